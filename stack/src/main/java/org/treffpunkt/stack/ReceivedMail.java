package org.treffpunkt.stack;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A mail as the mailbox shows it. Empty is what it does not have. */
record ReceivedMail(Instant receivedAt, String from, String replyTo, List<String> to, String subject, String text, String html, String calendar, String calendarType) {
    static ReceivedMail of(StoredMessage stored) {
        MimeMessage message = stored.getMimeMessage();
        try {
            return new ReceivedMail(
                    stored.getReceivedDate().toInstant(),
                    InternetAddress.toUnicodeString(message.getFrom()),
                    InternetAddress.toUnicodeString(message.getReplyTo()),
                    Arrays.stream(message.getAllRecipients()).map(address -> ((InternetAddress) address).getAddress()).toList(),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    body(message, "text/plain").orElse(""),
                    body(message, "text/html").orElse(""),
                    body(message, "text/calendar").orElse(""),
                    part(message, "text/calendar").map(ReceivedMail::type).orElse(""));
        } catch (MessagingException e) {
            throw new IllegalStateException("A received mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    private static Optional<String> body(Part part, String type) throws MessagingException, IOException {
        var found = part(part, type);
        if (found.isEmpty()) return Optional.empty();
        // What has no handler of its own, such as a calendar, is given as its bytes.
        return Optional.of(found.get().getContent() instanceof String text ? text : new String(found.get().getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static String type(Part part) {
        try {
            return part.getContentType();
        } catch (MessagingException e) {
            throw new IllegalStateException("A received mail cannot be read", e);
        }
    }

    /** The first part of this type, however deep. */
    private static Optional<Part> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return Optional.of(part);
        if (!(part.getContent() instanceof Multipart parts)) return Optional.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            var found = part(inner, type);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
