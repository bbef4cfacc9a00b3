package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Access tokens of one account, renewed shortly before they end. */
final class AccessTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MARGIN_SECONDS = 30;

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final String form;
    private String token = "";
    private long endsNanos;

    private AccessTokens(HttpClient http, String issuer, String form) {
        this.http = http;
        this.tokenEndpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.form = form;
    }

    static AccessTokens ofServiceAccount(HttpClient http, String issuer, ApiClient.Account account) {
        var form = "grant_type=client_credentials&client_id=" + encoded(account.clientId()) + "&client_secret=" + encoded(account.clientSecret()) + "&scope=" + encoded(account.scopes());
        return new AccessTokens(http, issuer, form);
    }

    /** Of Keycloak's own administrator, with the client that Keycloak has for its command line. */
    static AccessTokens ofAdministrator(HttpClient http, String keycloakUrl, String password) {
        var form = "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMINISTRATOR + "&password=" + encoded(password);
        return new AccessTokens(http, keycloakUrl + "/realms/master", form);
    }

    String current() throws IOException, InterruptedException {
        if (token.isEmpty() || System.nanoTime() - endsNanos > 0) renew();
        return token;
    }

    private void renew() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new StackFailure(StackFailure.SOFTWARE, "Keycloak gave no token (" + response.statusCode() + "): " + response.body());
        }
        var answer = JSON.readTree(response.body());
        token = answer.path("access_token").asText();
        endsNanos = System.nanoTime() + (answer.path("expires_in").asLong() - MARGIN_SECONDS) * 1_000_000_000L;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
