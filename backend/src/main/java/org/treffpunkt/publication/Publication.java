package org.treffpunkt.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that everybody may read, or might read until a while ago. A view of the database, which holds nothing else: what is said here is said to all. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // read only
public class Publication {
    /** What it is, in the words of OParl 1.1; an offer is none of that. */
    public enum Kind { BODY, LEGISLATIVE_TERM, ORGANIZATION, PERSON, MEMBERSHIP, MEETING, AGENDA_ITEM, PAPER, CONSULTATION, FILE, LOCATION, OFFER }

    /** Kind and id: the parts of a record may share its id. */
    @Id
    String address;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** Not called `id`, which to queries is the address. */
    @Column(name = "id")
    UUID objectId;

    UUID networkId;

    /** The committee or network that holds a meeting. */
    @Nullable UUID heldBy;

    /** The record within which it is shown. */
    @Nullable UUID holderId;

    Instant createdAt;
    Instant modifiedAt;
    boolean deleted;

    @JdbcTypeCode(SqlTypes.JSON)
    PublicFacts facts;

    protected Publication() {}

    public Kind kind() {
        return kind;
    }

    public UUID id() {
        return objectId;
    }

    public UUID networkId() {
        return networkId;
    }

    public @Nullable UUID heldBy() {
        return heldBy;
    }

    public @Nullable UUID holderId() {
        return holderId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    /** Nobody may read it any more: no facts are left. */
    public boolean deleted() {
        return deleted;
    }

    /** Whether it is a committee, among all that OParl calls an organisation. */
    boolean isCommittee() {
        return facts.state() != null && facts.state().endsWith("COMMITTEE");
    }

    public PublicFacts facts() {
        return facts;
    }
}
