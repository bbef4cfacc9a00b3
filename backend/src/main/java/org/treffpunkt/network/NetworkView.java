package org.treffpunkt.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** A network as its reader may see it. */
@Schema(description = "A network. Contact points that the caller may not read are absent.")
record NetworkView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) LocalizedText name,
        @Nullable String shortName,
        @Schema(required = true) List<String> alternateNames,
        @Schema(required = true) NetworkKind kind,
        @Schema(required = true) Network.Status status,
        @Schema(required = true) boolean operatedHere,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText description,
        @Nullable LocalizedText mission,
        @Nullable LocalizedText vision,
        @Schema(required = true) Period period,
        @Nullable FoundedPlace foundedPlace,
        @Nullable String country,
        @Nullable String territory,
        @Schema(required = true) List<Level> levels,
        @Schema(required = true) List<String> focusTopics,
        @Schema(required = true) List<String> targetGroups,
        @Schema(required = true) List<Audience> audiences,
        @Schema(required = true) List<Goal> goals,
        @Schema(required = true) List<LocalizedText> principles,
        @Schema(required = true) List<StatedCount> statedCounts,
        @Nullable String programme,
        @Nullable Reference organisation,
        @Nullable Reference officeSite,
        @Schema(required = true) List<ContactPoint> contactPoints,
        @Nullable String rights,
        @Schema(required = true) List<LocalizedText> memberCategories,
        @Schema(required = true) List<Constituency> constituencies,
        @Schema(required = true) Admission admission,
        @Schema(required = true) Network.ConcernsFrom concernsFrom,
        @Schema(description = "How many days before a meeting those are reminded who have not replied.", required = true) List<Integer> reminderDays,
        @Schema(required = true) List<NetworkLinkDraft> links,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists,
        @Schema(description = "How many members are recorded here now, as far as the caller may know; what the network states of itself is in `statedCounts`.", required = true) int recordedMembers)
        implements Versioned {

    static NetworkView of(Network it, NetworkAccess access) {
        Caller caller = access.caller();
        return new NetworkView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), it.name(), it.shortName, it.alternateNames, it.kind, it.status, it.operatedHere, it.summary, it.description,
                it.mission, it.vision, it.period(), it.foundedPlace, it.country, it.territory, it.levels, it.focusTopics, it.targetGroups, it.audiences, it.goals, it.principles,
                it.statedCounts, it.programme, caller.referOptional(it.organisation), referOptional(it.officeSite, caller), access.contactPoints(it), it.rights,
                it.memberCategories, it.constituencies, it.admission, it.concernsFrom, it.reminderDays, it.links.stream().map(link -> NetworkLinkDraft.of(link, caller)).toList(), it.visibility(), access.sources(it),
                it.incompleteLists(), access.recordedMembers(it));
    }

    private static @Nullable Reference referOptional(@Nullable Site site, Caller caller) {
        return site == null ? null : new Reference(site.id(), caller.sees(site.organisation()) ? site.name() : null);
    }
}
