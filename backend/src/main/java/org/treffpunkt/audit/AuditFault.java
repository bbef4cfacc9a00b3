package org.treffpunkt.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that does not fit: somebody changed the audit past the program. */
@Schema(description = "Something that does not fit: somebody changed the audit past the program.")
record AuditFault(
        @Schema(description = "`record`: an entry; `seal`: what vouches for the entries up to one.", required = true) String place,
        @Schema(description = "Which of these, counted from 1.", required = true) long number,
        @Schema(description = "What is wrong with it, such as `changed`, `deleted`, `added later`, `does not fit`.", required = true) String fault) {}
