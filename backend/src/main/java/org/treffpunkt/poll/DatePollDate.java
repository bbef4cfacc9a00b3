package org.treffpunkt.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One of the dates that a poll proposes. Instants: when the clocks are changed between two dates, each has the hour that its own day has. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class DatePollDate {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    Instant startAt;
    Instant endAt;

    protected DatePollDate() {}

    DatePollDate(Instant startAt, Instant endAt) {
        this.startAt = startAt;
        this.endAt = endAt;
    }

    boolean sameAs(DatePollDate other) {
        return startAt.equals(other.startAt) && endAt.equals(other.endAt);
    }
}
