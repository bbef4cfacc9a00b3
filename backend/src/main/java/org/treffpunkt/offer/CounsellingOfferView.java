package org.treffpunkt.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** A counselling offer as its reader may see it. */
@Schema(description = "A counselling offer. Contact points and numbers that the caller may not read are absent.")
record CounsellingOfferView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) CounsellingOffer.Kind kind,
        @Nullable String acronym,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText description,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) List<String> targetGroups,
        @Schema(required = true) List<String> languages,
        @Schema(required = true) CounsellingOffer.AudienceScope audienceScope,
        @Schema(required = true) List<AudienceKind> audienceKinds,
        @Schema(required = true) boolean hardshipCases,
        @Schema(required = true) List<CounsellingOffer.Mode> modes,
        CounsellingOffer.@Nullable Access access,
        CounsellingOffer.@Nullable Cost cost,
        @Nullable LocalizedText costNote,
        @Schema(required = true) List<Reference> providers,
        @Nullable Reference providerNetwork,
        @Schema(required = true) List<String> territories,
        @Schema(required = true) CounsellingOffer.Status status,
        @Schema(required = true) CounsellingOffer.Publication publication,
        @Schema(required = true) Period period,
        @Nullable StatedCount experience,
        @Nullable Integer capacity,
        @Schema(description = "Absent for those who do not write the offer.") @Nullable Integer internalCapacity,
        @Nullable LocalDate verifiedOn,
        @Schema(required = true) List<String> tags,
        @Schema(required = true) List<StatedCount> statedCounts,
        @Schema(required = true) List<ContactPoint> contactPoints,
        @Schema(required = true) List<OfferPlaceDraft> places,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static CounsellingOfferView of(CounsellingOffer it, CounsellingOfferAccess access) {
        Caller caller = access.caller();
        return new CounsellingOfferView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), it.networkId(), it.name(), it.kind, it.acronym, it.summary, it.description, it.topics,
                it.targetGroups, it.languages, it.audienceScope, it.audienceKinds, it.hardshipCases, it.modes, it.access, it.cost, it.costNote,
                it.providers.stream().map(caller::refer).toList(), caller.referOptional(it.providerNetwork), it.territories, it.status, it.publication, it.period(),
                it.experience, it.capacity, access.internalCapacity(it), it.verifiedOn, it.tags, it.statedCounts,
                access.contactPoints(it),
                it.places.stream().map(place -> OfferPlaceDraft.of(place, caller)).toList(), it.visibility(), access.sources(it), it.incompleteLists());
    }
}
