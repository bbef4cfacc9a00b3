package org.treffpunkt.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails about consents. */
@MessageBundle("consent")
interface ConsentMailTexts {
    @Message("Good day,")
    String greeting();

    @Message("May we show how to reach you? ({network})")
    String requestSubject(String network);

    @Message("{network} keeps ways to reach you, and asks which of them it may show to whom. You see all of them when you follow the link, and say yes or no to each. You need no account for that.")
    String request(String network);

    @Message("It is up to you, and nothing depends on it. What you agree to you can withdraw at any time, by the same link or by a word to the network's coordinators; it is then no longer shown within a minute.")
    String free();

    @Message("See and answer")
    String answer();

    @Message("You can agree by this link until {day}.")
    String validUntil(String day);

    @Message("Keep this mail: by the link in it you see what you have agreed to, and withdraw it, also later. It is meant for you alone: do not pass it on.")
    String keep();

    @Message("What you have agreed to ({network})")
    String toldSubject(String network);

    @Message("this is what you have just said to {network}:")
    String told(String network);

    @Message("{value} may be shown to everybody.")
    String published(String value);

    @Message("{value} is not shown to everybody.")
    String notPublished(String value);

    @Message("{value} may be shown to the members of the network.")
    String shownToMembers(String value);

    @Message("{value} is not shown to the members of the network.")
    String notShownToMembers(String value);

    @Message("See and change")
    String change();
}
