package org.treffpunkt.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails about applications. */
@MessageBundle("application")
interface ApplicationTexts {
    @Message("Good day,")
    String greeting();

    @Message("Your application has arrived: {network}")
    String receivedSubject(String network);

    @Message("your application to {network} has arrived. Its coordinators will look into it and write to you.")
    String received(String network);

    @Message("A question about your application: {network}")
    String questionSubject(String network);

    @Message("the coordinators of {network} ask before they decide on your application:")
    String question(String network);

    @Message("Welcome: {network}")
    String acceptedSubject(String network);

    @Message("you have been admitted: {member} is a member of {network} from today on. The coordinators write:")
    String accepted(String member, String network);

    @Message("Your application was declined: {network}")
    String declinedSubject(String network);

    @Message("the coordinators of {network} have decided not to accept your application. They write:")
    String declined(String network);

    @Message("See your application")
    String follow();

    @Message("Answer")
    String answer();

    @Message("By this link you follow your application, and withdraw it as long as it is not decided, until {day}. It is meant for you alone: do not pass it on.")
    String validUntil(String day);

    @Message("If you have not applied, somebody gave your address by mistake: follow the link and withdraw the application.")
    String notByYou();

    @Message("An application: {applicant}")
    String arrivedSubject(String applicant);

    @Message("{applicant} applies to {network}. The application waits to be looked into.")
    String arrived(String applicant, String network);

    @Message("See the application")
    String see();

    @Message("You read this because this address is the first e-mail address among the contact points of the network.")
    String whyYou();
}
