package org.treffpunkt.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a person. */
@Schema(description = "What is written of a person. Functions are written with the person: what is missing is removed.")
record PersonDraft(
        @Schema(description = "The network whose coordinators keep the record.") @NotNull UUID networkId,
        @Nullable @Size(max = 120) @Pattern(regexp = SOME_TEXT, message = "{jakarta.validation.constraints.NotBlank.message}") String givenName,
        @Schema(description = "May be absent only for the holder of an office whose name is unknown.")
        @Nullable @Size(max = 120) @Pattern(regexp = SOME_TEXT, message = "{jakarta.validation.constraints.NotBlank.message}") String familyName,
        @Nullable @Size(max = 60) @Pattern(regexp = SOME_TEXT, message = "{jakarta.validation.constraints.NotBlank.message}") String academicTitle,
        @Schema(description = "Codes of languages the person speaks.") @Size(max = 40) List<@NotBlank String> languages,
        Person.@Nullable Engagement engagement,
        @Schema(description = "Public only with visibility PUBLIC and the person's consent, said in the `basis` of the contact point or else of the person.")
        @Size(max = 40) List<@NotNull @Valid ContactPoint> contactPoints,
        @NotNull @Valid PersonalDataBasis basis,
        @Size(max = 60) List<@NotNull @Valid PersonFunctionDraft> functions,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    private static final String SOME_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

    PersonDraft {
        languages = Lists.kept(languages);
        contactPoints = Lists.kept(contactPoints);
        functions = Lists.kept(functions);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Person create(References references, Terms terms, LocalDate today) {
        return applyTo(new Person(networkId), references, terms, today);
    }

    Person applyTo(Person person, References references, Terms terms, LocalDate today) {
        terms.require(Vocabulary.LANGUAGES, languages, "/languages");
        person.describe(this);
        person.givenName = givenName;
        person.familyName = familyName;
        person.academicTitle = academicTitle;
        person.languages = languages;
        person.engagement = engagement;
        person.contactPoints = contactPoints;
        person.basis = basis;
        Parts.write(person.functions, functions, PersonFunctionDraft::id, PersonFunction::id, PersonFunction::new,
                (draft, function, pointer) -> draft.applyTo(function, references, today, pointer), "/functions");
        return person;
    }
}
