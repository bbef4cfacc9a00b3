package org.treffpunkt.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a list is worked through. */
@Schema(name = "ChecklistOccasion", description = "When a list is worked through: when a member joins (on-boarding) or leaves (off-boarding).")
enum Occasion { JOINING, LEAVING }
