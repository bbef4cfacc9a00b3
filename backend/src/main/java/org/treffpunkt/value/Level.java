package org.treffpunkt.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which level someone works or something happens. */
@Schema(description = "On which level someone works or something happens.")
public enum Level { LOCAL, REGIONAL, NATIONAL, EU, INTERNATIONAL }
