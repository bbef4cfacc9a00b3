package org.treffpunkt.poll;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** A poll as the audit keeps it. */
record DatePollDeed(Reference meeting, String timeZone, LocalDate answerBy, List<ProposedDate> dates, boolean closed, @Nullable UUID chosen) {
    static DatePollDeed of(DatePoll it) {
        var dates = it.dates.stream().map(date -> new ProposedDate(date.startAt.atZone(it.zone()).toOffsetDateTime(), date.endAt.atZone(it.zone()).toOffsetDateTime())).toList();
        return new DatePollDeed(Reference.to(it.meeting.id()), it.timeZone, it.answerBy, dates, it.closedAt != null, it.chosenId);
    }

    static Deed begun(DatePoll it) {
        return deed(Act.CREATED, it, null);
    }

    static Deed closed(DatePoll it, DatePollDeed before) {
        return deed(Act.CHANGED, it, before);
    }

    private static Deed deed(Act act, DatePoll it, @Nullable DatePollDeed before) {
        return new Deed(act, "DATE_POLL", it.id, it.meeting.networkId(), about(it), before, of(it));
    }

    /** The committee that meets. */
    static List<UUID> about(DatePoll it) {
        UUID committee = it.meeting.committeeId();
        return committee == null ? List.of() : List.of(committee);
    }
}
