package org.treffpunkt.committee;

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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class CommitteeResourceTest {
    private static final Api COORDINATOR = Api.as("koordination-erfurt");
    private static String network;
    private static String chamber;
    private static String chair;

    @BeforeEach
    void aNetworkWithAChamberAndItsDelegate() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        chamber = COORDINATOR.create("/organisations", Fixture.organisation(network, "Industrie- und Handelskammer"));
        chair = person("Vorsitz");
    }

    @Test
    void coordinatorsAddReplacePatchDeleteAndRestoreACommittee() {
        var created = COORDINATOR.post("/committees", council()).statusCode(201).header("ETag", "\"0\"").header("Location", startsWith("/api/v1/committees/")).extract();
        String committee = "/committees/" + created.path("id");
        COORDINATOR.get(committee).statusCode(200).body("network.id", equalTo(network)).body("network.name.de", notNullValue())
                .body("seats", hasSize(2)).body("seats[0].person.name.und", equalTo("Vorsitz")).body("seats[1].organisation.name.de", equalTo("Industrie- und Handelskammer"));

        // What was read can be written back as it is, without the members that only the server writes.
        Map<String, Object> draft = new HashMap<>(created.body().<Map<String, Object>>path(""));
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt"));
        COORDINATOR.put(committee, "\"0\"", draft).statusCode(200).header("ETag", "\"1\"")
                .body("seats.id", equalTo(created.path("seats.id"))).body("constituencies", equalTo(created.path("constituencies")));

        COORDINATOR.patch(committee, "\"1\"", "{\"lifecycle\": \"DISSOLVED\", \"closingReason\": {\"de\": \"Aufgabe erfüllt\"}, \"parent\": null}").statusCode(200).header("ETag", "\"2\"")
                .body("lifecycle", equalTo("DISSOLVED")).body("closingReason.de", equalTo("Aufgabe erfüllt")).body("seats", hasSize(2));

        COORDINATOR.delete(committee, "\"2\"").statusCode(204);
        COORDINATOR.get(committee).statusCode(410).body("type", equalTo("/problems/gone"));
        Api.anonymous().get(committee).statusCode(410);
        COORDINATOR.restore(committee).statusCode(200).body("closingReason.de", equalTo("Aufgabe erfüllt")).body("seats", hasSize(2));
    }

    @Test
    void orderOfTheSeatsIsKeptWhenTheyAreWrittenInAnotherOne() {
        String committee = add(council());
        var seats = COORDINATOR.get(committee).extract().<List<Map<String, Object>>>path("seats");
        COORDINATOR.put(committee, "*", with(council(), "seats", List.of(seats.get(1), seats.get(0)))).statusCode(200);
        COORDINATOR.get(committee).body("seats.id", contains(seats.get(1).get("id"), seats.get(0).get("id")));
        COORDINATOR.put(committee, "*", with(council(), "seats", List.of(seats.get(0)))).statusCode(200).body("seats.id", contains(seats.get(0).get("id")));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(nullValues = "-", value = {
        "-,                   false, 401, buero@erfurt.example",
        "gast,                false, 403, buero@erfurt.example",
        "koordination-bautzen,false, 403, buero@erfurt.example",
        "mitglied-erfurt,     true,  200, buero@erfurt.example intern@erfurt.example",
        "admin,               true,  200, buero@erfurt.example intern@erfurt.example vorsitz@erfurt.example",
        "koordination-erfurt, true,  200, buero@erfurt.example intern@erfurt.example vorsitz@erfurt.example",
    })
    void whoSitsInACommitteeIsForMembersHoweverPublicItIs(String reader, boolean shown, int status, String addresses) {
        String committee = add(with(council(), "contactPoints",
                List.of(mail("buero@erfurt.example", "PUBLIC"), mail("intern@erfurt.example", "NETWORK"), mail("vorsitz@erfurt.example", "PRIVATE"))));
        Api api = reader == null ? Api.anonymous() : Api.as(reader);
        api.get(committee).statusCode(200).body("seats", shown ? hasSize(2) : nullValue()).body("sources", shown ? hasSize(2) : hasSize(1)).body("contactPoints.value", equalTo(List.of(addresses.split(" "))));
        api.get(committee + "/seats").statusCode(status).body("items", shown ? hasSize(2) : nullValue());
    }

    @Test
    void seatsOfADayAreThoseHeldOnIt() {
        String earlier = person("Früher");
        String later = person("Später");
        String committee = add(with(council(), "seats", List.of(
                seat("person", earlier, "CHAIR", Map.of("from", "1999-10-01", "until", "2002-09")), seat("person", later, "CHAIR", Map.of("from", "2002-10-01")),
                seat("organisation", chamber, "MEMBER", Map.of("ended", true)))));
        COORDINATOR.get(committee + "/seats?asOf=2002-09-30").statusCode(200).body("asOf", equalTo("2002-09-30")).body("items.person.id", contains(earlier)).body("items", hasSize(2));
        COORDINATOR.get(committee + "/seats?asOf=2002-10-01").body("items.person.id", contains(later)).body("items", hasSize(2));
        COORDINATOR.get(committee + "/seats?asOf=1999-09-30").body("items.organisation.id", contains(chamber)).body("items", hasSize(1));
        COORDINATOR.get(committee + "/seats").body("items.person.id", contains(later)).body("items", hasSize(1));
        COORDINATOR.get(committee + "/seats?asOf=tomorrow").statusCode(400).body("violations[0].parameter", equalTo("asOf"));
        COORDINATOR.get("/committees/" + Fixture.unknownId() + "/seats").statusCode(404);
    }

    @Test
    void filterByHolderFindsOnlyWhereTheReaderMayKnowTheSeats() {
        String holder = person("Inhaberin");
        String committee = add(with(council(), "seats", List.of(seat("person", holder, "MEMBER", Map.of("from", "1999", "until", "2001")))));
        String ofHolder = "/committees?person=" + holder;
        for (String reader : List.of("koordination-erfurt", "mitglied-erfurt", "admin")) Api.as(reader).get(ofHolder).statusCode(200).body("items.id", contains(id(committee)));
        for (Api stranger : List.of(Api.anonymous(), Api.as("gast"), Api.as("koordination-bautzen"))) stranger.get(ofHolder).statusCode(200).body("items", empty());
        COORDINATOR.get(ofHolder + "&asOf=2000-06-01").body("items.id", contains(id(committee)));
        COORDINATOR.get(ofHolder + "&asOf=2010-06-01").body("items", empty());

        String guest = COORDINATOR.create("/organisations", Fixture.organisation(network, "Gast im Gremium"));
        String other = add(with(council(), "seats", List.of(seat("organisation", guest, "PERMANENT_PARTICIPANT", null))));
        COORDINATOR.get("/committees?organisation=" + guest).body("items.id", contains(id(other)));
        Api.anonymous().get("/committees?organisation=" + guest).body("items", empty());
    }

    @Test
    void externalCommitteeMayGiveASeatToANetwork() {
        String committee = add(with(with(council(), "external", true), "seats", List.of(seat("network", network, "PERMANENT_PARTICIPANT", null))));
        COORDINATOR.get(committee).body("external", equalTo(true)).body("seats[0].network.id", equalTo(network)).body("seats[0].network.name.de", notNullValue());
    }

    @Test
    void listIsNarrowedByEveryFilter() {
        String word = Fixture.unique("filter");
        String standing = id(add(with(with(with(named(word + " A"), "permanence", "STANDING"), "territory", "16051"), "topics", List.of("german-course"))));
        String dissolved = id(add(with(with(with(named(word + " B"), "lifecycle", "DISSOLVED"), "kind", "ROUND_TABLE"), "period", Map.of("from", "1998", "until", "1999-10-01"))));
        String all = "/committees?q=" + word;
        Api.anonymous().get(all).statusCode(200).body("items.id", contains(standing, dissolved));
        Api.anonymous().get(all + "&permanence=STANDING").body("items.id", contains(standing));
        Api.anonymous().get(all + "&kind=ROUND_TABLE").body("items.id", contains(dissolved));
        Api.anonymous().get(all + "&kind=ROUND_TABLE&kind=ADVISORY_COUNCIL").body("items", hasSize(2));
        Api.anonymous().get(all + "&lifecycle=DISSOLVED").body("items.id", contains(dissolved));
        Api.anonymous().get(all + "&territory=DE-TH").body("items.id", contains(standing));
        Api.anonymous().get(all + "&territory=DE-SN").body("items", empty());
        Api.anonymous().get(all + "&topic=language").body("items.id", contains(standing));
        Api.anonymous().get(all + "&asOf=1999-01-01").body("items.id", containsInAnyOrder(standing, dissolved));
        Api.anonymous().get(all + "&asOf=2005-01-01").body("items.id", contains(standing));
        Api.anonymous().get(all + "&network=" + network).body("items", hasSize(2)).body("items[0].network.name.de", notNullValue());
        Api.anonymous().get(all + "&network=" + Fixture.unknownId()).body("items", empty());
        Api.anonymous().get(all + "&lifecycle=ASLEEP").statusCode(400).body("violations[0].parameter", equalTo("lifecycle"));
        Api.anonymous().get(all + "&chair=" + chair).statusCode(400).body("violations[0].parameter", equalTo("chair"));
    }

    @Test
    void listIsSortedAndPaged() {
        String word = Fixture.unique("seite");
        for (String letter : List.of("C", "A", "B")) add(named(word + " " + letter));
        String first = Api.anonymous().get("/committees?limit=2&total=true&q=" + word).statusCode(200).body("items.name.de", contains(word + " A", word + " B")).body("total", equalTo(3)).extract().path("next");
        Api.anonymous().get("/committees?limit=2&q=" + word + "&cursor=" + first).statusCode(200).body("items.name.de", contains(word + " C")).body("next", nullValue());
        Api.anonymous().get("/committees?sort=-name&q=" + word).body("items.name.de", contains(word + " C", word + " B", word + " A"));
        Api.anonymous().get("/committees?sort=seats").statusCode(400).body("violations[0].parameter", equalTo("sort"));
    }

    @Test
    void committeesThatAreNotPublicAreHiddenFromOthers() {
        String word = Fixture.unique("innen");
        String inner = add(with(named(word), "visibility", "NETWORK"));
        for (String reader : List.of("koordination-erfurt", "mitglied-erfurt", "admin")) Api.as(reader).get("/committees?q=" + word).body("items.id", contains(id(inner)));
        for (Api stranger : List.of(Api.anonymous(), Api.as("gast"), Api.as("koordination-bautzen"))) {
            stranger.get(inner).statusCode(404);
            stranger.get("/committees?q=" + word).body("items", empty());
        }
        Api.as("koordination-bautzen").get(inner + "/seats").statusCode(404);
        Api.as("koordination-bautzen").delete(inner, "*").statusCode(404);
        COORDINATOR.patch(inner, "*", "{\"visibility\": \"COMMITTEE\"}").statusCode(200);
        Api.as("mitglied-erfurt").get(inner).statusCode(404);
        Api.as("admin").get(inner).statusCode(404);
        COORDINATOR.get(inner).statusCode(200);
    }

    @Test
    void onlyThoseWhoKeepItWrite() {
        String committee = add(council());
        Api.anonymous().post("/committees", council()).statusCode(401).body("type", equalTo("/problems/sign-in-needed"));
        Api.anonymous().put(committee, "*", council()).statusCode(401);
        for (String reader : List.of("gast", "mitglied-erfurt", "redaktion-erfurt", "koordination-bautzen")) {
            Api api = Api.as(reader);
            api.post("/committees", council()).statusCode(403).body("type", equalTo("/problems/forbidden"));
            api.put(committee, "*", council()).statusCode(403);
            api.patch(committee, "*", "{}").statusCode(403);
            api.delete(committee, "*").statusCode(403);
            api.restore(committee).statusCode(403);
        }
    }

    @Test
    void changesNeedTheVersionTheyAreBasedOn() {
        String committee = add(council());
        COORDINATOR.json(council()).put(committee).then().statusCode(428);
        COORDINATOR.put(committee, "\"7\"", council()).statusCode(412);
        COORDINATOR.patch(committee, "\"7\"", "{}").statusCode(412);
        COORDINATOR.delete(committee, "\"7\"").statusCode(412);
        COORDINATOR.delete("/committees/" + Fixture.unknownId(), "*").statusCode(404);
    }

    @Test
    void seatsAreGivenOnlyToThoseTheWriterMayKnowOfButStayWhenTheirHolderIsDeleted() {
        String elsewhere = Fixture.networkOf("koordination-bautzen");
        String stranger = Api.as("koordination-bautzen").create("/organisations", with(Fixture.organisation(elsewhere, "Nicht zu sehen"), "visibility", "PRIVATE"));
        COORDINATOR.post("/committees", with(council(), "seats", List.of(seat("organisation", stranger, "MEMBER", null)))).statusCode(422)
                .body("type", equalTo("/problems/unknown-reference")).body("violations[0].pointer", equalTo("/seats/0/organisation/id"));

        String leaver = person("Ausgeschieden");
        String committee = add(with(council(), "seats", List.of(seat("person", leaver, "MEMBER", null))));
        COORDINATOR.delete("/persons/" + leaver, "*").statusCode(204);
        COORDINATOR.patch(committee, "*", "{\"lifecycle\": \"DORMANT\"}").statusCode(200).body("seats[0].person.id", equalTo(leaver)).body("seats[0].person.name", nullValue());
    }

    @Test
    void committeeIsNeverWithinItself() {
        String above = add(council());
        String middle = add(with(council(), "parent", Map.of("id", id(above))));
        String below = add(with(council(), "parent", Map.of("id", id(middle))));
        COORDINATOR.get(below).body("parent.id", equalTo(id(middle))).body("parent.name.de", equalTo("Beirat"));
        for (String within : List.of(above, middle, below))
            COORDINATOR.put(above, "*", with(council(), "parent", Map.of("id", id(within)))).statusCode(422)
                    .body("type", equalTo("/problems/committee-within-itself")).body("violations[0].pointer", equalTo("/parent/id"));
    }

    @Test
    void siteThatACommitteeBuildsStaysWithItsOrganisation() {
        var owner = with(Fixture.organisation(network, "Zentrum im Aufbau"), "sites", List.of(Map.of("kind", "SERVICE_POINT", "status", "PLANNED", "acronym", "ZIM")));
        var created = COORDINATOR.post("/organisations", owner).statusCode(201).extract();
        String site = created.path("sites[0].id");
        String committee = add(with(council(), "buildsSite", Map.of("id", site)));
        COORDINATOR.get(committee).body("buildsSite.id", equalTo(site)).body("buildsSite.name.de", equalTo("Zentrum im Aufbau"));
        COORDINATOR.put("/organisations/" + created.path("id"), "*", with(owner, "sites", List.of())).statusCode(422).body("type", equalTo("/problems/committee-builds-site"));
        COORDINATOR.patch(committee, "*", "{\"buildsSite\": null}").statusCode(200).body("buildsSite", nullValue());
        COORDINATOR.put("/organisations/" + created.path("id"), "*", with(owner, "sites", List.of())).statusCode(200);
    }

    @ParameterizedTest(name = "{0} = {1}: {3}")
    @CsvSource(delimiter = '|', value = {
        "name           | null                                                                    | 400 | invalid                   | /name",
        "network        | {\"id\": null}                                                          | 400 | invalid                   | /network/id",
        "network        | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}                      | 422 | unknown-reference         | /network/id",
        "kind           | \"CLUB\"                                                                | 400 | wrong-type                | /kind",
        "external       | \"yes\"                                                                 | 400 | wrong-type                | /external",
        "chairs         | []                                                                      | 400 | unknown-member            | /chairs",
        "goals          | [{\"status\": \"OPEN\"}]                                                | 400 | invalid                   | /goals/0/text",
        "topics         | [\"weather\"]                                                           | 422 | unknown-term              | /topics/0",
        "territory      | \"DE-XX\"                                                               | 422 | unknown-term              | /territory",
        "coordinator    | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}                      | 422 | unknown-reference         | /coordinator/id",
        "buildsSite     | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}                      | 422 | unknown-reference         | /buildsSite/id",
        "period         | {\"from\": \"2003\", \"until\": \"2002\"}                               | 400 | period-ends-before-it-begins | /period",
        "plannedEnd     | \"2030\"                                                              | 422 | committee-planned-end-is-of-temporary | /plannedEnd",
        "plannedEnd     | \"soon\"                                                              | 400 | not-a-date                | /plannedEnd",
        "lifecycleSince | \"2999-01-01\"                                                        | 422 | committee-stage-out-of-order | /lifecycleSince",
        "constituencies | [{\"key\": \"a\", \"name\": {\"de\": \"A\"}, \"share\": 101}]                | 400 | invalid                   | /constituencies/0/share",
        "constituencies | [{\"key\": \"a\", \"name\": {\"de\": \"A\"}, \"share\": 60}, {\"key\": \"b\", \"name\": {\"de\": \"B\"}, \"share\": 41}] | 422 | constituency-shares-exceed-the-whole | /constituencies",
        "seats          | [{\"person\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}, \"function\": \"MEMBER\", \"substitute\": true}] | 422 | seat-substitute-names-place | /seats/0/place",
        "seats          | [{\"person\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}, \"function\": \"MEMBER\", \"substitute\": true, \"place\": \"1\", \"voting\": true}] | 422 | seat-substitute-has-no-vote | /seats/0/voting",
        "constituencies | [{\"key\": \"a\", \"name\": {\"de\": \"A\"}}, {\"key\": \"a\", \"name\": {\"de\": \"B\"}}] | 422 | constituency-named-twice | /constituencies/1/key",
        "seats          | [{\"function\": \"CHAIR\"}]                                             | 422 | seat-has-a-holder         | /seats/0",
        "seats          | [{\"person\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}}]      | 400 | invalid                   | /seats/0/function",
        "seats          | [{\"person\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}, \"function\": \"CHAIR\"}] | 422 | unknown-reference | /seats/0/person/id",
        "seats          | [{\"person\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}, \"function\": \"CHAIR\", \"constituency\": \"x\"}] | 422 | seat-constituency-unknown | /seats/0/constituency",
    })
    void whatIsWrongIsNamedByItsPlace(String member, String value, int status, String slug, String pointer) throws JsonProcessingException {
        COORDINATOR.post("/committees", with(council(), member, new ObjectMapper().readValue(value, Object.class))).statusCode(status)
                .body("type", equalTo("/problems/" + slug)).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void committeeStaysInItsNetwork() {
        String elsewhere = Fixture.networkOf("koordination-erfurt");
        COORDINATOR.put(add(council()), "*", with(council(), "network", Map.of("id", elsewhere))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
    }

    @Test
    void thoseWhoSynchroniseLearnOfChangesAndDeletions() {
        String before = Instant.now().toString();
        String kept = add(council());
        String deleted = add(council());
        COORDINATOR.delete(deleted, "*").statusCode(204);
        Api.anonymous().get("/committees", Map.of("updatedSince", before, "include", "deleted", "limit", 100)).statusCode(200)
                .body("items.id", hasItem(id(kept))).body("items.id", not(hasItem(id(deleted)))).body("tombstones.id", hasItem(id(deleted)));
    }

    private static Map<String, Object> council() {
        var draft = new HashMap<String, Object>();
        draft.put("network", Map.of("id", network));
        draft.put("name", Map.of("de", "Beirat", "en", "Advisory council", "original", "de"));
        draft.put("kind", "ADVISORY_COUNCIL");
        draft.put("lifecycle", "CONSTITUTED");
        draft.put("visibility", "PUBLIC");
        draft.put("purposes", List.of(Map.of("de", "Die Mitglieder beraten")));
        draft.put("constituencies", List.of(Map.of("key", "chambers", "name", Map.of("de", "Kammern"), "role", Map.of("de", "Wirtschaft vertreten"))));
        draft.put("sources", List.of(source("den Beirat der EP", "/name"), source("in dem beide Kammern vertreten waren", "/seats/1")));
        draft.put("seats", List.of(seat("person", chair, "CHAIR", Map.of("from", "2002")), with(seat("organisation", chamber, "MEMBER", null), "constituency", "chambers")));
        return draft;
    }

    private static Map<String, Object> named(String name) {
        return with(council(), "name", Map.of("de", name));
    }

    private static Map<String, Object> seat(String holderKind, String holder, String function, Map<String, Object> period) {
        var seat = new HashMap<String, Object>(Map.of(holderKind, Map.of("id", holder), "function", function, "voting", true));
        if (period != null) seat.put("period", period);
        return seat;
    }

    private static Map<String, Object> source(String quote, String field) {
        return Map.of("document", "ProIntegration", "quote", quote, "field", field);
    }

    private static Map<String, Object> mail(String address, String visibility) {
        return Map.of("kind", "EMAIL", "value", address, "visibility", visibility);
    }

    private static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        var changed = new HashMap<>(draft);
        changed.put(member, value);
        return changed;
    }

    private static String person(String familyName) {
        return COORDINATOR.create("/persons", Map.of("networkId", network, "familyName", familyName, "visibility", "NETWORK",
                "basis", Map.of("purpose", "Seat in a committee", "legalBasis", "PUBLIC_TASK")));
    }

    private static String add(Map<String, Object> draft) {
        return "/committees/" + COORDINATOR.create("/committees", draft);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
