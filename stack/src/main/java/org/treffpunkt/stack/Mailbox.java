package org.treffpunkt.stack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.Map;

/**
 * The mail server of one machine: takes every mail whoever it is for, passes none on, and shows them in a browser. It lives within the process that
 * started it and keeps nothing on the disk: however that process ends, nothing is left behind.
 */
public final class Mailbox implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final GreenMail server;
    private final MailboxPage page;

    private Mailbox(GreenMail server, MailboxPage page) {
        this.server = server;
        this.page = page;
    }

    /** @param smtpPort 0 for a free one, as {@code webPort} */
    public static Mailbox start(int smtpPort, int webPort) throws IOException {
        var server = new GreenMail(new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        var stored = server.getManagers().getImapHostManager();
        return new Mailbox(server, MailboxPage.open(webPort, () -> stored.getAllMessages().stream().map(ReceivedMail::of).toList()));
    }

    public String url() {
        return "http://localhost:" + page.port();
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** What the backend must know to send its mail here. */
    public Map<String, String> environment() {
        return Map.of("QUARKUS_MAILER_HOST", HOST, "QUARKUS_MAILER_PORT", Integer.toString(smtpPort()), "QUARKUS_MAILER_START_TLS", "DISABLED");
    }

    @Override
    public void close() {
        page.close();
        server.stop();
    }
}
