package org.treffpunkt.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Aggregate_;

/**
 * How many meetings of some series were held in one year, and how many are still planned: those that the caller may read, counted once for all series.
 *
 * @param day until which it is looked at; null where nothing was counted
 */
record SeriesYear(List<SeriesCount> counts, @Nullable LocalDate day) {
    static final SeriesYear UNCOUNTED = new SeriesYear(List.of(), null);

    static SeriesYear of(List<MeetingSeries> series, LocalDate today, Session session, MeetingAccess access) {
        if (series.isEmpty()) return UNCOUNTED;
        var builder = session.getCriteriaBuilder();
        var counts = builder.createQuery(SeriesCount.class);
        var meeting = counts.from(Meeting.class);
        var of = meeting.get(Meeting_.series).get(Aggregate_.id);
        counts.select(builder.construct(SeriesCount.class, of, meeting.get(Meeting_.status), builder.count(meeting)))
                .where(of.in(series.stream().map(Aggregate::id).toList()), builder.isNull(meeting.get(Aggregate_.deletedAt)),
                        builder.between(meeting.get(Aggregate_.validFrom), today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())), access.readable(builder, meeting))
                .groupBy(of, meeting.get(Meeting_.status));
        return new SeriesYear(session.createSelectionQuery(counts).getResultList(), today);
    }

    int held(MeetingSeries series) {
        return count(series, List.of(Meeting.Status.HELD));
    }

    int planned(MeetingSeries series) {
        return count(series, List.of(Meeting.Status.PLANNED, Meeting.Status.TENTATIVE));
    }

    /** How many fewer were held than at an even pace through the year. */
    int behind(MeetingSeries series) {
        return day == null ? 0 : series.behind(held(series), day);
    }

    private int count(MeetingSeries series, List<Meeting.Status> statuses) {
        UUID id = series.id();
        return counts.stream().filter(count -> count.series().equals(id) && statuses.contains(count.status())).mapToInt(count -> count.count().intValue()).sum();
    }
}
