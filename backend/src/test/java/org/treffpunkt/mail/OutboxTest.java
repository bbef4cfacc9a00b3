package org.treffpunkt.mail;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** What is put into the outbox is sent if, and only if, the change it belongs to was committed; afterwards the outbox has forgotten it. */
@RealParts
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    Session session;

    /** A mail with everything that a letter can hold. */
    record Greeting(String recipient, MailLanguage language, String name) implements Mail {
        @Override
        public Letter letter() {
            return new Letter("Gruß an " + name + "\r\nBcc: alle@treffpunkt.example", "Guten Tag, " + name + ",", List.of("erster Absatz", "مرحبا بكم في شبكتنا"), "<b>eigene</b> Worte\nin zwei Zeilen",
                    new Letter.Action("Ansehen & antworten", URI.create("https://treffpunkt.example/einladung#geheim")), List.of("Gilt 14 Tage."));
        }
    }

    private UUID put(String recipient, MailLanguage language) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(new Greeting(recipient, language, "Ömer <3")));
    }

    private Delivery delivery(UUID mail) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.delivery(mail));
    }

    @Test
    void aMailArrivesAsPlainTextAndAsHtml() {
        String address = Mails.address("leserin");
        put(address, MailLanguage.DE);
        var mail = Mails.to(address);
        assertEquals(List.of(address), mail.to());
        assertEquals("Treffpunkt <treffpunkt@treffpunkt.example>", mail.from());
        assertEquals("Gruß an Ömer <3 Bcc: alle@treffpunkt.example", mail.subject());
        assertEquals("""
                Guten Tag, Ömer <3,

                erster Absatz

                مرحبا بكم في شبكتنا

                > <b>eigene</b> Worte
                > in zwei Zeilen

                Ansehen & antworten:
                https://treffpunkt.example/einladung#geheim

                Gilt 14 Tage.

                --\s
                Gesendet von Treffpunkt, wo Netzwerke der Integrationsarbeit zusammenarbeiten: http://localhost:0
                """.strip(), mail.text().replace("\r\n", "\n").replaceAll("localhost:\\d+", "localhost:0").strip());
        assertThat(mail.html(), containsString("lang=\"de\""));
        assertThat(mail.html(), containsString("Guten Tag, Ömer &lt;3,"));
        assertThat(mail.html(), containsString("&lt;b&gt;eigene&lt;/b&gt; Worte"));
        assertThat(mail.html(), containsString("href=\"https://treffpunkt.example/einladung#geheim\""));
        assertThat("nothing is fetched from elsewhere", mail.html(), not(containsString("src=")));
    }

    @Test
    void itIsWrittenInTheLanguageOfItsReader() {
        String address = Mails.address("reader");
        put(address, MailLanguage.EN);
        var mail = Mails.to(address);
        assertThat(mail.text(), containsString("Sent by Treffpunkt"));
        assertThat(mail.html(), containsString("lang=\"en\""));
    }

    @Test
    void whatIsRolledBackSendsNothing() {
        String address = Mails.address("niemand");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.put(new Greeting(address, MailLanguage.DE, "Niemand"));
            throw new IllegalStateException("the change fails");
        }));
        String later = Mails.address("jemand");
        put(later, MailLanguage.DE);
        Mails.to(later);
        assertEquals(List.of(), Mails.arrived(address));
    }

    @Test
    void afterSendingOnlyThatItWasSentIsKept() {
        String address = Mails.address("verschwiegen");
        UUID id = put(address, MailLanguage.DE);
        Mails.to(address);
        // The mail server has it a moment before that is written down.
        for (int tries = 0; tries < 50 && delivery(id) != Delivery.SENT; tries++) pause();
        assertEquals(Delivery.SENT, delivery(id));
        Object[] row = QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                "select kind, recipient_hash, cast(to_jsonb(m) as text) from queued_mail m where id = :id", Object[].class).setParameter("id", id).getSingleResult());
        assertEquals("Greeting", row[0]);
        assertThat((String) row[1], equalTo(new QueuedMail("Greeting", address.toUpperCase(java.util.Locale.ROOT), MailLanguage.DE, "", "", "", null, java.time.Instant.EPOCH).recipientHash));
        for (String trace : List.of("verschwiegen", "Ömer", "geheim")) assertThat((String) row[2], not(containsString(trace)));
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
