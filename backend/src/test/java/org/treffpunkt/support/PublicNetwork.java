package org.treffpunkt.support;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network with something of every kind that can be public, and beside each something that is not. */
public final class PublicNetwork {
    public static final String HIDDEN = "Verborgen" + System.nanoTime();
    public static final Api COORDINATOR = Api.as("koordination-erfurt");

    public final String network = Fixture.networkOf("koordination-erfurt");
    public final String organisation = COORDINATOR.create("/organisations", with(Fixture.organisation(network, "Offener Verein"),
            "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN", "name", text("Haus"), "address", address())),
            "contactPoints", List.of(Map.of("kind", "WEB", "value", "www.verein.example/über-uns", "visibility", "PUBLIC"), Map.of("kind", "WEB", "value", "intern.example", "visibility", "NETWORK"))));
    public final String person = person("Offen", "PUBLIC");
    public final String hiddenPerson = person(HIDDEN, "NETWORK");
    public final String committee = committee("Offenes Gremium", "PUBLIC");
    public final String meeting;

    public PublicNetwork() {
        COORDINATOR.create("/organisations", with(Fixture.organisation(network, HIDDEN), "visibility", "NETWORK"));
        committee(HIDDEN, "NETWORK");
        COORDINATOR.create("/memberships", Map.of("network", reference(network), "person", reference(person), "role", "MEMBER", "status", "ACTIVE", "visibility", "PUBLIC", "period", Map.of("from", "2019-03-11")));
        meeting = meeting(Map.of());
        meeting(Map.of("title", text(HIDDEN), "visibility", "NETWORK"));
        meeting(Map.of("title", text("Tag unbekannt"), "date", "2019"));
    }

    /** A meeting with all its parts, open ones and others. */
    public String meeting(Map<String, Object> changes) {
        var draft = new HashMap<String, Object>(Map.of("network", reference(network), "committee", reference(committee), "title", text("Offenes Treffen"), "kind", "SESSION", "status", "HELD",
                "visibility", "PUBLIC"));
        draft.put("place", Map.of("name", text("Rathaus"), "address", address()));
        draft.put("reports", List.of(Map.of("title", text("Bericht"), "url", "https://zeitung.example/straße?a=b")));
        draft.put("agendaItems", List.of(
                Map.of("title", text("Öffentliches"), "kind", "NEWS", "visibility", "PUBLIC"), Map.of("title", text(HIDDEN), "kind", "NEWS", "visibility", "NETWORK"),
                Map.of("title", text("Noch etwas"), "kind", "NEWS", "visibility", "PUBLIC")));
        draft.put("outcomes", List.of(
                Map.of("kind", "DECISION", "text", text("Wir laden ein"), "reached", "AGREED", "visibility", "PUBLIC"), Map.of("kind", "DECISION", "text", text(HIDDEN), "visibility", "COMMITTEE"),
                Map.of("kind", "TASK", "text", text("Raum suchen"), "visibility", "PUBLIC")));
        draft.put("participations", List.of(
                Map.of("person", reference(person), "role", "PARTICIPANT", "status", "ATTENDED", "visibility", "PUBLIC"),
                Map.of("person", reference(hiddenPerson), "role", "PARTICIPANT", "status", "ATTENDED", "visibility", "PUBLIC")));
        if (!changes.containsKey("date")) draft.putAll(Map.of("start", "2019-03-11T18:00:00+01:00", "end", "2019-03-11T20:00:00+01:00", "timeZone", "Europe/Berlin"));
        draft.putAll(changes);
        return COORDINATOR.create("/meetings", draft);
    }

    /** Where the server says that it is; under test it is somewhere else. */
    public static String base() {
        return given().get("/oparl").then().statusCode(200).extract().<String>path("id").replaceAll("/oparl$", "");
    }

    private String person(String name, String visibility) {
        return COORDINATOR.create("/persons", Map.of("networkId", network, "familyName", name, "givenName", "Ada", "visibility", visibility, "basis", Map.of("purpose", "Named on the website", "legalBasis", "CONSENT"),
                "contactPoints", List.of(Map.of("kind", "EMAIL", "value", HIDDEN + "@mail.example", "visibility", "PUBLIC"))));
    }

    private String committee(String name, String visibility) {
        return COORDINATOR.create("/committees", Map.of("network", reference(network), "name", text(name), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "external", false, "membersOnly", false,
                "visibility", visibility, "seats", List.of(Map.of("person", reference(hiddenPerson), "function", "CHAIR", "voting", true))));
    }

    private static Map<String, Object> address() {
        return Map.of("lines", List.of("Fischmarkt 1"), "postalCode", "99084", "locality", "Erfurt", "country", "DE", "point", Map.of("latitude", 50.97, "longitude", 11.02));
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("id", id);
    }

    public static Map<String, Object> text(String german) {
        return Map.of("de", german);
    }

    private static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var changed = new HashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) changed.put((String) members[i], members[i + 1]);
        return changed;
    }
}
