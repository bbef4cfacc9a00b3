package org.treffpunkt.concern;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who supports a concern. */
@Schema(description = "Who supports a concern, for those who decide.")
record ConcernSupporters(@Schema(description = "The first one first.", required = true) List<Supporter> items) {
    /** One of them. */
    @Schema(name = "ConcernSupporter")
    record Supporter(@Schema(description = "Absent where no name is known.") @Nullable String name, @Schema(required = true) Instant since) {}

    static ConcernSupporters of(List<ConcernSupport> supporters) {
        return new ConcernSupporters(supporters.stream().map(it -> new Supporter(it.name, it.createdAt)).toList());
    }
}
