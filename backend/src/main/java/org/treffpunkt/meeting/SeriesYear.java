package org.treffpunkt.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Aggregate_;

/** How many meetings of some series were held in one year, and how many are still planned: those that the caller may read, counted once for all series. */
record SeriesYear(List<SeriesCount> counts) {

    static SeriesYear of(List<MeetingSeries> series, LocalDate today, Session session, MeetingAccess access) {
        if (series.isEmpty()) return new SeriesYear(List.of());
        var builder = session.getCriteriaBuilder();
        var counts = builder.createQuery(SeriesCount.class);
        var meeting = counts.from(Meeting.class);
        var of = meeting.get(Meeting_.series).get(Aggregate_.id);
        counts.select(builder.construct(SeriesCount.class, of, meeting.get(Meeting_.status), builder.count(meeting)))
                .where(of.in(series.stream().map(Aggregate::id).toList()), builder.isNull(meeting.get(Aggregate_.deletedAt)),
                        builder.between(meeting.get(Aggregate_.validFrom), today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())), access.readable(builder, meeting))
                .groupBy(of, meeting.get(Meeting_.status));
        return new SeriesYear(session.createSelectionQuery(counts).getResultList());
    }

    int held(MeetingSeries series) {
        return count(series, List.of(Meeting.Status.HELD));
    }

    int planned(MeetingSeries series) {
        return count(series, List.of(Meeting.Status.PLANNED, Meeting.Status.TENTATIVE));
    }

    private int count(MeetingSeries series, List<Meeting.Status> statuses) {
        UUID id = series.id();
        return counts.stream().filter(count -> count.series().equals(id) && statuses.contains(count.status())).mapToInt(count -> count.count().intValue()).sum();
    }
}
