package org.treffpunkt.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.DatedPart;
import org.treffpunkt.value.LocalizedText;

/** A seat in a committee for a time: of a person, on behalf of an organisation or network where one is named, or of these themselves. Part of its committee. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
class Seat extends DatedPart {
    /** What the holder of a seat does in the committee. */
    @Schema(name = "SeatFunction")
    enum Function { MEMBER, CHAIR, DEPUTY, SECRETARY, SPEAKER, PERMANENT_PARTICIPANT }

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    /** A network with a seat in a committee of somebody else. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Network network;

    @Enumerated(EnumType.STRING)
    Function function;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText title;

    boolean voting;

    /** Key of the side it represents. */
    @Nullable String constituency;

    /** Of what place at the table it is: those who hold the same one follow each other. */
    @Nullable String place;

    /** Whether its holder stands in for whoever holds the place. */
    boolean substitute;

    boolean of(Network network) {
        return this.network != null && this.network.id().equals(network.id());
    }

    /** Why it cannot be held beside another one at the same time; null where it can. */
    @Nullable String clashWith(Seat other, LocalDate today) {
        if (!period().surelyMeets(other.period(), today)) return null;
        if (samePlace(other) && !substitute && !other.substitute) return "seat-terms-overlap";
        return heldByTheSame(other) ? "seat-held-twice" : null;
    }

    private boolean samePlace(Seat other) {
        return place != null && place.equals(other.place);
    }

    /** A person has one vote, and each function once. Of an organisation that names nobody, two seats are told apart by function or place. */
    private boolean heldByTheSame(Seat other) {
        boolean alike = function == other.function && substitute == other.substitute && Objects.equals(place, other.place);
        if (person != null || other.person != null) return Objects.equals(person, other.person) && (alike || (voting && other.voting));
        return alike && Objects.equals(organisation, other.organisation) && Objects.equals(network, other.network) && Objects.equals(constituency, other.constituency);
    }
}
