package org.treffpunkt.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.network.Network;

/** How long a network keeps what. */
@Schema(description = "How long a network keeps what.")
record RetentionRulesView(
        @Schema(description = "That of the network.", required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "One for each kind that the network decides on.", required = true) List<RetentionRule> rules,
        @Schema(description = "Those that are the same for all networks of this installation.", required = true) List<RetentionRule> fixed)
        implements Versioned {

    static RetentionRulesView of(Network network, RetentionPlan plan) {
        return new RetentionRulesView(network.id(), plan.version, plan.updatedAt, plan.inForce(), fixedRules());
    }

    static List<RetentionRule> fixedRules() {
        return RetentionKind.ofInstallation().stream().map(kind -> RetentionRule.explained(kind, kind.standardDays())).toList();
    }
}
