package org.treffpunkt.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;

/** The secrets of mailed links. */
public final class Links {
    private Links() {}

    /** What stands behind the `#` of the link in a mail, which leads to that page of the web app. */
    public static String secret(Mails.Received mail, String page) {
        var link = URI.create(mail.link());
        assertEquals(page, link.getPath());
        return link.getFragment();
    }
}
