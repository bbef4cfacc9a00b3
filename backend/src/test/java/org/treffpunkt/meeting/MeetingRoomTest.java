package org.treffpunkt.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.treffpunkt.meeting.Gatherings.reference;
import static org.treffpunkt.meeting.Gatherings.text;
import static org.treffpunkt.meeting.Gatherings.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** A meeting while it takes place: who is there, where the agenda is and what came out, written by several people at once. */
@RealParts
class MeetingRoomTest {
    private static final Api COORDINATOR = Api.as(Gatherings.COORDINATOR);
    private static final Api MEMBER = Api.as(Gatherings.MEMBER);

    private Gatherings it;

    @BeforeEach
    void aNetwork() {
        it = new Gatherings();
    }

    private static Map<String, Object> item(String title) {
        return Map.of("title", text(title), "kind", "DISCUSSION", "visibility", "PUBLIC");
    }

    private static Map<String, Object> guest(String role) {
        return Map.of("category", "ASSOCIATION", "role", role, "status", "ACCEPTED", "visibility", "NETWORK");
    }

    private static List<String> parts(String meeting, String kind) {
        return COORDINATOR.get(meeting).statusCode(200).extract().path(kind + ".id");
    }

    private static Map<String, Object> decision(String words) {
        return Map.of("kind", "DECISION", "text", text(words), "visibility", "NETWORK");
    }

    private static io.restassured.response.ValidatableResponse put(Api who, String path, Object body) {
        return who.json(body).put(path).then();
    }

    @Test
    void everybodySeesTheSameItemSinceTheSameTime() {
        String meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "agendaItems", List.of(item("Eins"), item("Zwei"))));
        var items = parts(meeting, "agendaItems");
        String etag = COORDINATOR.etag(meeting);
        String since = put(COORDINATOR, meeting + "/progress", Map.of("agendaItem", reference(items.getFirst()))).statusCode(200).extract().path("since");
        put(COORDINATOR, meeting + "/progress", Map.of("agendaItem", reference(items.getFirst()))).statusCode(200).body("since", equalTo(since));
        MEMBER.get(meeting + "/room").statusCode(200).body("progress.agendaItem.id", equalTo(items.getFirst())).body("progress.since", equalTo(since)).body("leads", equalTo(false)).body("takesNotes", equalTo(true));
        assertNotEquals(since, put(COORDINATOR, meeting + "/progress", Map.of("agendaItem", reference(items.getLast()))).statusCode(200).extract().<String>path("since"));
        put(COORDINATOR, meeting + "/progress", Map.of()).statusCode(200).body("agendaItem", nullValue());
        put(COORDINATOR, meeting + "/progress", Map.of("agendaItem", reference(Fixture.unknownId()))).statusCode(422).body("type", equalTo("/problems/unknown-part"));
        assertEquals(etag, COORDINATOR.etag(meeting));
    }

    @Test
    void attendanceIsTappedBesideThoseWhoWriteTheMeeting() {
        String deputy = it.person("Vertretung", "NETWORK");
        String meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "participations", List.of(guest("DELEGATE"), guest("DELEGATE"))));
        var people = parts(meeting, "participations");
        String etag = COORDINATOR.etag(meeting);
        String first = put(COORDINATOR, meeting + "/attendance/" + people.getFirst(), Map.of("status", "PRESENT")).statusCode(200).extract().path("notedAt");
        put(COORDINATOR, meeting + "/attendance/" + people.getFirst(), Map.of("status", "PRESENT")).statusCode(200).body("notedAt", equalTo(first));
        put(COORDINATOR, meeting + "/attendance/" + people.getLast(), Map.of("status", "REPRESENTED", "representedBy", reference(deputy))).statusCode(200).body("representedBy.id", equalTo(deputy));
        // Whoever began to write the meeting before writes it, and what was tapped meanwhile is still there.
        var draft = Gatherings.draftOf(COORDINATOR.get(meeting).extract().path(""));
        COORDINATOR.put(meeting, etag, with(draft, "title", text("Sitzung im Saal"))).statusCode(200);
        MEMBER.get(meeting + "/room").body("attendance.status", org.hamcrest.Matchers.containsInAnyOrder("PRESENT", "REPRESENTED")).body("quorum.present", equalTo(2)).body("quorum.seats", equalTo(2));
        COORDINATOR.get("/audit-records?record=" + people.getFirst()).body("items.kind", contains("ATTENDANCE"));
    }

    @Test
    void tapsThatMakeNoSenseAreRefused() {
        String person = it.person("Jemand", "NETWORK");
        String meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "participations", List.of(guest("DELEGATE")), "agendaItems", List.of(item("Eins"))));
        String another = "/meetings/" + it.add(with(it.meeting("Andere"), "participations", List.of(guest("DELEGATE"))));
        String tap = meeting + "/attendance/" + parts(meeting, "participations").getFirst();
        put(COORDINATOR, tap, Map.of("status", "PRESENT", "representedBy", reference(person))).statusCode(422).body("type", equalTo("/problems/only-the-represented-are-represented"));
        put(COORDINATOR, tap, Map.of("status", "ASLEEP")).statusCode(400);
        put(COORDINATOR, tap, Map.of()).statusCode(400);
        put(COORDINATOR, tap, Map.of("status", "REPRESENTED", "representedBy", reference(Fixture.unknownId()))).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        put(COORDINATOR, meeting + "/attendance/" + Fixture.unknownId(), Map.of("status", "PRESENT")).statusCode(404);
        put(COORDINATOR, meeting + "/attendance/" + parts(another, "participations").getFirst(), Map.of("status", "PRESENT")).statusCode(404);
        put(MEMBER, tap, Map.of("status", "PRESENT")).statusCode(403);
        put(Api.anonymous(), tap, Map.of("status", "PRESENT")).statusCode(401);
        Api.as("gast").get(meeting + "/room").statusCode(403);
        COORDINATOR.get(meeting + "/room").body("attendance", empty());
        COORDINATOR.patch(meeting, "*", Map.of("status", "CANCELLED")).statusCode(200);
        put(COORDINATOR, tap, Map.of("status", "PRESENT")).statusCode(422).body("type", equalTo("/problems/meeting-cancelled"));
        put(COORDINATOR, meeting + "/progress", Map.of()).statusCode(422).body("type", equalTo("/problems/meeting-cancelled"));
        COORDINATOR.post(meeting + "/outcomes", decision("Zu spät")).statusCode(422).body("type", equalTo("/problems/meeting-cancelled"));
        put(COORDINATOR, meeting + "/agenda-items/" + parts(meeting, "agendaItems").getFirst() + "/notes/" + UUID.randomUUID(), Map.of("text", "Zu spät", "baseRevision", 0)).statusCode(422)
                .body("type", equalTo("/problems/meeting-cancelled"));
    }

    @Test
    void twoHundredTapsAtOnceLoseNothing() throws ExecutionException, InterruptedException {
        String meeting = "/meetings/" + it.add(with(it.meeting("Großes Treffen"), "participations", IntStream.range(0, 200).mapToObj(number -> guest("DELEGATE")).toList()));
        var people = parts(meeting, "participations");
        var kinds = List.of("PRESENT", "EXCUSED", "ABSENT", "REPRESENTED");
        String etag = COORDINATOR.etag(meeting);
        long begin = System.nanoTime();
        try (var crowd = Executors.newFixedThreadPool(200)) {
            var taps = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 200; i++) {
                String path = meeting + "/attendance/" + people.get(i);
                var status = Map.of("status", kinds.get(i % 4));
                taps.add(crowd.submit(() -> COORDINATOR.json(status).put(path).statusCode()));
            }
            for (var tap : taps) assertEquals(200, tap.get());
        }
        System.out.println("200 simultaneous attendance taps took " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        var noted = COORDINATOR.get(meeting + "/room").statusCode(200).body("attendance", hasSize(200)).body("quorum.noted", equalTo(200)).body("quorum.present", equalTo(100)).extract();
        for (int i = 0; i < 200; i++) assertEquals(kinds.get(i % 4), noted.path("attendance.find { it.participation == '" + people.get(i) + "' }.status"));
        assertEquals(etag, COORDINATOR.etag(meeting));
    }

    @Test
    void outcomesAreTypedAsYouGoByTwoPeople() {
        String meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "agendaItems", List.of(item("Eins"))));
        String item = parts(meeting, "agendaItems").getFirst();
        String stale = COORDINATOR.etag(meeting);
        for (int i = 0; i < 2; i++)
            COORDINATOR.json(with(decision("Wir gründen uns " + it.network), "agendaItem", reference(item), "visibility", "PUBLIC")).header("Idempotency-Key", "outcome-" + it.network).post(meeting + "/outcomes").then()
                    .statusCode(201).body("version", equalTo(0)).body("outcome.agendaItem.id", equalTo(item));
        COORDINATOR.post(meeting + "/outcomes", Map.of("kind", "INFORMATION", "text", text("Es gibt Kuchen"), "visibility", "NETWORK")).statusCode(201);
        var ids = parts(meeting, "outcomes");
        assertEquals(2, ids.size());
        // Each has its own version: two people change two of them at once, and the same one only after having seen it.
        COORDINATOR.put(meeting + "/outcomes/" + ids.getFirst(), "\"0\"", decision("Wir gründen uns heute")).statusCode(200).body("version", equalTo(1));
        COORDINATOR.put(meeting + "/outcomes/" + ids.getLast(), "\"0\"", decision("Kuchen für alle")).statusCode(200);
        COORDINATOR.put(meeting + "/outcomes/" + ids.getFirst(), "\"0\"", decision("Wir gründen uns morgen")).statusCode(412);
        put(COORDINATOR, meeting + "/outcomes/" + ids.getFirst(), decision("Ohne")).statusCode(428);
        COORDINATOR.put(meeting + "/outcomes/" + Fixture.unknownId(), "*", decision("Wo")).statusCode(404);
        MEMBER.post(meeting + "/outcomes", decision("Ich auch")).statusCode(403);
        COORDINATOR.post(meeting + "/outcomes", with(decision("Unter"), "agendaItem", reference(Fixture.unknownId()))).statusCode(422).body("type", equalTo("/problems/unknown-part"));
        // Whoever writes the whole meeting without having seen them does not remove them.
        COORDINATOR.patch(meeting, stale, Map.of("outcomes", List.of())).statusCode(412);
        MEMBER.get(meeting + "/room").body("outcomes.outcome.text.de", contains("Wir gründen uns heute", "Kuchen für alle"));
    }

    @Test
    void anOutcomeIsReadWithoutTheItemThatIsNot() {
        String meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "agendaItems", List.of(with(item("Eins"), "visibility", "PRIVATE"))));
        String item = parts(meeting, "agendaItems").getFirst();
        COORDINATOR.post(meeting + "/outcomes", with(decision("Offen"), "agendaItem", reference(item), "visibility", "PUBLIC")).statusCode(201);
        Api.anonymous().get(meeting).statusCode(200).body("outcomes.text.de", contains("Offen")).body("agendaItems", empty());
        MEMBER.get(meeting + "/room").statusCode(200).body("outcomes.outcome.text.de", contains("Offen"));
        Api.anonymous().get("/decisions?network=" + it.network).statusCode(200).body("items.outcome.text.de", contains("Offen"));
    }

    @Test
    void thereAreNoMoreVotesThanVotersInTheRoom() {
        String one = it.organisation(Fixture.unique("Verein"));
        String two = it.organisation(Fixture.unique("Amt"));
        String chair = it.person("Vorsitz", "NETWORK");
        String committee = COORDINATOR.create("/committees", Map.of("network", reference(it.network), "name", text("Beirat"), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "external", false,
                "membersOnly", false, "visibility", "PUBLIC", "constituencies", List.of(Map.of("key", "associations", "name", text("Vereine")), Map.of("key", "offices", "name", text("Ämter"))),
                "seats", List.of(Map.of("organisation", reference(one), "function", "MEMBER", "voting", true, "constituency", "associations"),
                        Map.of("organisation", reference(two), "function", "MEMBER", "voting", true, "constituency", "offices"), Map.of("person", reference(chair), "function", "CHAIR", "voting", true),
                        Map.of("person", reference(it.person("Beratung", "NETWORK")), "function", "MEMBER", "voting", false))));
        String meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "committee", reference(committee), "participations", List.of(
                Map.of("organisation", reference(one), "role", "DELEGATE", "status", "ACCEPTED", "visibility", "NETWORK"), Map.of("organisation", reference(one), "role", "DELEGATE", "status", "ACCEPTED", "visibility", "NETWORK"),
                Map.of("organisation", reference(two), "role", "DELEGATE", "status", "ACCEPTED", "visibility", "NETWORK"), Map.of("person", reference(chair), "role", "PARTICIPANT", "status", "ACCEPTED", "visibility", "NETWORK"))));
        var people = parts(meeting, "participations");
        var three = with(decision("Einstimmig"), "votes", Map.of("inFavour", 2, "against", 0, "abstained", 1));
        // Where nobody noted who was there, nothing is known of it.
        String before = COORDINATOR.post(meeting + "/outcomes", three).statusCode(201).extract().path("outcome.id");
        // Two of the same organisation have one vote.
        for (int i = 0; i < 2; i++) put(COORDINATOR, meeting + "/attendance/" + people.get(i), Map.of("status", "PRESENT")).statusCode(200);
        put(COORDINATOR, meeting + "/attendance/" + people.get(3), Map.of("status", "REPRESENTED")).statusCode(200);
        put(COORDINATOR, meeting + "/attendance/" + people.get(2), Map.of("status", "EXCUSED")).statusCode(200);
        COORDINATOR.get(meeting + "/room").body("quorum.seats", equalTo(3)).body("quorum.present", equalTo(2)).body("quorum.sides.find { it.constituency == 'offices' }.present", equalTo(0))
                .body("quorum.sides.find { it.constituency == 'associations' }.present", equalTo(1));
        COORDINATOR.post(meeting + "/outcomes", three).statusCode(422).body("type", equalTo("/problems/votes-above-quorum")).body("violations[0].pointer", equalTo("/votes"));
        COORDINATOR.post(meeting + "/outcomes", with(three, "votes", Map.of("inFavour", -1, "against", 0, "abstained", 0))).statusCode(400);
        COORDINATOR.post(meeting + "/outcomes", with(three, "votes", Map.of("inFavour", 1, "against", 1, "abstained", 0))).statusCode(201);
        // What was counted before stays, also when the meeting is written whole.
        var draft = Gatherings.draftOf(COORDINATOR.get(meeting).extract().path(""));
        COORDINATOR.put(meeting, "*", with(draft, "title", text("Sitzung des Beirats"))).statusCode(200);
        COORDINATOR.put(meeting + "/outcomes/" + before, "*", with(three, "votes", Map.of("inFavour", 3, "against", 0, "abstained", 0))).statusCode(422).body("type", equalTo("/problems/votes-above-quorum"));
        var all = COORDINATOR.get(meeting).extract().<List<Map<String, Object>>>path("outcomes");
        COORDINATOR.patch(meeting, "*", Map.of("outcomes", List.of(with(all.getFirst(), "votes", Map.of("inFavour", 9, "against", 0, "abstained", 0))))).statusCode(422)
                .body("type", equalTo("/problems/votes-above-quorum")).body("violations[0].pointer", containsString("/outcomes/0/votes"));
    }
}
