package org.treffpunkt.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails that ask for signatures. */
@MessageBundle("signature")
interface SignatureTexts {
    @Message("Please sign: {title} ({network})")
    String subject(String title, String network);

    @Message("Good day, {name},")
    String greeting(String name);

    @Message("{network} asks {member} to sign “{title}”. You speak for {member} in the network: please read it and sign, or say why not. You need no account.")
    String request(String network, String member, String title);

    @Message("This is version {number}: what was signed before was an earlier one.")
    String newVersion(int number);

    @Message("Read and sign")
    String action();

    @Message("The link works once, until {day}. It is meant for you alone: do not pass it on.")
    String validUntil(String day);

    @Message("If you no longer speak for {member}, tell the coordinators of the network.")
    String notForYou(String member);
}
