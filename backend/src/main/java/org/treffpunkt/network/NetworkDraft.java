package org.treffpunkt.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Goal;
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

/** What is written of a network. */
@Schema(description = "What is written of a network. Its links are written with it: what is missing is removed.")
record NetworkDraft(
        @NotNull LocalizedText name,
        @Nullable @Size(max = 120) String shortName,
        @Size(max = 40) List<@NotBlank @Size(max = 300) String> alternateNames,
        @NotNull NetworkKind kind,
        @NotNull Network.Status status,
        @Schema(description = "False for a network that others run and that is only described here.") @NotNull Boolean operatedHere,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText description,
        @Nullable LocalizedText mission,
        @Nullable LocalizedText vision,
        @Schema(description = "`from` is when it was founded.") @Nullable @Valid Period period,
        @Nullable @Valid FoundedPlace foundedPlace,
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        @Schema(description = "Code of the territory it works in.") @Nullable @Size(max = 60) String territory,
        @Size(max = 5) List<@NotNull Level> levels,
        @Schema(description = "Codes of topics.") @Size(max = 60) List<@NotBlank String> focusTopics,
        @Schema(description = "Codes of target groups.") @Size(max = 60) List<@NotBlank String> targetGroups,
        @Size(max = 10) List<@NotNull Audience> audiences,
        @Size(max = 60) List<@NotNull @Valid Goal> goals,
        @Size(max = 60) List<@NotNull LocalizedText> principles,
        @Size(max = 20) List<@NotNull @Valid StatedCount> statedCounts,
        @Schema(description = "Programme it is or was part of.", examples = "EQUAL") @Nullable @Size(max = 120) String programme,
        @Schema(description = "The organisation the network itself is, so that it can act and offer.") @Nullable @Valid Reference organisation,
        @Schema(description = "The site of an organisation where its office is.") @Nullable @Valid Reference officeSite,
        @Size(max = 40) List<@NotNull @Valid ContactPoint> contactPoints,
        @Schema(description = "Who holds the rights in what it publishes here, and the licence.") @Nullable @Size(max = 300) String rights,
        @Schema(description = "Who its members are, in its own words.") @Size(max = 40) List<@NotNull LocalizedText> memberCategories,
        @Schema(description = "The sides it is made of. Where it names any, memberships belong to these.") @Size(max = 40) List<@NotNull @Valid Constituency> constituencies,
        @Schema(description = "How one joins it; without it, the network takes no applications.") @Nullable @Valid Admission admission,
        @Schema(description = "Whose concerns it takes. MEMBERS where nothing is said.") Network.@Nullable ConcernsFrom concernsFrom,
        @Size(max = 60) List<@NotNull @Valid NetworkLinkDraft> links,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    NetworkDraft {
        alternateNames = Lists.kept(alternateNames);
        levels = Lists.kept(levels);
        focusTopics = Lists.kept(focusTopics);
        targetGroups = Lists.kept(targetGroups);
        audiences = Lists.kept(audiences);
        goals = Lists.kept(goals);
        principles = Lists.kept(principles);
        statedCounts = Lists.kept(statedCounts);
        contactPoints = Lists.kept(contactPoints);
        memberCategories = Lists.kept(memberCategories);
        constituencies = Lists.kept(constituencies);
        links = Lists.kept(links);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Network applyTo(Network network, Records records, References references, Terms terms) {
        terms.require(Vocabulary.TOPICS, focusTopics, "/focusTopics");
        terms.require(Vocabulary.TARGET_GROUPS, targetGroups, "/targetGroups");
        terms.requireOptional(Vocabulary.TERRITORIES, territory, "/territory");
        network.describe(this, records.today());
        network.shortName = shortName;
        network.alternateNames = alternateNames;
        network.kind = kind;
        network.status = status;
        network.operatedHere = operatedHere;
        network.summary = summary;
        network.description = description;
        network.mission = mission;
        network.vision = vision;
        network.foundedPlace = foundedPlace;
        network.country = country;
        network.territory = territory;
        network.levels = levels;
        network.focusTopics = focusTopics;
        network.targetGroups = targetGroups;
        network.audiences = audiences;
        network.goals = Goal.noted(goals, network.goals, records.today());
        network.principles = principles;
        network.statedCounts = statedCounts;
        network.programme = programme;
        network.organisation = references.to(Organisation.class, organisation, network.organisation, "/organisation");
        network.officeSite = references.toPart(Site.class, officeSite, network.officeSite, Site::organisation, "/officeSite");
        network.contactPoints = contactPoints;
        network.rights = rights;
        network.memberCategories = memberCategories;
        network.constituencies = distinct(constituencies);
        network.admission = admission == null ? Admission.CLOSED : admission;
        network.concernsFrom = concernsFrom == null ? Network.ConcernsFrom.MEMBERS : concernsFrom;
        Parts.write(network.links, links, NetworkLinkDraft::id, NetworkLink::id, NetworkLink::new, (link, part, pointer) -> link.applyTo(part, pointer, references), "/links");
        return network;
    }

    private static List<Constituency> distinct(List<Constituency> constituencies) {
        var keys = new HashSet<String>();
        for (int i = 0; i < constituencies.size(); i++)
            if (!keys.add(constituencies.get(i).key())) throw Refusal.ruleBroken("constituency-named-twice", "/constituencies/" + i + "/key", "Another constituency has this key.");
        if (Constituency.exceedTheWhole(constituencies)) throw Refusal.ruleBroken("constituency-shares-exceed-the-whole", "/constituencies", "The shares add up to more than 100.");
        return constituencies;
    }
}
