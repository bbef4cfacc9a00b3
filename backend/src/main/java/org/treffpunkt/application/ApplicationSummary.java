package org.treffpunkt.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.OfNetwork;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** What a row of the work list shows of an application. */
@Schema(description = "What a row of the work list shows of an application.")
record ApplicationSummary(
        @Schema(required = true) UUID id,
        @Schema(description = "When it arrived.", required = true) Instant createdAt,
        @Schema(description = "When it last changed.", required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Schema(description = "Name of the applicant.", required = true) LocalizedText name,
        @Schema(required = true) Application.Applicant applicant,
        @Schema(required = true) Application.Status status,
        @Nullable String constituency)
        implements OfNetwork {

    @Override
    public UUID networkId() {
        return network.id();
    }

    static ApplicationSummary of(Application it, Caller caller) {
        return new ApplicationSummary(it.id(), it.createdAt(), it.updatedAt(), caller.refer(it.network), it.name(), it.applicant, it.status, it.constituency);
    }
}
