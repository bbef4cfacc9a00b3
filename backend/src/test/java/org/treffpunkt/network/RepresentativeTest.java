package org.treffpunkt.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Fixture.unique;
import static org.treffpunkt.support.Members.with;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** Who speaks for a member: one at a time, with deputies, and never forgotten. */
@RealParts
class RepresentativeTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final String LAST = LocalDate.now().minusDays(1).toString();
    private String network;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void aNetworkWithACoordinator() {
        network = Fixture.networkOf("koordination-berlin");
    }

    @Test
    void oneFollowsTheOther() {
        String email = unique("ada") + "@verein.example";
        String membership = "/memberships/" + Members.represented(BERLIN, network, "Verein", email);
        var first = new ArrayList<>(BERLIN.get(membership).body("representatives.name", contains("Ada Muster")).extract().<List<Map<String, Object>>>path("representatives"));
        var deputy = with(Members.representative("Dep Uty", unique("dep") + "@verein.example"), "role", "DEPUTY");
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(first.getFirst(), deputy))).statusCode(200).body("representatives", hasSize(2));

        var next = with(Members.representative("Bo Beispiel", unique("bo") + "@verein.example"), "period", Map.of("from", LocalDate.now().toString()));
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(first.getFirst(), next))).statusCode(422)
                .body("type", equalTo("/problems/representative-at-a-time")).body("violations[0].pointer", equalTo("/representatives/1"));
        var ended = with(first.getFirst(), "period", Map.of("until", LAST));
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(ended, next))).statusCode(200)
                .body("representatives.name", contains("Ada Muster", "Bo Beispiel")).body("representatives[0].id", equalTo(first.getFirst().get("id"))).body("representatives[0].period.until", equalTo(LAST));
    }

    @Test
    void itIsSomebodyWithABasis() {
        String membership = "/memberships/" + Members.organisation(BERLIN, network, "Verein");
        var named = Members.representative("Ada Muster", "ada@verein.example");
        var without = with(named, "basis", null);
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(without))).statusCode(422).body("type", equalTo("/problems/representative-has-a-basis"));
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(Map.of("role", "DEPUTY")))).statusCode(422).body("type", equalTo("/problems/representative-is-somebody"));
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(with(named, "person", Map.of("id", Fixture.unknownId()))))).statusCode(422).body("type", equalTo("/problems/representative-is-somebody"));
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(Map.of("role", "DEPUTY", "person", Map.of("id", Fixture.unknownId())))))
                .statusCode(422).body("violations[0].pointer", equalTo("/representatives/0/person/id"));
        String person = BERLIN.create("/persons", Map.of("networkId", network, "familyName", unique("Muster"), "visibility", "NETWORK", "basis", Map.of("purpose", "Membership", "legalBasis", "CONSENT")));
        BERLIN.patch(membership, "*", Map.of("representatives", List.of(Map.of("role", "DEPUTY", "person", Map.of("id", person))))).statusCode(200).body("representatives[0].person.name", notNullValue());
    }

    @Test
    void membersReadTheirNamesAndCoordinatorsHowTheyAreReached() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String email = unique("ada") + "@verein.example";
        String membership = "/memberships/" + Members.represented(BERLIN, network, "Verein", email);
        BERLIN.get(membership).body("representatives[0].contactPoints[0].value", equalTo(email)).body("representatives[0].basis.legalBasis", equalTo("CONSENT"));
        Api.as("mitglied-erfurt").get(membership).statusCode(200).body("representatives[0].name", equalTo("Ada Muster"))
                .body("representatives[0].contactPoints", hasSize(0)).body("representatives[0].basis", nullValue());
        for (Api outside : List.of(Api.anonymous(), Api.as("gast"), Api.as("koordination-prag"))) {
            String body = outside.get(membership).statusCode(200).body("representatives", nullValue()).extract().asString();
            assertTrue(!body.contains(email) && !body.contains("Ada Muster"), body);
            String list = outside.get("/memberships?network=" + network).statusCode(200).extract().asString();
            assertTrue(!list.contains(email) && !list.contains("Ada Muster"), list);
        }
        BERLIN.get("/memberships?network=" + network).body("items.representatives.flatten().contactPoints.flatten().value", hasItem(email));
        Api.as("mitglied-erfurt").get("/memberships?network=" + network).body("items.representatives.flatten().name", hasItem("Ada Muster"))
                .body("items.representatives.flatten().contactPoints.flatten()", hasSize(0));
        Api.as("mitglied-erfurt").get("/memberships?network=" + network + "&q=" + email.substring(0, email.indexOf('@'))).body("items", hasSize(0));
    }

    @Test
    void theDatabaseHoldsItToo() throws SQLException {
        String membership = Members.represented(BERLIN, network, "Verein", "ada@verein.example");
        String copy = "insert into representative (id, membership_id, position, role, name, contact_points, basis, period) select gen_random_uuid(), membership_id, 1, role, 'Zweite', contact_points, basis, period"
                + " from representative where membership_id = '" + membership + "'";
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var broken = assertThrows(SQLException.class, () -> statement.executeUpdate(copy));
            assertEquals("23P01", broken.getSQLState());
            assertTrue(broken.getMessage().contains("representative_at_a_time"), broken.getMessage());
        }
        BERLIN.get("/memberships/" + membership).body("representatives", hasSize(1));
    }

    @Test
    void aConstituencyIsOneOfTheNetworks() {
        String organisation = BERLIN.create("/organisations", Fixture.organisation(network, unique("Verein")));
        String free = "/memberships/" + BERLIN.create("/memberships", with(Members.membership(network, organisation), "constituency", "frei"));
        var sides = List.of(Map.of("key", "mso", "name", Map.of("de", "Migrantenorganisationen"), "reason", Map.of("de", "Gesellschaftspolitik für alle")));
        BERLIN.patch("/networks/" + network, "*", Map.of("constituencies", sides)).statusCode(200).body("constituencies[0].key", equalTo("mso")).body("constituencies[0].persons", equalTo(false));
        BERLIN.patch("/networks/" + network, "*", Map.of("constituencies", List.of(sides.getFirst(), sides.getFirst()))).statusCode(422).body("type", equalTo("/problems/constituency-named-twice"));
        BERLIN.patch(free, "*", Map.of("role", "OBSERVER")).statusCode(200).body("constituency", equalTo("frei"));
        BERLIN.patch(free, "*", Map.of("constituency", "anders")).statusCode(422).body("type", equalTo("/problems/constituency-unknown")).body("violations[0].pointer", equalTo("/constituency"));
        BERLIN.patch(free, "*", Map.of("constituency", "mso")).statusCode(200);
    }

    @Test
    void whoeverLeavesSaysWhyAndNobodySpeaksForThemAnyMore() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String membership = "/memberships/" + Members.represented(BERLIN, network, "Verein", "ada@verein.example");
        BERLIN.json(Map.of("reason", "Zu wenig Zeit")).post(membership + "/ending").then().statusCode(428);
        BERLIN.json(Map.of("reason", " ")).header("If-Match", "\"0\"").post(membership + "/ending").then().statusCode(400).body("violations[0].pointer", equalTo("/reason"));
        BERLIN.json(Map.of("reason", "Bald", "until", "2999")).header("If-Match", "\"0\"").post(membership + "/ending").then().statusCode(422).body("type", equalTo("/problems/membership-ends-by-today"));
        Api.as("mitglied-erfurt").json(Map.of("reason", "x")).header("If-Match", "\"0\"").post(membership + "/ending").then().statusCode(403);

        BERLIN.json(Map.of("reason", "Zu wenig Zeit", "until", LAST)).header("If-Match", "\"0\"").post(membership + "/ending").then().statusCode(200).header("ETag", "\"1\"")
                .body("status", equalTo("ENDED")).body("period.until", equalTo(LAST)).body("endReason", equalTo("Zu wenig Zeit")).body("representatives[0].period.until", equalTo(LAST));
        BERLIN.json(Map.of("reason", "Noch einmal")).header("If-Match", "\"1\"").post(membership + "/ending").then().statusCode(409).body("type", equalTo("/problems/membership-ended-already"));
        Api.as("mitglied-erfurt").get(membership).body("endReason", nullValue());
        Api.anonymous().get("/memberships?network=" + network + "&asOf=" + LAST).body("items", hasSize(1));
        Api.anonymous().get("/memberships?network=" + network + "&asOf=" + LocalDate.now()).body("items", hasSize(0));
    }
}
