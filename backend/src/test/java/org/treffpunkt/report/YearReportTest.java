package org.treffpunkt.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** A year is told to everybody from what they may read: the same numbers that they would come to by reading it all. */
@RealParts
class YearReportTest {
    private static final Api COORDINATOR = Api.as("koordination-erfurt");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api CHAIR = Api.as("vorsitz-erfurt");
    private static final Api GUEST = Api.as("gast");

    private String network;
    private String committee;
    private String one;
    private String two;
    private String ada;

    @BeforeEach
    void aCommitteeOfTwoSides() {
        network = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        one = COORDINATOR.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        two = COORDINATOR.create("/organisations", with(Fixture.organisation(network, Fixture.unique("Amt")), "visibility", "NETWORK"));
        ada = COORDINATOR.create("/persons", Map.of("networkId", network, "givenName", "Ada", "familyName", "Muster", "visibility", "NETWORK",
                "basis", Map.of("purpose", "Taking part in meetings", "legalBasis", "CONSENT")));
        committee = COORDINATOR.create("/committees", Map.of("network", ref(network), "name", text("Komitee"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "external", false,
                "membersOnly", false, "visibility", "PUBLIC",
                "constituencies", List.of(Map.of("key", "mso", "name", text("Vereine"), "persons", false), Map.of("key", "office", "name", text("Ämter"), "persons", false)),
                "seats", List.of(seat("organisation", one, "mso", Map.of("from", "2018")), seat("organisation", two, "office", Map.of("from", "2019-02")),
                        seat("person", ada, null, Map.of("from", "2010", "until", "2019-06-30")))));
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
    }

    @Test
    void whatWasHeldStandsBesideWhatWasAimedAt() {
        String series = COORDINATOR.create("/meeting-series", Map.of("network", ref(network), "committee", ref(committee), "title", text("Tagungen"), "kind", "PLENARY_CONFERENCE", "targetPerYear", 6,
                "visibility", "PUBLIC"));
        for (String day : List.of("2019-01-10", "2019-03", "2019-05-01", "2019")) COORDINATOR.create("/meetings", with(meeting(day), "series", ref(series)));
        COORDINATOR.create("/meetings", with(meeting("2019-07-01"), "series", ref(series), "status", "CANCELLED"));
        COORDINATOR.create("/meetings", with(meeting("2019-12-31"), "series", ref(series), "status", "PLANNED"));
        COORDINATOR.create("/meetings", with(meeting("2019-09-09"), "series", ref(series), "visibility", "COMMITTEE"));
        COORDINATOR.create("/meetings", with(meeting("2018-12-31"), "series", ref(series)));
        COORDINATOR.delete("/meetings/" + COORDINATOR.create("/meetings", with(meeting("2019-01-01"), "series", ref(series))), "*").statusCode(204);
        GUEST.get(report(2019)).statusCode(200).body("asOf", equalTo("2019-12-31")).body("held", equalTo(4)).body("planned", equalTo(1)).body("cancelled", equalTo(1))
                .body("series.held", contains(4)).body("series.planned", contains(1)).body("series.behind", contains(2)).body("series.targetPerYear", contains(6));
        // Of the meeting for the committee, others do not even learn by a number.
        CHAIR.get(report(2019)).body("held", equalTo(5)).body("series.held", contains(5)).body("series.behind", contains(1));
        MEMBER.get("/networks/" + network + "/year-report?year=2019").body("held", equalTo(4)).body("committee", nullValue()).body("series.series.id", contains(series));
        Api.anonymous().get(report(2017)).statusCode(200).body("held", equalTo(0)).body("meetings", empty()).body("series", empty());
        for (String bad : List.of("1899", "2201", "neunzehn", "2019&year=2018")) GUEST.get("/committees/" + committee + "/year-report?year=" + bad).statusCode(400);
        GUEST.get(report(2019) + "&month=3").statusCode(400);
    }

    @Test
    void aSeriesIsExpectedOnlyWhileItGoesOn() {
        COORDINATOR.create("/meeting-series", Map.of("network", ref(network), "committee", ref(committee), "title", text("Ein Jahr lang"), "kind", "SESSION", "targetPerYear", 6, "visibility", "PUBLIC",
                "period", Map.of("from", "2019-07-01", "until", "2020-06-30")));
        COORDINATOR.create("/meeting-series", Map.of("network", ref(network), "committee", ref(committee), "title", text("Verborgen"), "kind", "SESSION", "targetPerYear", 6, "visibility", "COMMITTEE",
                "period", Map.of("from", "2019")));
        GUEST.get(report(2018)).body("series", empty());
        // 184 of 365 days, and 182 of 366.
        GUEST.get(report(2019)).body("series.behind", contains(3));
        GUEST.get(report(2020)).body("series.behind", contains(2));
        GUEST.get(report(2021)).body("series", empty());
        CHAIR.get(report(2021)).body("series.series.name.de", contains("Verborgen")).body("series.behind", contains(6));
    }

    @Test
    void whoCameIsCountedBySideAndByOrganisationForThoseWhoMayKnow() {
        String first = COORDINATOR.create("/meetings", with(meeting("2019-03-11"), "participations", List.of(part("organisation", one, "ATTENDED"), part("organisation", two, "DECLINED"),
                part("person", ada, "ATTENDED"))));
        String second = COORDINATOR.create("/meetings", with(meeting("2019-09-11"), "participations", List.of(part("organisation", one, "ACCEPTED"), part("organisation", two, "ACCEPTED"))));
        // Nobody wrote down who came.
        COORDINATOR.create("/meetings", with(meeting("2019-10-11"), "participations", List.of(part("organisation", one, "ACCEPTED"))));
        String tap = COORDINATOR.get("/meetings/" + second).extract().path("participations[0].id");
        COORDINATOR.json(Map.of("status", "EXCUSED")).put("/meetings/" + second + "/attendance/" + tap).then().statusCode(200);
        String other = COORDINATOR.get("/meetings/" + second).extract().path("participations[1].id");
        COORDINATOR.json(Map.of("status", "REPRESENTED")).put("/meetings/" + second + "/attendance/" + other).then().statusCode(200);

        MEMBER.get("/committees/" + committee + "/attendance?from=2019-01-01&to=2019-12-31").statusCode(200)
                .body("meetings.meeting.id", contains(first, second)).body("meetings.invited", contains(3, 2)).body("meetings.came", contains(2, 1)).body("meetings.excused", contains(1, 1))
                .body("constituencies.key", contains("mso", "office", null)).body("constituencies.name.de", contains("Vereine", "Ämter", null)).body("constituencies.came", contains(1, 1, 1))
                .body("meetings[1].constituencies.key", contains("mso", "office")).body("meetings[1].constituencies.came", contains(0, 1))
                .body("organisations.organisation.id", containsInAnyOrder(one, two)).body("organisations.find { it.organisation.id == '" + one + "' }.cameTo", contains(first))
                .body("organisations.find { it.organisation.id == '" + one + "' }.invitedTo", contains(first, second));
        MEMBER.get(report(2019)).body("attendance.meetings.meeting.id", contains(first, second));
        GUEST.get(report(2019)).body("attendance", nullValue()).body("members", nullValue());
        Api.anonymous().get(report(2019)).body("attendance", nullValue());
        GUEST.get("/committees/" + committee + "/attendance").statusCode(403);
        Api.anonymous().get("/committees/" + committee + "/attendance").statusCode(401);
        MEMBER.get("/committees/" + committee + "/attendance").statusCode(200).body("meetings", empty());
        for (String bad : List.of("from=2019-01-02&to=2019-01-01", "from=2000-01-01&to=2019-01-01", "from=gestern", "year=2019")) MEMBER.get("/committees/" + committee + "/attendance?" + bad).statusCode(400);

        // Who takes part for the committee's eyes alone is counted for them alone.
        COORDINATOR.patch("/meetings/" + first, "*", Map.of("participations", List.of(part("organisation", one, "ATTENDED"), with(part("organisation", two, "ATTENDED"), "visibility", "COMMITTEE")))).statusCode(200);
        MEMBER.get(report(2019)).body("attendance.meetings[0].invited", equalTo(1));
        CHAIR.get(report(2019)).body("attendance.meetings[0].invited", equalTo(2));
    }

    @Test
    void decisionsTasksAndConclusionsAreThoseThatOneReads() {
        COORDINATOR.create("/meetings", with(meeting("2019-03-11"), "conclusion", text("Es hat sich gelohnt."), "acknowledgement", text("Gefördert vom Land."), "outcomes", List.of(
                outcome("DECISION", "Für alle", "PUBLIC"), outcome("AGREEMENT", "Für uns", "NETWORK"), with(outcome("DECISION", "Gescheitert", "PUBLIC"), "reached", "NOT_REACHED"),
                with(outcome("TASK", "Erledigt", "PUBLIC"), "doneOn", "2019-04-01"), with(outcome("TASK", "Erst im Jahr darauf", "PUBLIC"), "doneOn", "2020-01-15", "dueOn", "2019-06-01"),
                outcome("NEXT_STEP", "Nur im Komitee", "COMMITTEE"), outcome("INFORMATION", "Kuchen", "PUBLIC"))));
        COORDINATOR.create("/meetings", with(meeting("2019-04-11"), "acknowledgement", text("Gefördert vom Land.")));
        GUEST.get(report(2019)).body("decisions.text.de", contains("Für alle")).body("tasks.given", equalTo(2)).body("tasks.done", equalTo(1)).body("tasks.open", equalTo(1))
                .body("tasks.overdue", equalTo(1)).body("tasks.left.text.de", contains("Erst im Jahr darauf")).body("meetings.conclusion.de", contains("Es hat sich gelohnt.", null))
                .body("acknowledgements.de", contains("Gefördert vom Land."));
        MEMBER.get(report(2019)).body("decisions.text.de", contains("Für alle", "Für uns")).body("tasks.given", equalTo(2));
        CHAIR.get(report(2019)).body("tasks.given", equalTo(3)).body("tasks.left.overdue", contains(true, false));
        // What others wrote elsewhere is not the committee's.
        COORDINATOR.create("/meetings", with(meeting("2019-05-11"), "committee", null, "outcomes", List.of(outcome("DECISION", "Im Netzwerk", "PUBLIC"))));
        GUEST.get(report(2019)).body("decisions.text.de", contains("Für alle"));
        GUEST.get("/networks/" + network + "/year-report?year=2019").body("decisions.text.de", contains("Für alle", "Im Netzwerk"));
    }

    @Test
    void whoCameAndLeftAndWhatMovedThemIsSaidAsFarAsOneReadsIt() {
        COORDINATOR.create("/memberships", with(Members.membership(network, one), "period", Map.of("from", "2019-03")));
        String left = COORDINATOR.create("/organisations", Fixture.organisation(network, Fixture.unique("Ehemalige")));
        COORDINATOR.create("/memberships", with(Members.membership(network, left), "period", Map.of("from", "2010", "until", "2019-10-31"), "status", "ENDED"));
        COORDINATOR.create("/memberships", with(Members.membership(network, two), "period", Map.of("from", "2019-05-01"), "visibility", "PRIVATE"));
        String year = "/networks/" + network + "/year-report?year=2019";
        Api.anonymous().get(year).body("members.members", equalTo(1)).body("members.joined.id", contains(one)).body("members.left.id", contains(left));
        COORDINATOR.get(year).body("members.members", equalTo(2)).body("members.joined.id", containsInAnyOrder(one, two));
        MEMBER.get(report(2019)).body("members.members", equalTo(2)).body("members.joined.id", contains(two)).body("members.left.id", contains(ada)).body("members.left.name", contains(notNullValue()));

        MEMBER.create("/concerns", Map.of("network", ref(network), "committee", ref(committee), "title", text("Räume"), "kind", "NEED", "text", text("Uns fehlt ein Raum."), "visibility", "NETWORK"));
        String thisYear = "/committees/" + committee + "/year-report";
        MEMBER.get(thisYear).body("concerns.raised", equalTo(1)).body("concerns.open", equalTo(1));
        GUEST.get(thisYear).body("concerns.raised", equalTo(0));
        MEMBER.get(report(2019)).body("concerns.raised", equalTo(0));
    }

    @Test
    void aYearIsPrintedInTheReadersLanguageWithTheNoticesOfThoseWhoFundedIt() throws IOException {
        COORDINATOR.create("/meetings", with(meeting("2019-03-11"), "title", text("1. Treffen *gut* <b>"), "conclusion", text("Es hat sich gelohnt."), "acknowledgement", text("Gefördert vom Land."),
                "participations", List.of(part("organisation", one, "ATTENDED"), part("organisation", two, "DECLINED")),
                "outcomes", List.of(outcome("DECISION", "Für alle", "PUBLIC"), outcome("TASK", "Einladen", "NETWORK"))));
        String german = printed(MEMBER, "/committees/" + committee + "/year-report.pdf?year=2019", "de");
        for (String word : List.of("Jahresbericht 2019", "Komitee", "1 gehalten", "1. Treffen *gut* <b>", "1 von 2 kamen", "Vereine", "Für alle", "Einladen", "Es hat sich gelohnt.", "Gefördert vom Land."))
            assertTrue(german.contains(word), word + " in " + german);
        String english = printed(GUEST, "/committees/" + committee + "/year-report.pdf?year=2019", "en");
        assertTrue(english.contains("Year report 2019") && english.contains("Für alle") && english.contains("Gefördert vom Land."), english);
        assertFalse(english.contains("Einladen") || english.contains("came") || english.contains("Vereine"), english);
        assertTrue(printed(Api.anonymous(), "/networks/" + network + "/year-report.pdf", "de").contains("Das Jahr ist noch nicht vorbei."));
        assertEquals(404, GUEST.request().get("/committees/" + Fixture.unknownId() + "/year-report.pdf").statusCode());
    }

    private String report(int year) {
        return "/committees/" + committee + "/year-report?year=" + year;
    }

    private static String printed(Api reader, String path, String languages) throws IOException {
        byte[] pdf = reader.request().header("Accept-Language", languages).get(path).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        // To be looked at.
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("year-report-" + languages + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Map<String, Object> meeting(String day) {
        return Map.of("network", ref(network), "committee", ref(committee), "title", text("Sitzung"), "kind", "SESSION", "status", "HELD", "date", day, "visibility", "PUBLIC");
    }

    private static Map<String, Object> part(String who, String id, String status) {
        return Map.of(who, ref(id), "role", "PARTICIPANT", "status", status, "visibility", "NETWORK");
    }

    private static Map<String, Object> outcome(String kind, String words, String visibility) {
        return Map.of("kind", kind, "text", text(words), "visibility", visibility);
    }

    private static Map<String, Object> seat(String who, String id, String constituency, Map<String, Object> period) {
        return with(Map.of(who, ref(id), "function", "MEMBER", "voting", true, "period", period), "constituency", constituency);
    }

    private static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }

    private static Map<String, Object> text(String german) {
        return Map.of("de", german);
    }

    private static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var changed = new HashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] == null) changed.remove((String) members[i]);
            else changed.put((String) members[i], members[i + 1]);
        }
        return changed;
    }
}
