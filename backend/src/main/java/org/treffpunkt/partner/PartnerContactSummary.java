package org.treffpunkt.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.OfNetwork;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartnerCategory;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a row in a list shows of a partner contact. */
@Schema(description = "What a row in a list shows of a partner contact.")
record PartnerContactSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference person,
        @Nullable Reference organisation,
        @Schema(required = true) PartnerCategory category,
        @Nullable String country,
        @Nullable Level level,
        @Schema(required = true) List<String> topics,
        @Nullable LocalizedText subject,
        @Nullable Reference keeper,
        @Schema(required = true) PartnerContact.Stage stage,
        @Nullable LocalDate nextContactDue,
        @Schema(required = true) boolean multiplier,
        @Schema(required = true) boolean outdated,
        @Schema(required = true) Visibility visibility)
        implements OfNetwork {

    @Override
    public UUID networkId() {
        return network.id();
    }

    static PartnerContactSummary of(PartnerContact it, Caller caller) {
        return new PartnerContactSummary(it.id(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.person), caller.referOptional(it.organisation), it.category,
                it.country, it.level, it.topics, it.subject, caller.referOptional(it.keeper), it.stage, it.nextContactDue, it.multiplier, it.outdated, it.visibility());
    }
}
