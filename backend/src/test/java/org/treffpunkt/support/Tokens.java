package org.treffpunkt.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
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
