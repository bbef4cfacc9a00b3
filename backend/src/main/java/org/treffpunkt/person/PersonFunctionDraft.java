package org.treffpunkt.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;

/** A function as it is written with its person. */
@Schema(name = "PersonFunction", description = "What a person is or was at an organisation.")
record PersonFunctionDraft(
        @Schema(description = "Id of a function that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @Nullable @Valid Reference organisation,
        @NotNull LocalizedText title,
        @Schema(description = "A public office, such as a commissioner's, not only a job.") @NotNull Boolean office,
        @Schema(description = "What the person is responsible for.") @Nullable LocalizedText subject,
        @Nullable @Valid Period period) {

    static PersonFunctionDraft of(PersonFunction it, Caller caller) {
        return new PersonFunctionDraft(it.id(), caller.referOptional(it.organisation), it.title, it.office, it.subject, it.period());
    }

    void applyTo(PersonFunction function, References references, LocalDate today, String pointer) {
        function.organisation = references.to(Organisation.class, organisation, function.organisation, pointer + "/organisation");
        function.title = title;
        function.office = office;
        function.subject = subject;
        function.held(period, today);
    }

    Stream<String> words() {
        return Stream.concat(title.texts().values().stream(), Stream.ofNullable(subject).flatMap(text -> text.texts().values().stream()));
    }
}
