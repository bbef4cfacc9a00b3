package org.treffpunkt.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Reference;

/** A representative as it is written with its membership. */
@Schema(name = "Representative", description = "Who speaks for a member in its network, or stands in for that person.")
record RepresentativeDraft(
        @Schema(description = "Id of one that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull Representative.Role role,
        @Schema(description = "The record of the person, if there is one here.") @Nullable @Valid Reference person,
        @Schema(description = "Name of somebody who has no record here.") @Nullable @Size(max = 200) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "{jakarta.validation.constraints.NotBlank.message}") String name,
        @Schema(description = "Read by members of the network as far as their visibility allows. Signing links go to the first e-mail address, here or in the record of the person.")
        @Size(max = 20) List<@NotNull @Valid ContactPoint> contactPoints,
        @Schema(description = "Why the data may be held; needed for somebody who has no record here. For coordinators.") @Nullable @Valid PersonalDataBasis basis,
        @Nullable @Valid Period period) {

    RepresentativeDraft {
        contactPoints = Lists.kept(contactPoints);
    }

    static RepresentativeDraft of(Representative it, MembershipAccess access, Membership membership) {
        return new RepresentativeDraft(it.id(), it.role, access.caller().referOptional(it.person), it.name, access.contactPoints(it, membership), access.basis(it, membership), it.period());
    }

    void applyTo(Representative representative, References references, LocalDate today, String pointer) {
        if ((person == null) == (name == null))
            throw Refusal.ruleBroken("representative-is-somebody", pointer + "/name", "Name either the record of the person or, where there is none, the person.");
        if (person == null && basis == null) throw Refusal.ruleBroken("representative-has-a-basis", pointer + "/basis", "Say why the data of the person may be held.");
        representative.role = role;
        representative.person = references.to(Person.class, person, representative.person, pointer + "/person");
        representative.name = name;
        representative.contactPoints = contactPoints;
        representative.basis = basis;
        representative.held(period, today);
    }
}
