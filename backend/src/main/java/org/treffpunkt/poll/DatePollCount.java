package org.treffpunkt.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many a date suits. A view of the database, which counts for everybody what it gives to few. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // read only
class DatePollCount {
    @Id
    UUID dateId;

    UUID pollId;
    int yes;
    int ifNeedBe;
    int no;

    /** How many people answered the poll, whatever they said to this date. */
    int answered;

    protected DatePollCount() {}
}
