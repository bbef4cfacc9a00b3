package org.treffpunkt.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may present themselves and their work there. */
@Schema(description = "Who may present themselves and their work there.")
public enum PresenterKind { ORGANISATION, ASSOCIATION, CARRIER, PROJECT }
