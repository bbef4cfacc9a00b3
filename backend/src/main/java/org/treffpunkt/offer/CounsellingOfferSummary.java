package org.treffpunkt.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.GeoPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list and a mark on a map show of a counselling offer. */
@Schema(description = "What a card in a list and a mark on a map show of a counselling offer.")
record CounsellingOfferSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) CounsellingOffer.Kind kind,
        @Nullable String acronym,
        @Nullable LocalizedText summary,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) List<String> targetGroups,
        @Schema(required = true) List<String> languages,
        @Schema(required = true) CounsellingOffer.AudienceScope audienceScope,
        @Schema(required = true) List<CounsellingOffer.Mode> modes,
        CounsellingOffer.@Nullable Access access,
        CounsellingOffer.@Nullable Cost cost,
        @Schema(required = true) List<Reference> providers,
        @Nullable Reference providerNetwork,
        @Schema(required = true) List<String> territories,
        @Schema(required = true) CounsellingOffer.Status status,
        @Schema(required = true) CounsellingOffer.Publication publication,
        @Nullable LocalDate verifiedOn,
        @Schema(description = "Town of the first place that has an address.") @Nullable String locality,
        @Schema(description = "Where the first place is.") @Nullable GeoPoint point,
        @Schema(description = "Where all its places are.", required = true) List<GeoPoint> points,
        @Schema(description = "Opening hours of the first place that has some.", required = true) List<OpeningHours> hours,
        @Schema(required = true) Visibility visibility) {

    static CounsellingOfferSummary of(CounsellingOffer it, Caller caller) {
        var addresses = it.places.stream().filter(place -> shown(place, caller)).map(OfferPlace::address).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        var points = addresses.stream().map(PostalAddress::point).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
        return new CounsellingOfferSummary(
                it.id(), it.updatedAt(), it.networkId(), it.name(), it.kind, it.acronym, it.summary, it.topics, it.targetGroups, it.languages, it.audienceScope, it.modes,
                it.access, it.cost, it.providers.stream().map(caller::refer).toList(), caller.referOptional(it.providerNetwork), it.territories, it.status, it.publication,
                it.verifiedOn, addresses.stream().map(PostalAddress::locality).filter(Objects::nonNull).findFirst().orElse(null),
                points.isEmpty() ? null : points.getFirst(), points,
                it.places.stream().map(place -> place.hours).filter(hours -> !hours.isEmpty()).findFirst().orElse(List.of()), it.visibility());
    }

    /** The address of a site is its organisation's to show. */
    private static boolean shown(OfferPlace place, Caller caller) {
        return place.ownAddress != null || place.site != null && caller.sees(place.site.organisation());
    }
}
