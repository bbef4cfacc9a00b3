package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    private static final Map<String, String> ANY_PORTS = Map.of("PG_PORT", "0", "KC_PORT", "0", "APP_PORT", "0", "SMTP_PORT", "0", "MAILBOX_PORT", "0", "DURABLE", "false");

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

    /** The ports differ at each start of this test, as they do for a person who had to choose another one. */
    @Test
    void aCommandGetsItsPartsSigningInLeadsBackToItAndItsExitCodeIsHandedBack() throws Exception {
        for (int start = 1; start <= 2; start++) {
            var launcher = launch(Map.of(), "exec", "--", "sh", "-c", "echo parts $QUARKUS_OIDC_AUTH_SERVER_URL $TREFFPUNKT_PUBLIC_BASE_URL; read end; exit 7");
            try (var lines = launcher.inputReader()) {
                var parts = firstLineThatStartsWith("parts ", lines).split(" ");
                assertThat(statusOfSignIn(parts[1], parts[2] + "/signed-in")).isEqualTo(200);
                assertThat(statusOfSignIn(parts[1], parts[2] + "/elsewhere")).isEqualTo(400);
            }
            launcher.getOutputStream().close(); // what the command waits for
            assertThat(launcher.waitFor()).isEqualTo(7);
        }
    }

    /** Keycloak's mail too: the port of the mailbox has reached its realm, also when it differs from that of the first start. */
    @Test
    void mailsOfTheBackendAndOfKeycloakAreInTheMailbox() throws Exception {
        for (int start = 1; start <= 2; start++) {
            var launcher = launch(Map.of(), "exec", "--", "sh", "-c", "echo parts $QUARKUS_OIDC_AUTH_SERVER_URL $TREFFPUNKT_MAILBOX_URL $QUARKUS_MAILER_PORT $TREFFPUNKT_BACKEND_CLIENT_SECRET; read end; exit 0");
            try (var lines = launcher.inputReader(); var http = HttpClient.newHttpClient()) {
                var parts = firstLineThatStartsWith("parts ", lines).split(" ");
                forgetPassword(http, parts[1], parts[4]);
                assertThat(messages(http, parts[2] + "/messages?to=gast%40treffpunkt.example")).contains("treffpunkt@treffpunkt.example");
            }
            launcher.getOutputStream().close();
            assertThat(launcher.waitFor()).isZero();
        }
    }

    /** As the backend's own account, which may do this and comes with the realm. */
    private static void forgetPassword(HttpClient http, String issuer, String secret) throws IOException, InterruptedException {
        var token = AccessTokens.ofServiceAccount(http, issuer, new ApiClient.Account("treffpunkt-backend", secret, "openid")).current();
        var user = RealmFile.demoSubjects(StackSettings.of(Map.of()).root()).get("gast");
        var request = HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + "/users/" + user + "/execute-actions-email"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString("[\"UPDATE_PASSWORD\"]")).build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    }

    private static String messages(HttpClient http, String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void sigtermEndsAllPartsAndTheCommand() throws Exception {
        var launcher = launch(Map.of(), "exec", "--", "sh", "-c", "echo running; sleep 600");
        try (var lines = launcher.inputReader()) {
            firstLineThatStartsWith("running", lines);
            var family = launcher.descendants().toList();
            assertThat(family).anyMatch(process -> process.info().command().orElse("").contains("postgres"));
            assertThat(family).anyMatch(process -> process.info().command().orElse("").contains("java"));
            launcher.destroy();
            assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(family).noneMatch(ProcessHandle::isAlive);
        }
    }

    private static String firstLineThatStartsWith(String beginning, BufferedReader lines) {
        return lines.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow();
    }

    private static int statusOfSignIn(String issuer, String redirect) throws IOException, InterruptedException {
        var address = issuer + "/protocol/openid-connect/auth?client_id=treffpunkt-web&response_type=code&scope=openid"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
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
