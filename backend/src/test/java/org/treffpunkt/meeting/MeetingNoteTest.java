package org.treffpunkt.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.meeting.Gatherings.reference;
import static org.treffpunkt.meeting.Gatherings.text;
import static org.treffpunkt.meeting.Gatherings.with;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Several people take notes under the same item, and nothing that anybody wrote is lost. */
@RealParts
class MeetingNoteTest {
    private static final Api COORDINATOR = Api.as(Gatherings.COORDINATOR);
    private static final Api MEMBER = Api.as(Gatherings.MEMBER);

    private Gatherings it;
    private String meeting;
    private String notes;

    @BeforeEach
    void aMeetingWithAnItem() {
        it = new Gatherings();
        meeting = "/meetings/" + it.add(with(it.meeting("Sitzung"), "agendaItems", List.of(item("PUBLIC"))));
        notes = notesOf(meeting);
    }

    private static Map<String, Object> item(String visibility) {
        return Map.of("title", text("Berichte"), "kind", "DISCUSSION", "visibility", visibility);
    }

    private static String notesOf(String meeting) {
        return meeting + "/agenda-items/" + COORDINATOR.get(meeting).extract().path("agendaItems[0].id") + "/notes";
    }

    private ValidatableResponse write(Api who, int base, String text) {
        return write(who, UUID.randomUUID().toString(), Map.of("text", text, "baseRevision", base));
    }

    private ValidatableResponse write(Api who, String id, Map<String, Object> draft) {
        return who.json(draft).put(notes + "/" + id).then();
    }

    @Test
    void whatTwoWriteInDifferentLinesIsMerged() {
        write(COORDINATOR, 0, "Eins\nZwei\nDrei\nVier\nFünf").statusCode(200).body("revision", equalTo(1));
        write(COORDINATOR, 1, "Eins!\nZwei\nDrei\nVier\nFünf").statusCode(200).body("revision", equalTo(2));
        write(MEMBER, 1, "Eins\r\nZwei\r\nDrei\r\nVier\r\nFünf!").statusCode(200).body("revision", equalTo(3)).body("text", equalTo("Eins!\nZwei\nDrei\nVier\nFünf!"))
                .body("author", equalTo("Mirko Mitglied")).body("conflicts", empty());
        COORDINATOR.get(notes).statusCode(200).body("items.revision", contains(3, 2, 1)).body("items[0].text", equalTo("Eins\nZwei\nDrei\nVier\nFünf!")).body("items[0].result", notNullValue()).body("items[1].result", nullValue());
        MEMBER.get(meeting + "/room").body("notes[0].text", equalTo("Eins!\nZwei\nDrei\nVier\nFünf!"));
    }

    @Test
    void whatTwoWriteInTheSameLineStandsSideBySideUntilSomebodySettlesIt() {
        write(COORDINATOR, 0, "Um 10 Uhr").statusCode(200);
        write(COORDINATOR, 1, "Um 11 Uhr").statusCode(200);
        String mine = UUID.randomUUID().toString();
        write(MEMBER, mine, Map.of("text", "Um 12 Uhr", "baseRevision", 1)).statusCode(200).body("text", equalTo("Um 11 Uhr")).body("revision", equalTo(2)).body("conflicts.id", contains(mine))
                .body("conflicts[0].text", equalTo("Um 12 Uhr")).body("conflicts[0].author", equalTo("Mirko Mitglied"));
        COORDINATOR.get(meeting + "/room").body("notes[0].conflicts.text", contains("Um 12 Uhr"));
        write(COORDINATOR, UUID.randomUUID().toString(), Map.of("text", "Zwischen 11 und 12 Uhr", "baseRevision", 2, "settles", List.of(mine))).statusCode(200).body("revision", equalTo(3)).body("conflicts", empty());
        COORDINATOR.get(notes).body("items", hasSize(4)).body("items.find { it.id == '" + mine + "' }.open", equalTo(false)).body("items.find { it.id == '" + mine + "' }.text", equalTo("Um 12 Uhr"));
    }

    @Test
    void whatIsSentAgainIsThereOnce() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) write(MEMBER, id, Map.of("text", "Alle sind da.", "baseRevision", 0)).statusCode(200).body("revision", equalTo(1));
        write(MEMBER, id, Map.of("text", "Niemand ist da.", "baseRevision", 1)).statusCode(422).body("type", equalTo("/problems/note-edit-id-taken"));
        write(COORDINATOR, id, Map.of("text", "Alle sind da.", "baseRevision", 0)).statusCode(422);
        write(MEMBER, 7, "Aus der Zukunft").statusCode(422).body("type", equalTo("/problems/note-revision-unknown"));
        write(MEMBER, -1, "Vor dem Anfang").statusCode(400);
        write(MEMBER, 1, "x".repeat(20_001)).statusCode(400);
        MEMBER.json(Map.of("text", "Wo?", "baseRevision", 0)).put(meeting + "/agenda-items/" + Fixture.unknownId() + "/notes/" + UUID.randomUUID()).then().statusCode(404);
        MEMBER.json(Map.of("text", "Wo?", "baseRevision", 0)).put(notes + "/keine-kennung").then().statusCode(404);
        MEMBER.get(notes).body("items", hasSize(1));
    }

    @Test
    void thirtyEditsAtOnceAreAllKept() throws ExecutionException, InterruptedException {
        write(COORDINATOR, 0, "Anfang").statusCode(200);
        try (var crowd = Executors.newFixedThreadPool(30)) {
            var edits = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 30; i++) {
                var draft = Map.<String, Object>of("text", "Anfang\nVon " + i, "baseRevision", 1);
                var who = i % 2 == 0 ? COORDINATOR : MEMBER;
                edits.add(crowd.submit(() -> who.json(draft).put(notes + "/" + UUID.randomUUID()).statusCode()));
            }
            for (var edit : edits) assertEquals(200, edit.get());
        }
        var kept = new HashSet<>(COORDINATOR.get(notes).statusCode(200).extract().<List<String>>path("items.text"));
        for (int i = 0; i < 30; i++) assertEquals(true, kept.contains("Anfang\nVon " + i), "edit " + i);
    }

    @Test
    void notesAreOfTheCommitteeOrOfTheNetwork() {
        write(MEMBER, 0, "Unter uns").statusCode(200);
        for (var stranger : List.of(Api.as("gast"), Api.as("koordination-bautzen"))) {
            stranger.get(notes).statusCode(403);
            write(stranger, 1, "Von außen").statusCode(403);
        }
        Api.anonymous().get(notes).statusCode(401);
        write(Api.as("admin"), 1, "Vom Betrieb").statusCode(403);
        Api.as("admin").get(notes).statusCode(200);
        // The committee's own: the rest of the network does not read along.
        String committee = it.committee("Arbeitskreis");
        Fixture.seat("gremium-erfurt", "COMMITTEE_MEMBER", committee);
        meeting = "/meetings/" + it.add(with(it.meeting("Klausur"), "committee", reference(committee), "agendaItems", List.of(item("NETWORK"))));
        notes = notesOf(meeting);
        write(Api.as("gremium-erfurt"), 0, "Vertraulich").statusCode(200);
        MEMBER.get(notes).statusCode(403);
        write(MEMBER, 1, "Ich lese mit").statusCode(403);
        MEMBER.get(meeting + "/room").statusCode(200).body("notes", empty()).body("takesNotes", equalTo(false));
        Api.as("gremium-erfurt").get(meeting + "/room").body("notes.text", contains("Vertraulich")).body("takesNotes", equalTo(true)).body("leads", equalTo(false));
    }

    @Test
    void anItemWithNotesStays() {
        write(MEMBER, 0, "Wichtig").statusCode(200);
        COORDINATOR.patch(meeting, "*", Map.of("agendaItems", List.of())).statusCode(422).body("type", equalTo("/problems/agenda-item-has-notes"));
        COORDINATOR.delete(meeting, "*").statusCode(204);
        MEMBER.get(notes).statusCode(410);
        COORDINATOR.restore(meeting).statusCode(200);
        MEMBER.get(notes).body("items.text", contains("Wichtig"));
    }
}
