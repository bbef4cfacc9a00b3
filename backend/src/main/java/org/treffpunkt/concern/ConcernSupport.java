package org.treffpunkt.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody supports a concern: once, until they take it back. It leaves the version of the concern alone. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class ConcernSupport {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Concern concern;

    /** The identity provider's stable id of whoever supports it. */
    String subject;

    Instant createdAt;

    /** As that of a concern. */
    @Formula("(select n.name from subject_name n where n.subject = subject and n.name not like '%@%')")
    @Nullable String name;

    protected ConcernSupport() {}

    ConcernSupport(Concern concern, String subject, Instant now) {
        this.concern = concern;
        this.subject = subject;
        this.createdAt = now;
    }
}
