package org.treffpunkt.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.treffpunkt.support.Fixture.unique;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class SearchResourceTest {
    private static final Api PRAG = Api.as("koordination-prag");
    private final String word = unique("suchwort");
    private String network;

    @BeforeEach
    void aNetworkWithACoordinator() {
        network = Fixture.networkOf("koordination-prag");
    }

    @Test
    void everyKindOfRecordIsFoundByItsName() {
        PRAG.patch("/networks/" + network, "*", Map.of("shortName", word)).statusCode(200);
        String organisation = PRAG.create("/organisations", Fixture.organisation(network, "Verein " + word));
        String person = PRAG.create("/persons", Map.of("networkId", network, "familyName", word, "visibility", "PUBLIC", "basis", Map.of("purpose", "Named on the website", "legalBasis", "CONSENT")));
        String committee = PRAG.create("/committees", in(Map.of("kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED"), "name", "Arbeitsgruppe " + word));
        String meeting = PRAG.create("/meetings", in(Map.of("kind", "SESSION", "status", "PLANNED", "date", "2099-05-01"), "title", "Sitzung " + word));
        var offer = new LinkedHashMap<String, Object>(Map.of("networkId", network, "name", Map.of("de", "Beratung " + word), "kind", "COUNSELLING", "audienceScope", "OPEN_TO_ALL", "status", "ACTIVE",
                "publication", "DRAFT", "topics", List.of("health"), "providers", List.of(Map.of("id", organisation)), "visibility", "PUBLIC"));
        offer.put("hardshipCases", false);
        String draft = PRAG.create("/counselling-offers", offer);
        Api.anonymous().get("/search?q=" + word + "&kind=COUNSELLING_OFFER").statusCode(200).body("items", empty());
        PRAG.patch("/counselling-offers/" + draft, "*", Map.of("publication", "PUBLISHED")).statusCode(200);

        Api.anonymous().get("/search?q=" + word + "&total=true").statusCode(200).body("total", equalTo(6))
                .body("items.kind", containsInAnyOrder("NETWORK", "ORGANISATION", "PERSON", "COMMITTEE", "MEETING", "COUNSELLING_OFFER"))
                .body("items.id", containsInAnyOrder(network, organisation, person, committee, meeting, draft))
                .body("items.find { it.kind == 'NETWORK' }.detail", equalTo(word)).body("items.find { it.kind == 'MEETING' }.detail", equalTo("2099-05-01"))
                .body("items.networkId.unique()", contains(network));
        Api.anonymous().get("/search?q=" + word + "&kind=PERSON&kind=MEETING").body("items.id", containsInAnyOrder(person, meeting));
    }

    @Test
    void whatHasTheWordInItsNameComesFirstPageByPage() {
        String mentioned = PRAG.create("/organisations", with(Fixture.organisation(network, "Aaa"), "description", Map.of("de", "Arbeitet gern und viel mit " + word)));
        String called = PRAG.create("/organisations", Fixture.organisation(network, word + " e.V."));
        Api.anonymous().get("/search?q=" + word).body("items.id", contains(called, mentioned));
        Api.anonymous().get("/search?sort=name&q=" + word).body("items.id", contains(mentioned, called));
        String next = Api.anonymous().get("/search?limit=1&q=" + word).body("items.id", contains(called)).extract().path("next");
        Api.anonymous().get("/search?limit=1&q=" + word + "&cursor=" + next).body("items.id", contains(mentioned)).body("next", nullValue());
    }

    @Test
    void nobodyFindsWhatTheyMayNotRead() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String guest = Fixture.networkOf("koordination-bayern");
        String organisation = PRAG.create("/organisations", Fixture.organisation(network, "Intern " + word));
        String membership = Api.as("koordination-bayern").create("/memberships", Map.of("network", Map.of("id", guest), "organisation", Map.of("id", organisation), "role", "MEMBER", "status", "ACTIVE", "visibility", "PUBLIC"));
        Fixture.editor("redaktion-erfurt", organisation);

        PRAG.patch("/organisations/" + organisation, "*", Map.of("visibility", "NETWORK")).statusCode(200);
        // That another network calls it a member opens nothing, before its own side agrees.
        finds("koordination-bayern", 0);
        PRAG.request().post("/memberships/" + membership + "/confirmation").then().statusCode(200);
        finds("", 0, "gast", 0, "koordination-bautzen", 0, "mitglied-erfurt", 1, "koordination-bayern", 1, "redaktion-erfurt", 1, "koordination-prag", 1, "admin", 1);
        PRAG.patch("/organisations/" + organisation, "*", Map.of("visibility", "PRIVATE")).statusCode(200);
        finds("", 0, "gast", 0, "mitglied-erfurt", 0, "koordination-bayern", 0, "redaktion-erfurt", 1, "koordination-prag", 1, "admin", 0);
        PRAG.delete("/organisations/" + organisation, "*").statusCode(204);
        finds("koordination-prag", 0, "redaktion-erfurt", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%2A", "?kind=NETWORK"})
    void somethingMustBeLookedFor(String query) {
        Api.anonymous().get("/search" + query).statusCode(400).body("violations[0].parameter", equalTo("q"));
    }

    private void finds(Object... usersAndHits) {
        for (int i = 0; i < usersAndHits.length; i += 2) {
            String user = (String) usersAndHits[i];
            Api api = user.isEmpty() ? Api.anonymous() : Api.as(user);
            api.get("/search?q=" + word).statusCode(200).body("items", hasSize((int) usersAndHits[i + 1]));
        }
    }

    private Map<String, Object> in(Map<String, Object> draft, String called, String name) {
        var complete = new LinkedHashMap<>(draft);
        complete.put(called, Map.of("de", name));
        complete.put("network", Map.of("id", network));
        complete.put("visibility", "PUBLIC");
        return complete;
    }

    private static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        var changed = new LinkedHashMap<>(draft);
        changed.put(member, value);
        return changed;
    }
}
