package org.treffpunkt.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.DatedPart;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;

/** Who speaks for a member in its network, or stands in for that person: for a time, ended rather than overwritten. Part of the membership. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Representative extends DatedPart {
    /** Whether somebody speaks for the member or stands in. */
    @Schema(name = "RepresentativeRole", description = "REPRESENTATIVE: speaks for the member, one at a time; DEPUTY: stands in.")
    enum Role { REPRESENTATIVE, DEPUTY }

    @Enumerated(EnumType.STRING)
    Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    /** Of somebody who has no record here. */
    @Nullable String name;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints = List.of();

    /** Why the data may be held, of somebody who has no record here. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable PersonalDataBasis basis;

    protected Representative() {}

    /** Somebody who has no record here. */
    public static Representative named(String name, List<ContactPoint> contactPoints, PersonalDataBasis basis) {
        var representative = new Representative();
        representative.role = Role.REPRESENTATIVE;
        representative.name = name;
        representative.contactPoints = contactPoints;
        representative.basis = basis;
        return representative;
    }

    public String displayName() {
        return person == null ? Objects.requireNonNull(name) : person.displayName();
    }

    /** Where mail reaches them: as said here, or else in their own record. */
    public Optional<String> emailAddress() {
        return ContactPoint.emailAddress(contactPoints).or(() -> Optional.ofNullable(person).flatMap(Person::emailAddress));
    }
}
