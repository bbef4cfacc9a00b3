package org.treffpunkt.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Fixture.unique;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Every write leaves one entry in its transaction: who, through what, when, on what, and what it was before and after. */
@RealParts
class AuditTrailTest {
    private static final String ENTRIES = "/audit-records";
    private static final Api COORDINATOR = Api.as("koordination-berlin");
    private static final Api ADMIN = Api.as("admin");
    private static String network;

    @BeforeEach
    void aNetwork() {
        if (network == null) network = Fixture.networkOf("koordination-berlin");
    }

    static ValidatableResponse entries(Api api, String record) {
        return api.get(ENTRIES, Map.of("record", record)).statusCode(200);
    }

    @Test
    void whatIsAddedChangedDeletedAndRestoredIsKeptWithWhatItWasBeforeAndAfter() {
        String id = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Verein")), "shortName", "Alt"));
        String path = "/organisations/" + id;
        COORDINATOR.patch(path, "\"0\"", Map.of("shortName", "Neu", "name", Map.of("en", "Society"))).statusCode(200);
        COORDINATOR.delete(path, "\"1\"").statusCode(204);
        COORDINATOR.restore(path).statusCode(200);

        var found = entries(COORDINATOR, id).body("items.action", contains("RESTORED", "DELETED", "CHANGED", "CREATED"))
                .body("items.kind.unique()", contains("ORGANISATION")).body("items.object.id.unique()", contains(id)).body("items.network.id.unique()", contains(network))
                .body("items.object.name.de.unique()", hasSize(1)).body("items.subject.unique()", contains(Fixture.subjectOf("koordination-berlin")))
                .body("items.subjectName.unique()", hasSize(1)).body("items[0].subjectName", notNullValue()).body("items.client.unique()", contains("treffpunkt-test"))
                .body("items.reversible", not(hasItem(false))).body("items[2].changes.member", contains("/name/en", "/shortName"))
                .body("items[2].changes[0].before", nullValue()).body("items[2].changes[0].after", equalTo("Society"))
                .body("items[2].changes[1].before", equalTo("Alt")).body("items[2].changes[1].after", equalTo("Neu"))
                .body("items[3].changes.find { it.member == '/shortName' }.after", equalTo("Alt")).body("items[1].changes.find { it.member == '/shortName' }.before", equalTo("Neu"))
                .body("items[1].changes.findAll { it.containsKey('after') }", empty()).body("items[0].changes.findAll { it.containsKey('before') }", empty()).extract();
        Instant at = Instant.parse(found.path("items[0].at"));
        assertTrue(Duration.between(at, Instant.now()).abs().compareTo(Duration.ofMinutes(5)) < 0);
        COORDINATOR.get(ENTRIES + "/" + found.path("items[2].id")).statusCode(200).body("changes", hasSize(2));
    }

    @Test
    void aWriteThatFailsLeavesNoEntry() {
        String id = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Verein")));
        String path = "/organisations/" + id;
        COORDINATOR.patch(path, "\"0\"", Map.of("parent", Map.of("id", Fixture.unknownId()))).statusCode(422);
        COORDINATOR.patch(path, "\"0\"", Map.of("parent", Map.of("id", id))).statusCode(422);
        COORDINATOR.patch(path, "\"9\"", Map.of("shortName", "X")).statusCode(412);
        COORDINATOR.patch(path, "\"0\"", Map.of("kind", "NOTHING")).statusCode(400);
        entries(COORDINATOR, id).body("items.action", contains("CREATED"));
    }

    @Test
    void everyKindOfRecordIsKeptWholeAndReferencesWithoutNames() throws Exception {
        String organisation = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Amt")), "internalNote", "intern",
                "contactPoints", List.of(point("PRIVATE")), "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN", "contactPoints", List.of(point("PRIVATE"))))));
        String person = COORDINATOR.create("/persons", with(Map.of("networkId", network, "familyName", unique("Name"), "visibility", "PRIVATE"), "basis", basis(),
                "contactPoints", List.of(point("PRIVATE")), "functions", List.of(Map.of("organisation", id(organisation), "title", Map.of("de", "Leitung"), "office", false))));
        String membership = COORDINATOR.create("/memberships", Map.of("network", id(network), "organisation", id(organisation), "role", "MEMBER", "status", "ACTIVE", "visibility", "PRIVATE"));
        String committee = COORDINATOR.create("/committees", Map.of("network", id(network), "name", Map.of("de", unique("Beirat")), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED",
                "seats", List.of(Map.of("person", id(person), "function", "CHAIR", "voting", true)), "contactPoints", List.of(point("PRIVATE")), "visibility", "COMMITTEE"));
        String series = COORDINATOR.create("/meeting-series", Map.of("network", id(network), "committee", id(committee), "title", Map.of("de", unique("Reihe")), "kind", "SESSION", "visibility", "PRIVATE"));
        String meeting = COORDINATOR.create("/meetings", with(Map.of("network", id(network), "committee", id(committee), "title", Map.of("de", unique("Sitzung")), "kind", "SESSION", "status", "PLANNED", "visibility", "COMMITTEE"),
                "agendaItems", List.of(Map.of("title", Map.of("de", "TOP 1"), "kind", "DISCUSSION", "visibility", "PRIVATE")),
                "participations", List.of(Map.of("person", id(person), "role", "PARTICIPANT", "status", "INVITED", "visibility", "PRIVATE")),
                "outcomes", List.of(Map.of("kind", "DECISION", "text", Map.of("de", "Ja"), "visibility", "COMMITTEE"))));
        String offer = COORDINATOR.create("/counselling-offers", with(Map.of("networkId", network, "name", Map.of("de", unique("Beratung")), "kind", "COUNSELLING", "audienceScope", "OPEN_TO_ALL",
                "providers", List.of(id(organisation)), "status", "ACTIVE", "publication", "DRAFT", "visibility", "PRIVATE"), "internalCapacity", 7, "contactPoints", List.of(point("PRIVATE"))));
        String contact = COORDINATOR.create("/partner-contacts", with(Map.of("network", id(network), "organisation", id(organisation), "category", "GOVERNMENT", "stage", "ACTIVE", "visibility", "PRIVATE"), "basis", basis(),
                "notes", "vertraulich", "contactPoints", List.of(point("PRIVATE")), "keeper", id(person), "interactions", List.of(Map.of("on", "2026-03", "kind", "CALL", "summary", Map.of("de", "Anruf")))));
        var paths = Map.of("ORGANISATION", "/organisations/" + organisation, "PERSON", "/persons/" + person, "MEMBERSHIP", "/memberships/" + membership, "COMMITTEE", "/committees/" + committee,
                "MEETING_SERIES", "/meeting-series/" + series, "MEETING", "/meetings/" + meeting, "COUNSELLING_OFFER", "/counselling-offers/" + offer, "PARTNER_CONTACT", "/partner-contacts/" + contact,
                "NETWORK", "/networks/" + network);
        try (var superuser = Database.asSuperuser()) {
            for (var kind : paths.entrySet()) {
                String kept = superuser.ask("select after from audit_content join audit_record it on it.id = record_id where object_id = '" + kind.getValue().replaceAll(".*/", "") + "' and kind = '" + kind.getKey() + "'").getFirst();
                JsonNode read = Api.tree(COORDINATOR.get(kind.getValue()).statusCode(200).extract().response());
                assertEquals(draft(read), new ObjectMapper().readTree(kept), kind.getKey());
            }
        }
    }

    /** What its writer reads, without what only the server writes and without names of others. */
    private static JsonNode draft(JsonNode view) {
        ObjectNode draft = view.deepCopy();
        draft.remove(List.of("id", "version", "createdAt", "updatedAt", "networks", "recordedMembers", "displayName", "heldThisYear", "plannedThisYear", "behindThisYear"));
        withoutNames(draft);
        return draft;
    }

    private static void withoutNames(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("id") && object.has("name") && object.size() == 2) object.remove("name");
        node.forEach(AuditTrailTest::withoutNames);
    }

    @Test
    void whatWasWrittenBeforeThereWasAnAuditIsKeptAtItsFirstChange() throws Exception {
        String model = COORDINATOR.create("/committees", Map.of("network", id(network), "name", Map.of("de", unique("Altes Gremium")), "kind", "ROUND_TABLE", "lifecycle", "FORMING", "visibility", "NETWORK"));
        String old = UUID.randomUUID().toString();
        try (var superuser = Database.asSuperuser()) {
            superuser.change("create temp table copied as select * from committee where id = '" + model + "'");
            superuser.change("update copied set id = '" + old + "'");
            assertEquals(1, superuser.change("insert into committee select * from copied"));
            superuser.commit();
        }
        COORDINATOR.patch("/committees/" + old, "\"0\"", Map.of("lifecycle", "CONSTITUTED")).statusCode(200);
        COORDINATOR.patch("/committees/" + old, "\"1\"", Map.of("lifecycle", "DORMANT")).statusCode(200);
        entries(COORDINATOR, old).body("items.changes*.member", contains(List.of("/lifecycle"), List.of("/lifecycle")))
                .body("items[1].changes[0].before", equalTo("FORMING")).body("items[0].changes[0].before", equalTo("CONSTITUTED")).body("items[0].changes[0].after", equalTo("DORMANT"));
    }

    @Test
    void rightsGivenAndTakenAwayAreKept() {
        String grant = COORDINATOR.create("/grants", Map.of("subject", Fixture.subjectOf("gast"), "role", "MEMBER", "network", id(network)));
        COORDINATOR.delete("/grants/" + grant).statusCode(204);
        entries(COORDINATOR, grant).body("items.action", contains("REVOKED", "GRANTED")).body("items.kind.unique()", contains("GRANT")).body("items.network.id.unique()", contains(network))
                .body("items[1].changes.find { it.member == '/subject' }.after", equalTo(Fixture.subjectOf("gast"))).body("items[0].changes.find { it.member == '/role' }.before", equalTo("MEMBER"))
                .body("items.reversible", not(hasItem(true)));
        COORDINATOR.post(ENTRIES + "/" + entries(COORDINATOR, grant).extract().path("items[0].id") + "/reversal", "{}").statusCode(422).body("type", equalTo("/problems/not-reversible"));
    }

    @Test
    void changesOfVocabulariesAreKept() {
        String code = unique("thema-").replaceAll("[^a-z0-9-]", "x");
        String term = ADMIN.create("/vocabularies/topics", Map.of("code", code, "name", Map.of("de", "Thema")));
        ADMIN.put("/vocabularies/topics/" + code, "\"0\"", Map.of("code", code, "name", Map.of("de", "Anderes Thema"))).statusCode(200);
        ADMIN.delete("/vocabularies/topics/" + code, "\"1\"").statusCode(204);
        entries(ADMIN, term).body("items.action", contains("DELETED", "CHANGED", "CREATED")).body("items[1].changes.member", contains("/name/de"))
                .body("items[1].changes[0].before", equalTo("Thema")).body("items[1].changes[0].after", equalTo("Anderes Thema"));
        ADMIN.get(ENTRIES, Map.of("kind", "VOCABULARY_EDITION")).statusCode(200).body("items.action", hasItem("CREATED"));
    }

    @Test
    void aRefusedAttemptIsKeptWithoutWhatWasSent() throws Exception {
        String id = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Verein")));
        String canary = unique("canary");
        Api.as("gast").put("/organisations/" + id, "\"0\"", Fixture.organisation(network, canary)).statusCode(403);
        Api.as("gast").post("/organisations", Fixture.organisation(network, canary)).statusCode(403);
        Api.as("gast").post("/vocabularies/topics", Map.of("code", canary.replaceAll("[^a-z0-9]", "x"), "name", Map.of("de", canary))).statusCode(403);
        eventually(() -> entries(COORDINATOR, id).body("items.action", contains("REFUSED", "CREATED")).body("items[0].operation", equalTo("replaceOrganisation"))
                .body("items[0].subject", equalTo(Fixture.subjectOf("gast"))).body("items[0].network.id", equalTo(network)).body("items[0].changes", nullValue()));
        eventually(() -> Api.as("gast").get(ENTRIES, Map.of("action", "REFUSED")).body("items.operation", hasItem("createOrganisation")).body("items.operation", hasItem("createTerm")));
        try (var superuser = Database.asSuperuser()) {
            assertEquals(List.of("0"), superuser.ask("select count(*) from audit_record it left join audit_content on record_id = id where it::text like '%" + canary + "%' or after like '%" + canary + "%'"));
        }
    }

    @Test
    void whoeverAsksForWhatTheyMayNotKnowOfIsKeptAndHearsNothing() throws Exception {
        String hidden = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Geheim")), "visibility", "PRIVATE"));
        Api.as("gast").get("/organisations/" + hidden).statusCode(404);
        Api.as("gast").get("/organisations/" + Fixture.unknownId()).statusCode(404);
        Api.anonymous().get("/organisations/" + hidden).statusCode(404);
        eventually(() -> entries(COORDINATOR, hidden).body("items.action", contains("WITHHELD", "CREATED")).body("items[0].operation", equalTo("getOrganisation")).body("items[0].kind", equalTo("ORGANISATION"))
                .body("items[0].subject", equalTo(Fixture.subjectOf("gast"))).body("items[0].network.id", equalTo(network)));
        // Nor does the audit tell whoever asked that there is something.
        entries(Api.as("gast"), hidden).body("items", empty());
    }

    @Test
    void tokensThatAreNotValidAreCounted() {
        int before = refusedTokens();
        for (int i = 0; i < 3; i++) Api.withToken("a.b.c").get("/me").statusCode(401);
        Api.anonymous().get("/grants").statusCode(401);
        ADMIN.post("/audit-verification", "").statusCode(200);
        assertTrue(refusedTokens() >= before + 3);
    }

    private static int refusedTokens() {
        return ADMIN.get(ENTRIES, Map.of("kind", "TOKEN", "action", "REFUSED", "limit", 100)).statusCode(200).extract().<Integer>path("items.sum { it.count } ?: 0");
    }

    @Test
    void readingManyPartnerContactsIsKeptWithTheirNumberAndTheNamesOfTheFilters() {
        String organisation = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Stiftung")));
        String word = unique("wort");
        for (int i = 0; i < 2; i++)
            COORDINATOR.create("/partner-contacts", with(Map.of("network", id(network), "organisation", id(organisation), "category", "GOVERNMENT", "stage", "ACTIVE", "visibility", "NETWORK"), "basis", basis(), "subject", Map.of("de", word)));
        COORDINATOR.get("/partner-contacts", Map.of("q", word, "limit", 10)).statusCode(200).body("items", hasSize(2));
        COORDINATOR.get(ENTRIES, Map.of("action", "READ_IN_BULK", "network", network)).body("items[0].kind", equalTo("PARTNER_CONTACT")).body("items[0].count", equalTo(2))
                .body("items[0].filters", contains("limit", "q")).body("items[0].operation", equalTo("listPartnerContacts")).body("items[0].changes", nullValue());
        int read = COORDINATOR.get(ENTRIES, Map.of("action", "READ_IN_BULK", "network", network, "limit", 100)).extract().<List<?>>path("items").size();
        COORDINATOR.get("/partner-contacts", Map.of("q", unique("nichts"))).body("items", empty());
        assertEquals(read, COORDINATOR.get(ENTRIES, Map.of("action", "READ_IN_BULK", "network", network, "limit", 100)).extract().<List<?>>path("items").size());
    }

    private static void eventually(Runnable check) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (i == 100) throw e;
                Thread.sleep(100);
            }
        }
    }

    static Map<String, Object> with(Map<String, ?> draft, Object... members) {
        var more = new LinkedHashMap<String, Object>(draft);
        for (int i = 0; i < members.length; i += 2) more.put((String) members[i], members[i + 1]);
        return more;
    }

    static Map<String, Object> id(String id) {
        return Map.of("id", id);
    }

    static Map<String, Object> basis() {
        return Map.of("purpose", "Zusammenarbeit", "legalBasis", "LEGITIMATE_INTEREST");
    }

    private static Map<String, Object> point(String visibility) {
        return Map.of("kind", "EMAIL", "value", unique("post") + "@verein.example", "visibility", visibility);
    }
}
