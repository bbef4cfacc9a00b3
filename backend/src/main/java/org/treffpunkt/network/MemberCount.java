package org.treffpunkt.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many members are of one kind. */
@Schema(description = "How many members are of one kind.")
record MemberCount(
        @Schema(description = "A role, a kind of organisation, or the key of a constituency. Absent: of none, or of one the caller may not read.") @Nullable String key,
        @Schema(required = true) int members) {

    /** The largest first. Who belongs in several ways counts once in each. */
    static List<MemberCount> by(Stream<CountedMembership> memberships, Function<CountedMembership, @Nullable String> key) {
        Map<String, Long> counts = memberships
                .collect(Collectors.groupingBy(it -> named(key.apply(it)), TreeMap::new, Collectors.mapping(CountedMembership::holder, Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        return counts.entrySet().stream().map(entry -> new MemberCount(entry.getKey().isEmpty() ? null : entry.getKey(), Math.toIntExact(entry.getValue())))
                .sorted(Comparator.comparingInt(MemberCount::members).reversed()).toList();
    }

    private static String named(@Nullable String key) {
        return key == null ? "" : key;
    }
}
