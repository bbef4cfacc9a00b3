package org.treffpunkt.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** Who came and who left. */
@Schema(description = "Who belonged, joined and left: of a network its members and coordinators, of a committee whoever holds a seat. Whoever joined or left on a day that is not even known by its year is not among them.")
record MemberChanges(
        @Schema(description = "Who belonged on `asOf`; each counts once.", required = true) int members,
        @Schema(required = true) List<Reference> joined,
        @Schema(required = true) List<Reference> left) {}
