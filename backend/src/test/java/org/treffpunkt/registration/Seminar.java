package org.treffpunkt.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;

/** A seminar that everybody may register for, and those who do. */
final class Seminar {
    static final Api COORDINATOR = Api.as("koordination-erfurt");
    static final Api NOBODY = Api.anonymous();

    final String network = Fixture.networkOf("koordination-erfurt");
    final String meeting;

    Seminar(int capacity) {
        var draft = new HashMap<String, Object>(Map.of("network", ref(network), "title", Map.of("original", "de", "de", "Seminar Öffnung", "en", "Opening seminar"), "kind", "SEMINAR", "status", "PLANNED",
                "start", "2027-10-31T10:00:00+01:00", "end", "2027-10-31T16:00:00+01:00", "timeZone", "Europe/Berlin", "registrationScope", "OPEN", "capacity", capacity, "visibility", "PUBLIC"));
        draft.put("place", Map.of("name", Map.of("de", "Rathaus")));
        meeting = COORDINATOR.create("/meetings", draft);
        offer(List.of());
    }

    String path() {
        return "/meetings/" + meeting;
    }

    void offer(List<Map<String, Object>> questions) {
        COORDINATOR.json(Map.of("questions", questions)).put(path() + "/registration").then().statusCode(200);
    }

    /** The secret of the link in the letter that a guest gets. */
    String registered(String email) {
        NOBODY.post("/guest-registrations", guest(email)).statusCode(201);
        return Links.secret(Mails.to(email), "/meeting-registration");
    }

    Map<String, Object> guest(String email) {
        return Map.of("meeting", ref(meeting), "name", "Ada Muster", "email", email, "language", "DE", "consent", true, "consentVersion", "2026-11");
    }

    Map<String, Object> guest(String email, List<Map<String, Object>> answers) {
        return Members.with(guest(email), "answers", answers);
    }

    static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }

    static Map<String, Object> token(String secret) {
        return Map.of("token", secret);
    }
}
