package org.treffpunkt.support;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mails that arrived at a real mail server. */
public final class Mails {
    private static final int PATIENCE_SECONDS = 30;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Mails() {}

    /** A mail as its reader sees it. */
    public record Received(String from, String replyTo, List<String> to, String subject, String text, String html, String calendar, String calendarType) {
        /** The first address in it. */
        public String link() {
            var found = LINK.matcher(text);
            return found.find() ? found.group() : fail("There is no link in " + text);
        }
    }

    /** An address no other test uses. */
    public static String address(String name) {
        return Fixture.unique(name) + "@treffpunkt.example";
    }

    /** The only mail to this address, when it has arrived. */
    public static Received to(String address) {
        return to(address, 1).getFirst();
    }

    /** All mails to this address, newest first, when so many have arrived. */
    public static List<Received> to(String address, int count) {
        for (int waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            var arrived = arrived(address);
            if (arrived.size() == count) return arrived;
            if (arrived.size() > count) fail("More than " + count + " mails to " + address + ": " + arrived);
            pause();
        }
        return fail("Not " + count + " mails to " + address + ", but " + arrived(address));
    }

    /** What has arrived until now, for a mail that must not come: wait for a later one first. */
    public static List<Received> arrived(String address) {
        var mails = Api.tree(given().baseUri(ConfigProvider.getConfig().getValue("treffpunkt.test.mailbox-url", String.class)).basePath("").queryParam("to", address).get("/messages"));
        return StreamSupport.stream(mails.spliterator(), false).map(Mails::received).toList();
    }

    private static Received received(JsonNode mail) {
        return new Received(mail.get("from").asText(), mail.get("replyTo").asText(), StreamSupport.stream(mail.get("to").spliterator(), false).map(JsonNode::asText).toList(),
                mail.get("subject").asText(), mail.get("text").asText(), mail.get("html").asText(), mail.get("calendar").asText(), mail.get("calendarType").asText());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
