package org.treffpunkt.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Organisations through the front door: what one can do with them, and what is refused. */
@RealParts
class OrganisationResourceTest {
    private static final String PATH = "/organisations";
    private final Api coordinator = Api.as("koordination-erfurt");
    private String network;

    @BeforeEach
    void found() {
        network = Fixture.networkOf("koordination-erfurt");
    }

    private Map<String, Object> draft(String name) {
        return Fixture.organisation(network, name);
    }

    @Test
    void whatACoordinatorAddsEverybodyReads() {
        var draft = draft(Fixture.unique("Ausländerbeirat"));
        draft.put("shortName", "ALB");
        draft.put("fieldsOfWork", List.of("legal-counselling"));
        draft.put("sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN",
                "address", Map.of("lines", List.of("Fischmarkt 1"), "postalCode", "99084", "locality", "Erfurt", "country", "DE", "point", Map.of("latitude", 50.978, "longitude", 11.029)))));
        draft.put("contactPoints", List.of(Map.of("kind", "PHONE", "value", "(03 61) 6 43 15 35", "visibility", "PUBLIC")));
        var created = coordinator.post(PATH, draft).statusCode(201).header("ETag", "\"0\"").header("Cache-Control", "no-store")
                .body("contactPoints[0].normalised", equalTo("+493616431535")).extract();
        String id = created.path("id");
        assertEquals("/api/v1/organisations/" + id, created.header("Location"));

        var read = Api.anonymous().get(PATH + "/" + id).statusCode(200).header("ETag", "\"0-public\"").header("Cache-Control", containsString("public"))
                .body("name.original", equalTo("de")).body("shortName", equalTo("ALB")).body("sites[0].address.locality", equalTo("Erfurt"));
        Api.anonymous().request().header("If-None-Match", read.extract().header("ETag")).get(PATH + "/" + id).then().statusCode(304);
        Api.anonymous().get(PATH, Map.of("network", network, "q", "alb")).body("items.id", not(hasItem(id)));
        Api.anonymous().get(PATH, Map.of("q", draft.get("name").toString().replaceAll(".*=|}", ""))).body("items.id", contains(id)).body("items[0].locality", equalTo("Erfurt"));
    }

    @Test
    void aReadRecordCanBeSentBackUnchanged() {
        String path = PATH + "/" + coordinator.create(PATH, draft("Verein"));
        var read = coordinator.get(path).extract();
        var body = (ObjectNode) Api.tree(read.response());
        body.remove(List.of("id", "version", "createdAt", "updatedAt", "networks"));
        coordinator.put(path, read.header("ETag"), body).statusCode(200).body("name.de", equalTo("Verein"));
    }

    @Test
    void aPatchChangesWhatItNamesAndKeepsTheRest() {
        var draft = draft("Verein");
        draft.put("shortName", "V");
        draft.put("sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN"), Map.of("kind", "VENUE", "status", "OPEN")));
        String path = PATH + "/" + coordinator.create(PATH, draft);
        String kept = coordinator.get(path).extract().path("sites[1].id");
        coordinator.patch(path, "\"0\"", "{\"shortName\":null,\"name\":{\"en\":\"Association\"},\"sites\":[{\"id\":\"" + kept + "\",\"kind\":\"VENUE\",\"status\":\"CLOSED\"},{\"kind\":\"OTHER\",\"status\":\"PLANNED\"}]}")
                .statusCode(200).header("ETag", "\"1\"")
                .body("shortName", nullValue()).body("name.de", equalTo("Verein")).body("name.en", equalTo("Association"))
                .body("sites", hasSize(2)).body("sites[0].id", equalTo(kept)).body("sites[0].status", equalTo("CLOSED"));
        coordinator.get(path).body("sites.kind", contains("VENUE", "OTHER"));
    }

    @Test
    void aChangeNeedsTheVersionItIsBasedOn() {
        String path = PATH + "/" + coordinator.create(PATH, draft("Verein"));
        coordinator.json(draft("Neu")).put(path).then().statusCode(428).body("type", equalTo("/problems/if-match-required"));
        coordinator.put(path, "\"0\"", draft("Neu")).statusCode(200);
        coordinator.put(path, "\"0\"", draft("Neuer")).statusCode(412).body("type", equalTo("/problems/changed-meanwhile"));
        coordinator.delete(path, "\"0\"").statusCode(412);
        coordinator.delete(path).statusCode(428);
        coordinator.get(path).body("name.de", equalTo("Neu"));
    }

    @Test
    void whatWasDeletedIsGoneLeavesATombstoneAndCanBeRestored() {
        String since = "2020-01-01T00:00:00Z";
        String id = coordinator.create(PATH, draft("Verein"));
        String path = PATH + "/" + id;
        coordinator.delete(path, "\"0\"").statusCode(204);
        Api.anonymous().get(path).statusCode(410).body("type", equalTo("/problems/gone"));
        coordinator.put(path, "\"1\"", draft("Verein")).statusCode(410);
        coordinator.get(PATH, Map.of("updatedSince", since, "limit", 100, "sort", "-updatedAt")).body("items.id", not(hasItem(id))).body("tombstones", nullValue());
        coordinator.get(PATH, Map.of("updatedSince", since, "include", "deleted", "limit", 100, "sort", "-updatedAt")).body("tombstones.id", hasItem(id)).body("items.id", not(hasItem(id)));
        Api.as("gast").restore(path).statusCode(403);
        coordinator.restore(path).statusCode(200);
        Api.anonymous().get(path).statusCode(200);
    }

    @Test
    void eachRoleMayDoItsPart() {
        String id = coordinator.create(PATH, draft("Verein"));
        String path = PATH + "/" + id;
        var changed = draft("Geändert");
        Api.anonymous().json(changed).header("If-Match", "\"0\"").put(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        Api.as("gast").put(path, "\"0\"", changed).statusCode(403);
        Api.as("gast").post(PATH, draft("Fremd")).statusCode(403);
        Api.as("koordination-bautzen").put(path, "\"0\"", changed).statusCode(403);
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        Api.as("mitglied-erfurt").put(path, "\"0\"", changed).statusCode(403);
        Fixture.editor("redaktion-erfurt", id);
        Api.as("redaktion-erfurt").put(path, "\"0\"", changed).statusCode(200);
        Api.as("redaktion-erfurt").post(PATH, draft("Neu")).statusCode(403);
        Api.as("admin").put(path, "\"1\"", changed).statusCode(200);
        Api.as("admin").delete(path, "\"2\"").statusCode(204);
    }

    @Test
    void onlyCoordinatorsSayThatARecordWasVerified() {
        String id = coordinator.create(PATH, draft("Verein"));
        String path = PATH + "/" + id;
        Fixture.editor("redaktion-erfurt", id);
        Api.as("redaktion-erfurt").patch(path, "\"0\"", Map.of("verified", true)).statusCode(403);
        Api.as("admin").patch(path, "\"0\"", Map.of("verified", true)).statusCode(403);
        coordinator.patch(path, "\"0\"", Map.of("verified", true)).statusCode(200).body("verified", equalTo(true));
        Api.as("redaktion-erfurt").patch(path, "\"1\"", Map.of("shortName", "V")).statusCode(200).body("verified", equalTo(true));
        Api.as("redaktion-erfurt").patch(path, "\"2\"", Map.of("verified", false)).statusCode(403);
    }

    @Test
    void theVisibilityDecidesWhoKnowsThatItExists() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        for (String visibility : List.of("PUBLIC", "NETWORK", "COMMITTEE", "PRIVATE")) {
            var draft = draft("Verein");
            draft.put("visibility", visibility);
            String id = coordinator.create(PATH, draft);
            boolean all = visibility.equals("PUBLIC");
            boolean members = all || visibility.equals("NETWORK");
            reads(Api.anonymous(), id, all);
            reads(Api.as("gast"), id, all);
            reads(Api.as("koordination-bautzen"), id, all);
            reads(Api.as("mitglied-erfurt"), id, members);
            reads(Api.as("admin"), id, members);
            reads(coordinator, id, true);
            if (!all) Api.as("gast").patch(PATH + "/" + id, "\"0\"", Map.of("shortName", "a")).statusCode(404);
        }
    }

    private static void reads(Api caller, String id, boolean may) {
        caller.get(PATH + "/" + id).statusCode(may ? 200 : 404);
        caller.get(PATH, Map.of("sort", "-createdAt", "limit", 100)).statusCode(200).body("items.id", may ? hasItem(id) : not(hasItem(id)));
    }

    @Test
    void internalThingsAreAbsentForOutsidersAndStayWhenTheAdministratorWrites() {
        var draft = draft("Verein");
        String secret = Fixture.unique("geheim");
        draft.put("internalNote", secret);
        draft.put("contactPoints", List.of(
                Map.of("kind", "EMAIL", "value", "info@example.org", "visibility", "PUBLIC"),
                Map.of("kind", "EMAIL", "value", secret + "@example.org", "visibility", "NETWORK"),
                Map.of("kind", "EMAIL", "value", secret + "-private@example.org", "visibility", "PRIVATE")));
        String path = PATH + "/" + coordinator.create(PATH, draft);
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        for (Api outsider : List.of(Api.anonymous(), Api.as("gast"), Api.as("koordination-bautzen")))
            outsider.get(path).body("internalNote", nullValue()).body("contactPoints.value", contains("info@example.org"));
        Api.as("mitglied-erfurt").get(path).body("internalNote", nullValue()).body("contactPoints.value", contains("info@example.org", secret + "@example.org"));
        Api.as("admin").patch(path, "\"0\"", Map.of("shortName", "V")).statusCode(200);
        coordinator.get(path).body("internalNote", equalTo(secret)).body("contactPoints", hasSize(3));
        Api.anonymous().get(PATH, Map.of("q", secret)).body("items", hasSize(0));
    }

    @Test
    void listsAreNarrowedByEveryFilter() {
        String tag = Fixture.unique("t");
        var saxon = draft("Sächsischer Verein");
        saxon.putAll(Map.of("kind", "NGO", "country", "DE", "territories", List.of("14625"), "fieldsOfWork", List.of("legal-counselling"), "migrantLed", true, "tags", List.of(tag)));
        var czech = draft("Tschechischer Verein");
        czech.putAll(Map.of("kind", "IGO", "country", "CZ", "engagement", "INDIRECT", "newcomer", true, "tags", List.of(tag)));
        String one = coordinator.create(PATH, saxon);
        String other = coordinator.create(PATH, czech);
        found(Map.of("tag", tag), one, other);
        found(Map.of("tag", tag, "kind", "NGO"), one);
        found(Map.of("tag", tag, "kind", List.of("NGO", "IGO")), one, other);
        found(Map.of("tag", tag, "country", "CZ"), other);
        found(Map.of("tag", tag, "territory", "DE-SN"), one);
        found(Map.of("tag", tag, "territory", "DE-BY"));
        found(Map.of("tag", tag, "topic", "legal-counselling"), one);
        found(Map.of("tag", tag, "migrantLed", true), one);
        found(Map.of("tag", tag, "newcomer", true), other);
        found(Map.of("tag", tag, "engagement", "INDIRECT"), other);
        found(Map.of("tag", tag, "q", "saechsisch"), one);
        Api.anonymous().get(PATH, Map.of("tag", tag, "sort", "-name", "total", true)).body("items.id", contains(other, one)).body("total", equalTo(2));
        coordinator.post("/memberships", Map.of("network", Map.of("id", network), "organisation", Map.of("id", one), "role", "MEMBER", "status", "ACTIVE", "visibility", "PUBLIC")).statusCode(201);
        found(Map.of("network", network), one);
        coordinator.get(PATH + "/" + one).body("networks", contains(network));
    }

    private static void found(Map<String, ?> filter, String... ids) {
        Api.anonymous().get(PATH, filter).statusCode(200).body("items.id", containsInAnyOrder(ids));
    }

    @Test
    void asOfAnswersAsThingsStoodThen() {
        String tag = Fixture.unique("t");
        var draft = draft("Verein");
        draft.putAll(Map.of("tags", List.of(tag), "period", Map.of("from", "2002-03", "until", "2008")));
        String id = coordinator.create(PATH, draft);
        found(Map.of("tag", tag, "asOf", "2002-02-28"));
        found(Map.of("tag", tag, "asOf", "2002-03-01"), id);
        found(Map.of("tag", tag, "asOf", "2008-12-31"), id);
        found(Map.of("tag", tag, "asOf", "2009-01-01"));
    }

    @Test
    void aLinkLeadsToTheNextPage() {
        String tag = Fixture.unique("t");
        for (String name : List.of("a", "b", "c")) {
            var draft = draft(name);
            draft.put("tags", List.of(tag));
            coordinator.create(PATH, draft);
        }
        var first = Api.anonymous().get(PATH, Map.of("tag", tag, "limit", 2)).header("Link", endsWith("; rel=\"next\"")).body("items.name.de", contains("a", "b")).extract();
        String next = first.header("Link").replaceAll("^</api/v1|>.*$", "");
        Api.anonymous().get(next).statusCode(200).header("Link", nullValue()).body("items.name.de", contains("c")).body("next", nullValue());
        Api.anonymous().get(PATH, Map.of("tag", tag, "sort", "-name", "cursor", first.path("next"))).statusCode(400).body("violations[0].parameter", equalTo("cursor"));
    }

    @Test
    void germansAreToldInGermanWhatIsWrong() {
        var wrong = new java.util.HashMap<>(Fixture.organisation(Fixture.networkOf("koordination-prag"), "Verein"));
        wrong.put("country", "Tschechien");
        Api.as("koordination-prag").json(wrong).header("Accept-Language", "de").post(PATH).then().statusCode(400).body("violations[0].message", startsWith("muss ein Länderkürzel"));
        wrong.put("country", "CZ");
        wrong.put("parent", Map.of("id", Fixture.unknownId()));
        Api.as("koordination-prag").json(wrong).header("Accept-Language", "de").post(PATH).then().statusCode(422).body("type", equalTo("/problems/unknown-reference"))
                .body("violations[0].pointer", equalTo("/parent/id")).body("violations[0].message", startsWith("Es wird auf einen Eintrag verwiesen"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Api.anonymous().get(PATH + "/" + UUID.randomUUID()).statusCode(404).body("type", equalTo("/problems/not-found")).body("instance", containsString(PATH));
        Api.anonymous().request().header("Accept-Language", "de").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404).body("title", equalTo("Nicht gefunden"));
    }
}
