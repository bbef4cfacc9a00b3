package org.treffpunkt.offer;

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
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Source;

/**
 * Who may read and write counselling offers.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><th></th><th>published, PUBLIC</th><th>published, NETWORK</th><th>everything else, internal capacity</th><th>write</th></tr>
 *   <tr><td>everyone</td><td>read</td><td></td><td></td><td></td></tr>
 *   <tr><td>member of the network</td><td>read</td><td>read</td><td></td><td></td></tr>
 *   <tr><td>editor of a provider</td><td>read</td><td>read</td><td>read</td><td>as long as the own organisation provides it</td></tr>
 *   <tr><td>coordinator of the network</td><td>read</td><td>read</td><td>read</td><td>yes</td></tr>
 *   <tr><td>platform administrator</td><td>read</td><td>read</td><td>read</td><td>but not the internal capacity</td></tr>
 * </table>
 */
@Dependent
class CounsellingOfferAccess extends Access<CounsellingOffer> {
    /** Who provides an offer. */
    record Providers(Set<UUID> organisations, @Nullable Network network) {
        static final Providers NONE = new Providers(Set.of(), null);

        static Providers of(CounsellingOffer offer) {
            return new Providers(offer.providers.stream().map(Organisation::id).collect(Collectors.toUnmodifiableSet()), offer.providerNetwork);
        }
    }

    CounsellingOfferAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(CounsellingOffer offer) {
        return mayWrite(offer) || offer.published() && super.mayRead(offer);
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<CounsellingOffer> offer) {
        if (caller.administersPlatform()) return builder.conjunction();
        var ways = new ArrayList<Predicate>();
        ways.add(builder.and(builder.equal(offer.get(CounsellingOffer_.publication), CounsellingOffer.Publication.PUBLISHED), super.readable(builder, offer)));
        if (!caller.coordinatedNetworks().isEmpty()) ways.add(offer.get(Aggregate_.networkId).in(caller.coordinatedNetworks()));
        if (!caller.editedOrganisations().isEmpty()) ways.add(providedByAny(builder, offer, caller.editedOrganisations()));
        return builder.or(ways);
    }

    static Predicate providedByAny(HibernateCriteriaBuilder builder, Root<CounsellingOffer> offer, Collection<UUID> organisations) {
        var subquery = builder.createQuery(UUID.class).subquery(UUID.class);
        var provider = subquery.correlate(offer).join(CounsellingOffer_.providers).get(Aggregate_.id);
        return builder.exists(subquery.select(provider).where(provider.in(organisations)));
    }

    @Override
    protected boolean mayWrite(CounsellingOffer offer) {
        return keeps(offer) || caller.administersPlatform();
    }

    /** Editors may, for their own organisations: {@link #requireProviders} has the last word when the draft has been read. */
    @Override
    protected boolean mayAdd(UUID network) {
        return super.mayAdd(network) || !caller.editedOrganisations().isEmpty() || caller.administersPlatform();
    }

    private boolean keeps(CounsellingOffer offer) {
        return caller.coordinatesKeeperOf(offer) || offer.providedByAny(caller.editedOrganisations());
    }

    List<ContactPoint> contactPoints(CounsellingOffer offer) {
        return offer.contactPoints.stream().filter(point -> mayWrite(offer) || caller.reads(point.visibility(), offer)).toList();
    }

    @Nullable Integer internalCapacity(CounsellingOffer offer) {
        return mayWrite(offer) ? offer.internalCapacity : null;
    }

    List<Source> sources(CounsellingOffer offer) {
        var hidden = new HashSet<String>();
        if (contactPoints(offer).size() < offer.contactPoints.size()) hidden.add("contactPoints");
        if (!mayWrite(offer)) hidden.add("internalCapacity");
        return Source.without(hidden, offer.sources());
    }

    /** What its keepers plan within is theirs to say. */
    void requireInternalCapacity(CounsellingOffer before, CounsellingOfferDraft draft) {
        if (!keeps(before) && caller.administersPlatform() && !Objects.equals(before.internalCapacity, draft.internalCapacity()))
            throw Refusal.forbidden("/internalCapacity", "The internal capacity is written by the editors of the providers and the coordinators of the network.");
    }

    /** Coordinators and administrators name whom they like; editors write for their own organisations, which stay among the providers, and do not speak for a network. */
    void requireProviders(Providers before, CounsellingOffer offer) {
        if (caller.coordinates(offer.networkId()) || caller.administersPlatform()) return;
        var after = Providers.of(offer);
        var own = new HashSet<>(before.organisations());
        own.retainAll(caller.editedOrganisations());
        if (!offer.providedByAny(caller.editedOrganisations()) || !after.organisations().containsAll(own))
            throw Refusal.forbidden("/providers", "Editors write offers that their own organisation provides, and it stays among the providers.");
        if (!Objects.equals(before.network(), after.network()))
            throw Refusal.forbidden("/providerNetwork", "That a network provides an offer is said by the coordinators of the network that keeps it.");
    }

    /** A new offer is kept by a network that the editor's organisation belongs to. */
    void requireKeeper(CounsellingOffer offer) {
        if (caller.coordinates(offer.networkId()) || caller.administersPlatform()) return;
        boolean belongs = offer.providers.stream().anyMatch(provider -> caller.edits(provider.id()) && provider.belongsTo(offer.networkId()));
        if (!belongs) throw Refusal.forbidden("/networkId", "An offer is kept by a network that your organisation belongs to.");
    }
}
