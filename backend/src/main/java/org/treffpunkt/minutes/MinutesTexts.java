package org.treffpunkt.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails and papers about minutes. */
@MessageBundle("minutes")
interface MinutesTexts {
    @Message("Minutes to read: {meeting}")
    String subject(String meeting);

    @Message("Good day, {name},")
    String greeting(String name);

    @Message("the minutes of “{meeting}” ({network}) can be read now, before they are approved at a later meeting.")
    String circulated(String meeting, String network);

    @Message("Please read them, and write a comment where something should be different.")
    String comment();

    @Message("Read the minutes")
    String action();

    @Message("You need an account in {network} to read them: they are not public yet.")
    String signIn(String network);

    @Message("Minutes")
    String kind();

    @Message("Draft: not for passing on")
    String draft();

    @Message("Not yet approved")
    String circulatedMark();

    @Message("Approved on {day}")
    String approvedOn(String day);

    @Message("Approved at")
    String approvedAt();

    @Message("Version")
    String version();

    @Message("Status")
    String status();

    @Message("Why there is a new version")
    String correction();

    @Message("agreed")
    String agreed();

    @Message("not reached")
    String notReached();
}
