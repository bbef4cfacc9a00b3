package org.treffpunkt.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.consent.ConsentPurpose;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; besides, the member's side reads what is for the network, and confirms it: those who edit the organisation, coordinators of the network that keeps its or the
 * person's record, and platform administrators. A membership is neither found nor sorted by the name of a member whose record the caller does not see.
 *
 * <p>Who represents a member is for the members of the network, however public the membership, and how they are reached is shown by the visibility of each contact point. Why a membership
 * ended, and on what basis data is held, is for coordinators.
 */
@Dependent
class MembershipAccess extends Access<Membership> {
    private static final List<Visibility> FOR_MEMBERS = List.of(Visibility.PUBLIC, Visibility.NETWORK);

    MembershipAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Membership membership) {
        return super.mayRead(membership) || FOR_MEMBERS.contains(membership.visibility()) && speaksForHolder(membership);
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<Membership> membership) {
        var organisation = membership.join(Membership_.organisation, JoinType.LEFT);
        var person = membership.join(Membership_.person, JoinType.LEFT);
        var speaksForHolder = builder.or(
                organisation.get(Aggregate_.id).in(caller.editedOrganisations()), organisation.get(Aggregate_.networkId).in(caller.coordinatedNetworks()),
                person.get(Aggregate_.networkId).in(caller.coordinatedNetworks()));
        return builder.or(super.readable(builder, membership), builder.and(membership.get(Aggregate_.visibility).in(FOR_MEMBERS), speaksForHolder));
    }

    /** Whether the caller may say that the member's side agrees. */
    boolean mayConfirm(Membership membership) {
        return speaksForHolder(membership) || caller.administersPlatform();
    }

    Membership requireConfirm(Membership membership) {
        if (!mayConfirm(requireRead(membership))) throw Refusal.forbidden("A membership is confirmed by those who write the member's own record.");
        return membership;
    }

    private boolean speaksForHolder(Membership membership) {
        return caller.edits(membership.holder().id()) || caller.coordinatesKeeperOf(membership.holder());
    }

    /** What memberships are sorted by: the name that the organisation or person has now, as far as the caller may know it. */
    Expression<String> holderName(HibernateCriteriaBuilder builder, Root<Membership> membership) {
        var organisation = membership.join(Membership_.organisation, JoinType.LEFT);
        var person = membership.join(Membership_.person, JoinType.LEFT);
        return builder.<String>selectCase()
                .when(organisationSeen(builder, organisation), organisation.get(Aggregate_.sortName))
                .when(seen(builder, person), person.get(Aggregate_.sortName))
                .otherwise("");
    }

    /** That the caller may know the holder by name. */
    Predicate holderSeen(HibernateCriteriaBuilder builder, Root<Membership> membership) {
        return builder.or(organisationSeen(builder, membership.join(Membership_.organisation, JoinType.LEFT)), seen(builder, membership.join(Membership_.person, JoinType.LEFT)));
    }

    private Predicate organisationSeen(HibernateCriteriaBuilder builder, From<?, Organisation> organisation) {
        return builder.or(seen(builder, organisation), Organisation.readBy(builder, organisation, caller.memberNetworks()));
    }

    @Nullable List<RepresentativeDraft> representatives(Membership membership) {
        return readsRepresentatives(membership) ? membership.representatives.stream().map(it -> RepresentativeDraft.of(it, this, membership)).toList() : null;
    }

    List<ContactPoint> contactPoints(Representative representative, Membership membership) {
        return representative.contactPoints.stream().filter(point -> caller.reads(point.visibility(), membership) && !withdrawn(point, representative, membership)).toList();
    }

    /** What somebody has withdrawn from the members of the network is not shown to them here either. */
    private boolean withdrawn(ContactPoint point, Representative representative, Membership membership) {
        var person = representative.person;
        return person != null && !mayWrite(membership) && !person.consented(point, ConsentPurpose.NETWORK).orElse(true);
    }

    @Nullable PersonalDataBasis basis(Representative representative, Membership membership) {
        return caller.coordinatesKeeperOf(membership) ? representative.basis : null;
    }

    @Nullable String endReason(Membership membership) {
        return caller.coordinatesKeeperOf(membership) ? membership.endReason : null;
    }

    /** A quote tells what its member says. */
    List<Source> sources(Membership membership) {
        return Source.without(caller.coordinatesKeeperOf(membership) ? Set.of() : Set.of("representatives", "endReason"), membership.sources());
    }

    private boolean readsRepresentatives(Membership membership) {
        return caller.reads(Visibility.NETWORK, membership);
    }
}
