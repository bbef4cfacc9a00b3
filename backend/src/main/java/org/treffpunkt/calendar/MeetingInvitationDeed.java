package org.treffpunkt.calendar;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** That somebody was invited, replied, or is not invited any more, as the audit keeps it: neither the link nor the address nor their words. */
record MeetingInvitationDeed(Reference meeting, @Nullable Reference person, @Nullable Reference organisation, MeetingInvitation.@Nullable Answer answer, boolean withdrawn) {
    static MeetingInvitationDeed of(MeetingInvitation it) {
        return new MeetingInvitationDeed(Reference.to(it.meeting.id()), it.person == null ? null : Reference.to(it.person.id()), it.organisation == null ? null : Reference.to(it.organisation.id()), it.answer,
                it.withdrawnAt != null);
    }

    static Deed invited(MeetingInvitation it) {
        return deed(Act.CREATED, it, null);
    }

    static Deed changed(MeetingInvitation it, MeetingInvitationDeed before) {
        return deed(Act.CHANGED, it, before);
    }

    private static Deed deed(Act act, MeetingInvitation it, @Nullable MeetingInvitationDeed before) {
        UUID committee = it.meeting.committeeId();
        return new Deed(act, "MEETING_INVITATION", it.id, it.meeting.networkId(), committee == null ? List.of() : List.of(committee), before, of(it));
    }
}
