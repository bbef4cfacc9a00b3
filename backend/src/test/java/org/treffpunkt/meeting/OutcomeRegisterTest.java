package org.treffpunkt.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.meeting.Gatherings.reference;
import static org.treffpunkt.meeting.Gatherings.text;
import static org.treffpunkt.meeting.Gatherings.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Decisions and tasks over all meetings: what is in force, and who has to do what by when. */
@RealParts
class OutcomeRegisterTest {
    private static final Api COORDINATOR = Api.as(Gatherings.COORDINATOR);
    private static final Api MEMBER = Api.as(Gatherings.MEMBER);

    private Gatherings it;
    private String here;

    @BeforeEach
    void aNetwork() {
        it = new Gatherings();
        here = "network=" + it.network;
    }

    private static Map<String, Object> outcome(String kind, String words, String visibility) {
        return Map.of("kind", kind, "text", text(words), "visibility", visibility);
    }

    private String meeting(String day, Object... outcomes) {
        return "/meetings/" + it.add(with(it.meeting("Sitzung"), "date", day, "outcomes", List.of(outcomes)));
    }

    private static String outcomeOf(String meeting) {
        return COORDINATOR.get(meeting).extract().path("outcomes[0].id");
    }

    @Test
    void decisionsAreFoundOverAllYears() {
        meeting("2019-03-11", outcome("DECISION", "Ein Spielplatz für alle Migrant*innen", "PUBLIC"), outcome("TASK", "Den Spielplatz bauen", "PUBLIC"));
        meeting("2021-05-01", outcome("AGREEMENT", "Die Satzung gilt", "NETWORK"), outcome("INFORMATION", "Es gibt Kuchen", "PUBLIC"));
        meeting("2023-01-01", outcome("DECISION", "Der Haushalt ist geheim", "COMMITTEE"));
        COORDINATOR.get("/decisions?total=true&" + here).statusCode(200).body("items.outcome.text.de", contains("Der Haushalt ist geheim", "Die Satzung gilt", "Ein Spielplatz für alle Migrant*innen")).body("total", equalTo(3))
                .body("items.date", contains("2023-01-01", "2021-05-01", "2019-03-11"));
        MEMBER.get("/decisions?total=true&" + here).body("items.outcome.text.de", contains("Die Satzung gilt", "Ein Spielplatz für alle Migrant*innen")).body("total", equalTo(2));
        Api.anonymous().get("/decisions?total=true&" + here).statusCode(200).body("items.outcome.text.de", contains("Ein Spielplatz für alle Migrant*innen")).body("total", equalTo(1));
        MEMBER.get("/decisions?q=Migrantinnen&" + here).body("items.date", contains("2019-03-11"));
        MEMBER.get("/decisions?q=Haushalt&total=true&" + here).body("items", empty()).body("total", equalTo(0));
        MEMBER.get("/decisions?kind=INFORMATION&" + here).body("items.outcome.text.de", contains("Es gibt Kuchen"));
        MEMBER.get("/decisions?from=2020-01-01&until=2022-12-31&" + here).body("items.date", contains("2021-05-01"));
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = COORDINATOR.get("/decisions?limit=1&" + here + cursor).statusCode(200).extract();
            seen.add(page.path("items[0].date"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        assertEquals(List.of("2023-01-01", "2021-05-01", "2019-03-11"), seen);
        for (String bad : List.of("limit=0", "limit=101", "cursor=falsch", "kind=LAW", "state=NEVER", "from=gestern", "sort=name", "q=" + "x".repeat(201))) COORDINATOR.get("/decisions?" + bad).statusCode(400);
    }

    @Test
    void aDecisionTakesThePlaceOfAnEarlierOne() {
        String first = meeting("2019-01-01", outcome("DECISION", "Donnerstags", "PUBLIC"));
        String second = meeting("2020-01-01", with(outcome("DECISION", "Freitags", "PUBLIC"), "supersedes", reference(outcomeOf(first))));
        MEMBER.get("/decisions?" + here).body("items[0].supersededBy", empty()).body("items[1].supersededBy", contains(outcomeOf(second))).body("items[0].outcome.supersedes.id", equalTo(outcomeOf(first)));
        MEMBER.get("/decisions?state=IN_FORCE&" + here).body("items.outcome.text.de", contains("Freitags"));
        MEMBER.get("/decisions?state=SUPERSEDED&" + here).body("items.outcome.text.de", contains("Donnerstags"));
        // Not in a circle, not by itself, not another network's, not one that there is not.
        COORDINATOR.put(first + "/outcomes/" + outcomeOf(first), "*", with(outcome("DECISION", "Donnerstags", "PUBLIC"), "supersedes", reference(outcomeOf(second)))).statusCode(422).body("type", equalTo("/problems/decision-supersedes-itself"));
        COORDINATOR.put(first + "/outcomes/" + outcomeOf(first), "*", with(outcome("DECISION", "Donnerstags", "PUBLIC"), "supersedes", reference(outcomeOf(first)))).statusCode(422).body("type", equalTo("/problems/decision-supersedes-itself"));
        var other = new Gatherings();
        String foreign = "/meetings/" + other.add(with(other.meeting("Sitzung"), "outcomes", List.of(outcome("DECISION", "Woanders", "PUBLIC"))));
        COORDINATOR.post(first + "/outcomes", with(outcome("DECISION", "Hier", "PUBLIC"), "supersedes", reference(outcomeOf(foreign)))).statusCode(422).body("type", equalTo("/problems/decision-of-another-network"));
        COORDINATOR.post(first + "/outcomes", with(outcome("DECISION", "Hier", "PUBLIC"), "supersedes", reference(Fixture.unknownId()))).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        // Where the later meeting is deleted, the earlier decision is in force again.
        COORDINATOR.delete(second, "*").statusCode(204);
        MEMBER.get("/decisions?state=IN_FORCE&" + here).body("items.outcome.text.de", contains("Donnerstags"));
    }

    @Test
    void tasksAreSomebodysAndDueAndDone() {
        String organisation = it.organisation(Fixture.unique("Verein"));
        Fixture.editor("redaktion-erfurt", organisation);
        Fixture.grant("redaktion-erfurt", "MEMBER", it.network);
        String person = it.person("Zuständig", "NETWORK");
        String meeting = meeting("2020-01-01", with(outcome("TASK", "Einladen", "NETWORK"), "responsible", reference(organisation), "dueOn", "2020-02-01"),
                with(outcome("NEXT_STEP", "Aufräumen", "NETWORK"), "owner", reference(person), "dueOn", "2999-01-01"), outcome("TASK", "Irgendwann", "NETWORK"), outcome("DECISION", "Kein Werk", "NETWORK"));
        COORDINATOR.get("/tasks?" + here).statusCode(200).body("items.outcome.text.de", contains("Einladen", "Aufräumen", "Irgendwann")).body("items.completes", contains(true, true, true));
        MEMBER.get("/tasks?state=OVERDUE&" + here).body("items.outcome.text.de", contains("Einladen")).body("items.completes", contains(false));
        Api.as("redaktion-erfurt").get("/tasks?mine=true&" + here).body("items.outcome.text.de", contains("Einladen")).body("items.completes", contains(true));
        MEMBER.get("/tasks?mine=true&" + here).body("items", empty());
        Api.anonymous().get("/tasks?total=true&" + here).body("items", empty()).body("total", equalTo(0));
        String task = meeting + "/outcomes/" + outcomeOf(meeting) + "/completion";
        MEMBER.json(Map.of("doneOn", "2020-01-20")).put(task).then().statusCode(403);
        Api.as("redaktion-erfurt").json(Map.of("doneOn", "2999-01-20")).put(task).then().statusCode(422).body("type", equalTo("/problems/task-done-in-the-future"));
        Api.as("redaktion-erfurt").json(Map.of("doneOn", "2020-01-20")).put(task).then().statusCode(200).body("outcome.doneOn", equalTo("2020-01-20"));
        MEMBER.get("/tasks?state=DONE&" + here).body("items.outcome.text.de", contains("Einladen"));
        MEMBER.get("/tasks?state=OPEN&" + here).body("items.outcome.text.de", contains("Aufräumen", "Irgendwann"));
        COORDINATOR.json(Map.of()).put(task).then().statusCode(200).body("outcome.doneOn", nullValue());
        // Decisions are not done.
        String decision = COORDINATOR.get(meeting).extract().path("outcomes[3].id");
        COORDINATOR.json(Map.of("doneOn", "2020-01-20")).put(meeting + "/outcomes/" + decision + "/completion").then().statusCode(422).body("type", equalTo("/problems/only-tasks-are-done"));
        COORDINATOR.post(meeting + "/outcomes", with(outcome("DECISION", "Kein Werk", "NETWORK"), "dueOn", "2020-01-01")).statusCode(422).body("type", equalTo("/problems/only-tasks-are-done"));
    }

    @Test
    void whatIsNotDoneIsCarriedToTheNextMeetingOfTheSameCircle() {
        String committee = it.committee("Arbeitskreis");
        meetingOf(committee, "2019-01-01", outcome("TASK", "Einladen", "NETWORK"), with(outcome("TASK", "Vorher erledigt", "NETWORK"), "doneOn", "2019-05-01"),
                with(outcome("NEXT_STEP", "Am Tag erledigt", "NETWORK"), "doneOn", "2020-01-01", "dueOn", "2019-12-01"), outcome("DECISION", "Kein Werk", "NETWORK"), outcome("TASK", "Nur für uns", "COMMITTEE"));
        meetingOf(it.committee("Anderer Kreis"), "2019-01-01", outcome("TASK", "Anderswo", "NETWORK"));
        meeting("2019-01-01", outcome("TASK", "Ohne Kreis", "NETWORK"));
        meetingOf(committee, "2021-01-01", outcome("TASK", "Danach", "NETWORK"));
        String next = meetingOf(committee, "2020-01-01", outcome("TASK", "Neu", "NETWORK"));
        COORDINATOR.get("/tasks?total=true&carriedTo=" + next).statusCode(200).body("items.outcome.text.de", contains("Am Tag erledigt", "Einladen", "Nur für uns")).body("total", equalTo(3));
        MEMBER.get("/tasks?state=OPEN&carriedTo=" + next).body("items.outcome.text.de", contains("Einladen"));
        Api.anonymous().get("/tasks?carriedTo=" + next).statusCode(200).body("items", empty());
        MEMBER.get("/tasks?carriedTo=" + it.add(with(it.meeting("Irgendwann"), "committee", reference(committee), "status", "PLANNED", "date", null))).statusCode(200).body("items", empty());
        String hidden = it.add(with(it.meeting("Geheim"), "visibility", "PRIVATE"));
        for (String unknown : List.of(Fixture.unknownId(), hidden)) MEMBER.get("/tasks?carriedTo=" + unknown).statusCode(400);
    }

    private String meetingOf(String committee, String day, Object... outcomes) {
        return it.add(with(it.meeting("Sitzung"), "committee", reference(committee), "date", day, "outcomes", List.of(outcomes)));
    }

    @Test
    void aTaskIsTheOneWithTheMailAddressOfItsOwner() {
        String person = COORDINATOR.create("/persons", Map.of("networkId", it.network, "givenName", "Mirko", "familyName", "Mitglied", "visibility", "NETWORK",
                "basis", Map.of("purpose", "Taking part in meetings", "legalBasis", "CONSENT"), "contactPoints", List.of(Map.of("kind", "EMAIL", "value", "mitglied-erfurt@treffpunkt.example", "visibility", "PRIVATE"))));
        String meeting = meeting("2020-01-01", with(outcome("TASK", "Protokoll schreiben", "NETWORK"), "owner", reference(person)));
        COORDINATOR.get("/tasks?" + here).body("items.outcome.owner.id", contains(person));
        Api.as("gast").json(Map.of("doneOn", "2020-01-20")).put(meeting + "/outcomes/" + outcomeOf(meeting) + "/completion").then().statusCode(403);
        MEMBER.get("/tasks?mine=true&" + here).body("items.outcome.text.de", contains("Protokoll schreiben"));
        MEMBER.json(Map.of("doneOn", "2020-01-20")).put(meeting + "/outcomes/" + outcomeOf(meeting) + "/completion").then().statusCode(200);
    }
}
