package org.treffpunkt.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;

/** That somebody agreed that one way to reach them is shown for a purpose. Withdrawn, never changed; what is agreed to again is another one. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
public class Consent {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable UUID personId;
    @Nullable UUID partnerContactId;

    /** The network that keeps the record of whoever agreed. */
    UUID networkId;

    @Enumerated(EnumType.STRING)
    @Column(name = "point_kind")
    ContactPoint.Kind kind;

    /** In its standard form: the same however it was typed. */
    String point;

    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    /** To which words, in which language. */
    String textVersion;
    String textLanguage;

    /** Absent where somebody was asked and said no. */
    @Nullable Instant givenAt;

    @Enumerated(EnumType.STRING)
    ConsentSource source;

    /** The request that was answered by it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable ConsentRequest request;

    /** The `sub` of who wrote it down; nobody did where it was given by a link. */
    @Nullable String recordedBy;

    Instant recordedAt;
    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable ConsentSource withdrawalSource;

    @Nullable String withdrawalRecordedBy;

    protected Consent() {}

    Consent(@Nullable UUID person, @Nullable UUID partnerContact, UUID network, AskedPoint asked, String textVersion, String textLanguage, @Nullable Instant givenAt, Instant now) {
        this.personId = person;
        this.partnerContactId = partnerContact;
        this.networkId = network;
        this.kind = asked.kind();
        this.point = asked.point();
        this.purpose = asked.purpose();
        this.textVersion = textVersion;
        this.textLanguage = textLanguage;
        this.givenAt = givenAt;
        this.recordedAt = now;
    }

    Consent byLink(ConsentRequest answered) {
        source = ConsentSource.LINK;
        request = answered;
        return this;
    }

    Consent recorded(ConsentSource how, @Nullable String by) {
        source = how;
        recordedBy = by;
        return this;
    }

    void withdraw(ConsentSource how, @Nullable String by, Instant now) {
        if (withdrawnAt != null) throw new Refusal(Refusal.Kind.CONFLICT, "consent-withdrawn-already", "This consent has been withdrawn already.", List.of());
        withdrawnAt = now;
        withdrawalSource = how;
        withdrawalRecordedBy = by;
    }

    boolean concerns(ContactPoint.Kind kind, @Nullable String point, ConsentPurpose purpose) {
        return this.kind == kind && this.point.equals(point) && this.purpose == purpose;
    }

    /** The last that was said of a contact point and a purpose. */
    static Optional<Consent> last(Collection<Consent> all, ContactPoint.Kind kind, @Nullable String point, ConsentPurpose purpose) {
        return all.stream().filter(it -> it.concerns(kind, point, purpose)).max(Comparator.comparing((Consent it) -> it.recordedAt).thenComparing(it -> Objects.requireNonNull(it.id)));
    }

    /** Whether the contact point may be shown for the purpose, as was said last; nothing where nobody was ever asked, so that the stated legal basis decides. */
    public static Optional<Boolean> decision(Collection<Consent> all, ContactPoint point, ConsentPurpose purpose) {
        return last(all, point.kind(), point.normalised(), purpose).map(it -> it.withdrawnAt == null);
    }
}
