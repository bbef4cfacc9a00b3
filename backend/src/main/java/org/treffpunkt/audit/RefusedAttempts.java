package org.treffpunkt.audit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Refusal;

/** Notices what was refused. It is kept in a transaction of its own, since that of the request was rolled back. */
class RefusedAttempts {
    private final CurrentIdentityAssociation identities;
    private final Event<RefusedAttempt> attempts;
    private final RefusedTokens tokens;

    RefusedAttempts(CurrentIdentityAssociation identities, Event<RefusedAttempt> attempts, RefusedTokens tokens) {
        this.identities = identities;
        this.attempts = attempts;
        this.tokens = tokens;
    }

    @ServerResponseFilter
    void notice(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo resource, @Nullable Throwable failure) {
        boolean withToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (answer.getStatus() == 401 && withToken) tokens.count();
        boolean withheld = failure instanceof Refusal refusal && refusal.isWithheld();
        // Whoever shows no token is nobody: an entry for each such request would let them fill the disk.
        if (!withToken || answer.getStatus() != 403 && !withheld) return;
        Method operation = resource.getResourceMethod();
        UUID object = id(request.getUriInfo().getPathParameters().getFirst("id"));
        // Possibly on a thread that must not wait for the database.
        identities.getDeferredIdentity().subscribe().with(identity -> attempts.fireAsync(attempt(withheld ? Act.WITHHELD : Act.REFUSED, identity, operation, object)));
    }

    private static RefusedAttempt attempt(Act act, SecurityIdentity identity, @Nullable Method operation, @Nullable UUID object) {
        var token = identity.getPrincipal() instanceof JsonWebToken jwt ? jwt : null;
        return new RefusedAttempt(act, token == null ? null : token.getSubject(), token == null ? null : token.getClaim("azp"), operation == null ? null : operation.getName(), object);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
