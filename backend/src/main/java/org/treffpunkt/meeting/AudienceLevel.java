package org.treffpunkt.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which level of public administration is addressed. */
@Schema(description = "Which level of public administration is addressed.")
public enum AudienceLevel { STATE, REGION, MUNICIPALITY }
