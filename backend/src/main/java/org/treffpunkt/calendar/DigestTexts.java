package org.treffpunkt.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mail that tells once a week what is ahead. */
@MessageBundle("digest")
interface DigestTexts {
    @Message("What is ahead of you")
    String subject();

    @Message("Good day,")
    String greeting();

    @Message("Meetings that you are invited to:")
    String meetings();

    @Message("{title}, {when}")
    String meeting(String title, String when);

    @Message("{title}, {when} – you have not replied yet")
    String unanswered(String title, String when);

    @Message("What you have to do:")
    String tasks();

    @Message("{task} – until {day}")
    String due(String task, String day);

    @Message("{task} – was due on {day}")
    String overdue(String task, String day);

    @Message("Minutes that you can comment on:")
    String minutes();

    @Message("To my meetings")
    String action();

    @Message("You get this mail once a week when there is something to tell, because you wanted it. Switch it off under “My access”: {address}")
    String stop(String address);
}
