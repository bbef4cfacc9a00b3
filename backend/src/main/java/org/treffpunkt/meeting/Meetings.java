package org.treffpunkt.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All meetings. */
public interface Meetings {
    Session session();

    /** How many meetings of each series fall on these days, by status. */
    @HQL("""
            select seriesId, status, count(*) from CountedMeeting
            where seriesId in :series and validFrom between :first and :last
            group by seriesId, status""")
    List<SeriesCount> counted(List<UUID> series, LocalDate first, LocalDate last);
}
