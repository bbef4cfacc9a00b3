package org.treffpunkt.access;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.treffpunkt.support.Tokens;

/** The columns of the matrix, each with a real token of Keycloak's. */
final class Actors {
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final Map<String, Matrix.Role> roles;
    private final Set<String> scopes;
    private final Map<String, Held> held = new HashMap<>();

    private record Held(String token, Instant until) {}

    /** @param scopes all that the contract knows */
    Actors(Map<String, Matrix.Role> roles, Set<String> scopes) {
        this.roles = new LinkedHashMap<>(roles);
        this.scopes = new TreeSet<>(scopes);
    }

    Set<String> names() {
        return roles.keySet();
    }

    String who(String actor) {
        return actor + " (" + roles.get(actor).who() + ")";
    }

    /** The user or client behind it; null for the public. */
    String account(String actor) {
        return roles.get(actor).user() != null ? roles.get(actor).user() : roles.get(actor).client();
    }

    /** The token with which the actor asks for an operation that needs this scope; null for the public. */
    String token(String actor, String scope) {
        var role = roles.get(actor);
        if (role.user() != null) return Tokens.of(role.user());
        if (role.client() == null) return null;
        return program(role.client(), switch (role.scopes()) {
            case "needed" -> scope == null ? Set.of() : Set.of(scope);
            case "all others" -> scopes.stream().filter(other -> !other.equals(scope)).collect(Collectors.toCollection(TreeSet::new));
            default -> scopes;
        });
    }

    private String program(String client, Set<String> wanted) {
        return held.compute(client + " " + wanted, (name, before) -> before != null && before.until.isAfter(Instant.now()) ? before
                : new Held(fetch(client, wanted), Instant.now().plus(KEPT))).token;
    }

    private static String fetch(String client, Set<String> wanted) {
        return given().baseUri(Tokens.issuer()).basePath("").formParams(Map.of(
                        "grant_type", "client_credentials", "client_id", client, "client_secret", client + "-demo", "scope", String.join(" ", wanted)))
                .post("/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }
}
