package org.treffpunkt.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.treffpunkt.support.Fixture.unique;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class MembershipResourceTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private String network;

    @BeforeEach
    void aNetworkWithACoordinator() {
        network = Fixture.networkOf("koordination-berlin");
    }

    @Test
    void anOrganisationJoinsAndLeavesAndIsRecordedForEver() {
        String organisation = organisation("Verein");
        var created = BERLIN.post("/memberships", membership("organisation", organisation)).statusCode(201).header("ETag", "\"0\"").header("Location", startsWith("/api/v1/memberships/"))
                .body("organisation.name.de", startsWith("Verein")).body("network.name", notNullValue()).body("person", nullValue()).extract();
        String membership = "/memberships/" + created.path("id");
        Api.anonymous().get("/networks/" + network).body("recordedMembers", equalTo(1));
        Api.anonymous().get("/organisations/" + organisation).body("networks", contains(network));

        Map<String, Object> draft = new HashMap<>(created.body().<Map<String, Object>>path(""));
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "confirmed"));
        BERLIN.put(membership, "\"0\"", draft).statusCode(200).header("ETag", "\"1\"");
        BERLIN.patch(membership, "\"1\"", Map.of("status", "ENDED")).statusCode(200).body("period.ended", equalTo(true)).body("period.from", equalTo("2001"));
        Api.anonymous().get("/networks/" + network).body("recordedMembers", equalTo(0));
        Api.anonymous().get("/memberships?network=" + network + "&asOf=2002-01-01&total=true").body("total", equalTo(1));

        BERLIN.delete(membership, "\"2\"").statusCode(204);
        Api.anonymous().get(membership).statusCode(410);
        BERLIN.restore(membership).statusCode(200).body("status", equalTo("ENDED"));
    }

    @Test
    void aPersonBelongsToo() {
        String person = BERLIN.create("/persons", Map.of("networkId", network, "givenName", "Ada", "familyName", unique("Muster"), "visibility", "NETWORK",
                "basis", Map.of("purpose", "Membership", "legalBasis", "CONSENT")));
        String membership = BERLIN.create("/memberships", membership("person", person));
        BERLIN.get("/memberships/" + membership).body("person.name.de", nullValue()).body("person.name", notNullValue()).body("organisation", nullValue());
        Api.anonymous().get("/memberships/" + membership).statusCode(200).body("person.id", equalTo(person)).body("person.name", nullValue());
        Api.anonymous().get("/memberships?person=" + person).body("items.id", contains(membership));
        Api.anonymous().get("/networks/" + network).body("recordedMembers", equalTo(1));
    }

    @Test
    void rulesOfMembershipAreKept() {
        String organisation = organisation("Regel");
        var draft = membership("organisation", organisation);
        String membership = BERLIN.create("/memberships", draft);
        BERLIN.post("/memberships", draft).statusCode(409).body("type", equalTo("/problems/membership-active-already"));
        BERLIN.post("/memberships", with(draft, "role", "FUNDER")).statusCode(201);
        BERLIN.post("/memberships", with(draft, "status", "ENDED")).statusCode(201);

        BERLIN.post("/memberships", without(draft, "organisation")).statusCode(422).body("type", equalTo("/problems/membership-of-one"));
        BERLIN.post("/memberships", with(draft, "person", Map.of("id", Fixture.unknownId()))).statusCode(422).body("type", equalTo("/problems/membership-of-one"));
        BERLIN.post("/memberships", with(draft, "organisation", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/organisation/id"));
        BERLIN.post("/memberships", with(draft, "network", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/network/id"));
        BERLIN.post("/memberships", without(draft, "role")).statusCode(400).body("violations[0].pointer", equalTo("/role"));
        BERLIN.post("/memberships", with(draft, "period", Map.of("from", "2001", "until", "2002"))).statusCode(422).body("type", equalTo("/problems/active-membership-is-not-over"));

        String path = "/memberships/" + membership;
        BERLIN.put(path, "*", with(draft, "organisation", Map.of("id", organisation("Andere")))).statusCode(422).body("type", equalTo("/problems/membership-keeps-its-holder"));
        BERLIN.put(path, "*", with(draft, "network", Map.of("id", Fixture.networkOf("koordination-berlin")))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
        BERLIN.patch(path, "\"7\"", Map.of("constituency", "x")).statusCode(412);
        BERLIN.delete(path).statusCode(428);
    }

    @Test
    void whatOneMayNotKnowOfCannotBeMadeAMember() {
        String elsewhere = Fixture.networkOf("koordination-prag");
        String secret = Api.as("koordination-prag").create("/organisations", with(Fixture.organisation(elsewhere, unique("Geheim")), "visibility", "PRIVATE"));
        BERLIN.post("/memberships", membership("organisation", secret)).statusCode(422).body("type", equalTo("/problems/unknown-reference")).body("violations[0].pointer", equalTo("/organisation/id"));
        BERLIN.get("/organisations/" + secret).statusCode(404);
    }

    @Test
    void namingAnOrganisationAMemberGivesNoRightToChangeIt() {
        String elsewhere = Fixture.networkOf("koordination-prag");
        String organisation = Api.as("koordination-prag").create("/organisations", Fixture.organisation(elsewhere, unique("Fremd")));
        BERLIN.post("/memberships", membership("organisation", organisation)).statusCode(201);
        BERLIN.patch("/organisations/" + organisation, "*", Map.of("shortName", "taken")).statusCode(403);
        Api.as("koordination-prag").patch("/organisations/" + organisation, "*", Map.of("visibility", "PRIVATE")).statusCode(200);
        BERLIN.get("/organisations/" + organisation).statusCode(404);
    }

    @Test
    void membersAreMadeByCoordinatorsOfTheNetworkOnly() {
        var draft = membership("organisation", organisation("Recht"));
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        Api.anonymous().post("/memberships", draft).statusCode(401);
        for (String user : List.of("gast", "mitglied-erfurt", "koordination-erfurt", "admin")) Api.as(user).post("/memberships", draft).statusCode(403);
        String membership = "/memberships/" + BERLIN.create("/memberships", with(draft, "visibility", "NETWORK"));
        Api.anonymous().get(membership).statusCode(404);
        Api.as("gast").get(membership).statusCode(404);
        Api.as("mitglied-erfurt").get(membership).statusCode(200);
        Api.as("mitglied-erfurt").patch(membership, "*", Map.of("constituency", "x")).statusCode(403);
        Api.as("mitglied-erfurt").delete(membership, "*").statusCode(403);
        Api.anonymous().get("/memberships?network=" + network).statusCode(200).body("items", empty());
        Api.as("mitglied-erfurt").get("/memberships?network=" + network).body("items", hasSize(1));
    }

    @Test
    void membershipsAreFoundAndSortedByTheNameTheirHolderHasNow() {
        String first = BERLIN.create("/memberships", with(membership("organisation", organisation("Zzz")), "constituency", "communities"));
        String renamed = organisation("Yyy");
        String second = BERLIN.create("/memberships", with(membership("organisation", renamed), "role", "FUNDER"));
        String third = BERLIN.create("/memberships", with(membership("organisation", organisation("Mmm")), "status", "APPLIED"));
        BERLIN.patch("/organisations/" + renamed, "*", Map.of("name", Map.of("de", "Aaa", "original", "de"))).statusCode(200);
        String mine = "/memberships?network=" + network;
        Api.anonymous().get(mine).statusCode(200).body("items.id", contains(second, third, first)).body("items[0].organisation.name.de", equalTo("Aaa"));
        Api.anonymous().get(mine + "&role=FUNDER&role=OBSERVER").body("items.id", contains(second));
        Api.anonymous().get(mine + "&status=APPLIED").body("items.id", contains(third));
        Api.anonymous().get(mine + "&constituency=communities").body("items.id", contains(first));
        Api.anonymous().get(mine + "&organisation=" + renamed).body("items.id", contains(second));
        Api.anonymous().get(mine + "&asOf=2000-12-31").body("items", empty());
        Api.anonymous().get(mine + "&q=mmm").body("items.id", contains(third));

        String next = Api.anonymous().get(mine + "&limit=2").body("items", hasSize(2)).extract().path("next");
        Api.anonymous().get(mine + "&limit=2&cursor=" + next).body("items.id", contains(first)).body("next", nullValue());
        String since = BERLIN.get("/memberships/" + third).extract().path("updatedAt");
        BERLIN.delete("/memberships/" + first, "*").statusCode(204);
        Api.anonymous().get(mine + "&include=deleted&updatedSince=" + since).body("tombstones.id", hasItem(first)).body("items.id", hasItem(third));
    }

    private String organisation(String name) {
        return BERLIN.create("/organisations", Fixture.organisation(network, unique(name)));
    }

    private Map<String, Object> membership(String holder, String id) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("network", Map.of("id", network));
        draft.put(holder, Map.of("id", id));
        draft.put("role", "MEMBER");
        draft.put("status", "ACTIVE");
        draft.put("period", Map.of("from", "2001"));
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    private static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        var changed = new LinkedHashMap<>(draft);
        changed.put(member, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> draft, String member) {
        var changed = new LinkedHashMap<>(draft);
        changed.remove(member);
        return changed;
    }
}
