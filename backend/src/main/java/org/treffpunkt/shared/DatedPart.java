package org.treffpunkt.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Period;

/** A part of a record that held for a time of its own, such as a seat or a function: it is ended rather than overwritten, so that one can ask who held it on a day. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
public abstract class DatedPart {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    Period period = Period.UNKNOWN;

    @Nullable LocalDate validFrom;
    @Nullable LocalDate validUntil;

    protected DatedPart() {}

    public final UUID id() {
        return id;
    }

    public final Period period() {
        return period;
    }

    /** When it held; `today` dates what ended at an unknown time, once. */
    public final void held(@Nullable Period during, LocalDate today) {
        Period now = during == null ? Period.UNKNOWN : during;
        if (now.equals(period)) return;
        period = now;
        validFrom = now.firstDay();
        validUntil = now.lastDay(today);
    }

    public final boolean heldOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether both held at some time; what is unknown of their ends leaves them open. */
    public final boolean overlaps(DatedPart other) {
        return (validFrom == null || other.validUntil == null || !validFrom.isAfter(other.validUntil))
                && (other.validFrom == null || validUntil == null || !other.validFrom.isAfter(validUntil));
    }

    /** The same as {@link #heldOn}, as a condition for lists. */
    public static Predicate heldOn(HibernateCriteriaBuilder builder, Path<? extends DatedPart> part, LocalDate day) {
        Path<LocalDate> from = part.get("validFrom");
        Path<LocalDate> until = part.get("validUntil");
        return builder.and(
                builder.or(builder.isNull(from), builder.lessThanOrEqualTo(from, day)),
                builder.or(builder.isNull(until), builder.greaterThanOrEqualTo(until, day)));
    }
}
