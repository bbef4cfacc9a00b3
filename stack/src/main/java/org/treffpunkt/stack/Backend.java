package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The backend as built for production, as a child process beside a local stack. */
final class Backend {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChildProcess process;
    private final String url;

    private Backend(ChildProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    static Backend start(LocalStack stack) throws IOException {
        var settings = stack.settings();
        var jar = settings.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) throw new StackFailure(StackFailure.UNAVAILABLE, "The backend is not built yet: run make build.");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
        builder.environment().putAll(stack.environment());
        // The demo logins are known to everybody: this machine only, unless someone asks for more.
        builder.environment().putIfAbsent("QUARKUS_HTTP_HOST", "127.0.0.1");
        var process = stack.parts().add(ChildProcess.start("backend", builder, stack.folder()));
        return new Backend(process, settings.publicBaseUrl());
    }

    void awaitReady() throws IOException, InterruptedException {
        HttpProbe.awaitAnswer(process, url + "/q/health/ready", PATIENCE);
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }
}
