package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it, with the real PostgreSQL and the real Keycloak. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Map<String, String> ANY_PORTS = Map.of("PG_PORT", "0", "KC_PORT", "0", "APP_PORT", "0", "DURABLE", "false");

    /** Shared: only the first start has to set up the databases. */
    @TempDir
    static Path data;

    @Test
    void aTakenPortEndsTheProgramWithOneSentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var launcher = launch(Map.of("PG_PORT", Integer.toString(other.getLocalPort())), "up");
            var said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(launcher.waitFor()).isEqualTo(StackFailure.UNAVAILABLE);
            assertThat(said.lines()).hasSize(1).first().asString().startsWith("Port " + other.getLocalPort()).contains("PG_PORT=");
        }
    }

    @Test
    void aCommandGetsItsPartsAndItsExitCodeIsHandedBack() throws Exception {
        var script = "test -n \"$QUARKUS_DATASOURCE_PASSWORD\" && echo issuer=$QUARKUS_OIDC_AUTH_SERVER_URL && exit 7";
        var launcher = launch(Map.of(), "exec", "--", "sh", "-c", script);
        var said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).as(said).isEqualTo(7);
        assertThat(said).containsPattern("issuer=http://localhost:\\d+/realms/treffpunkt");
    }

    @Test
    void sigtermEndsAllPartsAndTheCommand() throws Exception {
        var launcher = launch(Map.of(), "exec", "--", "sh", "-c", "echo running; sleep 600");
        try (var lines = launcher.inputReader()) {
            var line = lines.readLine();
            while (line != null && !line.equals("running")) line = lines.readLine();
            assertThat(line).isEqualTo("running");
            var family = launcher.descendants().toList();
            assertThat(family).anyMatch(process -> process.info().command().orElse("").contains("postgres"));
            assertThat(family).anyMatch(process -> process.info().command().orElse("").contains("java"));
            launcher.destroy();
            assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(family).noneMatch(ProcessHandle::isAlive);
        }
    }

    private Process launch(Map<String, String> environment, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(ANY_PORTS);
        builder.environment().put("DATA_FOLDER", data.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
