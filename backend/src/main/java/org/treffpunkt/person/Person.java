package org.treffpunkt.person;

import jakarta.persistence.CascadeType;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis;

/** Somebody who acts for an organisation or a network, or holds a public office; of an office-holder the name may be unknown. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Person extends Aggregate {
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

    protected Person() {}

    Person(UUID networkId) {
        super(networkId);
    }

    /** Title, given name and family name, or the office where the name is unknown. */
    public String displayName() {
        return name().inOriginal();
    }

    @Override
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
