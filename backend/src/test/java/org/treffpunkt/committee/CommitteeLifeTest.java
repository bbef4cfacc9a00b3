package org.treffpunkt.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** How a committee lives: its stages, its goals, who follows whom on its seats, and how these are shared. */
@RealParts
class CommitteeLifeTest {
    private static final Api COORDINATOR = Api.as("koordination-erfurt");
    private static String network;

    @BeforeEach
    void aNetwork() {
        if (network == null) network = Fixture.networkOf("koordination-erfurt");
    }

    @Test
    void aCommitteeGoesThroughItsStagesAndItsLastStepIsTakenBack() {
        String committee = add(with(committee(), "lifecycle", "FORMING", "lifecycleSince", "2019-03"));
        COORDINATOR.get(committee).body("earlierStages", empty()).body("lifecycleSince", equalTo("2019-03"));

        refused(committee, Map.of("lifecycle", "DORMANT"), "committee-lifecycle-step", "/lifecycle");
        refused(committee, Map.of("lifecycle", "CONSTITUTED", "lifecycleSince", "2018"), "committee-stage-out-of-order", "/lifecycleSince");
        step(committee, "CONSTITUTED", "2020-01-15").body("earlierStages.lifecycle", contains("FORMING")).body("earlierStages[0].since", equalTo("2019-03"));
        step(committee, "DORMANT", "2022");
        step(committee, "CONSTITUTED", "2023").body("earlierStages.lifecycle", contains("FORMING", "CONSTITUTED", "DORMANT"));
        refused(committee, Map.of("lifecycle", "FORMING"), "committee-lifecycle-step", "/lifecycle");

        COORDINATOR.patch(committee, "*", Map.of("lifecycle", "DISSOLVED", "lifecycleSince", "2024-05-01", "closingReason", Map.of("de", "Aufgabe erfüllt"), "results", Map.of("de", "Ein Haus steht")))
                .statusCode(200).body("earlierStages.lifecycle", contains("FORMING", "CONSTITUTED", "DORMANT", "CONSTITUTED")).body("results.de", equalTo("Ein Haus steht"));
        refused(committee, Map.of("lifecycle", "DORMANT"), "committee-lifecycle-step", "/lifecycle");

        // Taken back it is what it was, since when it was; what was said of the end stays until somebody takes it out.
        COORDINATOR.patch(committee, "*", Map.of("lifecycle", "CONSTITUTED")).statusCode(200).body("lifecycleSince", equalTo("2023"))
                .body("earlierStages.lifecycle", contains("FORMING", "CONSTITUTED", "DORMANT")).body("closingReason.de", equalTo("Aufgabe erfüllt"));
    }

    @Test
    void aDissolutionIsTakenBackFromItsEntryInTheHistory() {
        String committee = add(with(committee(), "lifecycleSince", "2020"));
        step(committee, "DISSOLVED", "2024");
        String entry = COORDINATOR.get("/audit-records?limit=1&record=" + id(committee)).statusCode(200).extract().path("items[0].id");
        COORDINATOR.request().post("/audit-records/" + entry + "/reversal").then().statusCode(200);
        COORDINATOR.get(committee).body("lifecycle", equalTo("CONSTITUTED")).body("lifecycleSince", equalTo("2020")).body("earlierStages", empty());
    }

    @Test
    void onlyATemporaryCommitteePlansToBeDone() {
        String committee = add(with(committee(), "permanence", "TEMPORARY", "plannedEnd", "2021-06"));
        COORDINATOR.get(committee).body("plannedEnd", equalTo("2021-06"));
        COORDINATOR.get("/committees?network=" + network + "&permanence=TEMPORARY").body("items.find { it.id == '" + id(committee) + "' }.plannedEnd", equalTo("2021-06"));
        refused(committee, Map.of("permanence", "STANDING"), "committee-planned-end-is-of-temporary", "/plannedEnd");
    }

    @Test
    void aGoalThatComesFurtherIsNotedWithTheDay() {
        var goal = Map.<String, Object>of("text", text("Sitze im Beirat"), "status", "OPEN", "measure", text("Sitze der MSO"), "target", text("die Hälfte"), "due", "2030");
        String committee = add(with(committee(), "goals", List.of(goal)));
        COORDINATOR.get(committee).body("goals[0].measure.de", equalTo("Sitze der MSO")).body("goals[0].due", equalTo("2030")).body("goals[0].notedOn", nullValue());
        var further = with(goal, "status", "UNDER_WAY", "progress", text("drei von acht"));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        COORDINATOR.patch(committee, "*", Map.of("goals", List.of(further))).statusCode(200).body("goals[0].notedOn", equalTo(today)).body("goals[0].progress.de", equalTo("drei von acht"));
        COORDINATOR.patch(committee, "*", Map.of("goals", List.of(with(further, "status", "REACHED", "notedOn", "2026-05-01")))).statusCode(200).body("goals[0].notedOn", equalTo("2026-05-01"));
        // What does not move keeps its day.
        COORDINATOR.patch(committee, "*", Map.of("goals", List.of(with(further, "status", "REACHED", "notedOn", "2026-05-01", "due", "2031")))).statusCode(200).body("goals[0].notedOn", equalTo("2026-05-01"));
    }

    @Test
    void holdersOfOnePlaceFollowEachOtherAndNobodySitsTwice() {
        String first = person("Erste");
        String second = person("Zweite");
        String club = COORDINATOR.create("/organisations", Fixture.organisation(network, "Verein mit Sitz"));
        String committee = add(committee());

        refusedSeats(committee, "seat-held-twice", "/seats/1", seat("person", first), seat("person", first));
        refusedSeats(committee, "seat-held-twice", "/seats/1", seat("organisation", club), seat("organisation", club));
        refusedSeats(committee, "seat-terms-overlap", "/seats/1", with(seat("person", first), "place", "1"), with(seat("person", second), "place", "1"));
        refusedSeats(committee, "seat-terms-overlap", "/seats/1",
                with(seat("person", first), "place", "1", "period", Map.of("from", "2020-01-01", "until", "2022-06-30")), with(seat("person", second), "place", "1", "period", Map.of("from", "2022-06-30")));
        refusedSeats(committee, "seat-substitute-of-nobody", "/seats/1/place", with(seat("person", first), "place", "1"), with(seat("person", second), "place", "2", "substitute", true, "voting", false));

        // In the year of a handover both held the place, one after the other; an organisation with two places has two seats; who is back later sits again.
        seats(committee,
                with(seat("person", first), "place", "1", "period", Map.of("from", "2018", "until", "2022")), with(seat("person", second), "place", "1", "period", Map.of("from", "2022")),
                with(seat("organisation", club), "place", "2"), with(seat("organisation", club), "place", "3"),
                with(seat("person", first), "place", "1", "substitute", true, "voting", false, "period", Map.of("from", "2023"))).statusCode(200).body("seats", hasSize(5));
        COORDINATOR.get(committee + "/composition").statusCode(200).body("seats", equalTo(3)).body("votingSeats", equalTo(3));
    }

    @Test
    void seatsAreComparedWithTheSharesThatTheNetworkSets() {
        String shared = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", shared);
        COORDINATOR.patch("/networks/" + shared, "*", Map.of("constituencies", List.of(with(side("mso"), "share", 50), with(side("partner"), "share", 30)))).statusCode(200);
        String committee = add(with(committee(), "network", Map.of("id", shared), "constituencies", List.of(side("mso"), with(side("partner"), "share", 50)), "seats", List.of(
                with(seat("person", person("Eine")), "constituency", "mso"), with(seat("person", person("Andere")), "constituency", "partner"),
                with(seat("person", person("Dritte")), "constituency", "partner", "period", Map.of("from", "2020-01-01")), with(seat("person", person("Vierte")), "constituency", "partner", "voting", false, "period", Map.of("from", "2020-01-01")))));

        COORDINATOR.get(committee + "/composition").statusCode(200).body("seats", equalTo(4)).body("votingSeats", equalTo(3)).body("sides.key", contains("mso", "partner"))
                .body("sides.share", contains(50, 50)).body("sides.seats", contains(1, 3)).body("sides.difference", contains(-1, 1)).body("balanced", equalTo(false)).body("withoutSide", equalTo(0));
        COORDINATOR.get(committee + "/composition?asOf=2015-01-01").body("asOf", equalTo("2015-01-01")).body("sides.difference", contains(0, 0)).body("balanced", equalTo(true));
        Api.as("mitglied-erfurt").get(committee + "/composition").statusCode(200);
        Api.as("gast").get(committee + "/composition").statusCode(403);
        Api.anonymous().get(committee + "/composition").statusCode(401);
        COORDINATOR.get(committee + "/composition?asOf=tomorrow").statusCode(400).body("violations[0].parameter", equalTo("asOf"));
    }

    @Test
    void membersOfANetworkSeeWhereItSitsInCommitteesOfOthers() {
        String ours = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", ours);
        String theirs = Fixture.networkOf("koordination-bautzen");
        Api host = Api.as("koordination-bautzen");
        var draft = with(committee(), "network", Map.of("id", theirs), "name", text("Steuerungsgruppe Ausland"), "kind", "STEERING_GROUP");
        host.create("/committees", with(draft, "seats", List.of(with(seat("network", ours), "period", Map.of("from", "2010-01-01", "until", "2015-12-31")))));
        host.create("/committees", with(draft, "visibility", "NETWORK", "seats", List.of(with(seat("network", ours), "period", Map.of("from", "2010-01-01")))));

        String list = "/networks/" + ours + "/external-seats";
        Api.as("mitglied-erfurt").get(list + "?asOf=2012-01-01").statusCode(200).body("items", hasSize(1)).body("items[0].committee.name.de", equalTo("Steuerungsgruppe Ausland"))
                .body("items[0].network.id", equalTo(theirs)).body("items[0].seat.network.id", equalTo(ours));
        Api.as("mitglied-erfurt").get(list).body("items", empty());
        Api.as("gast").get(list).statusCode(403);
        Api.anonymous().get(list).statusCode(401);
    }

    private static Map<String, Object> committee() {
        return new HashMap<>(Map.of("network", Map.of("id", network), "name", text(Fixture.unique("Gremium")), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC"));
    }

    private static Map<String, Object> side(String key) {
        return Map.of("key", key, "name", text("Seite " + key));
    }

    private static Map<String, Object> seat(String holderKind, String holder) {
        return Map.of(holderKind, Map.of("id", holder), "function", "MEMBER", "voting", true);
    }

    private static Map<String, Object> text(String words) {
        return Map.of("de", words);
    }

    private static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var changed = new HashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) changed.put((String) members[i], members[i + 1]);
        return changed;
    }

    private static ValidatableResponse step(String committee, String lifecycle, String since) {
        return COORDINATOR.patch(committee, "*", Map.of("lifecycle", lifecycle, "lifecycleSince", since)).statusCode(200).body("lifecycle", equalTo(lifecycle)).body("lifecycleSince", equalTo(since));
    }

    private static void refused(String committee, Map<String, Object> patch, String slug, String pointer) {
        COORDINATOR.patch(committee, "*", patch).statusCode(422).body("type", equalTo("/problems/" + slug)).body("violations[0].pointer", equalTo(pointer));
    }

    @SafeVarargs
    private static ValidatableResponse seats(String committee, Map<String, Object>... seats) {
        return COORDINATOR.patch(committee, "*", Map.of("seats", new ArrayList<>(List.of(seats))));
    }

    @SafeVarargs
    private static void refusedSeats(String committee, String slug, String pointer, Map<String, Object>... seats) {
        seats(committee, seats).statusCode(422).body("type", equalTo("/problems/" + slug)).body("violations[0].pointer", equalTo(pointer));
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
