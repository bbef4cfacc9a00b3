package org.treffpunkt.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.consent.Consent;
import org.treffpunkt.consent.ConsentPurpose;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis;

/** Somebody who acts for an organisation or a network, or holds a public office; of an office-holder the name may be unknown. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Person extends Aggregate implements Traits.Bearer {
    /** Whether the person is paid for the work. */
    @Schema(name = "PersonEngagement")
    enum Engagement { STAFF, VOLUNTEER }

    @Nullable String givenName;
    @Nullable String familyName;
    @Nullable String academicTitle;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages;

    @Enumerated(EnumType.STRING)
    @Nullable Engagement engagement;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    /** Why the person's data may be held. */
    @JdbcTypeCode(SqlTypes.JSON)
    PersonalDataBasis basis;

    /** When all that was known of them was erased. */
    @Nullable Instant erasedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person_id", nullable = false)
    @OrderColumn(name = "position")
    List<PersonFunction> functions = new ArrayList<>();

    /** What the person agreed to about the contact points. */
    @OneToMany
    @Immutable
    @JoinColumn(name = "personId", insertable = false, updatable = false) // as Consent calls it
    List<Consent> consents = new ArrayList<>();

    /** Written by the database when the record is merged. */
    @Column(insertable = false, updatable = false)
    @Nullable UUID mergedInto;

    protected Person() {}

    Person(UUID networkId) {
        super(networkId);
    }

    /** Title, given name and family name, or the office where the name is unknown. */
    public String displayName() {
        return name().inOriginal();
    }

    @Override
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** Whoever holds an office and has no name here is not called like anybody. */
    @Override
    public Traits traits() {
        return new Traits(familyName == null ? List.of() : List.of(joined(" ", familyName, givenName)), List.of(), contactPoints, List.of());
    }

    /** Whether the contact point may be shown for the purpose, as the person said last; nothing where they were never asked. */
    public Optional<Boolean> consented(ContactPoint point, ConsentPurpose purpose) {
        return Consent.decision(consents, point, purpose);
    }

    public boolean removed() {
        return erasedAt != null;
    }

    @Override
    public Refusal gone() {
        return removed() ? new Refusal(Refusal.Kind.GONE, "person-erased", "What was known of this person was erased. Nobody brings it back.", List.of()) : super.gone();
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** Where mail reaches the person. */
    public Optional<String> emailAddress() {
        return ContactPoint.emailAddress(contactPoints);
    }

    void describe(PersonDraft draft) {
        describe(called(draft), draft.visibility(), draft.sources(), draft.incompleteLists());
        if (draft.familyName() != null) sortedAs(joined(" ", draft.familyName(), draft.givenName()));
        // Contact points are left out: whoever may not read them must not find the person by them either.
        findableBy(draft.functions().stream().flatMap(PersonFunctionDraft::words));
    }

    private static LocalizedText called(PersonDraft draft) {
        if (draft.familyName() != null) return LocalizedText.of("und", joined(" ", draft.academicTitle(), draft.givenName(), draft.familyName()));
        return draft.functions().stream().filter(PersonFunctionDraft::office).findFirst().map(PersonFunctionDraft::title)
                .orElseThrow(() -> Refusal.ruleBroken("person-without-name-holds-an-office", "/familyName", "Give the family name, or a function that is an office."));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
