package org.treffpunkt.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of meeting it is. */
@Schema(description = "What kind of meeting it is. EXTERNAL_CONFERENCE: held by others; ENCOUNTER: brings together people who would not meet otherwise.")
public enum MeetingKind { FOUNDING, SESSION, PLENARY_CONFERENCE, SEMINAR, TRAINING, WORKSHOP, DEBATE, EXTERNAL_CONFERENCE, PUBLIC_EVENT, EDUCATIONAL, ENCOUNTER }
