package org.treffpunkt.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Refuses to serve with a role of the database that could change the audit or would be shown what is withheld from others: the owner of the tables, or a superuser. */
@ApplicationScoped
class ServingRole {
    private final Seals seals;

    ServingRole(Seals seals) {
        this.seals = seals;
    }

    @Transactional
    @ActivateRequestContext
    void require(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (seals.powerless()) return;
        throw new IllegalStateException("Treffpunkt must not serve with a role that owns its tables or is above them: set QUARKUS_DATASOURCE_USERNAME to one that does not "
                + "(docs/operations.md, \"Two roles\").");
    }
}
