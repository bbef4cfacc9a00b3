package org.treffpunkt.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on papers about meetings. */
@MessageBundle("meeting")
interface MeetingTexts {
    @Message("Invitation")
    String invitation();

    @Message("Agenda")
    String agenda();

    @Message("Attendance list")
    String attendanceList();

    @Message("When")
    String when();

    @Message("Where")
    String where();

    @Message("Online")
    String online();

    @Message("Committee")
    String committee();

    @Message("Network")
    String network();

    @Message("Host")
    String host();

    @Message("Why we meet")
    String purposes();

    @Message("What we want to reach")
    String objectives();

    @Message("{number} minutes")
    String minutes(int number);

    @Message("The agenda is not set yet.")
    String noAgenda();

    @Message("This meeting is cancelled.")
    String cancelled();

    @Message("The date is not certain yet.")
    String tentative();

    @Message("Name")
    String name();

    @Message("Organisation")
    String organisation();

    @Message("Signature")
    String signature();

    @Message("Still to be done from earlier meetings")
    String carried();

    @Message("by {day}")
    String due(String day);
}
