package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationKind;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** A participation as it is written with its meeting. */
@Schema(name = "Participation", description = "Somebody's part in a meeting: a person, an organisation, a network, or only a category of organisations where no more is known.")
record ParticipationDraft(
        @Schema(description = "Id of a participation that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @Nullable @Valid Reference person,
        @Schema(description = "The person's home organisation, or the organisation that takes part.") @Nullable @Valid Reference organisation,
        @Schema(description = "The network on whose behalf they take part.") @Nullable @Valid Reference onBehalfOf,
        @Schema(description = "Kind of organisation they stand for.") @Nullable OrganisationKind category,
        @NotNull Participation.Role role,
        @NotNull Participation.Status status,
        @Nullable @Valid Contribution contribution,
        @NotNull Visibility visibility)
        implements MeetingPart {

    static ParticipationDraft of(Participation it, Caller caller) {
        return new ParticipationDraft(it.id, caller.referOptional(it.person), caller.referOptional(it.organisation), caller.referOptional(it.onBehalfOf), it.category, it.role, it.status,
                it.contribution, it.visibility);
    }

    void applyTo(Participation participation, References references, String pointer) {
        if (person == null && organisation == null && onBehalfOf == null && category == null)
            throw Refusal.ruleBroken("participation-of-somebody", pointer, "Name a person, an organisation, a network or a category.");
        participation.person = references.to(Person.class, person, participation.person, pointer + "/person");
        participation.organisation = references.to(Organisation.class, organisation, participation.organisation, pointer + "/organisation");
        participation.onBehalfOf = references.to(Network.class, onBehalfOf, participation.onBehalfOf, pointer + "/onBehalfOf");
        participation.category = category;
        participation.role = role;
        participation.status = status;
        participation.contribution = contribution;
        participation.visibility = visibility;
    }

    Stream<String> words() {
        return contribution == null ? Stream.empty() : Gathering.words(contribution.subject());
    }
}
