package org.treffpunkt.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever sends credentials is told when they are not valid, also where none are needed: otherwise an expired token would look like missing records. */
class TokenCheck {
    private final CurrentIdentityAssociation identities;

    TokenCheck(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerRequestFilter
    Uni<Response> check(ContainerRequestContext request) {
        var credentials = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (credentials == null) return Uni.createFrom().nullItem();
        // Of two, the framework would believe the first.
        if (credentials.size() > 1) return Uni.createFrom().failure(new UnauthorizedException());
        return identities.getDeferredIdentity().onItem().transformToUni(identity -> identity.isAnonymous() || isOfAnotherKind(identity.getPrincipal())
                ? Uni.createFrom().failure(new UnauthorizedException())
                : Uni.createFrom().nullItem());
    }

    /** Keycloak says which kind of token it is; that of an ID token is no other signature, and its audience is a matter of settings. */
    private static boolean isOfAnotherKind(Principal principal) {
        if (!(principal instanceof JsonWebToken token)) return false;
        String kind = token.getClaim("typ");
        return kind != null && !kind.equalsIgnoreCase("Bearer");
    }
}
