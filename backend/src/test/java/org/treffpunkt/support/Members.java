package org.treffpunkt.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members of networks to begin a test with. */
public final class Members {
    private Members() {}

    /** An organisation that belongs to the network as a member. */
    public static String organisation(Api coordinator, String network, String name) {
        return coordinator.create("/memberships", membership(network, coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique(name)))));
    }

    /** The same, spoken for by somebody with this address. */
    public static String represented(Api coordinator, String network, String name, String email) {
        var draft = membership(network, coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique(name))));
        draft.put("representatives", List.of(representative("Ada Muster", email)));
        return coordinator.create("/memberships", draft);
    }

    /** The least that makes an organisation a member; change it as the test needs. */
    public static Map<String, Object> membership(String network, String organisation) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("network", Map.of("id", network));
        draft.put("organisation", Map.of("id", organisation));
        draft.put("role", "MEMBER");
        draft.put("status", "ACTIVE");
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    public static Map<String, Object> representative(String name, String email) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("role", "REPRESENTATIVE");
        draft.put("name", name);
        draft.put("contactPoints", List.of(Map.of("kind", "EMAIL", "value", email, "visibility", "PRIVATE")));
        draft.put("basis", Map.of("purpose", "Speaks for the member", "legalBasis", "CONSENT"));
        return draft;
    }

    public static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        var changed = new LinkedHashMap<>(draft);
        changed.put(member, value);
        return changed;
    }
}
