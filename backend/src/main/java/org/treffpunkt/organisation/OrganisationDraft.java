package org.treffpunkt.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of an organisation. */
@Schema(description = "What is written of an organisation. Its sites are written with it: what is missing is removed.")
record OrganisationDraft(
        @Schema(description = "The network whose coordinators keep the record.") @NotNull UUID networkId,
        @NotNull LocalizedText name,
        @Nullable @Size(max = 120) String shortName,
        @Size(max = 40) List<@NotBlank @Size(max = 300) String> alternateNames,
        @Schema(description = "As registered, for example `e.V.` or `gGmbH`.") @Nullable @Size(max = 60) String legalForm,
        @NotNull OrganisationKind kind,
        @Schema(description = "False for a partner of whom only the country is known; then `name` describes it.") @NotNull Boolean nameKnown,
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        boolean migrantLed,
        Organisation.@Nullable Engagement engagement,
        @Schema(description = "New to the field.") boolean newcomer,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> tags,
        @Nullable LocalizedText description,
        @Schema(description = "Codes of topics.") @Size(max = 60) List<@NotBlank String> fieldsOfWork,
        @Size(max = 40) List<@NotNull LocalizedText> competences,
        @Schema(description = "Codes of territories it works in.") @Size(max = 60) List<@NotBlank String> territories,
        @Size(max = 5) List<@NotNull Level> levels,
        @Size(max = 10) List<@NotNull Audience> audiences,
        Organisation.@Nullable Sector sector,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Nullable @Valid Period period,
        @Nullable @Valid Reference parent,
        @Nullable @Valid Logo logo,
        @Schema(description = "Who holds the rights in what it publishes here, and the licence.") @Nullable @Size(max = 300) String rights,
        @Size(max = 40) List<@NotNull @Valid ContactPoint> contactPoints,
        @Size(max = 20) List<@NotNull @Valid StatedCount> statedCounts,
        @Schema(description = "Read and written by the organisation's editors and coordinators, read by platform administrators.") @Nullable @Size(max = 4000) String internalNote,
        @Schema(description = "Whether a coordinator has checked the record; only coordinators change it.") boolean verified,
        @Size(max = 60) List<@NotNull @Valid SiteDraft> sites,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    OrganisationDraft {
        alternateNames = Lists.kept(alternateNames);
        tags = Lists.kept(tags);
        fieldsOfWork = Lists.kept(fieldsOfWork);
        competences = Lists.kept(competences);
        territories = Lists.kept(territories);
        levels = Lists.kept(levels);
        audiences = Lists.kept(audiences);
        identifiers = Lists.kept(identifiers);
        contactPoints = Lists.kept(contactPoints);
        statedCounts = Lists.kept(statedCounts);
        sites = Lists.kept(sites);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Organisation applyTo(Organisation organisation, References references, Terms terms, LocalDate today) {
        terms.require(Vocabulary.TOPICS, fieldsOfWork, "/fieldsOfWork");
        terms.require(Vocabulary.TERRITORIES, territories, "/territories");
        organisation.describe(this, today);
        organisation.shortName = shortName;
        organisation.alternateNames = alternateNames;
        organisation.legalForm = legalForm;
        organisation.kind = kind;
        organisation.nameKnown = nameKnown;
        organisation.country = country;
        organisation.migrantLed = migrantLed;
        organisation.engagement = engagement;
        organisation.newcomer = newcomer;
        organisation.tags = tags;
        organisation.description = description;
        organisation.fieldsOfWork = fieldsOfWork;
        organisation.competences = competences;
        organisation.territories = territories;
        organisation.levels = levels;
        organisation.audiences = audiences;
        organisation.sector = sector;
        organisation.identifiers = identifiers;
        organisation.parent = references.to(Organisation.class, parent, organisation.parent, "/parent");
        organisation.logo = logo;
        organisation.rights = rights;
        organisation.contactPoints = contactPoints;
        organisation.statedCounts = statedCounts;
        organisation.internalNote = internalNote;
        organisation.verified = verified;
        Parts.write(organisation.sites, sites, SiteDraft::id, Site::id, () -> new Site(organisation), SiteDraft::applyTo, "/sites");
        organisation.callable();
        return organisation;
    }
}
