package org.treffpunkt.poll;

import java.util.List;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** What somebody said to a poll, as the audit keeps it. */
record DatePollAnswerDeed(Reference poll, List<DateChoice> choices) {
    static DatePollAnswerDeed of(DatePoll poll, List<DatePollAnswer> answers) {
        return new DatePollAnswerDeed(Reference.to(poll.id), answers.stream().map(DateChoice::of).toList());
    }

    static Deed answered(DatePoll poll, DatePollAnswerDeed before, DatePollAnswerDeed after) {
        return new Deed(before.choices.isEmpty() ? Act.CREATED : Act.CHANGED, "DATE_POLL_ANSWER", poll.id, poll.meeting.networkId(), DatePollDeed.about(poll), before, after);
    }
}
