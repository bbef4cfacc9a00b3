package org.treffpunkt.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** How long a network keeps what. Kinds it has no rule for are kept as long as is shipped. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class RetentionPlan {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID networkId;

    /** From 1: what is shipped is version 0. */
    @Version
    long version = 1;

    Instant updatedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RetentionRule> rules = List.of();

    protected RetentionPlan() {}

    RetentionPlan(UUID networkId, Instant now) {
        this.networkId = networkId;
        this.updatedAt = now;
    }

    /** What holds for a network that decided nothing. */
    static RetentionPlan shipped(UUID networkId, Instant since) {
        var plan = new RetentionPlan(networkId, since);
        plan.version = 0;
        return plan;
    }

    int days(RetentionKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).map(RetentionRule::days).findFirst().orElse(kind.standardDays());
    }

    /** What is older than this is due. */
    Instant due(RetentionKind kind, Instant now) {
        return now.minus(Duration.ofDays(days(kind)));
    }

    List<RetentionRule> inForce() {
        return RetentionKind.ofNetworks().stream().map(kind -> RetentionRule.explained(kind, days(kind))).toList();
    }
}
