package org.treffpunkt.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.audit.AuditTrailTest.basis;
import static org.treffpunkt.audit.AuditTrailTest.entries;
import static org.treffpunkt.audit.AuditTrailTest.id;
import static org.treffpunkt.audit.AuditTrailTest.with;
import static org.treffpunkt.support.Fixture.unique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** What was done is told to those responsible and to who did it; what it changed only to those who may read the record. */
@RealParts
class AuditAccessTest {
    private static final String ENTRIES = "/audit-records";
    private static final Api COORDINATOR = Api.as("koordination-prag");
    private static final Api EDITOR = Api.as("redaktion-erfurt");
    private static final Api ADMIN = Api.as("admin");
    private static String network;
    private static String organisation;
    private static String neighbour;

    @BeforeEach
    void aNetworkWithAMemberAndAnEditor() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-prag");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        organisation = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Verein")));
        neighbour = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Nachbar")));
        Fixture.editor("redaktion-erfurt", organisation);
    }

    @Test
    void coordinatorsSeeTheirNetworkEditorsTheirOrganisationAndOthersWhatTheyDid() {
        EDITOR.patch("/organisations/" + organisation, "*", Map.of("shortName", unique("K"))).statusCode(200);
        String mine = EDITOR.get(ENTRIES, Map.of("record", organisation, "subject", Fixture.subjectOf("redaktion-erfurt"))).statusCode(200).extract().path("items[0].id");
        String theirs = entries(COORDINATOR, neighbour).body("items", hasSize(1)).extract().path("items[0].id");

        COORDINATOR.get(ENTRIES, Map.of("network", network, "limit", 100)).body("items.id", hasItem(mine)).body("items.id", hasItem(theirs)).body("items.network.id", everyItem(equalTo(network)));
        EDITOR.get(ENTRIES + "/" + mine).statusCode(200).body("changes", notNullValue());
        EDITOR.get(ENTRIES + "/" + theirs).statusCode(404);
        entries(EDITOR, neighbour).body("items", empty());
        EDITOR.get(ENTRIES, Map.of("organisation", organisation)).body("items.id", hasItem(mine)).body("items.kind", hasItem("GRANT"));
        for (String username : new String[] {"mitglied-erfurt", "koordination-bautzen", "gast"}) {
            entries(Api.as(username), organisation).body("items", empty());
            Api.as(username).get(ENTRIES + "/" + mine).statusCode(404);
            Api.as(username).post(ENTRIES + "/" + mine + "/reversal", "").statusCode(404);
            Api.as(username).get(ENTRIES, Map.of("network", network)).body("items.findAll { it.subject != '" + Fixture.subjectOf(username) + "' }", empty());
        }
        ADMIN.get(ENTRIES + "/" + mine).statusCode(200).body("changes", notNullValue());
        Api.anonymous().get(ENTRIES).statusCode(401);
        Api.anonymous().get(ENTRIES + "/" + mine).statusCode(401);
        ADMIN.get(ENTRIES + "/" + Fixture.unknownId()).statusCode(404);
    }

    @Test
    void whoLostTheRightSeesThatTheyWroteButNoLongerWhat() {
        String other = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Geheim")), "visibility", "NETWORK"));
        String grant = Fixture.editor("gast", other);
        Api.as("gast").patch("/organisations/" + other, "*", Map.of("internalNote", "vertraulich")).statusCode(200);
        entries(Api.as("gast"), other).body("items", hasSize(2)).body("items[0].changes", hasSize(1)).body("items[0].reversible", equalTo(true));
        ADMIN.delete("/grants/" + grant).statusCode(204);
        entries(Api.as("gast"), other).body("items", hasSize(1)).body("items[0].changes", nullValue()).body("items[0].object.name", nullValue()).body("items[0].reversible", equalTo(false));
    }

    @Test
    void platformAdministratorsNeverSeeWhatPartnerContactsHold() {
        String contact = COORDINATOR.create("/partner-contacts", with(Map.of("network", id(network), "organisation", id(organisation), "category", "GOVERNMENT", "stage", "ACTIVE", "visibility", "PUBLIC"), "basis", basis(), "notes", "geheim"));
        COORDINATOR.patch("/partner-contacts/" + contact, "\"0\"", Map.of("notes", "geheimer")).statusCode(200);
        entries(COORDINATOR, contact).body("items[0].changes[0].before", equalTo("geheim")).body("items[0].object.name.de", notNullValue());
        entries(ADMIN, contact).body("items.action", contains("CHANGED", "CREATED")).body("items.findAll { it.containsKey('changes') }", empty()).body("items.object.name", everyItem(nullValue()))
                .body("items.reversible", everyItem(equalTo(false)));
        entries(Api.as("mitglied-erfurt"), contact).body("items", empty());
    }

    @Test
    void platformAdministratorsSeeOfPersonsAndMeetingsWhatTheyMayRead() {
        String person = COORDINATOR.create("/persons", with(Map.of("networkId", network, "familyName", unique("Name"), "visibility", "NETWORK"), "basis", basis(),
                "contactPoints", List.of(mail("netz@verein.example", "NETWORK"), mail("privat@verein.example", "PRIVATE"))));
        entries(ADMIN, person).body("items[0].changes.find { it.member == '/contactPoints' }.after.value", contains("netz@verein.example"));
        entries(COORDINATOR, person).body("items[0].changes.find { it.member == '/contactPoints' }.after", hasSize(2));
        String hidden = COORDINATOR.create("/persons", with(Map.of("networkId", network, "familyName", unique("Name"), "visibility", "PRIVATE"), "basis", basis()));
        entries(ADMIN, hidden).body("items", hasSize(1)).body("items[0].changes", nullValue()).body("items[0].object.name", nullValue());

        String meeting = COORDINATOR.create("/meetings", with(Map.of("network", id(network), "title", Map.of("de", unique("Sitzung")), "kind", "SESSION", "status", "PLANNED", "visibility", "PUBLIC"),
                "agendaItems", List.of(Map.of("title", Map.of("de", "offen"), "kind", "NEWS", "visibility", "NETWORK"), Map.of("title", Map.of("de", "intern"), "kind", "NEWS", "visibility", "COMMITTEE"))));
        entries(ADMIN, meeting).body("items[0].changes.find { it.member == '/agendaItems' }.after.title.de", contains("offen"));
        COORDINATOR.patch("/meetings/" + meeting, "\"0\"", Map.of("visibility", "COMMITTEE")).statusCode(200);
        entries(ADMIN, meeting).body("items.findAll { it.containsKey('changes') }", empty());
        entries(COORDINATOR, meeting).body("items[0].changes.member", contains("/visibility"));
    }

    @Test
    void theListIsNarrowedAndReadPageByPageNewestFirst() {
        String record = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Blatt")));
        for (int i = 0; i < 4; i++) COORDINATOR.patch("/organisations/" + record, "*", Map.of("shortName", "V" + i)).statusCode(200);
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = COORDINATOR.get(ENTRIES, cursor == null ? Map.of("record", record, "limit", 2) : Map.of("record", record, "limit", 2, "cursor", cursor)).statusCode(200).extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(5, ids.stream().distinct().count());
        assertEquals(ids, entries(COORDINATOR, record).extract().path("items.id"));
        String at = COORDINATOR.get(ENTRIES + "/" + ids.get(2)).extract().path("at");
        COORDINATOR.get(ENTRIES, Map.of("record", record, "until", at)).body("items.id", contains(ids.get(3), ids.get(4)));
        COORDINATOR.get(ENTRIES, Map.of("record", record, "from", at)).body("items.id", contains(ids.get(0), ids.get(1), ids.get(2)));
        COORDINATOR.get(ENTRIES, Map.of("record", record, "action", "CREATED")).body("items.id", contains(ids.get(4)));
        COORDINATOR.get(ENTRIES, Map.of("record", record, "kind", "PERSON")).body("items", empty());
        COORDINATOR.get(ENTRIES, Map.of("record", record, "subject", Fixture.subjectOf("gast"))).body("items", empty());
        COORDINATOR.get(ENTRIES, Map.of("limit", 0)).statusCode(400);
        COORDINATOR.get(ENTRIES, Map.of("cursor", "abc")).statusCode(400);
        COORDINATOR.get(ENTRIES, Map.of("cursor", Fixture.unknownId())).statusCode(400);
        COORDINATOR.get(ENTRIES, Map.of("sort", "name")).statusCode(400);
    }

    private static Map<String, Object> mail(String address, String visibility) {
        return Map.of("kind", "EMAIL", "value", address, "visibility", visibility);
    }
}
