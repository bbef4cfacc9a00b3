package org.treffpunkt.mail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.treffpunkt.stack.Mailbox;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** While no mail server answers, mails wait in the outbox, are tried again later and later, and are given up for all to see at last. */
@RealParts
@TestProfile(MailServerAwayTest.NobodyAnswers.class)
class MailServerAwayTest {
    @Inject
    Outbox outbox;

    @Inject
    Session session;

    /** A port at which a mail server is started only by the test. */
    public static class NobodyAnswers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(freePort()), "quarkus.mailer.start-tls", "DISABLED", "treffpunkt.mail-every", "1s");
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID put(String recipient) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(new OutboxTest.Greeting(recipient, MailLanguage.DE, "Geduld")));
    }

    @Test
    void aMailIsNotLost() throws IOException {
        String address = Mails.address("geduld");
        UUID id = put(address);
        var waiting = once(id, mail -> mail.attempts == 1);
        assertEquals(Delivery.WAITING, waiting.delivery());
        assertEquals(address, waiting.recipient);
        given().get("/q/health/well").then().body("checks.find { it.name == 'Mail' }.data.waiting", greaterThanOrEqualTo(1));
        // Asked for, since the test and its profile live in two class loaders: a constant would be two ports.
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        try (var mailbox = Mailbox.start(port, 0)) {
            makeDue(id, 1);
            assertEquals(Delivery.SENT, once(id, mail -> mail.sentAt != null).delivery());
            given().baseUri(mailbox.url()).basePath("").queryParam("to", address).get("/messages").then().log().ifError().statusCode(200).body("[0].subject", containsString("Geduld"));
        }
    }

    @Test
    void itIsGivenUpAtLastAndThatShows() {
        UUID id = put(Mails.address("vergeblich"));
        once(id, mail -> mail.attempts == 1);
        makeDue(id, QueuedMail.DELAYS.size());
        var givenUp = once(id, mail -> mail.givenUpAt != null);
        assertEquals(Delivery.FAILED, givenUp.delivery());
        assertNull(givenUp.recipient);
        assertNull(givenUp.html);
        given().get("/q/health/well").then().statusCode(503).body("checks.find { it.name == 'Mail' }.status", equalTo("DOWN"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void eachAttemptWaitsLongerThanTheOneBefore() {
        var sorted = List.copyOf(QueuedMail.DELAYS).stream().sorted().toList();
        assertEquals(sorted, QueuedMail.DELAYS);
    }

    /** Instead of waiting for hours. */
    private void makeDue(UUID id, int attempts) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("update queued_mail set next_attempt_at = now() - interval '1 minute', attempts = :attempts where id = :id")
                .setParameter("attempts", attempts).setParameter("id", id).executeUpdate());
    }

    private QueuedMail once(UUID id, Predicate<QueuedMail> reached) {
        for (int tries = 0; tries < 300; tries++) {
            QueuedMail mail = QuarkusTransaction.requiringNew().call(() -> session.find(QueuedMail.class, id));
            if (reached.test(mail)) return mail;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("The outbox did not come so far: " + id);
    }
}
