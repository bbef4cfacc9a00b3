package org.treffpunkt.calendar;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.calendar.Gathered.COORDINATOR;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Calendar programs read meetings by an address: what is public by one that everybody knows, all else by a secret one, as long as whoever made it may read it. */
@RealParts
class CalendarFeedTest {
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private Gathered it;
    private String open;

    @BeforeEach
    void meetings() {
        it = new Gathered();
        open = COORDINATOR.create("/meetings", it.meeting("Offener Abend", "2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00", "PUBLIC"));
    }

    @Test
    void whatIsPublicIsReadWithoutASecret() {
        for (Api api : List.of(Api.anonymous(), COORDINATOR)) assertEquals(List.of(open), meetings(text(api, "/calendars/public/meetings.ics?network=" + it.network)));
        String text = text(Api.anonymous(), "/calendars/public/meetings.ics?committee=" + it.committee);
        var event = ReadCalendar.event(text);
        assertEquals("Offener Abend", event.getSummary().getValue());
        // An hour is missing between them.
        assertEquals(java.util.Date.from(java.time.Instant.parse("2027-03-28T00:30:00Z")), event.getDateStart().getValue());
        assertEquals(java.util.Date.from(java.time.Instant.parse("2027-03-28T01:30:00Z")), event.getDateEnd().getValue());
        assertThat(text.contains("REFRESH-INTERVAL"), equalTo(true));
        assertThat(event.getAttendees(), empty());
        assertEquals(List.of(), meetings(text(Api.anonymous(), "/calendars/public/meetings.ics?network=" + it.network + "&q=gibtesnicht")));
        Api.anonymous().get("/calendars/public/meetings.ics?fields=x").statusCode(400);
    }

    @Test
    void aMeetingIsDownloadedByWhoeverMayReadIt() {
        assertEquals("Offener Abend", ReadCalendar.event(text(Api.anonymous(), "/calendars/meetings/" + open + ".ics")).getSummary().getValue());
        assertThat(meetings(text(COORDINATOR, "/calendars/meetings/" + it.meeting + ".ics")), hasItem(it.meeting));
        Api.anonymous().get("/calendars/meetings/" + it.meeting + ".ics").statusCode(404);
        Api.anonymous().get("/calendars/meetings/" + Fixture.unknownId() + ".ics").statusCode(404);
        String day = COORDINATOR.create("/meetings", Map.of("network", Map.of("id", it.network), "title", Map.of("de", "Klausur"), "kind", "SESSION", "status", "TENTATIVE", "date", "2027-05-01", "visibility", "PUBLIC"));
        String text = text(Api.anonymous(), "/calendars/meetings/" + day + ".ics");
        assertThat(text.replace("\r", "").lines().toList(), hasItems("DTSTART;VALUE=DATE:20270501", "DTEND;VALUE=DATE:20270502", "STATUS:TENTATIVE"));
        ReadCalendar.of(text);
    }

    @Test
    void aSecretAddressShowsWhatItsMakerMayReadNow() {
        String grant = Fixture.grant("mitglied-erfurt", "MEMBER", it.network);
        var made = MEMBER.post("/calendar-addresses", Map.of("kind", "SEARCH", "search", Map.of("network", List.of(it.network)), "label", "Mein Netzwerk", "language", "DE")).statusCode(201).extract();
        String path = URI.create(made.path("address")).getPath().replace("/api/v1", "");
        assertEquals(List.of(open, it.meeting), meetings(text(Api.anonymous(), path)));
        MEMBER.get("/calendar-addresses").body("items.find { it.id == '" + made.path("id") + "' }.address", nullValue()).body("items.find { it.id == '" + made.path("id") + "' }.readOn", equalTo(java.time.LocalDate.now().toString()));
        Api.as("gast").delete("/calendar-addresses/" + made.path("id")).statusCode(404);

        String etag = Api.anonymous().get(path).statusCode(200).header("Cache-Control", "private, no-cache").extract().header("ETag");
        Api.anonymous().request().header("If-None-Match", etag).get(path).then().statusCode(304);
        COORDINATOR.patch("/meetings/" + open, "*", Map.of("title", Map.of("de", "Offener Nachmittag"))).statusCode(200);
        Api.anonymous().request().header("If-None-Match", etag).get(path).then().statusCode(200);

        // A right that is taken away is gone at the next reading.
        Api.as("admin").delete("/grants/" + grant).statusCode(204);
        assertEquals(List.of(open), meetings(text(Api.anonymous(), path)));
        MEMBER.delete("/calendar-addresses/" + made.path("id")).statusCode(204);
        Api.anonymous().get(path).statusCode(404);
        MEMBER.delete("/calendar-addresses/" + made.path("id")).statusCode(404);
    }

    @Test
    void myMeetingsAreThoseIAmInvitedToAndThoseOfMyCommittees() {
        var made = MEMBER.post("/calendar-addresses", Map.of("kind", "MINE", "label", "Meine Treffen", "language", "DE")).statusCode(201).body("search.network", hasSize(0)).extract();
        String path = URI.create(made.path("address")).getPath().replace("/api/v1", "");
        assertThat(meetings(text(Api.anonymous(), path)), not(hasItem(it.meeting)));
        COORDINATOR.post(it.path() + "/invitations", Map.of("addresses", List.of(Map.of("name", "Mitglied", "email", "mitglied-erfurt@treffpunkt.example")), "language", "DE")).statusCode(201);
        assertThat(meetings(text(Api.anonymous(), path)), hasItem(it.meeting));
        String invitation = MEMBER.get("/my-invitations").extract().path("items.find { it.meeting == '" + it.meeting + "' }.id");
        MEMBER.json(Map.of("answer", "NO")).put("/my-invitations/" + invitation + "/reply").then().statusCode(200);
        assertThat(meetings(text(Api.anonymous(), path)), not(hasItem(it.meeting)));
        String seat = Fixture.seat("mitglied-erfurt", "COMMITTEE_MEMBER", it.committee);
        assertThat(meetings(text(Api.anonymous(), path)), hasItems(it.meeting, open));
        Api.as("admin").delete("/grants/" + seat).statusCode(204);
        assertThat(meetings(text(Api.anonymous(), path)), not(hasItem(it.meeting)));
        MEMBER.delete("/calendar-addresses/" + made.path("id")).statusCode(204);
    }

    @Test
    void badAddressesAreRefused() {
        MEMBER.post("/calendar-addresses", Map.of("kind", "SEARCH", "language", "DE")).statusCode(400).body("violations[0].pointer", equalTo("/label"));
        MEMBER.post("/calendar-addresses", Map.of("kind", "SEARCH", "label", "X", "language", "DE", "search", Map.of("unbekannt", 1))).statusCode(400);
        Api.anonymous().post("/calendar-addresses", Map.of("kind", "MINE", "label", "X", "language", "DE")).statusCode(401);
        for (String wrong : List.of("x", "%27%3B--", "A".repeat(500))) Api.anonymous().get("/calendars/" + wrong + ".ics").statusCode(404);
    }

    private static String text(Api api, String path) {
        return api.get(path).statusCode(200).header("Content-Type", startsWith("text/calendar")).extract().asString();
    }

    private static List<String> meetings(String text) {
        return ReadCalendar.of(text).getEvents().stream().map(event -> event.getUid().getValue().replaceAll("@.*", "")).toList();
    }
}
