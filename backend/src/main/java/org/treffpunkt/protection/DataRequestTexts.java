package org.treffpunkt.protection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails about what is known of somebody. */
@MessageBundle("datarequest")
interface DataRequestTexts {
    @Message("Good day,")
    String greeting();

    @Message("What is known of your mail address")
    String linkSubject();

    @Message("somebody, probably you, wants to know what is stored about this mail address. By the link you see it, save it as a file, and ask for its correction or erasure. If nothing is stored, the page says so.")
    String link();

    @Message("See what is stored")
    String see();

    @Message("The link holds until {day}. It is meant for you alone: do not pass it on.")
    String validUntil(String day);

    @Message("If you did not ask for it, you need not do anything.")
    String notByYou();

    @Message("A request about personal data: {network}")
    String arrivedSubject(String network);

    @Message("somebody whose data {network} holds asks for something. It is to be answered by {day}.")
    String arrived(String network, String day);

    @Message("See the request")
    String seeRequest();

    @Message("Your request about your data: {network}")
    String decidedSubject(String network);

    @Message("to see what is stored about you")
    String access();

    @Message("to erase what is stored about you")
    String erasure();

    @Message("to correct what is stored about you")
    String correction();

    @Message("not to use what is stored about you")
    String objection();

    @Message("you asked {asked}. It is done. {network} writes:")
    String done(String asked, String network);

    @Message("you asked {asked}. It was refused. {network} writes:")
    String refused(String asked, String network);

    @Message("If you do not agree, you may complain to a data protection supervisory authority, and go to court.")
    String complaint();
}
