package org.treffpunkt.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

/**
 * Who may read and write counselling offers.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><th></th><th>published, PUBLIC</th><th>published, NETWORK</th><th>everything else</th><th>write</th></tr>
 *   <tr><td>everyone</td><td>read</td><td></td><td></td><td></td></tr>
 *   <tr><td>member of the network, platform administrator</td><td>read</td><td>read</td><td></td><td></td></tr>
 *   <tr><td>editor of a provider</td><td>read</td><td>read</td><td>read</td><td>as long as the own organisation provides it</td></tr>
 *   <tr><td>coordinator of the network</td><td>read</td><td>read</td><td>read</td><td>yes</td></tr>
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
        return super.mayWrite(offer) || offer.providedByAny(caller.editedOrganisations());
    }

    /** Editors may, for their own organisations: {@link #requireProviders} has the last word when the draft has been read. */
    @Override
    protected boolean mayAdd(UUID network) {
        return super.mayAdd(network) || !caller.editedOrganisations().isEmpty();
    }

    /** Whether the caller reads what is meant for members of the network. */
    static boolean readsInternals(Caller caller, CounsellingOffer offer) {
        return caller.memberOf(offer.networkId()) || offer.providedByAny(caller.editedOrganisations());
    }

    /** Whether the caller reads all of the offer, since they write it. */
    static boolean readsAll(Caller caller, CounsellingOffer offer) {
        return caller.coordinates(offer.networkId()) || offer.providedByAny(caller.editedOrganisations());
    }

    /** Coordinators name whom they like; editors write for their own organisations, which stay among the providers, and do not speak for a network. */
    void requireProviders(Providers before, CounsellingOffer offer) {
        if (caller.coordinates(offer.networkId())) return;
        var after = Providers.of(offer);
        var own = new HashSet<>(before.organisations());
        own.retainAll(caller.editedOrganisations());
        if (!offer.providedByAny(caller.editedOrganisations()) || !after.organisations().containsAll(own))
            throw Refusal.forbidden("Editors write offers that their own organisation provides, and it stays among the providers.");
        if (!Objects.equals(before.network(), after.network())) throw Refusal.forbidden("That a network provides an offer is said by the coordinators of the network that keeps it.");
    }

    /** A new offer is kept by a network that the editor's organisation belongs to. */
    void requireKeeper(CounsellingOffer offer) {
        if (caller.coordinates(offer.networkId())) return;
        boolean belongs = offer.providers.stream().anyMatch(provider -> caller.edits(provider.id()) && provider.networks().contains(offer.networkId()));
        if (!belongs) throw Refusal.forbidden("An offer is kept by a network that your organisation belongs to.");
    }
}
