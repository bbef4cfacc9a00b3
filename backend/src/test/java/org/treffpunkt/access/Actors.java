package org.treffpunkt.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.treffpunkt.support.Tokens;

/** The columns of the matrix, each with a real token of Keycloak's. */
final class Actors {
    private final Map<String, Matrix.Role> roles;
    private final Set<String> scopes;

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
        return Tokens.ofProgram(role.client(), switch (role.scopes()) {
            case "needed" -> scope == null ? "" : scope;
            case "all others" -> scope == null ? "" : scopes.stream().filter(other -> !other.equals(scope)).collect(Collectors.joining(" "));
            default -> String.join(" ", scopes);
        });
    }
}
