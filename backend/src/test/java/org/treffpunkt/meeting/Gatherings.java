package org.treffpunkt.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;

/** A network with a coordinator, a member and what its meetings point to; and drafts to begin with. */
final class Gatherings {
    static final String COORDINATOR = "koordination-erfurt";
    static final String MEMBER = "mitglied-erfurt";

    final String network = Fixture.networkOf(COORDINATOR);

    Gatherings() {
        Fixture.grant(MEMBER, "MEMBER", network);
    }

    Map<String, Object> meeting(String title) {
        var draft = new HashMap<String, Object>();
        draft.put("network", reference(network));
        draft.put("title", Map.of("de", title));
        draft.put("kind", "PLENARY_CONFERENCE");
        draft.put("status", "HELD");
        draft.put("date", "2002-06-12");
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    Map<String, Object> series(String title) {
        var draft = new HashMap<String, Object>();
        draft.put("network", reference(network));
        draft.put("title", Map.of("de", title));
        draft.put("kind", "PLENARY_CONFERENCE");
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    String add(Map<String, Object> meeting) {
        return Api.as(COORDINATOR).create("/meetings", meeting);
    }

    String addSeries(Map<String, Object> series) {
        return Api.as(COORDINATOR).create("/meeting-series", series);
    }

    String organisation(String name) {
        return Api.as(COORDINATOR).create("/organisations", Fixture.organisation(network, name));
    }

    String person(String familyName, String visibility) {
        return Api.as(COORDINATOR).create("/persons", Map.of("networkId", network, "familyName", familyName, "visibility", visibility,
                "basis", Map.of("purpose", "Taking part in meetings", "legalBasis", "CONSENT")));
    }

    String committee(String name) {
        return Api.as(COORDINATOR).create("/committees", Map.of("network", reference(network), "name", Map.of("de", name), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED",
                "external", false, "membersOnly", false, "visibility", "PUBLIC"));
    }

    static Map<String, Object> reference(String id) {
        return Map.of("id", id);
    }

    static Map<String, Object> text(String german) {
        return Map.of("de", german);
    }

    static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var changed = new HashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] == null) changed.remove(members[i]);
            else changed.put((String) members[i], members[i + 1]);
        }
        return changed;
    }

    /** What was read, as it can be written back: without what only the server writes. */
    static Map<String, Object> draftOf(Map<String, Object> view) {
        var draft = new HashMap<>(view);
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "heldThisYear", "plannedThisYear", "behindThisYear"));
        return draft;
    }
}
