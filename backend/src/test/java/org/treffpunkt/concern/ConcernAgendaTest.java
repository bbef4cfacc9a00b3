package org.treffpunkt.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.treffpunkt.support.Members.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** A concern comes onto the agenda of a meeting that is still to come, and off again. */
@RealParts
class ConcernAgendaTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api CHAIR = Api.as("vorsitz-erfurt");
    private String network;
    private String concern;
    private String meeting;

    @BeforeEach
    void aConcernAndAMeeting() {
        network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        concern = "/concerns/" + MEMBER.create("/concerns", Map.of("network", Map.of("id", network), "kind", "CHALLENGE", "title", Map.of("de", "Zu wenig Räume"), "text", Map.of("de", "Alle suchen.")));
        meeting = BERLIN.create("/meetings", meeting());
    }

    @Test
    void itBecomesAnItemAtTheEndAndIsFoundFromBothSides() {
        BERLIN.patch("/meetings/" + meeting, "*", Map.of("agendaItems", List.of(Map.of("title", Map.of("de", "Begrüßung"), "kind", "OTHER", "visibility", "PUBLIC")))).statusCode(200);
        MEMBER.post(concern + "/agenda-items", on(meeting)).statusCode(403);
        BERLIN.post(concern + "/agenda-items", with(on(meeting), "minutes", 20)).statusCode(200).body("status", equalTo("ON_AGENDA")).body("agenda.meeting.id", contains(meeting))
                .body("agenda[0].meeting.name.de", equalTo("Konferenz")).body("agenda[0].date", equalTo("2999-03-11"));
        String item = BERLIN.get(concern).extract().path("agenda[0].agendaItem");
        BERLIN.get("/meetings/" + meeting).body("agendaItems.title.de", contains("Begrüßung", "Zu wenig Räume")).body("agendaItems[1].id", equalTo(item)).body("agendaItems[1].minutes", equalTo(20))
                .body("agendaItems[1].visibility", equalTo("NETWORK"));
        MEMBER.get("/concerns?meeting=" + meeting).body("items", hasSize(1)).body("items[0].status", equalTo("ON_AGENDA"));
        MEMBER.get("/concerns?network=" + network + "&status=ON_AGENDA").body("items", hasSize(1));
        MEMBER.get("/concerns?network=" + network + "&status=OPEN").body("items", empty());
        BERLIN.post(concern + "/agenda-items", on(meeting)).statusCode(409).body("type", equalTo("/problems/concern-on-agenda-already"));
        BERLIN.get("/meetings/" + meeting).body("agendaItems", hasSize(2));
        String later = BERLIN.create("/meetings", meeting());
        BERLIN.post(concern + "/agenda-items", on(later)).statusCode(200).body("agenda.meeting.id", contains(meeting, later));
        BERLIN.get("/audit-records?record=" + meeting).body("items[0].action", equalTo("CHANGED"));
    }

    @Test
    void itLeavesTheAgendaWithItsItemAndWithTheMeeting() {
        BERLIN.post(concern + "/agenda-items", on(meeting)).statusCode(200);
        BERLIN.patch("/meetings/" + meeting, "*", Map.of("agendaItems", List.of())).statusCode(200);
        MEMBER.get(concern).body("status", equalTo("OPEN")).body("agenda", empty());
        BERLIN.post(concern + "/agenda-items", on(meeting)).statusCode(200).body("status", equalTo("ON_AGENDA"));
        BERLIN.patch("/meetings/" + meeting, "*", Map.of("status", "CANCELLED")).statusCode(200);
        MEMBER.get(concern).body("status", equalTo("OPEN")).body("agenda", empty());
        BERLIN.patch("/meetings/" + meeting, "*", Map.of("status", "PLANNED")).statusCode(200);
        MEMBER.get(concern).body("status", equalTo("ON_AGENDA"));
        BERLIN.delete("/meetings/" + meeting, "*").statusCode(204);
        MEMBER.get(concern).body("status", equalTo("OPEN"));
        MEMBER.get("/concerns?meeting=" + meeting).body("items", empty());
    }

    @Test
    void whoMayNotReadTheItemDoesNotLearnOfIt() {
        BERLIN.post(concern + "/agenda-items", on(meeting)).statusCode(200);
        String item = BERLIN.get(concern).extract().path("agenda[0].agendaItem");
        BERLIN.patch("/meetings/" + meeting, "*", Map.of("agendaItems", List.of(Map.of("id", item, "title", Map.of("de", "Intern"), "kind", "OTHER", "visibility", "PRIVATE")))).statusCode(200);
        MEMBER.get(concern).body("status", equalTo("OPEN")).body("agenda", empty());
        MEMBER.get("/concerns?meeting=" + meeting).body("items", empty());
        MEMBER.get("/concerns?network=" + network + "&status=ON_AGENDA").body("items", empty());
        BERLIN.get(concern).body("status", equalTo("ON_AGENDA")).body("agenda", hasSize(1));
    }

    @Test
    void onlyMeetingsOfTheNetworkThatAreStillToCome() {
        String other = Fixture.networkOf("koordination-berlin");
        BERLIN.post(concern + "/agenda-items", on(BERLIN.create("/meetings", with(meeting(), "network", Map.of("id", other))))).statusCode(422).body("type", equalTo("/problems/meeting-of-another-network"));
        for (var over : List.of(Map.of("status", "HELD", "date", "2020-01-01"), Map.of("status", "CANCELLED"), Map.of("status", "PLANNED", "date", "2020-01-01"))) {
            var draft = new HashMap<>(meeting());
            draft.putAll(over);
            BERLIN.post(concern + "/agenda-items", on(BERLIN.create("/meetings", draft))).statusCode(422).body("type", equalTo("/problems/meeting-takes-no-topics")).body("violations[0].pointer", equalTo("/meeting/id"));
        }
        BERLIN.post(concern + "/agenda-items", on(Fixture.unknownId())).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        BERLIN.post(concern + "/agenda-items", on(BERLIN.create("/meetings", with(meeting(), "date", "2999")))).statusCode(200);
        BERLIN.post(concern + "/decisions", Map.of("outcome", "DECLINED", "answer", Map.of("de", "Nein"))).statusCode(200).body("status", equalTo("DECLINED"));
        BERLIN.post(concern + "/agenda-items", on(meeting)).statusCode(409).body("type", equalTo("/problems/concern-decided"));
    }

    @Test
    void aChairPutsItOntoTheAgendaOfTheirOwnCommittee() {
        String committee = BERLIN.create("/committees", ConcernResourceTest.committee(network));
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
        Fixture.grant("vorsitz-erfurt", "MEMBER", network);
        String own = CHAIR.create("/meetings", with(meeting(), "committee", Map.of("id", committee)));
        CHAIR.post(concern + "/agenda-items", on(meeting)).statusCode(403);
        CHAIR.post(concern + "/agenda-items", on(own)).statusCode(200).body("status", equalTo("ON_AGENDA"));
    }

    private Map<String, Object> meeting() {
        return Map.of("network", Map.of("id", network), "title", Map.of("de", "Konferenz"), "kind", "PLENARY_CONFERENCE", "status", "PLANNED", "date", "2999-03-11", "visibility", "PUBLIC");
    }

    private static Map<String, Object> on(String meeting) {
        return Map.of("meeting", Map.of("id", meeting));
    }
}
