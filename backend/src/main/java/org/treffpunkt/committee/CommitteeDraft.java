package org.treffpunkt.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a committee. */
@Schema(description = "What is written of a committee. Its seats are written with it: what is missing is removed.")
record CommitteeDraft(
        @Schema(description = "The network it works in, whose coordinators keep the record.") @NotNull @Valid Reference network,
        @NotNull LocalizedText name,
        @NotNull Committee.Kind kind,
        Committee.@Nullable Permanence permanence,
        @Schema(description = "When a temporary committee plans to be done.") @Nullable PartialDate plannedEnd,
        @Schema(description = "How far its life has come. Goes from FORMING to CONSTITUTED, from there to DORMANT and back, and from each to DISSOLVED; the last step can be taken back.") @NotNull Committee.Lifecycle lifecycle,
        @Schema(description = "Since when it is that.") @Nullable PartialDate lifecycleSince,
        @Schema(description = "Belongs to somebody else and takes part in the network.") boolean external,
        @Schema(description = "Only members of the network take part.") boolean membersOnly,
        @Nullable @Valid Period period,
        @Size(max = 40) List<@NotNull LocalizedText> purposes,
        @Schema(description = "Why it was founded.") @Nullable LocalizedText rationale,
        @Size(max = 40) List<@NotNull LocalizedText> principles,
        @Size(max = 60) List<@NotNull @Valid Goal> goals,
        @Schema(description = "The sides represented in it.") @Size(max = 40) List<@NotNull @Valid Constituency> constituencies,
        @Nullable LocalizedText description,
        @Schema(description = "Code of the territory it works for.") @Nullable @Size(max = 60) String territory,
        @Schema(description = "Codes of topics.") @Size(max = 60) List<@NotBlank String> topics,
        @Schema(description = "The committee it belongs to.") @Nullable @Valid Reference parent,
        @Schema(description = "The organisation that coordinates it.") @Nullable @Valid Reference coordinator,
        @Schema(description = "The network it became.") @Nullable @Valid Reference successorNetwork,
        @Schema(description = "Site of the institution it builds.") @Nullable @Valid Reference buildsSite,
        @Schema(description = "Why it was dissolved.") @Nullable LocalizedText closingReason,
        @Schema(description = "What it achieved; kept after it was dissolved.") @Nullable LocalizedText results,
        @Size(max = 20) List<@NotNull @Valid StatedCount> statedCounts,
        @Size(max = 40) List<@NotNull @Valid ContactPoint> contactPoints,
        @Schema(description = "Who sits or sat in it.") @Size(max = 500) List<@NotNull @Valid SeatDraft> seats,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    CommitteeDraft {
        purposes = Lists.kept(purposes);
        principles = Lists.kept(principles);
        goals = Lists.kept(goals);
        constituencies = Lists.kept(constituencies);
        topics = Lists.kept(topics);
        statedCounts = Lists.kept(statedCounts);
        contactPoints = Lists.kept(contactPoints);
        seats = Lists.kept(seats);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Committee applyTo(Committee committee, References references, Terms terms, LocalDate today) {
        terms.require(Vocabulary.TOPICS, topics, "/topics");
        terms.requireOptional(Vocabulary.TERRITORIES, territory, "/territory");
        var constituencyKeys = constituencyKeys();
        committee.describe(this, today);
        committee.kind = kind;
        committee.lastsUntil(permanence, plannedEnd);
        committee.enter(lifecycle, lifecycleSince, today);
        committee.external = external;
        committee.membersOnly = membersOnly;
        committee.purposes = purposes;
        committee.rationale = rationale;
        committee.principles = principles;
        committee.goals = Goal.noted(goals, committee.goals, today);
        committee.constituencies = constituencies;
        committee.description = description;
        committee.territory = territory;
        committee.topics = topics;
        committee.belongTo(references.to(Committee.class, parent, committee.parent, "/parent"));
        committee.coordinator = references.to(Organisation.class, coordinator, committee.coordinator, "/coordinator");
        committee.successorNetwork = references.to(Network.class, successorNetwork, committee.successorNetwork, "/successorNetwork");
        committee.buildsSite = references.toPart(Site.class, buildsSite, committee.buildsSite, Site::organisation, "/buildsSite");
        committee.closingReason = closingReason;
        committee.results = results;
        committee.statedCounts = statedCounts;
        committee.contactPoints = contactPoints;
        Parts.write(committee.seats, seats, SeatDraft::id, Seat::id, Seat::new, (draft, seat, pointer) -> draft.applyTo(seat, constituencyKeys, references, today, pointer), "/seats");
        committee.requireSeatsBesideEachOther(today);
        return committee;
    }

    /** All it says in words. Who sits in it is left out: whoever may not read the seats must not find the committee by them either. */
    Stream<LocalizedText> texts() {
        return Stream.of(
                        purposes.stream(), principles.stream(), goals.stream().flatMap(Goal::texts), constituencies.stream().flatMap(Constituency::texts),
                        Stream.ofNullable(rationale), Stream.ofNullable(description), Stream.ofNullable(closingReason), Stream.ofNullable(results))
                .flatMap(texts -> texts);
    }

    private Set<String> constituencyKeys() {
        var keys = new HashSet<String>();
        for (int i = 0; i < constituencies.size(); i++)
            if (!keys.add(constituencies.get(i).key())) throw Refusal.ruleBroken("constituency-named-twice", "/constituencies/" + i + "/key", "Another constituency has this key.");
        if (Constituency.exceedTheWhole(constituencies)) throw Refusal.ruleBroken("constituency-shares-exceed-the-whole", "/constituencies", "The shares add up to more than 100.");
        return keys;
    }
}
