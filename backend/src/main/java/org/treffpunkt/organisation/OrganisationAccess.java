package org.treffpunkt.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; members of every network that the organisation has let read along ({@link Organisation#networks}) read what is for the network. Besides, its editors read and
 * write it, but neither publish nor delete it, and platform administrators write all that they read, but not the internal note; that it was verified is the coordinators' word alone. A network that merely names an organisation its member gains no right to change it. The internal note is for those who write the organisation.
 */
@Dependent
class OrganisationAccess extends Access<Organisation> {
    OrganisationAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Organisation organisation) {
        return super.mayRead(organisation) || caller.edits(organisation.id());
    }

    @Override
    protected boolean mayWrite(Organisation organisation) {
        return super.mayWrite(organisation) || caller.edits(organisation.id()) || caller.administersPlatform();
    }

    @Override
    protected boolean mayRemove(Organisation organisation) {
        return super.mayWrite(organisation) || caller.administersPlatform();
    }

    @Override
    protected boolean mayAdd(UUID network) {
        return super.mayAdd(network) || caller.administersPlatform();
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<Organisation> organisation) {
        var ways = new ArrayList<>(List.of(super.readable(builder, organisation)));
        if (!caller.editedOrganisations().isEmpty()) ways.add(organisation.get(Aggregate_.id).in(caller.editedOrganisations()));
        // Deleted ones too: whoever read it is told that it is gone.
        for (UUID network : caller.memberNetworks())
            ways.add(builder.and(builder.equal(organisation.get(Aggregate_.visibility), Visibility.NETWORK), builder.isMember(network, organisation.get(Organisation_.readers))));
        return builder.or(ways);
    }

    /** What the writer may not change of it: the rest of the draft is theirs. */
    void requireMembers(Organisation before, OrganisationDraft draft) {
        boolean coordinates = caller.coordinatesKeeperOf(before);
        if (before.verified != draft.verified() && !coordinates) throw Refusal.forbidden("/verified", "That a record was verified is said by coordinators.");
        boolean wider = before.visibility() != null && draft.visibility().compareTo(before.visibility()) < 0;
        if (wider && !coordinates && !caller.administersPlatform()) throw Refusal.forbidden("/visibility", "Coordinators say that more people may read it.");
        if (!Objects.equals(before.internalNote, draft.internalNote()) && !coordinates && !caller.edits(before.id()))
            throw Refusal.forbidden("/internalNote", "The internal note is written by the organisation's editors and coordinators.");
    }

    boolean reads(ContactPoint point, Organisation organisation) {
        return mayWrite(organisation) || caller.reads(point.visibility(), organisation);
    }

    @Nullable String internalNote(Organisation organisation) {
        return mayWrite(organisation) ? organisation.internalNote : null;
    }

    List<Source> sources(Organisation organisation) {
        var hidden = new HashSet<String>();
        if (!mayWrite(organisation)) hidden.add("internalNote");
        if (!organisation.contactPoints.stream().allMatch(point -> reads(point, organisation))) hidden.add("contactPoints");
        if (!organisation.sites.stream().flatMap(site -> site.contactPoints.stream()).allMatch(point -> reads(point, organisation))) hidden.add("sites");
        return Source.without(hidden, organisation.sources());
    }

    /** The networks it belongs to, as far as the memberships may be known, and the one that keeps it. */
    Set<UUID> networks(Organisation organisation) {
        var known = organisation.memberOf.stream().filter(belonging -> mayKnow(belonging, organisation)).map(Belonging::networkId);
        return Stream.concat(known, Stream.of(organisation.networkId())).collect(Collectors.toSet());
    }

    private boolean mayKnow(Belonging belonging, Organisation organisation) {
        return switch (belonging.visibility()) {
            case PUBLIC -> true;
            case NETWORK -> caller.memberOf(belonging.networkId()) || mayWrite(organisation);
            case COMMITTEE, PRIVATE -> caller.coordinates(belonging.networkId());
        };
    }

    /** That it belongs to one of the networks: the same as {@link #networks}, as a condition for lists. */
    Listing.Rule<Organisation> memberOf(Collection<UUID> networks) {
        return (builder, organisation) -> {
            var belongings = builder.createQuery(UUID.class).subquery(UUID.class);
            var belonging = belongings.correlate(organisation).join(Organisation_.memberOf);
            var network = belonging.get(Belonging_.networkId);
            var visibility = belonging.get(Belonging_.visibility);
            var known = builder.or(
                    builder.equal(visibility, Visibility.PUBLIC),
                    builder.and(builder.equal(visibility, Visibility.NETWORK), builder.or(network.in(caller.memberNetworks()), writable(builder, organisation))),
                    network.in(caller.coordinatedNetworks()));
            return builder.exists(belongings.select(network).where(network.in(networks), known));
        };
    }

    /** The same as {@link #mayWrite}, as a condition for lists. */
    private Predicate writable(HibernateCriteriaBuilder builder, Root<Organisation> organisation) {
        if (caller.administersPlatform()) return builder.conjunction();
        return builder.or(organisation.get(Aggregate_.networkId).in(caller.coordinatedNetworks()), organisation.get(Aggregate_.id).in(caller.editedOrganisations()));
    }
}
