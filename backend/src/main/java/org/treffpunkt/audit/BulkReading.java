package org.treffpunkt.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Page;

/** Keeps that personal data of many was read, by whoever is signed in: all others are shown what is public. */
@ReadInBulk
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class BulkReading {
    private final AuditTrail trail;
    private final Caller caller;
    private final UriInfo uri;

    BulkReading(AuditTrail trail, Caller caller, UriInfo uri) {
        this.trail = trail;
        this.caller = caller;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable Object note(InvocationContext invocation) throws Exception {
        Object answer = invocation.proceed();
        List<?> items = answer instanceof Page<?> page ? page.items() : answer instanceof OfMany many ? many.items() : List.of();
        if (items.isEmpty() || !caller.signedIn()) return answer;
        List<?> placed = answer instanceof OfMany ? List.of(answer) : items;
        var networks = placed.stream().filter(OfNetwork.class::isInstance).map(item -> ((OfNetwork) item).networkId()).distinct().toList();
        var filters = uri.getQueryParameters().keySet().stream().sorted().toList();
        trail.keepReading(invocation.getMethod().getAnnotation(ReadInBulk.class).value(), items.size(), invocation.getMethod().getName(), filters, networks);
        return answer;
    }
}
