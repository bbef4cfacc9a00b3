package org.treffpunkt.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;

/** A network with a meeting ahead, and those who may be invited to it. */
final class Gathered {
    static final Api COORDINATOR = Api.as("koordination-erfurt");

    final String network = Fixture.networkOf("koordination-erfurt");
    final String adaMail = Mails.address("ada");
    final String boMail = Mails.address("bo");
    final String organisation = COORDINATOR.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
    final String bo = person("Bo", boMail);
    final String silent = person("Silke", null);
    final String committee;
    final String meeting;

    Gathered() {
        var membership = Members.membership(network, organisation);
        membership.put("representatives", List.of(Members.representative("Ada Muster", adaMail)));
        membership.put("constituency", "migrants");
        COORDINATOR.create("/memberships", membership);
        committee = COORDINATOR.create("/committees", Map.of("network", ref(network), "name", Map.of("de", Fixture.unique("Gremium")), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "external", false, "membersOnly", false,
                "visibility", "PUBLIC", "seats", List.of(Map.of("person", ref(bo), "organisation", ref(organisation), "function", "CHAIR", "voting", true), Map.of("organisation", ref(organisation), "function", "MEMBER", "voting", true),
                        Map.of("person", ref(silent), "function", "MEMBER", "voting", false))));
        meeting = COORDINATOR.create("/meetings", meeting("Herbsttreffen, mit Umlauten: äöü; und \\ Zeichen", "2027-10-31T01:30:00+02:00", "2027-10-31T03:30:00+01:00", "NETWORK"));
    }

    Map<String, Object> meeting(String title, String start, String end, String visibility) {
        var draft = new HashMap<String, Object>();
        draft.put("network", ref(network));
        draft.put("committee", ref(committee));
        draft.put("title", Map.of("original", "de", "de", title, "en", "Autumn meeting"));
        draft.put("kind", "SESSION");
        draft.put("status", "PLANNED");
        draft.put("start", start);
        draft.put("end", end);
        draft.put("timeZone", "Europe/Berlin");
        draft.put("place", Map.of("name", Map.of("de", "Rathaus, Saal 2"), "locality", "Erfurt"));
        draft.put("visibility", visibility);
        return draft;
    }

    String path() {
        return "/meetings/" + meeting;
    }

    String person(String name, String email) {
        var draft = new HashMap<String, Object>(Map.of("networkId", network, "givenName", name, "familyName", Fixture.unique("Beispiel"), "visibility", "NETWORK", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT")));
        if (email != null) draft.put("contactPoints", List.of(Map.of("kind", "EMAIL", "value", email, "visibility", "PRIVATE")));
        return COORDINATOR.create("/persons", draft);
    }

    /** Invites one address, and gives the secret of the link in its letter. */
    String invited(String email) {
        COORDINATOR.post(path() + "/invitations", Map.of("addresses", List.of(Map.of("name", "Gast", "email", email)), "language", "DE")).statusCode(201);
        return Links.secret(Mails.to(email), "/meeting-invitation");
    }

    static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }
}
