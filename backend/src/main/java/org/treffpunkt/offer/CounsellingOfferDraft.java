package org.treffpunkt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** What is written of a counselling offer; {@link CounsellingOfferWriting} carries it out. */
@Schema(description = "What is written of a counselling offer. Its places are written with it: what is missing is removed. At least one organisation or network provides it.")
record CounsellingOfferDraft(
        @Schema(description = "The network whose coordinators keep the record.") @NotNull UUID networkId,
        @NotNull LocalizedText name,
        @NotNull CounsellingOffer.Kind kind,
        @Nullable @Size(max = 40) String acronym,
        @Schema(description = "One or two sentences for lists.") @Nullable LocalizedText summary,
        @Nullable LocalizedText description,
        @Schema(description = "Codes of topics; a published offer has at least one.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> topics,
        @Schema(description = "Codes of target groups.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> targetGroups,
        @Schema(description = "Codes of the languages it is given in.") @Size(max = 60) List<@NotBlank @Size(max = 35) String> languages,
        @Schema(description = "Who may make use of it.") @NotNull CounsellingOffer.AudienceScope audienceScope,
        @Schema(description = "For offers to organisations: the kinds addressed.") @Size(max = 26) List<@NotNull AudienceKind> audienceKinds,
        @Schema(description = "Takes on hardship cases.") boolean hardshipCases,
        @Size(max = 5) List<CounsellingOffer.@NotNull Mode> modes,
        CounsellingOffer.@Nullable Access access,
        CounsellingOffer.@Nullable Cost cost,
        @Nullable LocalizedText costNote,
        @Schema(description = "The organisations that provide it.") @Size(max = 40) List<@NotNull @Valid Reference> providers,
        @Schema(description = "The network, where it provides the offer itself; named by the coordinators of the network that keeps the record.") @Nullable @Valid Reference providerNetwork,
        @Schema(description = "Codes of the territories it is meant for.") @Size(max = 60) List<@NotBlank @Size(max = 40) String> territories,
        @NotNull CounsellingOffer.Status status,
        @Schema(description = "DRAFT: read by the coordinators of the network and the editors of its providers only.") @NotNull CounsellingOffer.Publication publication,
        @Nullable @Valid Period period,
        @Schema(description = "How much experience stands behind it, for example at least 20 years.") @Nullable @Valid StatedCount experience,
        @Schema(description = "Places for people.") @Nullable @Min(0) @Max(1_000_000) Integer capacity,
        @Schema(description = "Places as planned within; read by those who write the offer, and written by all of them but platform administrators.") @Nullable @Min(0) @Max(1_000_000) Integer internalCapacity,
        @Schema(description = "When somebody last made sure that all this is true; not in the future.") @Nullable LocalDate verifiedOn,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> tags,
        @Size(max = 20) List<@NotNull @Valid StatedCount> statedCounts,
        @Size(max = 40) List<@NotNull @Valid ContactPoint> contactPoints,
        @Size(max = 60) List<@NotNull @Valid OfferPlaceDraft> places,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    CounsellingOfferDraft {
        topics = Lists.kept(topics);
        targetGroups = Lists.kept(targetGroups);
        languages = Lists.kept(languages);
        audienceKinds = Lists.kept(audienceKinds);
        modes = Lists.kept(modes);
        providers = Lists.kept(providers);
        territories = Lists.kept(territories);
        tags = Lists.kept(tags);
        statedCounts = Lists.kept(statedCounts);
        contactPoints = Lists.kept(contactPoints);
        places = Lists.kept(places);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }
}
