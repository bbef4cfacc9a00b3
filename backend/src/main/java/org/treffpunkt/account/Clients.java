package org.treffpunkt.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The programs that call on behalf of somebody. With our own, people do whatever their rights allow. Every other client, such as the service account of another system, may be used
 * only for what the scopes of its token name, and its subject's rights limit it all the same.
 */
@ApplicationScoped
class Clients {
    private final Set<String> ofPeople;

    Clients(@ConfigProperty(name = "treffpunkt.people-clients") List<String> ofPeople) {
        this.ofPeople = Set.copyOf(ofPeople);
    }

    boolean allow(SecurityIdentity caller, String scope) {
        if (!(caller.getPrincipal() instanceof JsonWebToken token)) return true;
        return ofPeople.contains(client(token)) || scopes(token).contains(scope);
    }

    /** Whether the caller's client may be used for whatever the caller may do. */
    boolean unlimited(SecurityIdentity caller) {
        return !(caller.getPrincipal() instanceof JsonWebToken token) || ofPeople.contains(client(token));
    }

    /** The authorised party (OpenID Connect), or the client as RFC 9068 names it. */
    private static String client(JsonWebToken token) {
        String party = token.getClaim("azp");
        String client = party == null ? token.getClaim("client_id") : party;
        return client == null ? "" : client;
    }

    private static Set<String> scopes(JsonWebToken token) {
        String scope = token.getClaim("scope");
        return scope == null ? Set.of() : Set.of(scope.split(" "));
    }
}
