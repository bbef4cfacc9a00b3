package org.treffpunkt.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.treffpunkt.meeting.Meeting;

/** What people must know to be there, in short: it differs when something of it changed. */
final class Announcement {
    private Announcement() {}

    static String of(Meeting meeting) {
        String essence = String.join("\n", String.valueOf(meeting.start()), String.valueOf(meeting.end()), String.valueOf(meeting.date()), String.valueOf(meeting.place()),
                meeting.placeSite() == null ? "" : meeting.placeSite().id().toString(), String.valueOf(meeting.calledOff()));
        return UUID.nameUUIDFromBytes(essence.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
