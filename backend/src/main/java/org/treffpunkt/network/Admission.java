package org.treffpunkt.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** How one joins a network. What has to be signed are its agreements that are required to join. */
@Schema(description = "How one joins a network. What has to be signed are its agreements that are `requiredToJoin`.")
record Admission(
        @Schema(description = "Whether the network takes applications now. The first e-mail address among its contact points, whatever its visibility, is told of each.") boolean openForApplications,
        @Schema(description = "What applicants should know before they apply.") @Nullable LocalizedText conditions) {

    static final Admission CLOSED = new Admission(false, null);
}
