package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A meeting as far as it counts for its series. A view of the database over all meetings, whoever may read them. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // read only
class CountedMeeting {
    @Id
    UUID id;

    UUID seriesId;

    @Enumerated(EnumType.STRING)
    Meeting.Status status;

    @Nullable LocalDate validFrom;

    protected CountedMeeting() {}
}
