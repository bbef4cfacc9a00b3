package org.treffpunkt.partner;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import java.util.UUID;
import org.treffpunkt.consent.ConsentHolder;
import org.treffpunkt.consent.ConsentPurpose;
import org.treffpunkt.shared.Records;

/** Tells consents about partner contacts; the public never sees those. */
@Dependent
class ConsentingPartners implements ConsentHolder.Source {
    private final PartnerContactAccess access;
    private final Records records;

    ConsentingPartners(PartnerContactAccess access, Records records) {
        this.access = access;
        this.records = records;
    }

    @Override
    public ConsentHolder.Kind kind() {
        return ConsentHolder.Kind.PARTNER_CONTACT;
    }

    @Override
    public ConsentHolder require(UUID id) {
        var contact = access.requireWrite(records.find(PartnerContact.class, id));
        return new ConsentHolder(kind(), id, contact.networkId(), contact.contactPoints, Set.of(ConsentPurpose.NETWORK));
    }
}
