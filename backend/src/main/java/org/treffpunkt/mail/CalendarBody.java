package org.treffpunkt.mail;

import io.quarkus.mailer.Mail;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of a mail that speaks to a calendar too. Outlook and Gmail show the buttons to accept and decline only where the calendar stands beside text and HTML as a third way to say the same
 * (`multipart/alternative`). The mailer knows two ways, so the parts are put together here (RFC 2046); all are in Base64, hence the mailer hands them on as they are.
 */
final class CalendarBody {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    private CalendarBody() {}

    static Mail mail(QueuedMail queued, CalendarPart calendar) {
        String boundary = "treffpunkt-" + queued.id;
        String body = part(boundary, "text/plain; charset=utf-8", queued.plainText) + part(boundary, "text/html; charset=utf-8", queued.html)
                + part(boundary, "text/calendar; charset=utf-8; method=" + calendar.method(), calendar.text()) + "--" + boundary + "--\n";
        return Mail.withText(queued.recipient, queued.subject, body).addHeader("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
    }

    private static String part(String boundary, String type, @Nullable String content) {
        return "--" + boundary + "\nContent-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n" + LINES.encodeToString(Objects.requireNonNull(content).getBytes(StandardCharsets.UTF_8)) + "\n";
    }
}
