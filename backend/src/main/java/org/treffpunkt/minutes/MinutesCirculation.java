package org.treffpunkt.minutes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** Who was told that minutes can be read. */
@Schema(description = "Who was told that minutes can be read.")
record MinutesCirculation(
        @Schema(description = "How many mails were written.", required = true) int mails,
        @Schema(description = "Who took part and has no mail address here.", required = true) List<Reference> withoutAddress) {}
