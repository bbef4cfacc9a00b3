package org.treffpunkt.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails about registrations, of the certificate, and of the list as a table. */
@MessageBundle("registration")
interface RegistrationTexts {
    @Message("Registered: {title} ({network})")
    String registered(String title, String network);

    @Message("On the waiting list: {title} ({network})")
    String waiting(String title, String network);

    @Message("You have a place: {title} ({network})")
    String movedUp(String title, String network);

    @Message("Registration cancelled: {title} ({network})")
    String cancelled(String title, String network);

    @Message("Registration taken back: {title} ({network})")
    String withdrawn(String title, String network);

    @Message("Changed: {title} ({network})")
    String changed(String title, String network);

    @Message("Called off: {title} ({network})")
    String calledOff(String title, String network);

    @Message("Good day, {name},")
    String greeting(String name);

    @Message("You are registered for “{title}” and have a place.")
    String registration(String title);

    @Message("All places for “{title}” are taken. You are on the waiting list; when somebody cancels and it is your turn, you have their place and we write to you.")
    String waitingList(String title);

    @Message("A place for “{title}” has become free, and it is yours. If you cannot come any more, please cancel: others are waiting.")
    String movingUp(String title);

    @Message("Your registration for “{title}” is cancelled.")
    String cancellation(String title);

    @Message("Those who hold “{title}” have taken your registration back.")
    String withdrawal(String title);

    @Message("Something about “{title}” has changed. This is how it is now:")
    String change(String title);

    @Message("“{title}” does not take place. You need not do anything.")
    String callingOff(String title);

    @Message("{name}: {value}")
    String fact(String name, String value);

    @Message("See or cancel the registration")
    String action();

    @Message("If you did not register, somebody gave your address: cancel by the link.")
    String notYou();

    @Message("The link is meant for you alone: do not pass it on.")
    String notForOthers();

    @Message("Certificate of attendance")
    String certificate();

    @Message("took part in this event.")
    String tookPart();

    @Message("Issued by {network}, {day}")
    String issued(String network, String day);

    @Message("Name")
    String name();

    @Message("Mail address")
    String email();

    @Message("State")
    String state();

    @Message("Registered on")
    String registeredOn();

    @Message("Present")
    String present();

    @Message("Place")
    String place();

    @Message("Waiting list")
    String waits();

    @Message("Cancelled")
    String gaveUp();

    @Message("yes")
    String yes();

    @Message("no")
    String no();
}
