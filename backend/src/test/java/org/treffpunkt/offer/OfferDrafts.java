package org.treffpunkt.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Drafts of counselling offers, as the tests need them. */
final class OfferDrafts {
    private OfferDrafts() {}

    static Map<String, Object> offer(String network, String name, String... providers) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("networkId", network);
        draft.put("name", Map.of("de", name));
        draft.put("kind", "COUNSELLING");
        draft.put("topics", List.of("asylum-procedure"));
        draft.put("audienceScope", "OPEN_TO_ALL");
        draft.put("providers", Stream.of(providers).map(OfferDrafts::reference).toList());
        draft.put("status", "ACTIVE");
        draft.put("publication", "PUBLISHED");
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var changed = new LinkedHashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) changed.put((String) members[i], members[i + 1]);
        return changed;
    }

    static Map<String, Object> reference(String id) {
        return Map.of("id", id);
    }

    static List<Map<String, Object>> references(String... ids) {
        return new ArrayList<>(Stream.of(ids).map(OfferDrafts::reference).toList());
    }

    static Map<String, Object> address(String locality, String territory, double latitude, double longitude) {
        return Map.of("lines", List.of("Anger 8"), "locality", locality, "country", "DE", "territory", territory, "point", Map.of("latitude", latitude, "longitude", longitude));
    }

    static Map<String, Object> hours(String opens, String closes, String... days) {
        return Map.of("days", List.of(days), "opens", opens, "closes", closes);
    }

    static Map<String, Object> contactPoint(String value, String visibility) {
        return Map.of("kind", "EMAIL", "value", value, "visibility", visibility);
    }
}
