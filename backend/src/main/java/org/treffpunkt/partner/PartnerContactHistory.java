package org.treffpunkt.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of partner contacts, and how a change is taken back. */
class PartnerContactHistory {
    @Produces
    @Singleton
    History<PartnerContact> history(PartnerContactAccess access, PartnerContactResource resource) {
        return new History<>("partners", PartnerContact.class, PartnerContactDraft.class, access, (it, eyes) -> PartnerContactView.of(it, eyes),
                it -> List.of(), resource::patchPartnerContact, resource::deletePartnerContact, resource::restorePartnerContact);
    }
}
