package org.treffpunkt.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class MeetingResourceTest {
    private static Gatherings erfurt;

    @BeforeEach
    void aNetworkThatMeets() {
        if (erfurt == null) erfurt = new Gatherings();
    }

    @Test
    void coordinatorsAddReplacePatchDeleteAndRestoreAMeeting() {
        var created = coordinator().post("/meetings", founding()).statusCode(201).header("ETag", equalTo("\"0\"")).header("Location", notNullValue())
                .body("date", equalTo("2019-03-11")).body("participations", hasSize(2)).body("network.id", equalTo(erfurt.network)).extract();
        String meeting = "/meetings/" + created.path("id");
        String item = created.path("agendaItems[0].id");
        String outcome = created.path("outcomes[0].id");

        // What was read can be written back as it is.
        var draft = draftOf(created.body().<Map<String, Object>>path(""));
        var replaced = coordinator().put(meeting, "\"0\"", draft).statusCode(200).header("ETag", equalTo("\"1\"")).body("agendaItems[0].id", equalTo(item)).extract();
        org.junit.jupiter.api.Assertions.assertEquals(draft, draftOf(replaced.body().<Map<String, Object>>path("")));

        coordinator().patch(meeting, "\"1\"", "{\"theme\": null, \"outcomes\": [{\"id\": \"" + outcome + "\", \"kind\": \"NEXT_STEP\", \"text\": {\"de\": \"Weiter\"}, \"visibility\": \"PUBLIC\"}]}")
                .statusCode(200).header("ETag", equalTo("\"2\"")).body("theme", nullValue()).body("outcomes", hasSize(1)).body("outcomes[0].id", equalTo(outcome)).body("outcomes[0].text.de", equalTo("Weiter"))
                .body("agendaItems", hasSize(2));

        coordinator().delete(meeting, "\"2\"").statusCode(204);
        coordinator().get(meeting).statusCode(410);
        coordinator().restore(meeting).statusCode(200).body("outcomes", hasSize(1));
        Api.anonymous().get(meeting).statusCode(200).body("turnoutNote.de", equalTo("Sehr gut besucht"));
    }

    @Test
    void partsKeepTheOrderOfTheDraft() {
        var created = coordinator().post("/meetings", founding()).statusCode(201).extract();
        List<Map<String, Object>> items = created.path("agendaItems");
        var added = Map.of("title", text("Neuigkeiten"), "kind", "NEWS", "visibility", "PUBLIC");
        coordinator().patch("/meetings/" + created.path("id"), "\"0\"", Map.of("agendaItems", List.of(items.get(1), added, items.get(0)))).statusCode(200)
                .body("agendaItems.kind", contains("ANNOUNCEMENT", "NEWS", "EXCHANGE")).body("agendaItems[2].id", equalTo(items.get(0).get("id")));
    }

    @Test
    void startIsAnsweredInTheTimeZoneOfThePlaceAndGivesTheDate() {
        String meeting = "/meetings/" + erfurt.add(with(erfurt.meeting("Abend"), "date", null, "status", "PLANNED", "start", "2035-07-01T16:00:00Z", "end", "2035-07-01T18:30:00Z", "timeZone", "Europe/Prague"));
        Api.anonymous().get(meeting).statusCode(200).body("start", equalTo("2035-07-01T18:00:00+02:00")).body("end", equalTo("2035-07-01T20:30:00+02:00"))
                .body("date", equalTo("2035-07-01")).body("timeZone", equalTo("Europe/Prague"));
        // Moving the start moves the day.
        coordinator().patch(meeting, "\"0\"", "{\"start\": \"2035-12-02T18:00:00+01:00\", \"end\": null}").statusCode(200).body("date", equalTo("2035-12-02")).body("end", nullValue())
                .body("start", equalTo("2035-12-02T18:00:00+01:00"));
        coordinator().patch(meeting, "\"1\"", "{\"timeZone\": \"Asia/Tokyo\"}").statusCode(200).body("date", equalTo("2035-12-03"));
        // Without a start the day remains.
        coordinator().patch(meeting, "\"2\"", "{\"start\": null}").statusCode(200).body("date", equalTo("2035-12-03")).body("start", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-03", "XXXX-03-30"})
    void dateStaysAsImpreciseAsItIsKnown(String date) {
        Api.anonymous().get("/meetings/" + erfurt.add(with(erfurt.meeting("Abend der 30. März / etc."), "date", date, "status", "TENTATIVE"))).statusCode(200).body("date", equalTo(date));
    }

    @Test
    void heldMeetingCannotLieAhead() {
        String ahead = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        coordinator().post("/meetings", with(erfurt.meeting("Bald"), "date", ahead)).statusCode(422).body("type", equalTo("/problems/held-meeting-lies-ahead")).body("violations[0].pointer", equalTo("/status"));
        coordinator().post("/meetings", with(erfurt.meeting("Bald"), "date", ahead, "status", "PLANNED")).statusCode(201);
    }

    @Test
    void cancelledMeetingKeepsItsDate() {
        String meeting = "/meetings/" + erfurt.add(with(erfurt.meeting("Ausgefallen"), "status", "PLANNED", "date", "2035-01-01"));
        coordinator().patch(meeting, "\"0\"", "{\"status\": \"CANCELLED\", \"date\": null}").statusCode(422).body("type", equalTo("/problems/cancelled-meeting-keeps-its-date"));
        coordinator().patch(meeting, "\"0\"", "{\"status\": \"CANCELLED\"}").statusCode(200).body("date", equalTo("2035-01-01"));
    }

    @Test
    void committeesAndSeriesOfOtherNetworksDoNotMeetHere() {
        var other = new Gatherings();
        coordinator().post("/meetings", with(erfurt.meeting("Fremd"), "committee", reference(other.committee("Fremdes Gremium")))).statusCode(422)
                .body("type", equalTo("/problems/committee-of-another-network")).body("violations[0].pointer", equalTo("/committee/id"));
        coordinator().post("/meetings", with(erfurt.meeting("Fremd"), "series", reference(other.addSeries(other.series("Fremde Reihe"))))).statusCode(422)
                .body("type", equalTo("/problems/series-of-another-network")).body("violations[0].pointer", equalTo("/series/id"));
    }

    @Test
    void draftsPointOnlyToWhatTheirWriterMayKnowOf() {
        String elsewhere = Fixture.networkOf("koordination-bautzen");
        String hidden = Api.as("koordination-bautzen").create("/organisations", with(Fixture.organisation(elsewhere, "Verdeckt"), "visibility", "NETWORK",
                "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN"))));
        String site = Api.as("koordination-bautzen").get("/organisations/" + hidden).extract().path("sites[0].id");
        Map.of("/host", with(erfurt.meeting("Neugier"), "host", reference(hidden)), "/place/site", with(erfurt.meeting("Neugier"), "place", Map.of("site", reference(site))),
                        "/outcomes/0/responsible", with(erfurt.meeting("Neugier"), "outcomes", List.of(Map.of("kind", "TASK", "text", text("Klären"), "responsible", reference(hidden), "visibility", "PUBLIC"))))
                .forEach((pointer, draft) -> coordinator().post("/meetings", draft).statusCode(422).body("type", equalTo("/problems/unknown-reference")).body("violations[0].pointer", equalTo(pointer + "/id")));
    }

    @Test
    void meetingCanStillBeChangedAfterItsHostWasDeleted() {
        String host = erfurt.organisation("Vergangen");
        String meeting = "/meetings/" + erfurt.add(with(erfurt.meeting("Bleibt"), "host", reference(host)));
        coordinator().delete("/organisations/" + host, "*").statusCode(204);
        coordinator().patch(meeting, "\"0\"", "{\"ordinal\": 3}").statusCode(200).body("ordinal", equalTo(3)).body("host.id", equalTo(host)).body("host.name", nullValue());
        coordinator().post("/meetings", with(erfurt.meeting("Neu"), "host", reference(host))).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
    }

    @ParameterizedTest(name = "{0} reads agenda {1}, participations of {2}")
    @CsvSource(nullValues = "-", value = {
        "-, public, public",
        "gast, public, public",
        "koordination-bautzen, public, public",
        "mitglied-erfurt, public network, public network",
        "admin, public network, public network",
        "koordination-erfurt, public network committee private, public network committee private",
    })
    void partsAreShownEachByItsOwnVisibility(String reader, String titles, String categories) {
        var kinds = Map.of("public", "MSO", "network", "AUTHORITY", "committee", "CHAMBER", "private", "MINISTRY");
        var levels = List.of("public", "network", "committee", "private");
        String meeting = erfurt.add(with(erfurt.meeting("Stufen"),
                "agendaItems", levels.stream().map(level -> Map.of("title", text(level), "kind", "OTHER", "visibility", level.toUpperCase(java.util.Locale.ROOT))).toList(),
                "outcomes", levels.stream().map(level -> Map.of("text", text(level), "kind", "RESULT", "visibility", level.toUpperCase(java.util.Locale.ROOT))).toList(),
                "participations", levels.stream().map(level -> Map.of("category", kinds.get(level), "role", "DELEGATE", "status", "ATTENDED", "visibility", level.toUpperCase(java.util.Locale.ROOT))).toList()));
        as(reader).get("/meetings/" + meeting).statusCode(200).body("agendaItems.title.de", equalTo(List.of(titles.split(" ")))).body("outcomes.text.de", equalTo(List.of(titles.split(" "))))
                .body("participations.category", equalTo(List.of(categories.split(" ")).stream().map(kinds::get).toList()));
    }

    @Test
    void outsidersAreNotToldWhetherAnybodyTookPart() {
        String person = erfurt.person("Hansen", "NETWORK");
        String meeting = "/meetings/" + erfurt.add(with(erfurt.meeting("Geschlossen"), "participations", List.of(Map.of("person", reference(person), "role", "SPEAKER", "status", "ATTENDED", "visibility", "NETWORK"))));
        String empty = "/meetings/" + erfurt.add(erfurt.meeting("Leer"));
        Api.anonymous().get(meeting).body("$", not(hasItem("participations"))).body("participations", nullValue());
        Api.anonymous().get(empty).body("participations", nullValue());
        Api.as(MEMBER).get(meeting).body("participations[0].person.name", notNullValue());
        Api.as(MEMBER).get(empty).body("participations", empty());
    }

    @Test
    void publicParticipationDoesNotTellTheNameOfSomebodyWhoIsNotPublic() {
        String person = erfurt.person("Hansen", "NETWORK");
        String meeting = "/meetings/" + erfurt.add(with(erfurt.meeting("Offen"), "participations", List.of(Map.of("person", reference(person), "role", "SPEAKER", "status", "ATTENDED", "visibility", "PUBLIC"))));
        Api.anonymous().get(meeting).body("participations[0].person.id", equalTo(person)).body("participations[0].person.name", nullValue());
    }

    @Test
    void whatIsHiddenCannotBeFoundByItsWords() {
        String hidden = Fixture.unique("geheim");
        String shown = Fixture.unique("offen");
        String meeting = erfurt.add(with(erfurt.meeting("Suche"), "agendaItems", List.of(
                Map.of("title", text(hidden), "kind", "OTHER", "visibility", "NETWORK"), Map.of("title", text(shown), "kind", "OTHER", "visibility", "PUBLIC"))));
        Api.anonymous().get("/meetings?q=" + hidden).body("items", empty());
        Api.anonymous().get("/meetings?q=" + shown).body("items.id", contains(meeting));
    }

    @Test
    void meetingsOfTheNetworkAreHiddenFromOthersInListsAndByAddress() {
        String word = Fixture.unique("intern");
        String meeting = erfurt.add(with(erfurt.meeting(word), "visibility", "NETWORK"));
        for (String stranger : new String[] {null, "gast", "koordination-bautzen", "redaktion-erfurt"}) {
            as(stranger).get("/meetings/" + meeting).statusCode(404);
            as(stranger).get("/meetings?q=" + word).body("items", empty());
        }
        Api.as("koordination-bautzen").delete("/meetings/" + meeting, "*").statusCode(404);
        for (String reader : List.of(MEMBER, "admin", COORDINATOR)) {
            as(reader).get("/meetings/" + meeting).statusCode(200);
            as(reader).get("/meetings?q=" + word).body("items.id", contains(meeting));
        }
        coordinator().patch("/meetings/" + meeting, "*", "{\"visibility\": \"COMMITTEE\"}").statusCode(200);
        as(MEMBER).get("/meetings/" + meeting).statusCode(404);
        as("admin").get("/meetings?q=" + word).body("items", empty());
        coordinator().get("/meetings?q=" + word).body("items.id", contains(meeting));
    }

    @Test
    void onlyCoordinatorsOfTheNetworkWrite() {
        String meeting = "/meetings/" + erfurt.add(erfurt.meeting("Fest"));
        Api.anonymous().post("/meetings", erfurt.meeting("Neu")).statusCode(401);
        Api.anonymous().delete(meeting, "*").statusCode(401);
        for (String reader : List.of("gast", MEMBER, "redaktion-erfurt", "koordination-bautzen", "admin")) {
            Api.as(reader).post("/meetings", erfurt.meeting("Neu")).statusCode(403);
            Api.as(reader).put(meeting, "*", erfurt.meeting("Neu")).statusCode(403);
            Api.as(reader).patch(meeting, "*", "{}").statusCode(403);
            Api.as(reader).delete(meeting, "*").statusCode(403);
            Api.as(reader).restore(meeting).statusCode(403);
        }
    }

    @Test
    void changesNeedTheVersionTheyAreBasedOn() {
        String meeting = "/meetings/" + erfurt.add(erfurt.meeting("Fassung"));
        coordinator().json(erfurt.meeting("Neu")).put(meeting).then().statusCode(428);
        coordinator().put(meeting, "\"7\"", erfurt.meeting("Neu")).statusCode(412);
        coordinator().delete(meeting, "\"7\"").statusCode(412);
        coordinator().get("/meetings/" + Fixture.unknownId()).statusCode(404);
        coordinator().put(meeting, "*", with(erfurt.meeting("Anderswo"), "network", reference(Fixture.networkOf(COORDINATOR)))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
    }

    @Test
    void listIsNarrowedByEachFilter() {
        var here = new Gatherings();
        String committee = here.committee("Sprache");
        String series = here.addSeries(here.series("Tagungen"));
        String first = here.add(with(here.meeting("Erste"), "date", "2001-05-01", "committee", reference(committee), "levels", List.of("EU", "LOCAL"), "audiences", List.of("MIGRANTS")));
        String second = here.add(with(here.meeting("Zweite"), "date", "2001-06", "series", reference(series), "kind", "SEMINAR", "focusTopics", List.of("legal-counselling")));
        String third = here.add(with(here.meeting("Dritte"), "date", "XXXX-03-30", "status", "TENTATIVE"));
        var expected = Map.ofEntries(
                Map.entry("", List.of(second, first, third)),
                Map.entry("&sort=date", List.of(third, first, second)),
                Map.entry("&sort=start", List.of(third, first, second)),
                Map.entry("&sort=name", List.of(third, first, second)),
                Map.entry("&committee=" + committee, List.of(first)),
                Map.entry("&series=" + series, List.of(second)),
                Map.entry("&kind=SEMINAR", List.of(second)),
                Map.entry("&status=TENTATIVE&status=HELD", List.of(second, first, third)),
                Map.entry("&status=TENTATIVE", List.of(third)),
                Map.entry("&level=EU", List.of(first)),
                Map.entry("&level=NATIONAL&level=LOCAL", List.of(first)),
                Map.entry("&audience=MIGRANTS", List.of(first)),
                Map.entry("&audience=POPULATION", List.of()),
                Map.entry("&topic=legal-counselling", List.of(second)),
                Map.entry("&from=2001-05-02", List.of(second)),
                Map.entry("&from=2001-06-30", List.of(second)),
                Map.entry("&from=2001-07-01", List.of()),
                Map.entry("&until=2001-05-01", List.of(first)),
                Map.entry("&from=2001-05-01&until=2001-06-01", List.of(second, first)),
                Map.entry("&asOf=2001-05-15", List.of(first, third)),
                Map.entry("&asOf=2000-01-01", List.of(third)));
        expected.forEach((filter, meetings) -> Api.anonymous().get("/meetings?network=" + here.network + filter).statusCode(200).body("items.id", equalTo(meetings)));
    }

    @Test
    void listPagesThroughAllMeetingsByDate() {
        var here = new Gatherings();
        for (String date : List.of("2001-05-01", "1999-10-01", "XXXX-12-24", "2019")) here.add(with(here.meeting(date), "date", date));
        var page = Api.anonymous().get("/meetings?limit=3&total=true&network=" + here.network).statusCode(200).body("items.date", contains("2019", "2001-05-01", "1999-10-01")).body("total", equalTo(4)).extract();
        Api.anonymous().get("/meetings?limit=3&network=" + here.network + "&cursor=" + page.path("next")).body("items.date", contains("XXXX-12-24")).body("next", nullValue());
    }

    @Test
    void cardShowsWhereTheMeetingIs() {
        String organisation = coordinator().create("/organisations", with(Fixture.organisation(erfurt.network, "Stadt Erfurt"), "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN", "name", text("Rathaus"),
                "address", Map.of("lines", List.of("Fischmarkt 1"), "postalCode", "99084", "locality", "Erfurt", "country", "DE")))));
        String site = coordinator().get("/organisations/" + organisation).extract().path("sites[0].id");
        String word = Fixture.unique("Ort");
        String meeting = erfurt.add(with(erfurt.meeting(word), "place", Map.of("site", reference(site)), "host", reference(organisation)));
        Api.anonymous().get("/meetings/" + meeting).body("place.site.name.de", equalTo("Rathaus")).body("host.name.de", equalTo("Stadt Erfurt"));
        Api.anonymous().get("/meetings?q=" + word).body("items[0].placeName.de", equalTo("Rathaus")).body("items[0].locality", equalTo("Erfurt"));
        // The site cannot vanish from under the meeting.
        coordinator().patch("/organisations/" + organisation, "*", "{\"sites\": []}").statusCode(422).body("type", equalTo("/problems/meeting-site-exists"));
    }

    @ParameterizedTest(name = "{0} = {1} gives {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "title          | null                                                              | 400 | invalid                       | /title",
        "ordinal        | 0                                                                 | 400 | invalid                       | /ordinal",
        "capacity       | -1                                                                | 400 | invalid                       | /capacity",
        "kind           | \"PARTY\"                                                         | 400 | wrong-type                    | /kind",
        "start          | \"2002-06-12T18:00\"                                              | 400 | wrong-type                    | /start",
        "start          | 1024000000                                                        | 400 | wrong-type                    | /start",
        "organiser      | \"us\"                                                            | 400 | unknown-member                | /organiser",
        "date           | \"2002-13\"                                                       | 400 | not-a-date                    | /date",
        "place          | {\"onlineUrl\": \"javascript:alert(1)\"}                          | 400 | invalid                       | /place/onlineUrl",
        "reports        | [{\"title\": {\"de\": \"Bericht\"}, \"url\": \"file\"}]           | 400 | invalid                       | /reports/0/url",
        "agendaItems    | [{\"title\": {\"de\": \"A\"}, \"kind\": \"NEWS\"}]                | 400 | invalid                       | /agendaItems/0/visibility",
        "focusTopics    | [\"no-such-topic\"]                                               | 422 | unknown-term                  | /focusTopics/0",
        "start          | \"2002-06-12T18:00:00+02:00\"                                     | 422 | start-needs-time-zone         | /timeZone",
        "timeZone       | \"Europe/Erfurt\"                                                 | 422 | unknown-time-zone             | /timeZone",
        "network        | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}                | 422 | unknown-reference             | /network/id",
        "committee      | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}                | 422 | unknown-reference             | /committee/id",
        "host           | {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}                | 422 | unknown-reference             | /host/id",
        "place          | {\"site\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}}    | 422 | unknown-reference             | /place/site/id",
        "participations | [{\"role\": \"GUEST\", \"status\": \"INVITED\", \"visibility\": \"PUBLIC\"}] | 422 | participation-of-somebody | /participations/0",
        "outcomes       | [{\"id\": \"0199aaaa-0000-7000-8000-000000000000\", \"kind\": \"TASK\", \"text\": {\"de\": \"A\"}, \"visibility\": \"PUBLIC\"}] | 422 | unknown-part | /outcomes/0/id",
    })
    void whatIsWrongIsNamedByItsPlace(String member, String value, int status, String slug, String pointer) throws JsonProcessingException {
        var draft = erfurt.meeting("Falsch");
        draft.put(member, new ObjectMapper().readValue(value, Object.class));
        coordinator().post("/meetings", draft).statusCode(status).body("type", endsWith("/" + slug)).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void thoseWhoSynchroniseLearnOfChangesAndDeletions() {
        String before = Instant.now().toString();
        String kept = erfurt.add(erfurt.meeting("Bleibt"));
        String deleted = erfurt.add(erfurt.meeting("Geht"));
        coordinator().delete("/meetings/" + deleted, "*").statusCode(204);
        Api.anonymous().get("/meetings?include=deleted&limit=100&network=" + erfurt.network + "&updatedSince=" + before).statusCode(200)
                .body("items.id", hasItem(kept)).body("items.id", not(hasItem(deleted))).body("tombstones.id", hasItem(deleted));
    }

    private static Api coordinator() {
        return Api.as(COORDINATOR);
    }

    private static Api as(String reader) {
        return reader == null ? Api.anonymous() : Api.as(reader);
    }

    private static Map<String, Object> founding() {
        String office = erfurt.organisation("Landratsamt");
        return with(erfurt.meeting("1. Treffen zur Gründung"), "kind", "FOUNDING", "ordinal", 1, "date", "2019-03-11", "theme", text("Miteinander"),
                "place", Map.of("name", text("Landratsamt"), "locality", "Bautzen", "country", "DE"), "host", reference(office), "committee", reference(erfurt.committee("Koordinationskomitee")),
                "purposes", List.of(text("Austausch"), text("Bekanntmachung")), "levels", List.of("LOCAL"), "audiences", List.of("ORGANISATIONS"), "audienceLevels", List.of("REGION"),
                "registrationScope", "INVITED", "capacity", 40, "turnoutNote", text("Sehr gut besucht"), "attendedCategories", List.of("MSO", "AUTHORITY"),
                "headcount", Map.of("subject", "participants", "value", 40, "qualifier", "ABOUT"), "reports", List.of(Map.of("title", text("Bericht"), "url", "https://bautzen.example/bericht")),
                "agendaItems", List.of(Map.of("title", text("Austausch"), "kind", "EXCHANGE", "visibility", "PUBLIC", "minutes", 30, "presenter", reference(office)),
                        Map.of("title", text("Bekanntmachung"), "kind", "ANNOUNCEMENT", "visibility", "NETWORK")),
                "participations", List.of(Map.of("organisation", reference(office), "category", "AUTHORITY", "role", "HOST", "status", "ATTENDED", "visibility", "PUBLIC"),
                        Map.of("person", reference(erfurt.person("Hansen", "NETWORK")), "onBehalfOf", reference(erfurt.network), "role", "SPEAKER", "status", "ATTENDED", "visibility", "NETWORK",
                                "contribution", Map.of("kind", "TALK", "subject", text("Vernetzung")))),
                "outcomes", List.of(Map.of("kind", "AGREEMENT", "text", text("Gemeinsame Ziele"), "reached", "UNKNOWN", "responsible", reference(office), "visibility", "PUBLIC")));
    }
}
