package org.treffpunkt.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever sends credentials is told when they are not valid, also where none are needed: otherwise an expired token would look like missing records. */
class TokenCheck {
    private final CurrentIdentityAssociation identities;

    TokenCheck(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerRequestFilter
    Uni<Response> check(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) return Uni.createFrom().nullItem();
        return identities.getDeferredIdentity().onItem().transformToUni(identity -> identity.isAnonymous()
                ? Uni.createFrom().failure(new UnauthorizedException())
                : Uni.createFrom().nullItem());
    }
}
