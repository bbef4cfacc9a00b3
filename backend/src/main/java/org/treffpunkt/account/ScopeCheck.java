package org.treffpunkt.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Refusal;

/** A client that is limited to scopes is refused whatever they do not name, and told which one is missing (RFC 6750, section 3.1). */
class ScopeCheck {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final CurrentIdentityAssociation identities;
    private final Clients clients;

    ScopeCheck(CurrentIdentityAssociation identities, Clients clients) {
        this.identities = identities;
        this.clients = clients;
    }

    @ServerRequestFilter
    Uni<Response> check(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null || resource.getResourceClass() == null) return Uni.createFrom().nullItem();
        var needed = resource.getResourceClass().getAnnotation(NeedsScope.class);
        if (needed != null && needed.value().equals(NeedsScope.NONE)) return Uni.createFrom().nullItem();
        String scope = needed == null ? null : needed.value() + (READING.contains(request.getMethod()) ? ":read" : ":write");
        return identities.getDeferredIdentity().onItem().transformToUni(caller -> allowed(caller, scope) ? Uni.createFrom().nullItem() : Uni.createFrom().failure(Refusal.scopeMissing(scope)));
    }

    private boolean allowed(SecurityIdentity caller, @Nullable String scope) {
        return scope == null ? clients.unlimited(caller) : clients.allow(caller, scope);
    }
}
