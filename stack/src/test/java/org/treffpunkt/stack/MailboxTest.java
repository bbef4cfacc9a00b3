package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real SMTP in, over HTTP out. */
class MailboxTest {
    private Mailbox mailbox;

    @BeforeEach
    void start() throws Exception {
        mailbox = Mailbox.start(0, 0);
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void aMailIsShownWithItsTextAndItsHtmlToWhoeverItIsFor() throws Exception {
        send("Grüße", "anna@treffpunkt.example", "Guten Tag, Ömer", "<p>Guten Tag</p>");
        send("Another", "otto@treffpunkt.example", "Good day", "<p>Good day</p>");
        var mails = json("/messages?to=Anna%40treffpunkt.example");
        assertThat(mails).hasSize(1);
        assertThat(mails.path(0).path("subject").asText()).isEqualTo("Grüße");
        assertThat(mails.path(0).path("text").asText()).isEqualTo("Guten Tag, Ömer");
        assertThat(mails.path(0).path("html").asText()).isEqualTo("<p>Guten Tag</p>");
        assertThat(mails.path(0).path("to").path(0).asText()).isEqualTo("anna@treffpunkt.example");
        assertThat(json("/messages")).hasSize(2);
    }

    @Test
    void thePageRunsNothingThatAMailBrings() throws Exception {
        var page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.body()).contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        assertThat(get("/mailbox.js").statusCode()).isEqualTo(200);
        assertThat(get("/../pom.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void itListensOnThisMachineOnly() throws Exception {
        var others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).filter(address -> !address.isLoopbackAddress()).toList();
        for (InetAddress other : others) {
            for (int port : new int[] {mailbox.smtpPort(), URI.create(mailbox.url()).getPort()}) {
                assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void itsPortsAreFreeAfterItHasEnded() throws Exception {
        int port = mailbox.smtpPort();
        mailbox.close();
        Ports.requireFree("the mailbox", port, "SMTP_PORT");
        mailbox = Mailbox.start(port, 0);
        assertThat(mailbox.smtpPort()).isEqualTo(port);
    }

    private void send(String subject, String to, String text, String html) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("treffpunkt@treffpunkt.example"));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(mailbox.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
