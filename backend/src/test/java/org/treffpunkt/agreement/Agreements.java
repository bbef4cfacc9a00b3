package org.treffpunkt.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Api;

/** Agreements to begin a test with. */
final class Agreements {
    private Agreements() {}

    /** A declaration that all members sign. */
    static Map<String, Object> declaration(String network) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("network", Map.of("id", network));
        draft.put("title", Map.of("de", "Bereitschaftserklärung"));
        draft.put("kind", "DECLARATION");
        draft.put("status", "DRAFT");
        draft.put("signatories", Map.of("roles", List.of("MEMBER")));
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    static String published(Api coordinator, String network) {
        String agreement = coordinator.create("/agreements", declaration(network));
        publish(coordinator, agreement, "Wir arbeiten zusammen.");
        return agreement;
    }

    static void publish(Api coordinator, String agreement, String text) {
        coordinator.post("/agreements/" + agreement + "/versions", Map.of("text", Map.of("de", text))).statusCode(201);
    }
}
