package org.treffpunkt.offer;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** By what a list of counselling offers can be narrowed; several values of one filter mean OR, several filters mean AND. */
record CounsellingOfferFilter(
        @Parameter(description = "Kept by one of these networks.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "Provided by one of these organisations.") @QueryParam("provider") List<UUID> provider,
        @Parameter(description = "About one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @Parameter(description = "For one of these target groups or narrower ones.") @QueryParam("targetGroup") List<String> targetGroup,
        @Parameter(description = "Given in one of these languages.") @QueryParam("language") List<String> language,
        @Parameter(description = "For one of these territories, or with a place there; or within them.") @QueryParam("territory") List<String> territory,
        @QueryParam("audienceScope") List<CounsellingOffer.AudienceScope> audienceScope,
        @QueryParam("kind") List<CounsellingOffer.Kind> kind,
        @QueryParam("status") List<CounsellingOffer.Status> status,
        @QueryParam("mode") List<CounsellingOffer.Mode> mode) {

    /** The same with all narrower terms: what is looked for by "counselling" or "Saxony". */
    CounsellingOfferFilter widened(Terms terms) {
        return new CounsellingOfferFilter(network, provider, within(terms, Vocabulary.TOPICS, topic), within(terms, Vocabulary.TARGET_GROUPS, targetGroup), language,
                within(terms, Vocabulary.TERRITORIES, territory), audienceScope, kind, status, mode);
    }

    private static List<String> within(Terms terms, Vocabulary vocabulary, List<String> codes) {
        return List.copyOf(terms.withNarrower(vocabulary, codes));
    }

    CounsellingOfferFilter withoutTopic() {
        return new CounsellingOfferFilter(network, provider, List.of(), targetGroup, language, territory, audienceScope, kind, status, mode);
    }

    CounsellingOfferFilter withoutTargetGroup() {
        return new CounsellingOfferFilter(network, provider, topic, List.of(), language, territory, audienceScope, kind, status, mode);
    }

    CounsellingOfferFilter withoutLanguage() {
        return new CounsellingOfferFilter(network, provider, topic, targetGroup, List.of(), territory, audienceScope, kind, status, mode);
    }

    CounsellingOfferFilter withoutTerritory() {
        return new CounsellingOfferFilter(network, provider, topic, targetGroup, language, List.of(), audienceScope, kind, status, mode);
    }

    CounsellingOfferFilter withoutMode() {
        return new CounsellingOfferFilter(network, provider, topic, targetGroup, language, territory, audienceScope, kind, status, List.of());
    }
}
