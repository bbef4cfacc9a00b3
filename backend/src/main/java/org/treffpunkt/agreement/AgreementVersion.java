package org.treffpunkt.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What an agreement said from a day on. It was published, so it stays as it is: the database sees to it. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
public class AgreementVersion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Agreement agreement;

    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    LocalDate inForceFrom;
    Instant publishedAt;

    /** What is new in it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText changes;

    protected AgreementVersion() {}

    AgreementVersion(Agreement agreement, int number, LocalizedText text, LocalDate inForceFrom, @Nullable LocalizedText changes, Instant publishedAt) {
        this.agreement = agreement;
        this.number = number;
        this.text = text;
        this.inForceFrom = inForceFrom;
        this.changes = changes;
        this.publishedAt = publishedAt;
    }
}
