package org.treffpunkt.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.treffpunkt.audit.AuditTrailTest.entries;
import static org.treffpunkt.audit.AuditTrailTest.id;
import static org.treffpunkt.audit.AuditTrailTest.with;
import static org.treffpunkt.support.Fixture.unique;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** What was done can be taken back from its entry, by those who may write the record, as long as nobody changed the same since. */
@RealParts
class ReversalTest {
    private static final Api COORDINATOR = Api.as("koordination-bautzen");
    private static String network;

    @BeforeEach
    void aNetwork() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-bautzen");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
    }

    private static ValidatableResponse reverse(Api api, String entry) {
        return api.request().post("/audit-records/" + entry + "/reversal").then();
    }

    private static String last(String record) {
        return entries(COORDINATOR, record).extract().path("items[0].id");
    }

    private static String organisation() {
        return COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Verein")), "shortName", "Alt", "description", Map.of("de", "Beschreibung"), "tags", List.of("a", "b")));
    }

    @Test
    void aChangeIsTakenBackMemberByMember() {
        String record = organisation();
        String path = "/organisations/" + record;
        var patch = with(Map.of("shortName", "Neu", "description", with(Map.of("en", "Description"), "de", "Neue Beschreibung"), "tags", List.of("c"), "legalForm", "e.V."));
        COORDINATOR.patch(path, "\"0\"", patch).statusCode(200);
        String change = last(record);
        COORDINATOR.patch(path, "\"1\"", Map.of("country", "DE", "description", Map.of("fr", "Description"))).statusCode(200);

        String reversal = reverse(COORDINATOR, change).statusCode(200).body("action", equalTo("CHANGED")).body("reverses", equalTo(change)).body("object.id", equalTo(record))
                .body("changes.member", contains("/description/de", "/description/en", "/legalForm", "/shortName", "/tags")).extract().path("id");
        COORDINATOR.get(path).body("shortName", equalTo("Alt")).body("tags", contains("a", "b")).body("legalForm", nullValue()).body("country", equalTo("DE"))
                .body("description.de", equalTo("Beschreibung")).body("description.fr", equalTo("Description")).body("description.en", nullValue());
        COORDINATOR.get("/audit-records/" + change).body("reversedBy", equalTo(reversal));

        // And the taking back is itself taken back.
        reverse(COORDINATOR, reversal).statusCode(200).body("reverses", equalTo(reversal));
        COORDINATOR.get(path).body("shortName", equalTo("Neu")).body("legalForm", equalTo("e.V.")).body("description.en", equalTo("Description"));
    }

    @Test
    void whatWasChangedSinceIsNotOverwritten() {
        String record = organisation();
        String path = "/organisations/" + record;
        COORDINATOR.patch(path, "\"0\"", Map.of("shortName", "Neu", "legalForm", "e.V.")).statusCode(200);
        String change = last(record);
        COORDINATOR.patch(path, "\"1\"", Map.of("shortName", "Noch neuer")).statusCode(200);
        reverse(COORDINATOR, change).statusCode(409).body("type", equalTo("/problems/changed-since")).body("violations.pointer", contains("/shortName"));
        COORDINATOR.get(path).header("ETag", "\"2\"").body("legalForm", equalTo("e.V."));
        entries(COORDINATOR, record).body("items", hasSize(3));

        // Once taken back, there is nothing left to take back.
        String later = last(record);
        reverse(COORDINATOR, later).statusCode(200);
        reverse(COORDINATOR, later).statusCode(409).body("violations.pointer", contains("/shortName"));
        reverse(COORDINATOR, change).statusCode(200);
        COORDINATOR.get(path).body("shortName", equalTo("Alt")).body("legalForm", nullValue());
    }

    @Test
    void aWriteThatChangedNothingCannotBeTakenBack() {
        String record = organisation();
        COORDINATOR.patch("/organisations/" + record, "\"0\"", Map.of()).statusCode(200);
        reverse(COORDINATOR, last(record)).statusCode(409).body("type", equalTo("/problems/nothing-to-reverse"));
    }

    @Test
    void aDeletedRecordComesBackAndANewOneGoes() {
        String record = organisation();
        String path = "/organisations/" + record;
        String creation = last(record);
        COORDINATOR.delete(path, "\"0\"").statusCode(204);
        String deletion = last(record);
        reverse(COORDINATOR, creation).statusCode(409).body("type", equalTo("/problems/changed-since"));
        String restoration = reverse(COORDINATOR, deletion).statusCode(200).body("action", equalTo("RESTORED")).body("reverses", equalTo(deletion)).extract().path("id");
        COORDINATOR.get(path).statusCode(200);
        reverse(COORDINATOR, deletion).statusCode(409).body("type", equalTo("/problems/changed-since"));
        reverse(COORDINATOR, restoration).statusCode(200).body("action", equalTo("DELETED"));
        COORDINATOR.get(path).statusCode(410);
        COORDINATOR.restore(path).statusCode(200);
        reverse(COORDINATOR, creation).statusCode(200).body("action", equalTo("DELETED"));
        COORDINATOR.restore(path).statusCode(200);
        COORDINATOR.patch(path, COORDINATOR.etag(path), Map.of("shortName", "Neu")).statusCode(200);
        reverse(COORDINATOR, creation).statusCode(409).body("violations.pointer", contains("/shortName"));
    }

    @Test
    void partsThatWentComeBackAsNewOnes() {
        String record = COORDINATOR.create("/committees", with(Map.of("network", id(network), "name", Map.of("de", unique("Beirat")), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC"),
                "seats", List.of(seat("MEMBER"), seat("CHAIR"))));
        String path = "/committees/" + record;
        List<Map<String, Object>> seats = COORDINATOR.get(path).extract().path("seats");
        COORDINATOR.patch(path, "\"0\"", Map.of("seats", List.of(seats.getFirst()))).statusCode(200);
        reverse(COORDINATOR, last(record)).statusCode(200);
        COORDINATOR.get(path).body("seats.function", contains("MEMBER", "CHAIR")).body("seats[0].id", equalTo(seats.getFirst().get("id")))
                .body("seats[1].id", notNullValue()).body("seats[1].id", not(equalTo(seats.get(1).get("id"))));
    }

    private static Map<String, Object> seat(String function) {
        return Map.of("network", id(network), "function", function, "voting", true);
    }

    @Test
    void itNeedsTheRightsAndKeepsTheRulesOfEveryOtherChange() {
        String record = organisation();
        String parent = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Verband")));
        COORDINATOR.patch("/organisations/" + record, "\"0\"", Map.of("parent", id(parent))).statusCode(200);
        var removal = with(Map.of());
        removal.put("parent", null);
        COORDINATOR.patch("/organisations/" + record, "\"1\"", removal).statusCode(200);
        String change = last(record);
        COORDINATOR.delete("/organisations/" + parent, "\"0\"").statusCode(204);
        reverse(COORDINATOR, change).statusCode(422).body("type", equalTo("/problems/unknown-reference")).body("violations[0].pointer", equalTo("/parent/id"));

        String grant = Fixture.editor("gast", record);
        Api.as("gast").patch("/organisations/" + record, "*", Map.of("shortName", "G")).statusCode(200);
        String own = last(record);
        Api.as("admin").delete("/grants/" + grant).statusCode(204);
        reverse(Api.as("gast"), own).statusCode(403);
        reverse(Api.as("mitglied-erfurt"), own).statusCode(404);
        reverse(Api.anonymous(), own).statusCode(401);
        reverse(Api.as("admin"), own).statusCode(200);
        COORDINATOR.get("/organisations/" + record).body("shortName", equalTo("Alt"));
    }

    @Test
    void everyKindOfRecordCanBeTakenBack() {
        String organisation = organisation();
        var made = Map.of(
                "/memberships", Map.of("network", id(network), "organisation", id(organisation), "role", "MEMBER", "status", "ACTIVE", "visibility", "NETWORK"),
                "/persons", with(Map.of("networkId", network, "familyName", unique("Name"), "visibility", "NETWORK"), "basis", AuditTrailTest.basis()),
                "/meetings", Map.of("network", id(network), "title", Map.of("de", unique("Sitzung")), "kind", "SESSION", "status", "PLANNED", "start", "2027-03-11T18:00:00+01:00", "timeZone", "Europe/Berlin", "visibility", "COMMITTEE"),
                "/agreements", Map.of("network", id(network), "title", Map.of("de", unique("Vereinbarung")), "kind", "BILATERAL", "status", "IN_FORCE", "visibility", "NETWORK"),
                "/meeting-series", Map.of("network", id(network), "title", Map.of("de", unique("Reihe")), "kind", "SESSION", "visibility", "NETWORK"),
                "/counselling-offers", Map.of("networkId", network, "name", Map.of("de", unique("Beratung")), "kind", "COUNSELLING", "audienceScope", "OPEN_TO_ALL", "providers", List.of(id(organisation)), "status", "ACTIVE", "publication", "DRAFT", "visibility", "NETWORK"),
                "/partner-contacts", with(Map.of("network", id(network), "organisation", id(organisation), "category", "GOVERNMENT", "stage", "ACTIVE", "visibility", "NETWORK"), "basis", AuditTrailTest.basis()));
        var changed = Map.of("/memberships", Map.of("constituency", "communities"), "/persons", Map.of("givenName", "Eva"), "/meetings", Map.of("start", "2027-03-12T18:00:00+01:00"),
                "/agreements", Map.of("description", Map.of("de", "Neu")), "/meeting-series", Map.of("targetPerYear", 4), "/counselling-offers", Map.of("capacity", 12), "/partner-contacts", Map.of("nextContactDue", "2027-01-15"));
        made.forEach((path, draft) -> {
            String record = COORDINATOR.create(path, draft);
            var before = COORDINATOR.get(path + "/" + record).extract().<Map<String, Object>>path("");
            COORDINATOR.patch(path + "/" + record, "\"0\"", changed.get(path)).statusCode(200);
            reverse(COORDINATOR, last(record)).statusCode(200);
            var after = COORDINATOR.get(path + "/" + record).extract().<Map<String, Object>>path("");
            for (var state : List.of(before, after)) state.keySet().removeAll(List.of("version", "updatedAt"));
            org.junit.jupiter.api.Assertions.assertEquals(before, after);
        });
        String renamed = last(network);
        Api.as("admin").patch("/networks/" + network, "*", Map.of("shortName", "N")).statusCode(200);
        reverse(COORDINATOR, last(network)).statusCode(200);
        COORDINATOR.get("/networks/" + network).body("shortName", nullValue());
        reverse(COORDINATOR, renamed).statusCode(403);
    }
}
