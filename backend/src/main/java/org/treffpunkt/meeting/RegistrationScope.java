package org.treffpunkt.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may register. */
@Schema(description = "Who may register.")
public enum RegistrationScope { OPEN, MEMBERS, MEMBER_STAFF, INVITED }
