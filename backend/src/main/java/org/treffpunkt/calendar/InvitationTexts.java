package org.treffpunkt.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails about meetings. */
@MessageBundle("meetinginvitation")
interface InvitationTexts {
    @Message("Invitation: {title} ({network})")
    String invited(String title, String network);

    @Message("Reminder: {title} ({network})")
    String reminded(String title, String network);

    @Message("Changed: {title} ({network})")
    String changed(String title, String network);

    @Message("Called off: {title} ({network})")
    String cancelled(String title, String network);

    @Message("Invitation taken back: {title} ({network})")
    String withdrawn(String title, String network);

    @Message("Good day, {name},")
    String greeting(String name);

    @Message("{network} invites you to “{title}”.")
    String invitation(String network, String title);

    @Message("{network} has invited you to “{title}” and does not know yet whether you come. Please reply.")
    String reminder(String network, String title);

    @Message("You said that you come to “{title}”. It is soon:")
    String ahead(String title);

    @Message("Something about “{title}” has changed. This is how it is now:")
    String change(String title);

    @Message("“{title}” does not take place. You need not do anything; your calendar is told by this mail.")
    String cancellation(String title);

    @Message("The invitation to “{title}” is taken back: you need not come.")
    String withdrawal(String title);

    @Message("When: {when}")
    String when(String when);

    @Message("Where: {place}")
    String where(String place);

    @Message("Online: {address}")
    String online(String address);

    @Message("Reply: yes, no or maybe")
    String action();

    @Message("Look at your reply or change it")
    String changeReply();

    @Message("You want no reminders? Switch them off on the page that the link leads to.")
    String stop();

    @Message("You need no account to reply, and may change your reply until the meeting begins. Somebody may come in your place: name them in the reply.")
    String reply();

    @Message("The link is meant for you alone: do not pass it on.")
    String notForOthers();
}
