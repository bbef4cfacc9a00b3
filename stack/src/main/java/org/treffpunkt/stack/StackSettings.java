package org.treffpunkt.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the local stack lives and which ports it takes.
 *
 * @param root the checkout
 * @param data everything that is kept between two starts
 * @param postgresPort 0 for a free one, as the other ports
 * @param smtpPort where the local mailbox takes mail
 * @param mailboxPort where it shows them
 * @param durable false for tests only: nothing is flushed to the disk, so that they are quick
 */
public record StackSettings(Path root, Path data, int postgresPort, int keycloakPort, int applicationPort, int smtpPort, int mailboxPort, boolean durable) {

    public static StackSettings of(Map<String, String> environment) {
        var root = findRoot(Path.of("").toAbsolutePath());
        return new StackSettings(
                root,
                root.resolve(environment.getOrDefault("DATA_FOLDER", ".data")),
                port(environment, "PG_PORT", 55432),
                port(environment, "KC_PORT", 8180),
                port(environment, "APP_PORT", 8080),
                port(environment, "SMTP_PORT", 1025),
                port(environment, "MAILBOX_PORT", 8025),
                !"false".equals(environment.get("DURABLE")));
    }

    /** A stack of its own for tests that were not started inside one: free ports, a data folder beside that of a person. */
    public static StackSettings forTests() {
        var root = findRoot(Path.of("").toAbsolutePath());
        return new StackSettings(root, root.resolve(System.getenv().getOrDefault("DATA_FOLDER", ".data-test")), 0, 0, 0, 0, 0, false);
    }

    StackSettings withPortsChosen() {
        return new StackSettings(root, data, Ports.choose(postgresPort), Ports.choose(keycloakPort), Ports.choose(applicationPort),
                Ports.choose(smtpPort), Ports.choose(mailboxPort), durable);
    }

    Path cache() {
        return root.resolve(".cache");
    }

    public String publicBaseUrl() {
        return "http://localhost:" + applicationPort;
    }

    /** The folder that holds the realm, wherever below it the launcher or a test was started. */
    private static Path findRoot(Path from) {
        for (var folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(RealmFile.PRODUCTION))) return folder;
        }
        throw new StackFailure(StackFailure.USAGE, "Start this inside a checkout of Treffpunkt: " + RealmFile.PRODUCTION + " is not here.");
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) return usual;
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) return Integer.parseInt(text);
        throw new StackFailure(StackFailure.USAGE, variable + " must be a port number from 0 (any free one) to 65535, not \"" + text + "\".");
    }
}
