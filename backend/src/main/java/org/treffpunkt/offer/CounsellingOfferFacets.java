package org.treffpunkt.offer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many offers there would be for each value of a filter, beside the other filters. */
@Schema(description = "How many of the offers that the other filters leave have each value. A broad term counts what its narrower terms count, each offer once.")
record CounsellingOfferFacets(
        @Schema(required = true) List<FacetCount> topics,
        @Schema(required = true) List<FacetCount> targetGroups,
        @Schema(required = true) List<FacetCount> languages,
        @Schema(required = true) List<FacetCount> territories,
        @Schema(required = true) List<FacetCount> modes) {

    /** One value and how many offers have it. */
    @Schema(description = "One value and how many offers have it.")
    record FacetCount(@Schema(description = "The value as the filter takes it.", required = true) String code, @Schema(required = true) long count) {}

    /** Counts of codes from counts of lists of codes: an offer whose list holds several narrower terms of one broad term counts once for that. */
    static List<FacetCount> of(Map<List<?>, Long> lists, Function<Collection<String>, Collection<String>> withBroader) {
        var counts = new HashMap<String, Long>();
        lists.forEach((values, count) -> {
            for (String code : withBroader.apply(values.stream().map(String::valueOf).toList())) counts.merge(code, count, Long::sum);
        });
        return counts.entrySet().stream().map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::code)).toList();
    }
}
