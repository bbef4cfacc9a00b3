package org.treffpunkt.mail;

import org.jspecify.annotations.Nullable;

/** A mail of a feature: to whom, in which language, and what it says. Implement it as a record that holds what the letter needs; its class names the kind of mail. */
public interface Mail {
    /** The mail address alone, without a name. */
    String recipient();

    MailLanguage language();

    Letter letter();

    /** What it says to the reader's calendar, besides the letter. */
    default @Nullable CalendarPart calendar() {
        return null;
    }
}
