package org.treffpunkt.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the demo users, from Keycloak itself. */
public final class Tokens {
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Held(String token, Instant until) {}

    public static String of(String username) {
        return HELD.compute(username, (name, held) -> held != null && held.until.isAfter(Instant.now()) ? held : new Held(fetch(name), Instant.now().plus(KEPT))).token;
    }

    /** A token of a demo client's service account, for these scopes separated by blanks. */
    public static String ofProgram(String client, String scopes) {
        return HELD.compute(client + " " + scopes, (name, held) -> held != null && held.until.isAfter(Instant.now()) ? held : new Held(fetch(client, scopes), Instant.now().plus(KEPT))).token;
    }

    private static String fetch(String client, String scopes) {
        var form = new HashMap<>(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-demo"));
        if (!scopes.isEmpty()) form.put("scope", scopes);
        return given().baseUri(issuer()).basePath("").formParams(form).post("/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }

    /** All that Keycloak gives at a login: access, refresh and ID token. */
    public static Response login(String username) {
        return given().baseUri(issuer()).basePath("").formParams(Map.of(
                        "grant_type", "password", "client_id", "treffpunkt-test", "username", username, "password", username + "-demo", "scope", "openid"))
                .post("/protocol/openid-connect/token");
    }

    public static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static String fetch(String username) {
        return login(username).then().statusCode(200).extract().path("access_token");
    }
}
