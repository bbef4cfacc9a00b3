package org.treffpunkt.oparl;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.PublicNetwork.COORDINATOR;
import static org.treffpunkt.support.PublicNetwork.base;
import static org.treffpunkt.support.PublicNetwork.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.publication.Publications;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.PublicNetwork;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Statements;

@RealParts
class OparlResourceTest {
    private static final String LISTS = "agendaItem consultation file legislativeTermList locationList meeting membership organization paper person";
    private static PublicNetwork erfurt;

    @Inject
    Publications publications;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aNetworkInPublic() {
        if (erfurt == null) erfurt = new PublicNetwork();
    }

    @Test
    void everythingIsFoundFromTheSystemByFollowingAddressesAndKeepsTheSchemas() {
        var schemas = new OparlSchemas();
        var faults = new TreeSet<String>();
        var types = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(base() + "/oparl"));
        var seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            var answer = get(address).extract();
            if (answer.statusCode() != 200) faults.add(address + " answers " + answer.statusCode());
            if (address.contains("/api/v1/")) continue;
            assertEquals("*", answer.header("Access-Control-Allow-Origin"));
            var json = Api.tree(answer.response());
            assertFalse(answer.asString().contains(PublicNetwork.HIDDEN), address);
            if (json.has("data")) {
                faults.addAll(schemas.faultsOfList(json));
                for (JsonNode object : json.get("data")) examine(object, schemas, faults, types);
                if (json.at("/links/self").asText().equals(address)) types.add("self");
            } else examine(json, schemas, faults, types);
            for (String next : addresses(json)) if (next.startsWith(base()) && seen.add(next)) waiting.add(next);
        }
        assertEquals(Set.of(), faults);
        assertEquals(Set.of("self", "System", "Body", "LegislativeTerm", "Organization", "Person", "Membership", "Meeting", "AgendaItem", "Paper", "Consultation", "File", "Location"), types);
    }

    private static void examine(JsonNode object, OparlSchemas schemas, Set<String> faults, Set<String> types) {
        faults.addAll(schemas.faults(object));
        types.add(object.path("type").asText().replaceAll(".*/", ""));
    }

    /** All addresses in an answer. Pages for people are the web application's, where the same record is to be read. */
    private static Set<String> addresses(JsonNode json) {
        // Other tests make networks besides; theirs are read in the list of bodies, but not walked into.
        if (json.path("type").asText().endsWith("/Body") && !json.path("id").asText().endsWith(erfurt.network)) return Set.of();
        var found = new TreeSet<String>();
        if (json.isTextual() && json.asText().startsWith("http")) found.add(json.asText());
        json.properties().forEach(member -> {
            if (!member.getKey().equals("web") && !member.getKey().equals("website")) found.addAll(addresses(member.getValue()));
            else if (member.getValue().asText().matches(".*/[a-z]+/[0-9a-f-]{36}")) found.add(member.getValue().asText().replace(base(), base() + "/api/v1"));
        });
        if (json.isArray()) json.forEach(element -> found.addAll(addresses(element)));
        return found;
    }

    @Test
    void aBodyHasAllItsListsAndTheyHoldWhatEverybodyMayRead() {
        var body = body().body("name", containsString("Netzwerk")).body("legislativeTerm", hasSize(1)).body("mainOrganization", endsWith("/oparl/organizations/" + erfurt.network))
                .body("web", equalTo(base() + "/networks/" + erfurt.network)).extract();
        for (String list : LISTS.split(" ")) get(body.path(list)).statusCode(200);
        get(body.path("organization")).body("data.name", hasItem("Offenes Gremium")).body("data", hasSize(3))
                .body("data.find { it.name == 'Offenes Gremium' }.subOrganizationOf", endsWith(erfurt.network)).body("data.find { it.name == 'Offenes Gremium' }.organizationType", equalTo("Gremium"))
                .body("data.find { it.name == 'Offener Verein' }.location.locality", equalTo("Erfurt")).body("data.find { it.name == 'Offener Verein' }.location.geojson.geometry.coordinates", contains(11.02f, 50.97f))
                .body("data.find { it.name == 'Offener Verein' }.website", containsString("%C3%BCber-uns"));
        get(body.path("person")).body("data", hasSize(1)).body("data[0].familyName", equalTo("Offen")).body("data[0].membership[0].role", equalTo("Mitglied"))
                .body("data[0].membership[0].startDate", equalTo("2019-03-11")).body("data[0].membership[0].person", nullValue()).body("data[0].email", nullValue());
        get(body.path("meeting")).body("data", hasSize(2));
        get(base() + "/oparl/meetings/" + erfurt.meeting).body("start", equalTo("2019-03-11T18:00:00+01:00")).body("meetingState", equalTo("durchgeführt")).body("cancelled", equalTo(false))
                .body("agendaItem.name", contains("Öffentliches", "Noch etwas")).body("agendaItem.order", contains(0, 2)).body("agendaItem.meeting", contains(nullValue(), nullValue()))
                .body("organization", contains(endsWith("/organizations/" + erfurt.committee))).body("participant", contains(endsWith("/people/" + erfurt.person)))
                .body("location.streetAddress", equalTo("Fischmarkt 1")).body("auxiliaryFile[0].accessUrl", containsString("stra%C3%9Fe"));
        // Where only the year is known, no time is made up.
        get(body.path("meeting")).body("data.find { it.name == 'Tag unbekannt' }.start", nullValue()).body("data.find { it.name == 'Tag unbekannt' }.'treffpunkt:date'", equalTo("2019"));
        get(body.path("paper")).body("data.name", contains("Wir laden ein", "Wir laden ein")).body("data.paperType", hasItem("Beschluss")).body("data[0].consultation[0].role", equalTo("Beschlussfassung"));
        get(base() + "/oparl/organizations/" + erfurt.committee + "/meetings").body("data", hasSize(2));
        get(base() + "/oparl/organizations/" + erfurt.network + "/meetings").body("data", empty());
    }

    @Test
    void pagesFollowOneAnotherAndKeepTheFilters() {
        String list = base() + "/oparl/bodies/" + erfurt.network + "/agenda-items";
        var ids = new TreeSet<String>();
        String next = list + "?created_since=2019-01-01T00:00:00%2B01:00&limit=1&omit_internal=true";
        int pages = 0;
        while (next != null) {
            var page = get(next).statusCode(200).body("data", hasSize(1)).body("pagination.elementsPerPage", equalTo(1)).body("links.first", not(containsString("after"))).extract();
            assertTrue(ids.add(page.path("data[0].id")), "a page comes again");
            next = page.path("links.next");
            pages++;
            if (next != null) assertTrue(next.matches(".*created_since=2018-12-31T23%3A00%3A00Z&limit=1&omit_internal=true&after=.*"), next);
        }
        assertEquals(4, pages);
        // More than a page holds is a page.
        get(list + "?limit=5000").statusCode(200).body("data", hasSize(4)).body("links.next", nullValue()).body("pagination.elementsPerPage", equalTo(100));
        // Clients forget to encode the plus.
        get(list + "?created_since=2019-01-01T00:00:00+01:00").statusCode(200).body("data", hasSize(4));
        get(list + "?created_until=").statusCode(200).body("data", hasSize(4)); // an empty filter is none
        get(list + "?created_until=2019-01-01T00:00:00Z").statusCode(200).body("data", empty());
        get(list + "?created_since=0001-01-01T00:00:00Z&created_until=9999-12-31T23:59:59-18:00").statusCode(200).body("data", hasSize(4));
        get(list + "?modified_since=" + Instant.now().plusSeconds(3_600)).statusCode(200).body("data", empty());
        get(list + "?modified_until=" + Instant.now().plusSeconds(3_600)).statusCode(200).body("data", hasSize(4));
        get(base() + "/oparl/bodies/" + erfurt.network + "/meetings?omit_internal=true").statusCode(200).body("data.agendaItem", contains(nullValue(), nullValue())).body("data.auxiliaryFile", contains(nullValue(), nullValue()));
    }

    @Test
    void whatIsDeletedOrHiddenIsToldToThoseWhoAskForChanges() {
        var schemas = new OparlSchemas();
        String meeting = erfurt.meeting(Map.of("title", text("Kommt und geht")));
        String address = base() + "/oparl/meetings/" + meeting;
        String list = base() + "/oparl/bodies/" + erfurt.network + "/";
        String item = get(address).statusCode(200).extract().path("agendaItem[0].id");
        String file = get(address).extract().path("auxiliaryFile[0].id");
        writeDown();
        String since = Instant.now().toString();

        COORDINATOR.patch("/meetings/" + meeting, "*", Map.of("visibility", "NETWORK")).statusCode(200);
        for (String gone : List.of(address, item, file)) {
            var answer = get(gone).statusCode(200).body("deleted", equalTo(true)).body("name", nullValue()).extract();
            assertEquals(List.of(), schemas.faults(Api.tree(answer.response())));
        }
        get(address).body("", aMapWithSize(5));
        get(list + "meetings?modified_since=" + since).body("data.findAll { it.deleted }.id", contains(address));
        get(list + "meetings").body("data.id", not(hasItem(address)));
        get(base() + "/oparl/organizations/" + erfurt.committee + "/meetings?modified_since=" + since).body("data.findAll { it.deleted }.id", contains(address));
        get(list + "agenda-items?modified_since=" + since).body("data.findAll { it.deleted }.id", hasItem(item));
        writeDown();
        String later = Instant.now().toString();
        get(list + "meetings?modified_since=" + later).body("data", empty());

        COORDINATOR.patch("/meetings/" + meeting, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        get(address).body("deleted", nullValue()).body("name", equalTo("Kommt und geht"));
        writeDown();
        get(list + "meetings?modified_since=" + later).body("data.findAll { it.deleted }", empty()).body("data.id", contains(address));
        COORDINATOR.delete("/meetings/" + meeting, "*").statusCode(204);
        get(address).statusCode(200).body("deleted", equalTo(true));

        // A network that withdraws takes all with it, and what was copied can be followed to the end.
        var other = new PublicNetwork();
        writeDown();
        Api.as("admin").patch("/networks/" + other.network, "*", Map.of("visibility", "NETWORK")).statusCode(200);
        var body = get(base() + "/oparl/bodies/" + other.network).statusCode(200).body("deleted", equalTo(true)).body("name", equalTo("Nicht mehr öffentlich")).extract();
        assertEquals(List.of(), schemas.faults(Api.tree(body.response())));
        for (String each : LISTS.split(" "))
            for (JsonNode object : Api.tree(get(body.path(each) + "?modified_since=" + since).statusCode(200).body("data", not(empty())).extract().response()).get("data")) {
                assertTrue(object.get("deleted").asBoolean());
                assertEquals(List.of(), schemas.faults(object));
            }
        get(base() + "/oparl/bodies").body("data.id", not(hasItem(endsWith(other.network))));
    }

    @Test
    void itIsTheSameForEverybody() {
        for (String user : List.of("koordination-erfurt", "admin"))
            Api.as(user).request().basePath("").get("/oparl/bodies/" + erfurt.network + "/people").then().statusCode(200).body("data", hasSize(1)).body("data.familyName", contains("Offen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"created_since=yesterday", "created_until=2019-01-01", "modified_since=2019-01-01T00:00:00", "limit=0", "limit=-1", "limit=all", "limit=99999999999", "omit_internal=1",
        "after=x", "page=2", "modified_since=2019-01-01T00:00:00Z&modified_since=2019-01-01T00:00:00Z", "created_since=%2B999999999-01-01T00:00:00Zx"})
    void badFiltersAreRefusedByName(String query) {
        for (String list : List.of("/oparl/bodies", "/oparl/bodies/" + erfurt.network + "/meetings"))
            get(base() + list + "?" + query).statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/bad-parameter"))
                    .body("violations[0].parameter", equalTo(query.replaceAll("=.*", ""))).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of("/meetings/" + Fixture.unknownId(), "/meetings/" + erfurt.committee, "/people/" + erfurt.hiddenPerson, "/nothing/" + erfurt.meeting, "/meetings/x", "/bodies/x/meetings", "/nothing",
                "/bodies/" + Fixture.unknownId() + "/meetings", "/bodies/" + erfurt.network + "/nothing", "/bodies/" + erfurt.network + "/bodies", "/meetings/" + erfurt.meeting + "/files",
                "/organizations/" + erfurt.committee + "/people", "/offers/" + erfurt.network))
            get(base() + "/oparl" + path).statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aLongListCostsNoMoreThanAShortOne() {
        String list = "/oparl/bodies/" + erfurt.network + "/meetings";
        long few = Statements.of(sessions, () -> get(base() + list + "?limit=1"));
        var large = new PublicNetwork();
        for (int i = 0; i < 12; i++) large.meeting(Map.of());
        long many = Statements.of(sessions, () -> get(base() + "/oparl/bodies/" + large.network + "/meetings").body("data", hasSize(14)));
        assertEquals(few, many);
        assertTrue(many <= 3, "it costs " + many + " statements");
    }

    private void writeDown() {
        QuarkusTransaction.requiringNew().run(publications::keep);
    }

    private static ValidatableResponse body() {
        return get(base() + "/oparl/bodies/" + erfurt.network).statusCode(200);
    }

    /** Addresses lead to where the server says that it is; under test it is somewhere else. */
    private static ValidatableResponse get(String address) {
        return Api.anonymous().request().basePath("").urlEncodingEnabled(false).get(address.replace(base(), "")).then();
    }
}
