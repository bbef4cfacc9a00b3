package org.treffpunkt.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That it was looked what is due in a network (or, without one, of what belongs to none), and how much was forgotten. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class RetentionRun {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable UUID networkId;
    Instant ranAt;

    /** Of the kinds of which something was due. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<ForgottenCount> counts;

    protected RetentionRun() {}

    RetentionRun(@Nullable UUID networkId, Instant ranAt, List<ForgottenCount> counts) {
        this.networkId = networkId;
        this.ranAt = ranAt;
        this.counts = counts;
    }

    /** As the audit keeps it. */
    Map<RetentionKind, Long> byKind() {
        return counts.stream().collect(Collectors.toMap(ForgottenCount::kind, ForgottenCount::count));
    }
}
