package org.treffpunkt.offer;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Period;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Writes a draft into an offer: finds what it refers to, and keeps the rules. */
@Dependent
class CounsellingOfferWriting {
    private final Records records;
    private final Terms terms;
    private final Caller caller;

    CounsellingOfferWriting(Records records, Terms terms, Caller caller) {
        this.records = records;
        this.terms = terms;
        this.caller = caller;
    }

    CounsellingOffer create(CounsellingOfferDraft draft) {
        return write(draft, new CounsellingOffer(draft.networkId()));
    }

    CounsellingOffer write(CounsellingOfferDraft draft, CounsellingOffer offer) {
        requireTerms(draft);
        requireConsistent(draft, records.today());
        var providers = providers(draft, offer);
        offer.providerNetwork = providerNetwork(draft, offer);
        if (!offer.providers.equals(providers)) {
            offer.providers.clear();
            offer.providers.addAll(providers);
        }
        Parts.write(offer.places, draft.places(), OfferPlaceDraft::id, OfferPlace::id, OfferPlace::empty,
                (place, part, pointer) -> place.applyTo(part, records, caller, pointer), "/places");
        offer.describe(draft, records.today());
        return offer;
    }

    private void requireTerms(CounsellingOfferDraft draft) {
        terms.require(Vocabulary.TOPICS, draft.topics(), "/topics");
        terms.require(Vocabulary.TARGET_GROUPS, draft.targetGroups(), "/targetGroups");
        terms.require(Vocabulary.LANGUAGES, draft.languages(), "/languages");
        terms.require(Vocabulary.TERRITORIES, draft.territories(), "/territories");
        for (int i = 0; i < draft.places().size(); i++) {
            var place = draft.places().get(i);
            terms.requireOptional(Vocabulary.TERRITORIES, place.territory(), "/places/" + i + "/territory");
            if (place.address() != null) terms.requireOptional(Vocabulary.TERRITORIES, place.address().territory(), "/places/" + i + "/address/territory");
        }
    }

    private static void requireConsistent(CounsellingOfferDraft draft, LocalDate today) {
        if (draft.providers().isEmpty() && draft.providerNetwork() == null)
            throw Refusal.ruleBroken("offer-has-a-provider", "/providers", "Name at least one organisation or network that provides the offer.");
        if (draft.publication() == CounsellingOffer.Publication.PUBLISHED && draft.topics().isEmpty())
            throw Refusal.ruleBroken("published-offer-has-a-topic", "/topics", "Give a published offer at least one topic, so that it is found.");
        if (draft.verifiedOn() != null && draft.verifiedOn().isAfter(today))
            throw Refusal.ruleBroken("verified-in-the-future", "/verifiedOn", "It cannot have been verified on a day that is still to come.");
        requireTimely(draft.status(), draft.period(), today);
    }

    private static void requireTimely(CounsellingOffer.Status status, @Nullable Period period, LocalDate today) {
        if (period == null) return;
        LocalDate last = period.until() == null ? null : period.until().earliest();
        if (status == CounsellingOffer.Status.ENDED && last != null && last.isAfter(today))
            throw Refusal.ruleBroken("ended-before-its-period", "/period/until", "An offer that ended cannot go on until a day that is still to come.");
        if (status == CounsellingOffer.Status.ACTIVE && period.over(today))
            throw Refusal.ruleBroken("active-after-its-period", "/status", "An offer whose period is over is not active: it ended, or its period goes on.");
    }

    /** Those it names already stay, though the writer may not see them; new ones must be known to the writer. */
    private List<Organisation> providers(CounsellingOfferDraft draft, CounsellingOffer offer) {
        var providers = new ArrayList<Organisation>();
        for (int i = 0; i < draft.providers().size(); i++) {
            String pointer = "/providers/" + i;
            var provider = records.resolve(Organisation.class, draft.providers().get(i), pointer);
            if (!offer.providers.contains(provider)) caller.requireKnown(provider, pointer);
            if (providers.contains(provider)) throw Refusal.ruleBroken("provider-named-twice", pointer, "This organisation is named twice.");
            providers.add(provider);
        }
        return providers;
    }

    private @Nullable Network providerNetwork(CounsellingOfferDraft draft, CounsellingOffer offer) {
        var network = records.resolveOptional(Network.class, draft.providerNetwork(), "/providerNetwork");
        if (network != null && !network.equals(offer.providerNetwork)) caller.requireKnown(network, "/providerNetwork");
        return network;
    }
}
