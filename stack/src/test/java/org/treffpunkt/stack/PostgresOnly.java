package org.treffpunkt.stack;

import java.nio.file.Path;

/** A launcher of PostgreSQL alone, as a program of its own, for tests that end or kill it. */
public final class PostgresOnly {
    private PostgresOnly() {}

    public static void main(String[] arguments) throws Exception {
        var settings = settings(Path.of(arguments[0]));
        var parts = Parts.endedOnExit();
        var folder = parts.add(DataFolder.open(settings.data()));
        PostgresServer.endLeftOver(settings.cache(), folder);
        var server = PostgresServer.start(settings, folder, parts);
        System.out.println("postgres " + server.pid());
        Thread.currentThread().join();
    }

    static StackSettings settings(Path data) {
        var usual = StackSettings.forTests();
        return new StackSettings(usual.root(), data, 0, 0, 0, 0, 0, false).withPortsChosen();
    }
}
