package org.treffpunkt.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of applications: a step that was taken stays. */
class ApplicationHistory {
    @Produces
    @Singleton
    History<Application> history(ApplicationAccess access, ApplicationResource resource) {
        return new History<>("applications", Application.class, ApplicationView.class, ApplicationView.class, access, (it, eyes) -> ApplicationView.of(it, List.of(), eyes),
                it -> List.of(), null, resource::deleteApplication, resource::restoreApplication);
    }
}
