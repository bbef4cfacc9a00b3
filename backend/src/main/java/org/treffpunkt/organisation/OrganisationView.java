package org.treffpunkt.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** An organisation as its reader may see it. */
@Schema(description = "An organisation. Contact points and notes that the caller may not read are absent.")
record OrganisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(required = true) LocalizedText name,
        @Nullable String shortName,
        @Schema(required = true) List<String> alternateNames,
        @Nullable String legalForm,
        @Schema(required = true) OrganisationKind kind,
        @Schema(required = true) boolean nameKnown,
        @Nullable String country,
        @Schema(required = true) boolean migrantLed,
        Organisation.@Nullable Engagement engagement,
        @Schema(required = true) boolean newcomer,
        @Schema(required = true) List<String> tags,
        @Nullable LocalizedText description,
        @Schema(required = true) List<String> fieldsOfWork,
        @Schema(required = true) List<LocalizedText> competences,
        @Schema(required = true) List<String> territories,
        @Schema(required = true) List<Level> levels,
        @Schema(required = true) List<Audience> audiences,
        Organisation.@Nullable Sector sector,
        @Schema(required = true) List<Identifier> identifiers,
        @Schema(required = true) Period period,
        @Nullable Reference parent,
        @Nullable Logo logo,
        @Nullable String rights,
        @Schema(required = true) List<ContactPoint> contactPoints,
        @Schema(required = true) List<StatedCount> statedCounts,
        @Schema(description = "Absent for those who do not write the organisation.") @Nullable String internalNote,
        @Schema(required = true) boolean verified,
        @Schema(required = true) List<SiteDraft> sites,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists,
        @Schema(description = "Ids of the networks it belongs to, as far as the caller may know.", required = true) Set<UUID> networks)
        implements Versioned {

    static OrganisationView of(Organisation it, OrganisationAccess access) {
        Predicate<ContactPoint> shown = point -> access.reads(point, it);
        return new OrganisationView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), it.networkId(), it.name(), it.shortName, it.alternateNames, it.legalForm, it.kind, it.nameKnown,
                it.country, it.migrantLed, it.engagement, it.newcomer, it.tags, it.description, it.fieldsOfWork, it.competences, it.territories, it.levels, it.audiences,
                it.sector, it.identifiers, it.period(), access.caller().referOptional(it.parent), it.logo, it.rights, it.contactPoints.stream().filter(shown).toList(), it.statedCounts,
                access.internalNote(it), it.verified, it.sites.stream().map(site -> SiteDraft.of(site, shown)).toList(), it.visibility(), access.sources(it),
                it.incompleteLists(), access.networks(it));
    }
}
