package org.treffpunkt.protection;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.network.Network;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.LocalizedText;

/** All that a network tells people about their data (GDPR articles 13 and 14): what it says itself, and what follows from what is done with the data. */
@Schema(description = "All that a network tells people about their data (GDPR articles 13 and 14): what it says itself, and what follows from what is done with the data. Complete also when nothing was typed.")
record PrivacyView(
        @Schema(description = "That of the network.", required = true) UUID id,
        @Schema(description = "Rises also with the rules of how long things are kept.", required = true) long version,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "What the network is called.", required = true) LocalizedText network,
        @Schema(description = "Public ones of the network.", required = true) List<ContactPoint> contactPoints,
        @Schema(description = "Where it is absent, the network answers for the data itself.") @Nullable PrivacyContact controller,
        @Nullable PrivacyContact dataProtectionOfficer,
        @Schema(description = "Where it is absent: the one where one lives or works, or where the network is.") @Nullable PrivacyContact supervisoryAuthority,
        @Nullable LocalizedText furtherText,
        @Schema(required = true) List<PrivacyPurpose> purposes,
        @Schema(description = "How long data is kept, the rules that are in force now.", required = true) List<RetentionRule> retention,
        @Schema(required = true) List<PrivacyRight> rights,
        @Schema(description = "What holds besides: where data is, what is not done with it.", required = true) List<LocalizedText> remarks)
        implements Versioned {

    static PrivacyView of(Network network, Privacy it, RetentionPlan plan) {
        return new PrivacyView(network.id(), it.version + plan.version, it.updatedAt.isAfter(plan.updatedAt) ? it.updatedAt : plan.updatedAt, network.name(), network.publicContactPoints(),
                it.controller, it.dataProtectionOfficer, it.supervisoryAuthority, it.furtherText, Arrays.stream(Purpose.values()).map(PrivacyPurpose::of).toList(),
                Stream.concat(plan.inForce().stream(), RetentionRulesView.fixedRules().stream()).toList(), PrivacyRight.all(), ProtectionTexts.all("remark"));
    }
}
