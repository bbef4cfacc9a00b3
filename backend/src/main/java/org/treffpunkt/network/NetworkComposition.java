package org.treffpunkt.network;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.LocalizedText;

/** Who a network is made of on a day, as far as the caller may read its memberships. */
@Schema(description = "Who a network is made of on a day, as far as the caller may read its memberships. Members are those with the role MEMBER or COORDINATOR; each counts once.")
record NetworkComposition(
        @Schema(description = "The day asked for.", required = true) LocalDate asOf,
        @Schema(required = true) int members,
        @Schema(required = true) int organisations,
        @Schema(required = true) int persons,
        @Schema(description = "Members that are organisations led by migrants.", required = true) int migrantLed,
        @Schema(description = "The sides the network says it is made of, in its order; then what else memberships name.", required = true) List<Side> constituencies,
        @Schema(description = "Members that stand for none of these.", required = true) int withoutConstituency,
        @Schema(description = "Members that are organisations, by kind.", required = true) List<MemberCount> kinds,
        @Schema(description = "All who belong to it, by role.", required = true) List<MemberCount> roles) {

    /** One side a network is made of. */
    @Schema(name = "NetworkSide", description = "One side a network is made of.")
    record Side(
            @Schema(required = true) String key,
            @Schema(description = "Absent where only memberships name the side.") @Nullable LocalizedText name,
            @Schema(description = "What this side contributes.") @Nullable LocalizedText role,
            @Schema(required = true) int members,
            @Schema(required = true) int organisations,
            @Schema(required = true) int persons,
            @Schema(required = true) int migrantLed) {}

    static NetworkComposition of(Network network, LocalDate day, List<CountedMembership> all) {
        var members = all.stream().filter(CountedMembership::ofMember).toList();
        var named = network.constituencies.stream().map(it -> side(it.key(), it, members));
        var others = members.stream().map(CountedMembership::constituency).filter(java.util.Objects::nonNull).distinct().sorted()
                .filter(key -> network.constituencies.stream().noneMatch(it -> it.key().equals(key))).map(key -> side(key, null, members));
        return new NetworkComposition(day, count(members, it -> true), count(members, it -> !it.person()), count(members, CountedMembership::person), count(members, CountedMembership::migrantLed),
                Stream.concat(named, others).toList(), count(members, it -> it.constituency() == null),
                MemberCount.by(members.stream().filter(it -> !it.person()), CountedMembership::kindName), MemberCount.by(all.stream(), it -> it.role().name()));
    }

    private static Side side(String key, @Nullable Constituency constituency, List<CountedMembership> members) {
        var its = members.stream().filter(it -> key.equals(it.constituency())).toList();
        return new Side(key, constituency == null ? null : constituency.name(), constituency == null ? null : constituency.role(),
                count(its, it -> true), count(its, it -> !it.person()), count(its, CountedMembership::person), count(its, CountedMembership::migrantLed));
    }

    private static int count(List<CountedMembership> memberships, Predicate<CountedMembership> which) {
        return (int) memberships.stream().filter(which).map(CountedMembership::holder).distinct().count();
    }
}
