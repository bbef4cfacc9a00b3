package org.treffpunkt.poll;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.support.Members.with;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.MovableClock;
import org.treffpunkt.support.RealParts;

/** Dates are proposed for a tentative meeting, people say which suit them, and one is chosen. */
@RealParts
class DatePollTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api OTHER = Api.as("gremium-erfurt");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The evening before the clocks are changed, at least six weeks from now; the next one has another offset. */
    private final ZonedDateTime evening = ZONE.getRules().nextTransition(Instant.now().plusSeconds(42 * 86_400L)).getInstant().atZone(ZONE).toLocalDate().minusDays(1).atTime(18, 0).atZone(ZONE);

    private String network;
    private String meeting;

    @BeforeEach
    void aTentativeMeetingOfANetworkOfTwoMembers() {
        network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        Fixture.grant("gremium-erfurt", "MEMBER", network);
        meeting = "/meetings/" + BERLIN.create("/meetings", draft());
    }

    @Test
    void peopleAnswerAndTheChosenDateBecomesThatOfTheMeeting() {
        String guest = Mails.address("gast");
        BERLIN.post(meeting + "/invitations", Map.of("addresses", List.of(Map.of("name", "Gast", "email", guest)), "language", "DE")).statusCode(201).body("sent", equalTo(1));
        Mails.to(guest);
        String etag = BERLIN.etag(meeting);
        String poll = begin(at(evening.plusDays(1)), at(evening));
        MEMBER.get(meeting + "/date-polls").statusCode(200).body("items", hasSize(1)).body("items[0].state", equalTo("OPEN")).body("items[0].answered", equalTo(0))
                .body("items[0].dates.start", contains(written(evening), written(evening.plusDays(1)))).body("items[0].dates[0].mine", nullValue())
                .body("items[0].answers", equalTo(true)).body("items[0].leads", equalTo(false)).body("items[0].voices", nullValue());
        var dates = dates();
        answer(MEMBER, poll, choice(dates.getFirst(), "NO"), choice(dates.getLast(), "IF_NEED_BE")).statusCode(200).body("answered", equalTo(1)).body("dates.mine", contains("NO", "IF_NEED_BE"));
        answer(OTHER, poll, choice(dates.getLast(), "YES")).statusCode(200).body("dates.yes", contains(0, 1)).body("dates.ifNeedBe", contains(0, 1)).body("dates.no", contains(1, 0)).body("answered", equalTo(2));
        answer(MEMBER, poll, choice(dates.getLast(), "YES")).statusCode(200).body("dates.yes", contains(0, 2)).body("dates.no", contains(0, 0)).body("dates[0].mine", nullValue());
        assertEquals(etag, BERLIN.etag(meeting));
        BERLIN.get(meeting + "/date-polls").body("items[0].leads", equalTo(true)).body("items[0].voices", hasSize(2)).body("items[0].voices.name", hasItem("Mirko Mitglied"))
                .body("items[0].voices.choices.flatten().choice", contains("YES", "YES"));
        MEMBER.post(meeting + "/date-polls/" + poll + "/closing", Map.of("date", dates.getLast())).statusCode(403);
        close(poll, Map.of("date", dates.getLast())).statusCode(200).body("state", equalTo("CLOSED")).body("chosen", equalTo(dates.getLast())).body("closedAt", notNullValue());
        BERLIN.get(meeting).body("status", equalTo("PLANNED")).body("start", equalTo(written(evening.plusDays(1)))).body("end", equalTo(written(evening.plusDays(1).plusHours(2))))
                .body("timeZone", equalTo("Europe/Berlin")).body("date", equalTo(evening.toLocalDate().plusDays(1).toString()));
        assertThat(Mails.to(guest, 2).getFirst().subject(), startsWith("Geändert: "));
        answer(MEMBER, poll, choice(dates.getFirst(), "YES")).statusCode(422).body("type", equalTo("/problems/date-poll-closed"));
        close(poll, Map.of()).statusCode(422).body("type", equalTo("/problems/date-poll-closed"));
        begin(BERLIN, proposal(at(evening), at(evening.plusDays(2)))).statusCode(422).body("type", equalTo("/problems/date-poll-needs-a-tentative-meeting"));
        BERLIN.get("/audit-records?network=" + network + "&kind=DATE_POLL").statusCode(200).body("items.action", contains("CHANGED", "CREATED"));
        BERLIN.get("/audit-records?network=" + network + "&kind=DATE_POLL_ANSWER").statusCode(200).body("items.action", contains("CHANGED", "CREATED", "CREATED"));
        MEMBER.get("/me/personal-data").statusCode(200).body("sections.kind", hasItem("date_poll_answer"));
    }

    @Test
    void fortyAnswersAtOnceAllCount() throws Exception {
        var people = List.of("koordination-bautzen", "koordination-prag", "koordination-bayern", "vorsitz-erfurt", "redaktion-erfurt");
        var grants = people.stream().map(person -> Fixture.grant(person, "MEMBER", network)).toList();
        try (var pool = Executors.newFixedThreadPool(20)) {
            String poll = begin(at(evening), at(evening.plusDays(1)));
            String date = dates().getFirst();
            var all = Stream.concat(people.stream(), Stream.of("koordination-berlin", "mitglied-erfurt", "gremium-erfurt")).map(Api::as).toList();
            var asked = IntStream.range(0, 40).<Callable<Integer>>mapToObj(i -> () -> answer(all.get(i % all.size()), poll, choice(date, i < 32 ? "IF_NEED_BE" : "YES")).extract().statusCode()).toList();
            for (Future<Integer> answer : pool.invokeAll(asked)) assertEquals(200, answer.get());
            for (Api person : all) answer(person, poll, choice(date, "YES")).statusCode(200);
            BERLIN.get(meeting + "/date-polls").body("items[0].answered", equalTo(all.size())).body("items[0].dates.yes", contains(all.size(), 0)).body("items[0].voices", hasSize(all.size()));
        } finally {
            for (String grant : grants) Api.as("admin").delete("/grants/" + grant).statusCode(204);
        }
    }

    @Test
    void onlyDatesThatMakeSenseAreProposed() {
        refused(proposal(at(evening)), 400, "invalid");
        refused(proposal(IntStream.range(0, 21).mapToObj(day -> at(evening.plusDays(day))).toList()), 400, "invalid");
        refused(proposal(at(evening), at(evening)), 422, "date-poll-date-twice");
        // The same instant, as it is said elsewhere.
        refused(proposal(at(evening), at(evening.withZoneSameInstant(ZoneId.of("UTC")))), 422, "date-poll-date-twice");
        refused(proposal(at(evening), at(ZonedDateTime.now(ZONE).minusDays(1))), 422, "date-poll-date-is-past");
        refused(proposal(at(evening), at(evening.plusYears(20))), 422, "date-poll-date-is-far-off");
        refused(proposal(at(evening), Map.of("start", written(evening.plusDays(1)), "end", written(evening.plusDays(1)))), 422, "meeting-ends-before-it-begins");
        refused(proposal(at(evening), Map.of("start", "gestern", "end", written(evening))), 400, null);
        refused(proposal(at(evening), Map.of("start", written(evening))), 400, "invalid");
        var two = proposal(at(evening), at(evening.plusDays(1)));
        refused(with(two, "timeZone", "Europe/Bautzen"), 422, "unknown-time-zone");
        refused(with(two, "answerBy", LocalDate.now(ZONE).minusDays(1).toString()), 422, "date-poll-answered-in-the-past");
        refused(with(two, "answerBy", evening.toLocalDate().plusDays(1).toString()), 422, "date-poll-answered-too-late");
        refused(Map.of("timeZone", "Europe/Berlin"), 400, "invalid");
        begin(MEMBER, two).statusCode(403);
        begin(Api.anonymous(), two).statusCode(401);
        begin(BERLIN, with(two, "answerBy", evening.toLocalDate().toString())).statusCode(201);
        refused(two, 409, "date-poll-open-already");
    }

    @Test
    void onlyAnswersToItsOwnDatesAreTaken() {
        String poll = begin(at(evening), at(evening.plusDays(1)));
        String date = dates().getFirst();
        answer(MEMBER, poll, choice(Fixture.unknownId(), "YES")).statusCode(422).body("type", equalTo("/problems/unknown-part")).body("violations[0].pointer", equalTo("/choices/0/date"));
        answer(MEMBER, poll, choice(date, "YES"), choice(date, "NO")).statusCode(422).body("type", equalTo("/problems/date-answered-twice"));
        answer(MEMBER, poll, Map.of("date", date)).statusCode(400);
        answer(MEMBER, poll, choice(date, "PERHAPS")).statusCode(400);
        answer(MEMBER, Fixture.unknownId(), choice(date, "YES")).statusCode(404);
        answer(Api.anonymous(), poll, choice(date, "YES")).statusCode(401);
        answer(Api.as("gast"), poll, choice(date, "YES")).statusCode(404);
        answer(Api.as("admin"), poll, choice(date, "YES")).statusCode(403).body("detail", containsString("members of the network"));
        Api.as("gast").get(meeting + "/date-polls").statusCode(404);
        String another = "/meetings/" + BERLIN.create("/meetings", draft());
        MEMBER.json(Map.of("choices", List.of())).put(another + "/date-polls/" + poll + "/answer").then().statusCode(404);
        close(poll, Map.of("date", Fixture.unknownId())).statusCode(422).body("violations[0].pointer", equalTo("/date"));
        answer(MEMBER, poll).statusCode(200).body("answered", equalTo(0));
    }

    @Test
    void afterTheLastDayNobodyAnswersAndAPollEndsWithoutADateToo() {
        String poll = begin(at(evening), at(evening.plusDays(1)));
        String date = dates().getFirst();
        answer(MEMBER, poll, choice(date, "YES")).statusCode(200);
        MovableClock.daysLater(15, () -> {
            MEMBER.get(meeting + "/date-polls").body("items[0].state", equalTo("OVER")).body("items[0].dates[0].yes", equalTo(1));
            answer(OTHER, poll, choice(date, "YES")).statusCode(422).body("type", equalTo("/problems/date-poll-over"));
        });
        MovableClock.daysLater(400, () -> close(poll, Map.of("date", date)).statusCode(422).body("type", equalTo("/problems/date-poll-date-is-past")));
        close(poll, Map.of()).statusCode(200).body("state", equalTo("CLOSED")).body("chosen", nullValue());
        BERLIN.get(meeting).body("status", equalTo("TENTATIVE")).body("start", nullValue());
        begin(at(evening.plusDays(2)), at(evening.plusDays(3)));
        MEMBER.get(meeting + "/date-polls").body("items.state", contains("OPEN", "CLOSED"));
        BERLIN.patch(meeting, "*", Map.of("status", "CANCELLED")).statusCode(200);
        MEMBER.get(meeting + "/date-polls").body("items[0].state", equalTo("OVER"));
    }

    @Test
    void aChairLooksForTheDateOfTheCommitteeAndWhoSaidWhatIsForThoseWhoWrite() throws SQLException {
        String committee = BERLIN.create("/committees", Map.of("network", Map.of("id", network), "name", Map.of("de", "AG Sprache"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC"));
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
        var chair = Api.as("vorsitz-erfurt");
        meeting = "/meetings/" + chair.create("/meetings", with(with(draft(), "committee", Map.of("id", committee)), "visibility", "COMMITTEE"));
        String poll = begin(chair, proposal(at(evening), at(evening.plusDays(1)))).statusCode(201).body("meeting.id", equalTo(meeting.replace("/meetings/", ""))).extract().path("id");
        MEMBER.get(meeting + "/date-polls").statusCode(404);
        Fixture.seat("mitglied-erfurt", "COMMITTEE_MEMBER", committee);
        String date = dates().getFirst();
        answer(MEMBER, poll, choice(date, "YES")).statusCode(200);
        answer(chair, poll, choice(date, "YES")).statusCode(200).body("voices", hasSize(2));
        MEMBER.get(meeting + "/date-polls").body("items[0].answered", equalTo(2)).body("items[0].voices", nullValue());
        String count = "select count(*) from date_poll_answer where poll_id = '" + poll + "'";
        try (var database = Database.asTheRoleThatServes()) {
            assertEquals(List.of("0"), database.ask(count));
            assertEquals(List.of("1"), database.onBehalfOf("mitglied-erfurt").ask(count));
            assertEquals(List.of("2"), database.onBehalfOf("vorsitz-erfurt").ask(count));
            assertEquals(List.of("0"), database.onBehalfOf("gremium-erfurt").ask("select count(*) from date_poll where id = '" + poll + "'"));
        }
        chair.json(Map.of("date", date)).post(meeting + "/date-polls/" + poll + "/closing").then().statusCode(200).body("chosen", equalTo(date));
        MEMBER.get(meeting).body("status", equalTo("PLANNED")).body("start", equalTo(written(evening)));
        MEMBER.get(meeting + "/date-polls").body("items.findAll { it.state != 'CLOSED' }", empty());
    }

    private Map<String, Object> draft() {
        return Map.of("network", Map.of("id", network), "title", Map.of("de", "Frühjahrstreffen"), "kind", "SESSION", "status", "TENTATIVE", "visibility", "NETWORK");
    }

    private static String written(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static Map<String, Object> at(ZonedDateTime start) {
        return Map.of("start", written(start), "end", written(start.plusHours(2)));
    }

    @SafeVarargs
    private static Map<String, Object> proposal(Map<String, Object>... dates) {
        return proposal(List.of(dates));
    }

    private static Map<String, Object> proposal(List<Map<String, Object>> dates) {
        return Map.of("dates", dates, "timeZone", "Europe/Berlin", "answerBy", LocalDate.now(ZONE).plusDays(14).toString());
    }

    @SafeVarargs
    private String begin(Map<String, Object>... dates) {
        return begin(BERLIN, proposal(dates)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse begin(Api who, Map<String, Object> proposal) {
        return who.post(meeting + "/date-polls", proposal);
    }

    private void refused(Map<String, Object> proposal, int status, String slug) {
        var answer = begin(BERLIN, proposal).statusCode(status);
        if (slug != null) answer.body("type", equalTo("/problems/" + slug));
    }

    /** Of the newest poll, the earliest first. */
    private List<String> dates() {
        return new ArrayList<>(BERLIN.get(meeting + "/date-polls").statusCode(200).extract().<List<String>>path("items[0].dates.id"));
    }

    private static Map<String, Object> choice(String date, String choice) {
        return Map.of("date", date, "choice", choice);
    }

    @SafeVarargs
    private ValidatableResponse answer(Api who, String poll, Map<String, Object>... choices) {
        return who.json(Map.of("choices", List.of(choices))).put(meeting + "/date-polls/" + poll + "/answer").then();
    }

    private ValidatableResponse close(String poll, Map<String, Object> closing) {
        return BERLIN.post(meeting + "/date-polls/" + poll + "/closing", closing);
    }
}
