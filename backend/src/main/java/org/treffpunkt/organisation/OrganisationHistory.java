package org.treffpunkt.organisation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of organisations, and how a change is taken back. */
class OrganisationHistory {
    @Produces
    @Singleton
    History<Organisation> history(OrganisationAccess access, OrganisationResource resource) {
        return new History<>("organisations", Organisation.class, OrganisationDraft.class, access, (it, eyes) -> OrganisationView.of(it, new OrganisationAccess(eyes)),
                it -> List.of(it.id()), resource::patchOrganisation, resource::deleteOrganisation, resource::restoreOrganisation);
    }
}
