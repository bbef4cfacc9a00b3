package org.treffpunkt.registration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** That somebody registered, moved up, cancelled or was there, and what was asked, as the audit keeps it: neither names nor addresses nor answers. */
record RegistrationDeed(Reference meeting, @Nullable Reference person, Registration.@Nullable State state, @Nullable Boolean present, @Nullable Integer questions) {
    static RegistrationDeed of(Registration it) {
        return new RegistrationDeed(Reference.to(it.meeting.id()), it.person == null ? null : Reference.to(it.person.id()), it.state(), it.presentAt != null, null);
    }

    static RegistrationDeed of(RegistrationForm it) {
        return new RegistrationDeed(Reference.to(it.meetingId), null, null, null, it.questions.size());
    }

    static Deed registered(Registration it) {
        return deed(Act.CREATED, it, null);
    }

    static Deed changed(Registration it, RegistrationDeed before) {
        return deed(Act.CHANGED, it, before);
    }

    static Deed form(Meeting meeting, RegistrationForm it, @Nullable RegistrationDeed before) {
        return new Deed(before == null ? Act.CREATED : Act.CHANGED, "REGISTRATION_FORM", meeting.id(), meeting.networkId(), about(meeting), before, of(it));
    }

    private static Deed deed(Act act, Registration it, @Nullable RegistrationDeed before) {
        return new Deed(act, "REGISTRATION", it.id, it.meeting.networkId(), about(it.meeting), before, of(it));
    }

    private static List<UUID> about(Meeting meeting) {
        UUID committee = meeting.committeeId();
        return committee == null ? List.of() : List.of(committee);
    }
}
