package org.treffpunkt.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
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
}
