package org.treffpunkt.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Page;

/** Keeps that personal data of many was read. */
@ReadInBulk
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class BulkReading {
    private final AuditTrail trail;
    private final UriInfo uri;

    BulkReading(AuditTrail trail, UriInfo uri) {
        this.trail = trail;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable Object note(InvocationContext invocation) throws Exception {
        Object answer = invocation.proceed();
        if (!(answer instanceof Page<?> page) || page.items().isEmpty()) return answer;
        var networks = page.items().stream().filter(OfNetwork.class::isInstance).map(item -> ((OfNetwork) item).network().id()).distinct().toList();
        var filters = uri.getQueryParameters().keySet().stream().sorted().toList();
        trail.keepReading(invocation.getMethod().getAnnotation(ReadInBulk.class).value(), page.items().size(), invocation.getMethod().getName(), filters, networks);
        return answer;
    }
}
