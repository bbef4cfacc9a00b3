package org.treffpunkt.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;

/** As {@link Access} says; besides, the next version is read by coordinators while it is being written, and who signed by the members of the network. */
@Dependent
class AgreementAccess extends Access<Agreement> {
    AgreementAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<Agreement> agreement, Set<UUID> committees) {
        return agreement.get(Agreement_.committee).get(Aggregate_.id).in(committees);
    }

    @Nullable LocalizedText preparedText(Agreement agreement) {
        return caller.coordinatesKeeperOf(agreement) ? agreement.preparedText : null;
    }

    Agreement requireReadSignatures(Agreement agreement) {
        requireRead(agreement);
        if (!caller.belongsWith(agreement) && !caller.administersPlatform()) throw Refusal.forbidden("Who signed an agreement is for the members of its network.");
        return agreement;
    }
}
