package org.treffpunkt.meeting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of series of meetings, and how a change is taken back. */
class MeetingSeriesHistory {
    @Produces
    @Singleton
    History<MeetingSeries> history(MeetingSeriesAccess access, MeetingSeriesResource resource) {
        return new History<>("meetings", MeetingSeries.class, MeetingSeriesDraft.class, access, (it, eyes) -> MeetingSeriesView.of(it, SeriesYear.UNCOUNTED, eyes),
                it -> it.committee == null ? List.of() : List.of(it.committee.id()), resource::patchMeetingSeries, resource::deleteMeetingSeries, resource::restoreMeetingSeries);
    }
}
