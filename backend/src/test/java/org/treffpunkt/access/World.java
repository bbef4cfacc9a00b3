package org.treffpunkt.access;

import static org.treffpunkt.access.Drafts.basis;
import static org.treffpunkt.access.Drafts.committee;
import static org.treffpunkt.access.Drafts.concern;
import static org.treffpunkt.access.Drafts.contact;
import static org.treffpunkt.access.Drafts.meeting;
import static org.treffpunkt.access.Drafts.membership;
import static org.treffpunkt.access.Drafts.network;
import static org.treffpunkt.access.Drafts.notice;
import static org.treffpunkt.access.Drafts.offer;
import static org.treffpunkt.access.Drafts.organisation;
import static org.treffpunkt.access.Drafts.partner;
import static org.treffpunkt.access.Drafts.person;
import static org.treffpunkt.access.Drafts.ref;
import static org.treffpunkt.access.Drafts.series;
import static org.treffpunkt.access.Drafts.source;
import static org.treffpunkt.access.Drafts.text;
import static org.treffpunkt.access.Drafts.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;

/**
 * Two networks with one record of each kind and visibility, made through the API by those who would make them. In the name of every record stands a word of its own; other words stand in the
 * members that not every reader of the record reads. Which ones, and who reads them, is in access-matrix.yaml.
 */
final class World {
    static final int INTERNAL_CAPACITY = 987_654;

    private final String run = Fixture.unique("x").toLowerCase(Locale.ROOT);
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, String> grants = new LinkedHashMap<>();
    private final Api alpha = Api.as("koordination-erfurt");
    private final Api beta = Api.as("koordination-bautzen");
    private final Api admin = Api.as("admin");

    /** A record: where it is, and who keeps it. */
    record Thing(String kind, String object, String collection, String id, Api keeper) {
        String path() {
            return collection + "/" + id;
        }
    }

    World() {
        Fixture.networkOf("koordination-bayern"); // of F, elsewhere
        networks();
        organisations();
        memberships();
        persons();
        committees();
        meetings();
        offers();
        partners();
        agreements();
        joining();
        notices();
        concerns();
        minutes();
        invitations();
        entries();
        requests();
        lose();
    }

    /** What is in the names of all records, to list them by. */
    String run() {
        return run;
    }

    /** The word planted in a place, such as `organisation public internalNote`. */
    String word(String place) {
        if (place.equals("offer public internalCapacity")) return String.valueOf(INTERNAL_CAPACITY);
        return "canary" + place.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + run;
    }

    Thing thing(String kind, String object) {
        var thing = things.get(kind + " " + object);
        if (thing == null) throw new IllegalArgumentException("World has no " + kind + " called " + object + ".");
        return thing;
    }

    String id(String kind, String object) {
        return thing(kind, object).id();
    }

    List<String> ids(String kind) {
        return things.values().stream().filter(thing -> thing.kind().equals(kind)).map(Thing::id).toList();
    }

    Iterable<Thing> things() {
        return things.values();
    }

    /** The rights that the section `grants` names, by their ids. */
    Map<String, String> grants() {
        return grants;
    }

    private String make(String kind, String object, String collection, Api keeper, Map<String, Object> draft) {
        return make(kind, object, collection, keeper, collection, draft);
    }

    private String make(String kind, String object, String collection, Api keeper, String path, Map<String, Object> draft) {
        String id = keeper.create(path, draft);
        things.put(kind + " " + object, new Thing(kind, object, collection, id, keeper));
        return id;
    }

    private void grant(String name, String username, String role, String scope, String id) {
        grants.put(name, admin.create("/grants", Map.of("subject", Fixture.subjectOf(username), "role", role, scope, ref(id))));
    }

    private void networks() {
        make("network", "alpha", "/networks", admin, with(network(word("network alpha"), "PUBLIC"), "admission", Map.of("openForApplications", true),
                "contactPoints", List.of(contact(word("network alpha contact NETWORK"), "NETWORK"), contact(word("network alpha contact PRIVATE"), "PRIVATE")),
                "sources", List.of(source("/contactPoints/0", word("network alpha source of contacts")))));
        make("network", "beta", "/networks", admin, with(network(word("network beta"), "NETWORK"), "admission", Map.of("openForApplications", true)));
        make("network", "private", "/networks", admin, network(word("network private"), "PRIVATE"));
        make("network", "deleted", "/networks", admin, network(word("network deleted"), "PUBLIC"));
        grant("K COORDINATOR of alpha", "koordination-erfurt", "COORDINATOR", "network", id("network", "alpha"));
        grant("L COORDINATOR of beta", "koordination-bautzen", "COORDINATOR", "network", id("network", "beta"));
        grant("M MEMBER of alpha", "mitglied-erfurt", "MEMBER", "network", id("network", "alpha"));
        grant("X", "ehemals-erfurt", "MEMBER", "network", id("network", "alpha"));
        grant("S", "program", "COORDINATOR", "network", id("network", "alpha"));
    }

    private void organisations() {
        String network = id("network", "alpha");
        make("organisation", "public", "/organisations", alpha, with(organisation(network, word("organisation public"), "PUBLIC"),
                "internalNote", word("organisation public internalNote"),
                "contactPoints", List.of(contact(word("organisation public contact NETWORK"), "NETWORK"), contact(word("organisation public contact PRIVATE"), "PRIVATE")),
                "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN", "contactPoints", List.of(contact(word("organisation public site contact NETWORK"), "NETWORK")))),
                "sources", List.of(source("/internalNote", word("organisation public source of internalNote")), source("/contactPoints/1", word("organisation public source of contacts")))));
        make("organisation", "network", "/organisations", alpha, organisation(network, word("organisation network"), "NETWORK"));
        make("organisation", "private", "/organisations", alpha, organisation(network, word("organisation private"), "PRIVATE"));
        make("organisation", "edited-private", "/organisations", alpha, organisation(network, word("organisation edited-private"), "PRIVATE"));
        make("organisation", "deleted", "/organisations", alpha, organisation(network, word("organisation deleted"), "PUBLIC"));
        make("organisation", "deleted-network", "/organisations", alpha, organisation(network, word("organisation deleted-network"), "NETWORK"));
        for (String object : List.of("beta", "beta-confirmed", "beta-public"))
            make("organisation", object, "/organisations", beta, with(organisation(id("network", "beta"), word("organisation " + object), "PUBLIC"),
                    "contactPoints", List.of(contact(word("organisation " + object + " contact NETWORK"), "NETWORK"))));
        grant("E ORGANISATION_EDITOR of one", "redaktion-erfurt", "ORGANISATION_EDITOR", "organisation", id("organisation", "public"));
        grant("E", "redaktion-erfurt", "ORGANISATION_EDITOR", "organisation", id("organisation", "edited-private"));
        grant("F ORGANISATION_EDITOR of two", "koordination-bayern", "ORGANISATION_EDITOR", "organisation", id("organisation", "network"));
    }

    private void memberships() {
        String network = id("network", "alpha");
        make("membership", "public", "/memberships", alpha, with(membership(network, id("organisation", "public"), word("membership public"), "PUBLIC"),
                "representatives", List.of(Map.of("role", "REPRESENTATIVE", "name", word("membership public representative"), "basis", basis("CONSENT", word("membership public representative basis")),
                        "contactPoints", List.of(contact(word("membership public representative contact NETWORK"), "NETWORK"), contact(word("membership public representative contact PRIVATE"), "PRIVATE")))),
                "sources", List.of(source("/representatives/0", word("membership public source of representatives")))));
        make("membership", "network", "/memberships", alpha, membership(network, id("organisation", "network"), word("membership network"), "NETWORK"));
        make("membership", "private", "/memberships", alpha, membership(network, id("organisation", "edited-private"), word("membership private"), "PRIVATE"));
        make("membership", "deleted", "/memberships", alpha, with(membership(network, id("organisation", "public"), word("membership deleted"), "PUBLIC"), "role", "OBSERVER"));
        for (String object : List.of("beta", "beta-confirmed", "beta-public"))
            make("membership", "of-" + object, "/memberships", alpha, membership(network, id("organisation", object), word("membership of-" + object), "NETWORK"));
        beta.request().post("/memberships/" + id("membership", "of-beta-confirmed") + "/confirmation").then().statusCode(200);
        make("membership", "beta", "/memberships", beta, membership(id("network", "beta"), id("organisation", "beta-public"), word("membership beta"), "NETWORK"));
    }

    private void persons() {
        String network = id("network", "alpha");
        make("person", "public", "/persons", alpha, with(person(network, word("person public"), "PUBLIC"),
                "basis", basis("LEGITIMATE_INTEREST", word("person public basis")),
                "contactPoints", List.of(
                        with(contact(word("person public contact consented"), "PUBLIC"), "basis", basis("CONSENT", "Kontakt")),
                        contact(word("person public contact PUBLIC unconsented"), "PUBLIC"), contact(word("person public contact NETWORK"), "NETWORK"),
                        contact(word("person public contact PRIVATE"), "PRIVATE")),
                "sources", List.of(source("/contactPoints/3", word("person public source of contacts")))));
        make("person", "network", "/persons", alpha, person(network, word("person network"), "NETWORK"));
        make("person", "private", "/persons", alpha, person(network, word("person private"), "PRIVATE"));
        make("person", "deleted", "/persons", alpha, person(network, word("person deleted"), "PUBLIC"));
        make("person", "deleted-network", "/persons", alpha, person(network, word("person deleted-network"), "NETWORK"));
        make("person", "beta", "/persons", beta, person(id("network", "beta"), word("person beta"), "NETWORK"));
    }

    private void committees() {
        String network = id("network", "alpha");
        make("committee", "open", "/committees", alpha, with(committee(network, word("committee open"), "PUBLIC"),
                "contactPoints", List.of(contact(word("committee open contact NETWORK"), "NETWORK"), contact(word("committee open contact COMMITTEE"), "COMMITTEE")),
                "seats", List.of(Map.of("person", ref(id("person", "network")), "function", "CHAIR", "voting", true, "title", text(word("committee open seat")))),
                "sources", List.of(source("/seats/0", word("committee open source of seats")))));
        make("committee", "own", "/committees", alpha, committee(network, word("committee own"), "COMMITTEE"));
        make("committee", "own-private", "/committees", alpha, committee(network, word("committee own-private"), "PRIVATE"));
        make("committee", "network", "/committees", alpha, committee(network, word("committee network"), "NETWORK"));
        make("committee", "other", "/committees", alpha, committee(network, word("committee other"), "COMMITTEE"));
        make("committee", "deleted", "/committees", alpha, committee(network, word("committee deleted"), "PUBLIC"));
        make("committee", "beta", "/committees", beta, committee(id("network", "beta"), word("committee beta"), "NETWORK"));
        grant("G COMMITTEE_MEMBER of own", "gremium-erfurt", "COMMITTEE_MEMBER", "committee", id("committee", "own"));
        grant("C COMMITTEE_CHAIR of own", "vorsitz-erfurt", "COMMITTEE_CHAIR", "committee", id("committee", "own"));
        for (String object : List.of("open", "own-private")) {
            grant("G " + object, "gremium-erfurt", "COMMITTEE_MEMBER", "committee", id("committee", object));
            grant("C " + object, "vorsitz-erfurt", "COMMITTEE_CHAIR", "committee", id("committee", object));
        }
    }

    private void meetings() {
        String network = id("network", "alpha");
        String open = id("committee", "open");
        String own = id("committee", "own");
        make("meeting", "public", "/meetings", alpha, with(meeting(network, open, word("meeting public"), "PUBLIC"),
                "agendaItems", List.of(
                        agenda("meeting public agenda PRIVATE", "PRIVATE"), agenda("meeting public agenda NETWORK", "NETWORK"), agenda("meeting public agenda COMMITTEE", "COMMITTEE"), agenda("meeting public agenda PRIVATE", "PRIVATE")),
                "participations", List.of(Map.of("person", ref(id("person", "network")), "role", "SPEAKER", "status", "ACCEPTED", "visibility", "NETWORK",
                        "contribution", Map.of("kind", "TALK", "subject", text(word("meeting public participation NETWORK"))))),
                "outcomes", List.of(Map.of("kind", "DECISION", "text", text(word("meeting public outcome COMMITTEE")), "visibility", "COMMITTEE")),
                "sources", List.of(source("/agendaItems/3", word("meeting public source of agenda")))));
        make("meeting", "network", "/meetings", alpha, meeting(network, null, word("meeting network"), "NETWORK"));
        make("meeting", "own-network", "/meetings", alpha, meeting(network, own, word("meeting own-network"), "NETWORK"));
        make("meeting", "own", "/meetings", alpha, meeting(network, own, word("meeting own"), "COMMITTEE"));
        make("meeting", "own-private", "/meetings", alpha, meeting(network, own, word("meeting own-private"), "PRIVATE"));
        make("meeting", "other", "/meetings", alpha, meeting(network, id("committee", "other"), word("meeting other"), "COMMITTEE"));
        make("meeting", "deleted", "/meetings", alpha, meeting(network, open, word("meeting deleted"), "PUBLIC"));
        make("meeting", "beta", "/meetings", beta, meeting(id("network", "beta"), null, word("meeting beta"), "NETWORK"));
        make("series", "public", "/meeting-series", alpha, series(network, open, word("series public"), "PUBLIC"));
        make("series", "network", "/meeting-series", alpha, series(network, null, word("series network"), "NETWORK"));
        make("series", "own", "/meeting-series", alpha, series(network, own, word("series own"), "COMMITTEE"));
        make("series", "deleted", "/meeting-series", alpha, series(network, open, word("series deleted"), "PUBLIC"));
        make("series", "beta", "/meeting-series", beta, series(id("network", "beta"), null, word("series beta"), "NETWORK"));
    }

    private Map<String, Object> agenda(String place, String visibility) {
        return Map.of("title", text(word(place)), "kind", "OTHER", "visibility", visibility);
    }

    private void offers() {
        String network = id("network", "alpha");
        String one = id("organisation", "public");
        make("offer", "public", "/counselling-offers", alpha, with(offer(network, one, word("offer public"), "PUBLIC", "PUBLISHED"),
                "internalCapacity", INTERNAL_CAPACITY,
                "contactPoints", List.of(contact(word("offer public contact NETWORK"), "NETWORK"), contact(word("offer public contact PRIVATE"), "PRIVATE")),
                "sources", List.of(source("/internalCapacity", word("offer public source of internalCapacity")))));
        make("offer", "draft", "/counselling-offers", alpha, offer(network, one, word("offer draft"), "PUBLIC", "DRAFT"));
        make("offer", "private", "/counselling-offers", alpha, offer(network, one, word("offer private"), "PRIVATE", "PUBLISHED"));
        make("offer", "network", "/counselling-offers", alpha, offer(network, id("organisation", "network"), word("offer network"), "NETWORK", "PUBLISHED"));
        make("offer", "deleted", "/counselling-offers", alpha, offer(network, one, word("offer deleted"), "PUBLIC", "PUBLISHED"));
        make("offer", "deleted-draft", "/counselling-offers", alpha, offer(network, one, word("offer deleted-draft"), "PUBLIC", "DRAFT"));
        make("offer", "beta", "/counselling-offers", beta, offer(id("network", "beta"), id("organisation", "beta-public"), word("offer beta"), "NETWORK", "PUBLISHED"));
    }

    private void partners() {
        String network = id("network", "alpha");
        make("partner", "network", "/partner-contacts", alpha, with(partner(network, id("person", "private"), word("partner network"), "NETWORK"),
                "notes", word("partner network notes"), "basis", basis("LEGITIMATE_INTEREST", word("partner network basis")),
                "contactPoints", List.of(
                        with(contact(word("partner network contact consented"), "NETWORK"), "basis", basis("CONSENT", word("partner network contact basis"))),
                        contact(word("partner network contact unconsented"), "NETWORK")),
                "interactions", List.of(Map.of("on", "2026-03-11", "kind", "CALL", "summary", text(word("partner network interaction")))),
                "sources", List.of(source("/notes", word("partner network source of notes")))));
        make("partner", "committee", "/partner-contacts", alpha, partner(network, id("person", "public"), word("partner committee"), "COMMITTEE"));
        make("partner", "deleted", "/partner-contacts", alpha, partner(network, id("person", "public"), word("partner deleted"), "NETWORK"));
        make("partner", "beta", "/partner-contacts", beta, partner(id("network", "beta"), id("person", "beta"), word("partner beta"), "NETWORK"));
    }

    private void agreements() {
        String network = id("network", "alpha");
        String own = id("committee", "own");
        agreement("public", alpha, Drafts.agreement(network, null, word("agreement public"), "PUBLIC"));
        agreement("network", alpha, Drafts.agreement(network, null, word("agreement network"), "NETWORK"));
        agreement("own", alpha, Drafts.agreement(network, own, word("agreement own"), "COMMITTEE"));
        agreement("private", alpha, Drafts.agreement(network, null, word("agreement private"), "PRIVATE"));
        agreement("deleted", alpha, Drafts.agreement(network, null, word("agreement deleted"), "PUBLIC"));
        agreement("beta", beta, Drafts.agreement(id("network", "beta"), null, word("agreement beta"), "NETWORK"));
        alpha.patch(thing("agreement", "public").path(), "*", Map.of("preparedText", text(word("agreement public preparedText")))).statusCode(200);
        signature("alpha");
        signature("beta");
    }

    private void agreement(String object, Api keeper, Map<String, Object> draft) {
        String id = make("agreement", object, "/agreements", keeper, draft);
        keeper.post("/agreements/" + id + "/versions", Map.of("text", text("Wortlaut"))).statusCode(201);
    }

    /** Of organisation two in alpha, and of one in beta. */
    private void signature(String object) {
        boolean elsewhere = object.equals("beta");
        make("signature", object, "/signatures", elsewhere ? beta : alpha, "/agreements/" + id("agreement", elsewhere ? "beta" : "public") + "/signatures",
                Drafts.signature(id("membership", elsewhere ? "beta" : "network"), word("signature " + object)));
    }

    private void joining() {
        String network = id("network", "alpha");
        make("application", "alpha", "/applications", alpha, Drafts.application(network, word("application alpha")));
        make("application", "deleted", "/applications", alpha, Drafts.application(network, word("application deleted")));
        make("application", "beta", "/applications", beta, Drafts.application(id("network", "beta"), word("application beta")));
        make("checklist", "alpha", "/checklists", alpha, Drafts.checklist(id("membership", "public"), "JOINING", word("checklist alpha")));
        make("checklist", "deleted", "/checklists", alpha, Drafts.checklist(id("membership", "network"), "JOINING", word("checklist deleted")));
        make("checklist", "beta", "/checklists", beta, Drafts.checklist(id("membership", "beta"), "JOINING", word("checklist beta")));
        make("template", "alpha", "/checklist-templates", alpha, Drafts.template(network, "JOINING", word("template alpha")));
        make("template", "deleted", "/checklist-templates", alpha, Drafts.template(network, "LEAVING", word("template deleted")));
        make("template", "beta", "/checklist-templates", beta, Drafts.template(id("network", "beta"), "JOINING", word("template beta")));
    }

    /** One of them a member wrote; what is replied to a public one is for the network. */
    private void notices() {
        String network = id("network", "alpha");
        make("notice", "public", "/notices", alpha, notice(network, word("notice public"), "PUBLIC"));
        alpha.create(thing("notice", "public").path() + "/replies", Map.of("text", word("notice public reply")));
        make("notice", "network", "/notices", alpha, notice(network, word("notice network"), "NETWORK"));
        things.put("notice own", new Thing("notice", "own", "/notices", Api.as("mitglied-erfurt").create("/notices", notice(network, word("notice own"), "NETWORK")), alpha));
        make("notice", "deleted", "/notices", alpha, notice(network, word("notice deleted"), "PUBLIC"));
        make("notice", "beta", "/notices", beta, notice(id("network", "beta"), word("notice beta"), "NETWORK"));
    }

    /** One of them a member raised, one is addressed to a committee. */
    private void concerns() {
        String network = id("network", "alpha");
        make("concern", "public", "/concerns", alpha, concern(network, word("concern public"), "PUBLIC"));
        make("concern", "network", "/concerns", alpha, concern(network, word("concern network"), "NETWORK"));
        make("concern", "private", "/concerns", alpha, concern(network, word("concern private"), "PRIVATE"));
        make("concern", "committee", "/concerns", alpha, with(concern(network, word("concern committee"), "COMMITTEE"), "committee", ref(id("committee", "own"))));
        things.put("concern own", new Thing("concern", "own", "/concerns", Api.as("mitglied-erfurt").create("/concerns", concern(network, word("concern own"), "PRIVATE")), alpha));
        make("concern", "deleted", "/concerns", alpha, concern(network, word("concern deleted"), "PUBLIC"));
        make("concern", "beta", "/concerns", beta, concern(id("network", "beta"), word("concern beta"), "NETWORK"));
    }

    /** A meeting of its own each time: a concern stands on an agenda once. */
    String upcoming(String network) {
        return (network.equals("beta") ? beta : alpha).create("/meetings", meeting(id("network", network), null, "neu", "NETWORK"));
    }

    /** A meeting of its own each time: an address registers once, and few come from one. */
    String registrable(String object) {
        if (!object.equals("of-a-meeting-that-offers-it")) return upcoming(object);
        String meeting = alpha.create("/meetings", meeting(id("network", "alpha"), null, "neu", "PUBLIC"));
        alpha.json(java.util.Map.of()).put("/meetings/" + meeting + "/registration").then().statusCode(200);
        return meeting;
    }

    /** A network of its own each time that takes what guests raise, for one address may not send much to the same; of the two others, neither does. */
    String open(String object) {
        return object.equals("to-an-open-network") ? admin.create("/networks", with(network("offen", "PUBLIC"), "concernsFrom", "EVERYBODY")) : id("network", "alpha");
    }

    /** Of meetings of committee own and of no committee; two were sent round. */
    private void minutes() {
        minutes("draft", "own-network", alpha);
        minutes("circulated", "network", alpha);
        minutes("own", "own", alpha);
        minutes("beta", "beta", beta);
        minutes("deleted", "public", alpha);
        String circulated = thing("minutes", "circulated").path();
        alpha.patch(circulated, "*", Map.of("sections", List.of(
                Map.of("kind", "GENERAL", "title", text(word("minutes circulated section NETWORK")), "visibility", "NETWORK"),
                Map.of("kind", "GENERAL", "title", text(word("minutes circulated section PRIVATE")), "visibility", "PRIVATE")))).statusCode(200);
        for (String object : List.of("circulated", "own")) alpha.post(thing("minutes", object).path() + "/circulation", Map.of()).statusCode(201);
        alpha.create(circulated + "/comments", Map.of("text", word("minutes circulated comment")));
    }

    private void minutes(String object, String meeting, Api keeper) {
        make("minutes", object, "/minutes", keeper, "/meetings/" + id("meeting", meeting) + "/minutes", Map.of());
        keeper.patch(thing("minutes", object).path(), "*", Map.of("title", text("Protokoll " + word("minutes " + object)))).statusCode(200);
    }

    private void invitations() {
        invitation("alpha", alpha, "MEMBER", "network", id("network", "alpha"));
        invitation("one", Api.as("redaktion-erfurt"), "ORGANISATION_EDITOR", "organisation", id("organisation", "public"));
        invitation("own", Api.as("vorsitz-erfurt"), "COMMITTEE_MEMBER", "committee", id("committee", "own"));
        invitation("chair", alpha, "COMMITTEE_CHAIR", "committee", id("committee", "own"));
        invitation("beta", beta, "MEMBER", "network", id("network", "beta"));
    }

    private void invitation(String object, Api inviter, String role, String scope, String id) {
        make("invitation", object, "/invitations", inviter, Drafts.invitation(role, scope, id, word("invitation " + object)));
    }

    /** What the audit keeps of three rights that were given: entries that nobody takes back. */
    private void entries() {
        entry("alpha", "M MEMBER of alpha");
        entry("one", "E ORGANISATION_EDITOR of one");
        entry("own", "C COMMITTEE_CHAIR of own");
        entry("beta", "L COORDINATOR of beta");
    }

    private void entry(String object, String right) {
        String id = admin.get("/audit-records?record=" + grants.get(right)).statusCode(200).extract().path("items[0].id");
        things.put("entry " + object, new Thing("entry", object, "/audit-records", id, admin));
    }

    /** About personal data, of somebody whom no record is about. */
    private void requests() {
        request("alpha", "gast", alpha);
        request("beta", "koordination-bayern", beta);
    }

    private void request(String object, String asking, Api keeper) {
        // Whoever asks knows the network only if it is no secret.
        if (object.equals("beta")) grant("request", asking, "MEMBER", "network", id("network", object));
        String id = Api.as(asking).create("/me/data-requests", Map.of("kind", "CORRECTION", "text", word("request " + object), "network", ref(id("network", object))));
        things.put("request " + object, new Thing("request", object, "/data-requests", id, keeper));
        if (object.equals("beta")) admin.delete("/grants/" + grants.remove("request")).statusCode(204);
    }

    /** Another one like it, for what can be done to it only once. */
    Thing fresh(Thing thing) {
        return switch (thing.kind()) {
            case "application" -> new Thing(thing.kind(), thing.object(), thing.collection(), thing.keeper().create("/applications", Drafts.application(id("network", thing.object()), "neu")), thing.keeper());
            case "signature" -> new Thing(thing.kind(), thing.object(), thing.collection(), thing.keeper().create(
                    "/agreements/" + id("agreement", thing.object().equals("beta") ? "beta" : "network") + "/signatures", Drafts.signature(id("membership", thing.object().equals("beta") ? "beta" : "network"), "neu")),
                    thing.keeper());
            default -> throw new IllegalArgumentException(thing.kind());
        };
    }

    /** What was there and is not any more: deleted records, what beta's organisations showed before they hid, and the right of somebody who left. */
    private void lose() {
        for (Thing thing : things.values()) if (thing.object().startsWith("deleted")) thing.keeper().delete(thing.path(), "*").statusCode(204);
        for (String object : List.of("beta", "beta-confirmed")) beta.patch(thing("organisation", object).path(), "*", Map.of("visibility", "NETWORK")).statusCode(200);
        alpha.delete("/grants/" + grants.remove("X")).statusCode(204);
        for (String other : List.of("S", "E", "G open", "G own-private", "C open", "C own-private")) grants.remove(other);
    }
}
