package org.treffpunkt.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.meeting.Gatherings.COORDINATOR;
import static org.treffpunkt.meeting.Gatherings.MEMBER;
import static org.treffpunkt.meeting.Gatherings.draftOf;
import static org.treffpunkt.meeting.Gatherings.reference;
import static org.treffpunkt.meeting.Gatherings.text;
import static org.treffpunkt.meeting.Gatherings.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class MeetingSeriesResourceTest {
    private static Gatherings erfurt;

    @BeforeEach
    void aNetworkThatMeets() {
        if (erfurt == null) erfurt = new Gatherings();
    }

    @Test
    void coordinatorsAddReplacePatchDeleteAndRestoreASeries() {
        var created = coordinator().post("/meeting-series", conferences()).statusCode(201).header("ETag", equalTo("\"0\"")).body("targetPerYear", equalTo(6)).extract();
        String series = "/meeting-series/" + created.path("id");
        var draft = draftOf(created.body().<Map<String, Object>>path(""));
        var replaced = coordinator().put(series, "\"0\"", draft).statusCode(200).header("ETag", equalTo("\"1\"")).extract();
        assertEquals(draft, draftOf(replaced.body().<Map<String, Object>>path("")));
        coordinator().patch(series, "\"1\"", "{\"targetPerYear\": null, \"place\": {\"locality\": null}}").statusCode(200).body("targetPerYear", nullValue())
                .body("place.name.de", equalTo("Rathaus")).body("place.locality", nullValue());
        coordinator().delete(series, "\"2\"").statusCode(204);
        coordinator().get(series).statusCode(410);
        coordinator().restore(series).statusCode(200);
        Api.anonymous().get(series).statusCode(200).body("presenters", contains("ASSOCIATION", "CARRIER", "ORGANISATION", "PROJECT")).body("invitees", contains("POLITICIAN"));
    }

    @Test
    void meetingsOfThisYearAreCountedAsHeldOrPlanned() {
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        String series = erfurt.addSeries(conferences());
        String other = erfurt.addSeries(erfurt.series("Andere"));
        in(series, "HELD", year + "-01-01");
        in(series, "HELD", year + "");
        in(series, "PLANNED", year + "-12-31");
        in(series, "TENTATIVE", year + "-12");
        in(series, "CANCELLED", year + "-11-01");
        in(series, "HELD", (year - 1) + "-12-31");
        in(series, "PLANNED", (year + 1) + "-01-01");
        in(series, "TENTATIVE", "XXXX-03-30");
        coordinator().delete("/meetings/" + in(series, "HELD", year + "-01-01"), "*").statusCode(204);
        in(other, "HELD", year + "-01-01");
        Api.anonymous().get("/meeting-series/" + series).body("heldThisYear", equalTo(2)).body("plannedThisYear", equalTo(2));
        // Six a year at an even pace, of which two were held; where nothing is aimed at, nothing is behind.
        var today = LocalDate.now(ZoneOffset.UTC);
        Api.anonymous().get("/meeting-series/" + series).body("behindThisYear", equalTo(Math.max(0, 6 * today.getDayOfYear() / today.lengthOfYear() - 2)));
        Api.anonymous().get("/meeting-series/" + other).body("behindThisYear", equalTo(0));
        Api.anonymous().get("/meeting-series?network=" + erfurt.network + "&limit=100").body("items.find { it.id == '" + series + "' }.heldThisYear", equalTo(2))
                .body("items.find { it.id == '" + series + "' }.plannedThisYear", equalTo(2)).body("items.find { it.id == '" + other + "' }.heldThisYear", equalTo(1));
    }

    @Test
    void listIsNarrowedByEachFilter() {
        var here = new Gatherings();
        String committee = here.committee("Sprache");
        String debates = here.addSeries(with(here.series("Debatten"), "kind", "DEBATE", "period", Map.of("from", "2003")));
        String seminars = here.addSeries(with(here.series("Seminare"), "kind", "SEMINAR", "committee", reference(committee), "period", Map.of("from", "1999", "until", "2002-09-30")));
        var expected = Map.of(
                "", List.of(debates, seminars),
                "&sort=-name", List.of(seminars, debates),
                "&kind=DEBATE", List.of(debates),
                "&kind=DEBATE&kind=SEMINAR", List.of(debates, seminars),
                "&committee=" + committee, List.of(seminars),
                "&q=debatte", List.of(debates),
                "&asOf=2001-01-01", List.of(seminars),
                "&asOf=2010-01-01", List.of(debates));
        expected.forEach((filter, series) -> Api.anonymous().get("/meeting-series?network=" + here.network + filter).statusCode(200).body("items.id", equalTo(series)));
        var page = Api.anonymous().get("/meeting-series?limit=1&total=true&network=" + here.network).body("items.id", contains(debates)).body("total", equalTo(2)).extract();
        Api.anonymous().get("/meeting-series?limit=1&network=" + here.network + "&cursor=" + page.path("next")).body("items.id", contains(seminars)).body("next", nullValue());
    }

    @Test
    void seriesOfTheNetworkAreHiddenFromOthersInListsAndByAddress() {
        String word = Fixture.unique("intern");
        String series = erfurt.addSeries(with(erfurt.series(word), "visibility", "NETWORK"));
        for (String stranger : new String[] {null, "gast", "koordination-bautzen"}) {
            as(stranger).get("/meeting-series/" + series).statusCode(404);
            as(stranger).get("/meeting-series?q=" + word).body("items", empty());
        }
        for (String reader : List.of(MEMBER, "admin", COORDINATOR)) {
            as(reader).get("/meeting-series/" + series).statusCode(200);
            as(reader).get("/meeting-series?q=" + word).body("items.id", contains(series));
        }
    }

    @Test
    void onlyCoordinatorsOfTheNetworkWrite() {
        String series = "/meeting-series/" + erfurt.addSeries(conferences());
        Api.anonymous().post("/meeting-series", conferences()).statusCode(401);
        for (String reader : List.of("gast", MEMBER, "koordination-bautzen", "admin")) {
            Api.as(reader).post("/meeting-series", conferences()).statusCode(403);
            Api.as(reader).put(series, "*", conferences()).statusCode(403);
            Api.as(reader).patch(series, "*", "{}").statusCode(403);
            Api.as(reader).delete(series, "*").statusCode(403);
            Api.as(reader).restore(series).statusCode(403);
        }
    }

    @Test
    void changesNeedTheVersionTheyAreBasedOn() {
        String series = "/meeting-series/" + erfurt.addSeries(conferences());
        coordinator().json(conferences()).put(series).then().statusCode(428);
        coordinator().put(series, "\"7\"", conferences()).statusCode(412);
        coordinator().get("/meeting-series/" + Fixture.unknownId()).statusCode(404);
        coordinator().put(series, "*", with(conferences(), "network", reference(Fixture.networkOf(COORDINATOR)))).statusCode(422).body("type", endsWith("/record-stays-in-its-network"));
    }

    @ParameterizedTest(name = "{0} = {1} gives {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "title         | null                                               | 400 | invalid           | /title",
        "targetPerYear | 0                                                  | 400 | invalid           | /targetPerYear",
        "invitees      | [\"FRIEND\"]                                       | 400 | wrong-type        | /invitees/0",
        "heldThisYear  | 4                                                  | 400 | unknown-member    | /heldThisYear",
        "focusTopics   | [\"no-such-topic\"]                                | 422 | unknown-term      | /focusTopics/0",
        "network       | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"} | 422 | unknown-reference | /network/id",
        "hostNetwork   | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"} | 422 | unknown-reference | /hostNetwork/id",
    })
    void whatIsWrongIsNamedByItsPlace(String member, String value, int status, String slug, String pointer) throws JsonProcessingException {
        var draft = erfurt.series("Falsch");
        draft.put(member, new ObjectMapper().readValue(value, Object.class));
        coordinator().post("/meeting-series", draft).statusCode(status).body("type", endsWith("/" + slug)).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void committeeOfAnotherNetworkDoesNotMeetHere() {
        coordinator().post("/meeting-series", with(conferences(), "committee", reference(new Gatherings().committee("Fremd")))).statusCode(422).body("type", endsWith("/committee-of-another-network"));
    }

    @Test
    void thoseWhoSynchroniseLearnOfChangesAndDeletions() {
        String before = Instant.now().toString();
        String kept = erfurt.addSeries(conferences());
        String deleted = erfurt.addSeries(conferences());
        coordinator().delete("/meeting-series/" + deleted, "*").statusCode(204);
        Api.anonymous().get("/meeting-series?include=deleted&limit=100&network=" + erfurt.network + "&updatedSince=" + before).statusCode(200)
                .body("items.id", hasItem(kept)).body("items.id", not(hasItem(deleted))).body("tombstones.id", hasItem(deleted));
    }

    private static String in(String series, String status, String date) {
        return erfurt.add(with(erfurt.meeting("Tagung"), "series", reference(series), "status", status, "date", date));
    }

    private static Map<String, Object> conferences() {
        return with(erfurt.series("Netzwerktagungen"), "targetPerYear", 6, "purposes", List.of(text("Informationstransfer")), "goals", List.of(Map.of("text", text("Kontakte"), "status", "UNDER_WAY")),
                "audiences", List.of("NETWORK"), "audienceLevels", List.of("MUNICIPALITY"), "registrationScope", "MEMBERS", "presenters", List.of("ASSOCIATION", "CARRIER", "ORGANISATION", "PROJECT"),
                "invitees", List.of("POLITICIAN"), "place", Map.of("name", text("Rathaus"), "locality", "Erfurt", "country", "DE"), "levels", List.of("LOCAL"), "hostNetwork", reference(erfurt.network),
                "period", Map.of("from", "1999-10-01"));
    }

    private static Api coordinator() {
        return Api.as(COORDINATOR);
    }

    private static Api as(String reader) {
        return reader == null ? Api.anonymous() : Api.as(reader);
    }
}
