package org.treffpunkt.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.treffpunkt.support.Fixture.unique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class NetworkResourceTest {
    private static final Api ADMIN = Api.as("admin");
    private static final Api BAUTZEN = Api.as("koordination-bautzen");

    @Test
    void anAdministratorAddsANetworkAndItsCoordinatorsDescribeIt() {
        var created = ADMIN.post("/networks", bautzen()).statusCode(201).header("ETag", "\"0\"").header("Location", startsWith("/api/v1/networks/"))
                .body("period.from", equalTo("2005")).body("links", empty()).body("recordedMembers", equalTo(0)).extract();
        String network = "/networks/" + created.path("id");
        Fixture.grant("koordination-bautzen", "COORDINATOR", created.path("id"));

        Map<String, Object> draft = new HashMap<>(created.body().<Map<String, Object>>path(""));
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "recordedMembers"));
        BAUTZEN.put(network, "\"0\"", draft).statusCode(200).header("ETag", "\"1\"").body("goals[0].text.de", equalTo("Verbindlichkeit der Zusammenarbeit"));
        BAUTZEN.patch(network, "\"1\"", Map.of("status", "ENDED", "mission", Map.of("de", "Zusammen"))).statusCode(200)
                .body("status", equalTo("ENDED")).body("period.ended", equalTo(true)).body("period.from", equalTo("2005")).body("mission.de", equalTo("Zusammen"));

        BAUTZEN.delete(network, "\"2\"").statusCode(403);
        ADMIN.delete(network, "\"2\"").statusCode(204);
        Api.anonymous().get(network).statusCode(410);
        BAUTZEN.restore(network).statusCode(403);
        ADMIN.restore(network).statusCode(200).body("status", equalTo("ENDED"));
        Api.anonymous().get(network).statusCode(200);
    }

    @Test
    void aNetworkIsAnOrganisationHasAnOfficeAndIsLinkedToOthers() {
        String id = Fixture.networkOf("koordination-bautzen");
        String parent = Fixture.network();
        var association = new LinkedHashMap<>(Fixture.organisation(id, unique("Netzwerk e.V.")));
        association.put("sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN", "name", Map.of("de", "Geschäftsstelle"))));
        var organisation = BAUTZEN.post("/organisations", association).statusCode(201).extract();

        String network = "/networks/" + id;
        var described = BAUTZEN.patch(network, "\"0\"", Map.of(
                "organisation", Map.of("id", organisation.path("id")), "officeSite", Map.of("id", organisation.path("sites[0].id")),
                "links", List.of(Map.of("network", Map.of("id", parent), "kind", "PARENT", "period", Map.of("from", "2010"))))).statusCode(200)
                .body("organisation.name.de", startsWith("Netzwerk e.V.")).body("officeSite.name.de", equalTo("Geschäftsstelle"))
                .body("links[0].network.name", notNullValue()).body("links[0].kind", equalTo("PARENT")).extract();
        Api.anonymous().get("/networks?linkedTo=" + parent).statusCode(200).body("items.id", contains(id));

        BAUTZEN.patch(network, described.header("ETag"), Map.of("links", List.of(
                Map.of("network", Map.of("id", parent), "kind", "LINKED"),
                Map.of("id", described.path("links[0].id"), "network", Map.of("id", parent), "kind", "MEMBER_OF")))).statusCode(200)
                .body("links.kind", contains("LINKED", "MEMBER_OF")).body("links[1].id", equalTo(described.path("links[0].id"))).body("links[1].period.from", nullValue());
        Api.anonymous().get("/networks?linkedTo=" + parent).body("items.id", contains(id));
        BAUTZEN.patch(network, "*", Map.of("links", List.of())).statusCode(200).body("links", empty());
        Api.anonymous().get("/networks?linkedTo=" + parent).body("items", empty());
    }

    @ParameterizedTest(name = "{0} with {1} gets {2} at {3}")
    @CsvSource({
        "kind, '\"CLUB\"', 400, /kind",
        "name, null, 400, /name",
        "operatedHere, null, 400, /operatedHere",
        "country, '\"Germany\"', 400, /country",
        "focusTopics, '[\"nonsense\"]', 422, /focusTopics/0",
        "targetGroups, '[\"refugee\",\"nobody\"]', 422, /targetGroups/1",
        "territory, '\"ATLANTIS\"', 422, /territory",
        "organisation, '{\"id\":\"00000000-0000-4000-8000-000000000000\"}', 422, /organisation/id",
        "officeSite, '{\"id\":\"00000000-0000-4000-8000-000000000000\"}', 422, /officeSite/id",
        "links, '[{\"network\":{\"id\":\"00000000-0000-4000-8000-000000000000\"},\"kind\":\"PARENT\"}]', 422, /links/0/network/id",
        "links, '[{\"kind\":\"PARENT\"}]', 400, /links/0/network",
        "links, '[{\"id\":\"00000000-0000-4000-8000-000000000000\",\"network\":{\"id\":\"00000000-0000-4000-8000-000000000000\"},\"kind\":\"PARENT\"}]', 422, /links/0/id",
        "period, '{\"from\":\"2010\",\"until\":\"2009\"}', 400, /period",
        "recordedMembers, '16', 400, /recordedMembers",
    })
    void whatIsWrongIsNamedByItsPlace(String member, String value, int status, String pointer) {
        String patch = "{\"" + member + "\":" + value + "}";
        String id = Fixture.network();
        ADMIN.patch("/networks/" + id, "*", patch).statusCode(status).body("violations[0].pointer", equalTo(pointer));
        ADMIN.get("/networks/" + id).statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aNetworkIsNotLinkedToItself() {
        String id = Fixture.network();
        ADMIN.patch("/networks/" + id, "*", Map.of("links", List.of(Map.of("network", Map.of("id", id), "kind", "LINKED")))).statusCode(422)
                .body("type", equalTo("/problems/network-link-leads-elsewhere"));
    }

    @Test
    void eachRoleDoesWhatItMayDo() {
        String id = Fixture.networkOf("koordination-bautzen");
        Fixture.grant("mitglied-erfurt", "MEMBER", id);
        String network = "/networks/" + id;
        Api.anonymous().post("/networks", bautzen()).statusCode(401);
        for (String user : List.of("gast", "mitglied-erfurt", "koordination-bautzen")) Api.as(user).post("/networks", bautzen()).statusCode(403);
        Api.anonymous().patch(network, "*", Map.of("shortName", "x")).statusCode(401);
        for (String user : List.of("gast", "mitglied-erfurt", "koordination-erfurt")) Api.as(user).patch(network, "*", Map.of("shortName", "x")).statusCode(403);
        BAUTZEN.patch(network, "*", Map.of("shortName", "NB")).statusCode(200);
        ADMIN.patch(network, "*", Map.of("shortName", "NBZ")).statusCode(200);
        BAUTZEN.patch(network, "\"0\"", Map.of("shortName", "late")).statusCode(412);
        BAUTZEN.request().contentType("application/merge-patch+json").body("{}").patch(network).then().statusCode(428);
        ADMIN.delete(network).statusCode(428);
        ADMIN.get("/networks/" + Fixture.unknownId()).statusCode(404);
    }

    @Test
    void whatIsNamedMustBeANetworkOneMayKnowOf() {
        var unknown = Map.of("id", Fixture.unknownId());
        ADMIN.post("/grants", Map.of("subject", Fixture.subjectOf("gast"), "role", "MEMBER", "network", unknown)).statusCode(422).body("violations[0].pointer", equalTo("/network/id"));
        ADMIN.post("/grants", Map.of("subject", Fixture.subjectOf("gast"), "role", "ORGANISATION_EDITOR", "organisation", unknown)).statusCode(422)
                .body("violations[0].pointer", equalTo("/organisation/id"));
        String hidden = Fixture.network();
        ADMIN.patch("/networks/" + hidden, "*", Map.of("visibility", "PRIVATE")).statusCode(200);
        for (String network : List.of(Fixture.unknownId(), hidden))
            BAUTZEN.post("/organisations", Fixture.organisation(network, "Nirgends")).statusCode(422).body("type", equalTo("/problems/unknown-reference")).body("violations[0].pointer", equalTo("/networkId"));
        BAUTZEN.post("/organisations", Fixture.organisation(Fixture.network(), "Woanders")).statusCode(403);
    }

    @Test
    void visibilityDecidesWhoSeesANetworkAloneAndInLists() {
        String id = Fixture.networkOf("koordination-bautzen");
        Fixture.grant("mitglied-erfurt", "MEMBER", id);
        String word = unique("sichtbar");
        for (String visibility : List.of("NETWORK", "PRIVATE")) {
            ADMIN.patch("/networks/" + id, "*", Map.of("visibility", visibility, "shortName", word)).statusCode(200);
            for (String user : List.of("", "gast", "mitglied-erfurt", "koordination-bautzen", "admin")) {
                boolean sees = List.of("koordination-bautzen", "admin").contains(user) || (visibility.equals("NETWORK") && user.equals("mitglied-erfurt"));
                Api api = user.isEmpty() ? Api.anonymous() : Api.as(user);
                api.get("/networks/" + id).statusCode(sees ? 200 : 404);
                api.get("/networks?q=" + word).statusCode(200).body("items", hasSize(sees ? 1 : 0));
            }
        }
    }

    @Test
    void contactPointsAreShownByTheirVisibility() {
        String id = Fixture.networkOf("koordination-bautzen");
        Fixture.grant("mitglied-erfurt", "MEMBER", id);
        var points = new ArrayList<Map<String, Object>>();
        for (String visibility : List.of("PUBLIC", "NETWORK", "PRIVATE")) points.add(Map.of("kind", "EMAIL", "value", visibility + "@netzwerk.example", "visibility", visibility));
        ADMIN.patch("/networks/" + id, "*", Map.of("contactPoints", points)).statusCode(200).body("contactPoints", hasSize(3));
        Api.anonymous().get("/networks/" + id).body("contactPoints.visibility", contains("PUBLIC"));
        Api.as("mitglied-erfurt").get("/networks/" + id).body("contactPoints.visibility", contains("PUBLIC", "NETWORK"));
        BAUTZEN.get("/networks/" + id).body("contactPoints", hasSize(3));
    }

    @Test
    void networksAreFoundByWhatTheyAreAndSortedAndPaged() {
        String word = unique("gefunden");
        String first = found(word, "Alpha", Map.of("kind", "UMBRELLA", "territory", "14625", "focusTopics", List.of("mental-health"), "period", Map.of("from", "1999-10-01", "until", "2002-09-30")));
        String second = found(word, "Beta", Map.of("kind", "COORDINATION_BODY", "status", "FORMING", "operatedHere", false, "territory", "DE-TH", "period", Map.of("from", "2003")));
        String q = "/networks?q=" + word;
        Api.anonymous().get(q + "&total=true").statusCode(200).body("items.id", contains(first, second)).body("total", equalTo(2));
        Api.anonymous().get(q + "&sort=-name").body("items.id", contains(second, first));
        Api.anonymous().get(q + "&kind=UMBRELLA&kind=EXTERNAL").body("items.id", contains(first));
        Api.anonymous().get(q + "&status=FORMING").body("items.id", contains(second));
        Api.anonymous().get(q + "&operatedHere=true").body("items.id", contains(first));
        Api.anonymous().get(q + "&territory=DE-SN").body("items.id", contains(first));
        Api.anonymous().get(q + "&territory=neue-bundeslaender").body("items.id", containsInAnyOrder(first, second));
        Api.anonymous().get(q + "&topic=health").body("items.id", contains(first));
        Api.anonymous().get(q + "&asOf=2002-06-30").body("items.id", contains(first));
        Api.anonymous().get(q + "&asOf=2004-01-01").body("items.id", contains(second));

        String next = Api.anonymous().get(q + "&limit=1").body("items.id", contains(first)).extract().path("next");
        Api.anonymous().get(q + "&limit=1&cursor=" + next).body("items.id", contains(second)).body("next", nullValue());
        Api.anonymous().get(q + "&sort=members").statusCode(400).body("violations[0].parameter", equalTo("sort"));

        String since = Api.anonymous().get("/networks/" + second).extract().path("updatedAt");
        ADMIN.delete("/networks/" + first, "*").statusCode(204);
        Api.anonymous().get("/networks?include=deleted&limit=100&updatedSince=" + since).body("items.id", hasItem(second)).body("tombstones.id", hasItem(first)).body("items.id", not(hasItem(first)));
    }

    private static String found(String word, String name, Map<String, Object> members) {
        var draft = new LinkedHashMap<String, Object>(Map.of("name", Map.of("de", name), "shortName", word, "kind", "UMBRELLA", "status", "ACTIVE", "operatedHere", true, "visibility", "PUBLIC"));
        draft.putAll(members);
        return ADMIN.create("/networks", draft);
    }

    private static Map<String, Object> bautzen() {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("name", Map.of("de", unique("Netzwerk für Integration")));
        draft.put("alternateNames", List.of("Netzwerk Bautzen"));
        draft.put("kind", "COORDINATION_BODY");
        draft.put("status", "ACTIVE");
        draft.put("operatedHere", true);
        draft.put("period", Map.of("from", "2005"));
        draft.put("foundedPlace", Map.of("locality", "Bautzen", "country", "DE"));
        draft.put("territory", "14625");
        draft.put("levels", List.of("LOCAL", "REGIONAL"));
        draft.put("focusTopics", List.of("language", "work-training"));
        draft.put("targetGroups", List.of("refugee"));
        draft.put("audiences", List.of("MIGRANTS"));
        draft.put("goals", List.of(Map.of("text", Map.of("de", "Verbindlichkeit der Zusammenarbeit"), "status", "UNDER_WAY")));
        draft.put("statedCounts", List.of(Map.of("subject", "members", "value", 60, "qualifier", "AT_LEAST")));
        draft.put("visibility", "PUBLIC");
        draft.put("incompleteLists", List.of("memberCategories"));
        return draft;
    }
}
