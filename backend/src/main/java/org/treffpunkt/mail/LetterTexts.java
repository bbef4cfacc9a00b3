package org.treffpunkt.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every letter. */
@MessageBundle("letter")
interface LetterTexts {
    @Message("If the button does not work, copy this address into your browser:")
    String withoutButton();

    @Message("Sent by Treffpunkt, where networks of integration organisations work together: {address}")
    String sentBy(String address);
}
