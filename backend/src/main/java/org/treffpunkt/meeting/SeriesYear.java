package org.treffpunkt.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treffpunkt.shared.Aggregate;

/** How many meetings of some series were held in one year, and how many are still planned: counted once for all of them, whoever may read the meetings themselves. */
record SeriesYear(List<SeriesCount> counts) {

    static SeriesYear of(List<MeetingSeries> series, LocalDate today, Meetings meetings) {
        var ids = series.stream().map(Aggregate::id).toList();
        return new SeriesYear(ids.isEmpty() ? List.of() : meetings.counted(ids, today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())));
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
