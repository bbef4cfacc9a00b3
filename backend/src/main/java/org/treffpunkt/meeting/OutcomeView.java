package org.treffpunkt.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;

/** An outcome as it is written by itself, while the meeting takes place. */
@Schema(description = "An outcome with a version of its own: two people change two outcomes at once.")
record OutcomeView(
        @Schema(description = "In quotes, it is what `If-Match` takes.", required = true) long version,
        @Schema(required = true) OutcomeDraft outcome) {

    static OutcomeView of(Outcome it, Caller caller) {
        return new OutcomeView(it.version, OutcomeDraft.of(it, caller));
    }
}
