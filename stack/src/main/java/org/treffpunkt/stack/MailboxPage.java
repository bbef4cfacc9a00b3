package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The web inbox of the mailbox, to read only: a page for people, and {@code /messages} (JSON, newest first; {@code ?to=} for one address) for tests.
 * The page brings no mail to life: its bodies stand in a sandbox, without scripts and without pictures from elsewhere.
 */
final class MailboxPage implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'";
    private static final Map<String, String> FILES = Map.of("/", "mailbox.html", "/mailbox.js", "mailbox.js");

    private final HttpServer server;
    private final Supplier<List<ReceivedMail>> mails;

    private MailboxPage(HttpServer server, Supplier<List<ReceivedMail>> mails) {
        this.server = server;
        this.mails = mails;
    }

    static MailboxPage open(int port, Supplier<List<ReceivedMail>> mails) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var page = new MailboxPage(server, mails);
        server.createContext("/", page::answerOrSayWhyNot);
        server.start();
        return page;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Whoever asks is told what is wrong: the server itself would only hang up. */
    private void answerOrSayWhyNot(HttpExchange exchange) throws IOException {
        // Jakarta Mail finds what reads a part by the class loader of the thread, and this thread is the JDK's own.
        Thread.currentThread().setContextClassLoader(MailboxPage.class.getClassLoader());
        try {
            answer(exchange);
        } catch (RuntimeException e) {
            send(exchange, 500, "text/plain", e.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) send(exchange, 405, "text/plain", new byte[0]);
        else if (path.equals("/messages")) send(exchange, 200, "application/json", JSON.writeValueAsBytes(newestFirst(wanted(exchange))));
        else if (FILES.containsKey(path)) send(exchange, 200, path.endsWith(".js") ? "text/javascript" : "text/html", file(FILES.get(path)));
        else send(exchange, 404, "text/plain", new byte[0]);
    }

    private List<ReceivedMail> newestFirst(Optional<String> recipient) {
        return mails.get().stream()
                .filter(mail -> recipient.isEmpty() || mail.isTo(recipient.get()))
                .sorted(Comparator.comparing(ReceivedMail::receivedAt).reversed())
                .toList();
    }

    private static Optional<String> wanted(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        if (query == null || !query.startsWith("to=")) return Optional.empty();
        return Optional.of(URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8));
    }

    private static byte[] file(String name) throws IOException {
        try (var in = MailboxPage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type + "; charset=utf-8");
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
