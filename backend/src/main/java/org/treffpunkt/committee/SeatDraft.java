package org.treffpunkt.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;

/** A seat as it is written with its committee. */
@Schema(name = "Seat", description = "A seat in a committee for a time. At least one of person, organisation and network holds it; together: the person sits there on behalf of the others.")
record SeatDraft(
        @Schema(description = "Id of a seat that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @Nullable @Valid Reference person,
        @Nullable @Valid Reference organisation,
        @Schema(description = "A network with a seat in a committee of somebody else.") @Nullable @Valid Reference network,
        @NotNull Seat.Function function,
        @Schema(description = "What the function is called here.") @Nullable LocalizedText title,
        @Schema(description = "False: advisory, without a vote.") boolean voting,
        @Schema(description = "Key of one of the committee's constituencies.") @Nullable @Size(max = 60) String constituency,
        @Schema(description = "Of what place at the table it is, such as `1` or `chair`. Terms of one place follow each other.") @Nullable @Size(min = 1, max = 60) String place,
        @Schema(description = "Stands in for whoever holds the place; has no vote of their own and no seat that counts.") boolean substitute,
        @Nullable @Valid Period period) {

    static SeatDraft of(Seat it, Caller caller) {
        return new SeatDraft(it.id(), caller.referOptional(it.person), caller.referOptional(it.organisation), caller.referOptional(it.network), it.function, it.title, it.voting,
                it.constituency, it.place, it.substitute, it.period());
    }

    void applyTo(Seat seat, Set<String> constituencies, References references, LocalDate today, String pointer) {
        if (person == null && organisation == null && network == null) throw Refusal.ruleBroken("seat-has-a-holder", pointer, "Name the person, organisation or network that holds the seat.");
        if (constituency != null && !constituencies.contains(constituency))
            throw Refusal.ruleBroken("seat-constituency-unknown", pointer + "/constituency", "`" + constituency + "` is not the key of one of the committee's constituencies.");
        if (substitute && place == null) throw Refusal.ruleBroken("seat-substitute-names-place", pointer + "/place", "Name the place that the substitute stands in for.");
        if (substitute && voting) throw Refusal.ruleBroken("seat-substitute-has-no-vote", pointer + "/voting", "A substitute votes for whoever holds the place, not besides.");
        seat.person = references.to(Person.class, person, seat.person, pointer + "/person");
        seat.organisation = references.to(Organisation.class, organisation, seat.organisation, pointer + "/organisation");
        seat.network = references.to(Network.class, network, seat.network, pointer + "/network");
        seat.function = function;
        seat.title = title;
        seat.voting = voting;
        seat.constituency = constituency;
        seat.place = place;
        seat.substitute = substitute;
        seat.held(period, today);
    }
}
