package org.treffpunkt.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom something is meant for. */
@Schema(description = "Whom something is meant for.")
public enum Audience { NETWORK, POPULATION, MIGRANTS, HOST_SOCIETY, MEMBER_STAFF, ORGANISATIONS }
