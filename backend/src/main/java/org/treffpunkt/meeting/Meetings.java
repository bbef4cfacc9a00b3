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
            select series.id, status, count(*) from Meeting
            where series.id in :series and deletedAt is null and validFrom between :first and :last
            group by series.id, status""")
    List<SeriesCount> counted(List<UUID> series, LocalDate first, LocalDate last);
}
