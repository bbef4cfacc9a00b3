package org.treffpunkt.calendar;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.calendar.Gathered.COORDINATOR;
import static org.treffpunkt.calendar.Gathered.ref;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.MovableClock;
import org.treffpunkt.support.RealParts;

/** Whoever is invited gets a letter that their calendar understands, replies by its link, and hears of every change. */
@RealParts
class MeetingInvitationTest {
    private Gathered it;

    @BeforeEach
    void aMeetingAhead() {
        it = new Gathered();
    }

    @Test
    void eachIsInvitedOnceHoweverManyGroupsTheyAreIn() {
        String guest = Mails.address("gast");
        var round = Map.of("committees", List.of(ref(it.committee)), "constituencies", List.of("migrants"), "roles", List.of("MEMBER"), "organisations", List.of(ref(it.organisation)), "persons", List.of(ref(it.bo)),
                "addresses", List.of(Map.of("name", "Gast", "email", guest), Map.of("name", "Noch einmal", "email", guest.toUpperCase(java.util.Locale.ROOT))), "reason", "Es geht um den Haushalt.", "language", "DE");
        COORDINATOR.post(it.path() + "/invitation-preview", round).statusCode(200).body("items", hasSize(4)).body("items.findAll { !it.hasAddress }.person.id", contains(it.silent)).body("items.invitedAlready.unique()", contains(false));
        COORDINATOR.post(it.path() + "/invitations", round).statusCode(201).body("sent", equalTo(3)).body("withoutAddress", equalTo(1)).body("invitedAlready", equalTo(0));
        COORDINATOR.post(it.path() + "/invitations", round).statusCode(201).body("sent", equalTo(0)).body("withoutAddress", equalTo(0)).body("invitedAlready", equalTo(4));
        COORDINATOR.get(it.path()).body("participations", hasSize(3)).body("participations.status.unique()", contains("INVITED")).body("participations.person.id", containsInAnyOrder(it.bo, it.silent));
        COORDINATOR.get(it.path() + "/invitations").statusCode(200).body("items", hasSize(4)).body("turnout.invited", equalTo(4)).body("turnout.unanswered", equalTo(4)).body("constituencies.constituency", contains("migrants"))
                .body("organisations[0].invited", equalTo(2)).body("items.find { it.person?.id == '" + it.silent + "' }.sentAt", nullValue());

        var mail = Mails.to(it.adaMail);
        assertThat(mail.subject(), startsWith("Einladung: Herbsttreffen"));
        assertThat(mail.text(), containsString("Guten Tag, Ada Muster,"));
        assertThat(mail.text(), containsString("> Es geht um den Haushalt."));
        assertThat(mail.text(), containsString("Wann: Sonntag, 31. Oktober 2027"));
        assertThat(mail.html(), containsString("Antworten: ja, nein oder vielleicht"));
        assertThat(mail.calendarType().toLowerCase(java.util.Locale.ROOT), containsString("method=request"));
        var event = ReadCalendar.event(mail.calendar());
        assertEquals("REQUEST", ReadCalendar.of(mail.calendar()).getMethod().getValue());
        assertThat(event.getUid().getValue(), startsWith(it.meeting + "@"));
        assertEquals(0, event.getSequence().getValue());
        assertEquals("Herbsttreffen, mit Umlauten: äöü; und \\ Zeichen", event.getSummary().getValue());
        // One and a half hours before the clocks are put back, and half an hour after: three hours.
        assertEquals(Date.from(Instant.parse("2027-10-30T23:30:00Z")), event.getDateStart().getValue());
        assertEquals(Date.from(Instant.parse("2027-10-31T02:30:00Z")), event.getDateEnd().getValue());
        assertEquals("Rathaus, Saal 2, Erfurt", event.getLocation().getValue());
        assertEquals("treffpunkt@treffpunkt.example", event.getOrganizer().getEmail());
        var attendee = event.getAttendees().getFirst();
        assertEquals(it.adaMail.toLowerCase(java.util.Locale.ROOT), attendee.getEmail().toLowerCase(java.util.Locale.ROOT));
        assertEquals(true, attendee.getRsvp());
        assertEquals("NEEDS-ACTION", attendee.getParticipationStatus().getValue());
        Mails.to(it.boMail);
    }

    @Test
    void oneRepliesByTheLinkAndChangesOnesMind() {
        COORDINATOR.post(it.path() + "/invitations", Map.of("persons", List.of(ref(it.bo)), "language", "EN", "reason", "You chair.")).statusCode(201);
        var mail = Mails.to(it.boMail);
        assertThat(mail.subject(), startsWith("Invitation: Autumn meeting"));
        assertEquals("Autumn meeting", ReadCalendar.event(mail.calendar()).getSummary().getValue());
        String token = Links.secret(mail, "/meeting-invitation");
        Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", token)).statusCode(200).body("state", equalTo("OPEN")).body("language", equalTo("EN")).body("title.en", equalTo("Autumn meeting"))
                .body("reason", equalTo("You chair.")).body("start", equalTo("2027-10-31T01:30:00+02:00")).body("answer", nullValue()).header("Cache-Control", "no-store");
        reply(token, Map.of("answer", "MAYBE")).body("answer", equalTo("MAYBE"));
        COORDINATOR.get(it.path()).body("participations.status", contains("TENTATIVE"));
        reply(token, Map.of("answer", "YES", "substitute", "Cem Vertretung", "remark", "Wir kommen zu Fuß.")).body("substitute", equalTo("Cem Vertretung"));
        COORDINATOR.get(it.path()).body("participations.status", contains("ACCEPTED")).body("participations.person.id", contains(it.bo));
        COORDINATOR.get(it.path() + "/invitations").body("items[0].answer", equalTo("YES")).body("items[0].substitute", equalTo("Cem Vertretung")).body("items[0].remark", equalTo("Wir kommen zu Fuß.")).body("turnout.yes", equalTo(1));
        reply(token, Map.of("answer", "NO")).body("substitute", nullValue());
        COORDINATOR.get(it.path()).body("participations.status", contains("DECLINED"));
        Api.anonymous().post("/meeting-invitation-replies", Map.of("token", token, "answer", "NO", "substitute", "Cem")).statusCode(422).body("type", equalTo("/problems/substitute-comes"));
        Api.anonymous().post("/meeting-invitation-replies", Map.of("token", token)).statusCode(400).body("violations[0].pointer", equalTo("/answer"));
        COORDINATOR.get("/audit-records", Map.of("kind", "MEETING_INVITATION", "limit", 1)).body("items[0].action", equalTo("CHANGED"));
    }

    @Test
    void aLinkThatIsNotOursTellsAndDoesNothing() throws SQLException {
        String token = it.invited(Mails.address("gast"));
        String forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (String wrong : List.of(forged, token + "x", "x", " " + token, "'; drop table meeting_invitation; --", "{}")) {
            Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", wrong)).statusCode(422).body("type", equalTo("/problems/link-unknown"));
            Api.anonymous().post("/meeting-invitation-replies", Map.of("token", wrong, "answer", "YES")).statusCode(422).body("type", equalTo("/problems/link-unknown"));
        }
        COORDINATOR.get(it.path() + "/invitations").body("turnout.unanswered", equalTo(1));
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("0"), database.ask("select count(*)::text from meeting_invitation_link where hash = '" + token + "'"), "the secret itself is not kept");
        }
    }

    @Test
    void whoIsInvitedHearsOfWhatTheyMustKnowAndOfNothingElse() {
        String guest = Mails.address("gast");
        String token = it.invited(guest);
        String uid = ReadCalendar.event(Mails.to(guest).calendar()).getUid().getValue();
        COORDINATOR.patch(it.path(), "*", Map.of("description", Map.of("de", "Mit Kaffee"), "capacity", 30)).statusCode(200);
        COORDINATOR.patch(it.path(), "*", Map.of("start", "2027-11-02T18:00:00+01:00", "end", "2027-11-02T20:00:00+01:00")).statusCode(200);
        var changed = Mails.to(guest, 2).getFirst();
        assertThat(changed.subject(), startsWith("Geändert: Herbsttreffen"));
        var event = ReadCalendar.event(changed.calendar());
        assertEquals(uid, event.getUid().getValue());
        assertEquals(1, event.getSequence().getValue());
        assertEquals(Date.from(Instant.parse("2027-11-02T17:00:00Z")), event.getDateStart().getValue());
        reply(Links.secret(changed, "/meeting-invitation"), Map.of("answer", "YES"));
        reply(token, Map.of("answer", "MAYBE"));

        COORDINATOR.patch(it.path(), "*", Map.of("status", "CANCELLED")).statusCode(200);
        var cancelled = Mails.to(guest, 3).getFirst();
        assertThat(cancelled.subject(), startsWith("Abgesagt: Herbsttreffen"));
        assertThat(cancelled.text(), not(containsString("/meeting-invitation#")));
        var calendar = ReadCalendar.of(cancelled.calendar());
        assertEquals("CANCEL", calendar.getMethod().getValue());
        assertEquals("CANCELLED", calendar.getEvents().getFirst().getStatus().getValue());
        assertEquals(2, calendar.getEvents().getFirst().getSequence().getValue());
        Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", token)).statusCode(200).body("state", equalTo("CANCELLED")).body("answer", equalTo("MAYBE"));
        Api.anonymous().post("/meeting-invitation-replies", Map.of("token", token, "answer", "YES")).statusCode(422).body("type", equalTo("/problems/meeting-called-off"));
        COORDINATOR.post(it.path() + "/invitations", Map.of("persons", List.of(ref(it.bo)), "language", "DE")).statusCode(422).body("type", equalTo("/problems/meeting-called-off"));

        COORDINATOR.patch(it.path(), "*", Map.of("status", "PLANNED")).statusCode(200);
        assertEquals(3, ReadCalendar.event(Mails.to(guest, 4).getFirst().calendar()).getSequence().getValue());
        COORDINATOR.delete(it.path(), "*").statusCode(204);
        assertEquals("CANCEL", ReadCalendar.of(Mails.to(guest, 5).getFirst().calendar()).getMethod().getValue());
        Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", token)).statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void whoIsNotInvitedAnyMoreIsTold() {
        COORDINATOR.post(it.path() + "/invitations", Map.of("persons", List.of(ref(it.bo)), "organisations", List.of(ref(it.organisation)), "language", "DE")).statusCode(201).body("sent", equalTo(2));
        String token = Links.secret(Mails.to(it.boMail), "/meeting-invitation");
        String id = COORDINATOR.get(it.path() + "/invitations").extract().path("items.find { it.person?.id == '" + it.bo + "' }.id");
        COORDINATOR.delete(it.path() + "/invitations/" + id).statusCode(204);
        COORDINATOR.delete(it.path() + "/invitations/" + id).statusCode(409).body("type", equalTo("/problems/invitation-withdrawn"));
        COORDINATOR.request().post(it.path() + "/invitations/" + id + "/letters").then().statusCode(422);
        var mail = Mails.to(it.boMail, 2).getFirst();
        assertThat(mail.subject(), startsWith("Einladung zurückgenommen"));
        assertEquals("CANCEL", ReadCalendar.of(mail.calendar()).getMethod().getValue());
        Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", token)).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Api.anonymous().post("/meeting-invitation-replies", Map.of("token", token, "answer", "YES")).statusCode(422).body("type", equalTo("/problems/invitation-withdrawn"));
        COORDINATOR.get(it.path()).body("participations.person", contains(nullValue()));
        COORDINATOR.get(it.path() + "/invitations").body("turnout.invited", equalTo(1)).body("items.findAll { it.withdrawnAt != null }", hasSize(1));
        // Whoever is taken out of the meeting's own list hears of it as well.
        COORDINATOR.patch(it.path(), "*", Map.of("participations", List.of())).statusCode(200);
        assertEquals("CANCEL", ReadCalendar.of(Mails.to(it.adaMail, 2).getFirst().calendar()).getMethod().getValue());
        // And may be invited anew.
        COORDINATOR.post(it.path() + "/invitations", Map.of("persons", List.of(ref(it.bo)), "language", "DE")).statusCode(201).body("sent", equalTo(1));
        reply(Links.secret(Mails.to(it.boMail, 3).getFirst(), "/meeting-invitation"), Map.of("answer", "YES"));
    }

    @Test
    void aLateReplyIsRefusedAndLosesNothing() {
        String token = it.invited(Mails.address("gast"));
        reply(token, Map.of("answer", "YES"));
        MovableClock.daysLater(400, () -> {
            Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", token)).statusCode(200).body("state", equalTo("BEGUN")).body("answer", equalTo("YES"));
            Api.anonymous().post("/meeting-invitation-replies", Map.of("token", token, "answer", "NO")).statusCode(422).body("type", equalTo("/problems/reply-too-late"));
        });
        COORDINATOR.get(it.path() + "/invitations").body("turnout.yes", equalTo(1));
    }

    @Test
    void fortyWhoReplyAtOnceAllCount() throws Exception {
        var addresses = new ArrayList<Map<String, Object>>();
        var persons = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 20; i++) addresses.add(Map.of("name", "Gast " + i, "email", Mails.address("viele" + i)));
        var mails = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            mails.add(Mails.address("person" + i));
            persons.add(ref(it.person("P" + i, mails.getLast())));
        }
        COORDINATOR.post(it.path() + "/invitations", Map.of("addresses", addresses, "persons", persons, "language", "DE")).statusCode(201).body("sent", equalTo(40));
        addresses.forEach(address -> mails.add((String) address.get("email")));
        var tokens = mails.stream().map(Mails::to).map(mail -> Links.secret(mail, "/meeting-invitation")).toList();
        try (var hands = Executors.newFixedThreadPool(10)) {
            for (var reply : hands.invokeAll(tokens.stream().<java.util.concurrent.Callable<Object>>map(token -> () -> reply(token, Map.of("answer", "YES"))).toList())) reply.get();
        }
        COORDINATOR.get(it.path() + "/invitations").body("turnout.yes", equalTo(40)).body("turnout.unanswered", equalTo(0));
        COORDINATOR.get(it.path()).body("participations.findAll { it.status == 'ACCEPTED' }", hasSize(20));
    }

    @Test
    void whoSignsInRepliesWithoutALink() {
        String email = "mitglied-erfurt@treffpunkt.example";
        COORDINATOR.post(it.path() + "/invitations", Map.of("addresses", List.of(Map.of("name", "Mitglied", "email", email)), "language", "DE")).statusCode(201);
        String id = Api.as("mitglied-erfurt").get("/my-invitations").statusCode(200).extract().path("items.find { it.meeting == '" + it.meeting + "' }.id");
        assertThat(id, notNullValue());
        Api.as("mitglied-erfurt").json(Map.of("answer", "YES")).put("/my-invitations/" + id + "/reply").then().statusCode(200).body("answer", equalTo("YES"));
        Api.as("gast").json(Map.of("answer", "NO")).put("/my-invitations/" + id + "/reply").then().statusCode(404);
        Api.as("gast").get("/my-invitations").statusCode(200).body("items.findAll { it.meeting == '" + it.meeting + "' }", empty());
        Api.anonymous().get("/my-invitations").statusCode(401);
    }

    @Test
    void badRoundsAreRefusedByName() {
        String path = it.path() + "/invitations";
        COORDINATOR.post(path, Map.of("language", "DE")).statusCode(422).body("type", equalTo("/problems/nobody-to-invite"));
        COORDINATOR.post(path, Map.of("language", "DE", "persons", List.of(ref(Fixture.unknownId())))).statusCode(422).body("violations[0].pointer", equalTo("/persons/0/id"));
        COORDINATOR.post(path, Map.of("language", "DE", "addresses", List.of(Map.of("name", "X", "email", "a@b@c")))).statusCode(400).body("violations[0].pointer", equalTo("/addresses/0/email"));
        String elsewhere = Fixture.networkOf("koordination-erfurt");
        String committee = COORDINATOR.create("/committees", Map.of("network", ref(elsewhere), "name", Map.of("de", "Fremd"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "external", false, "membersOnly", false, "visibility", "PUBLIC"));
        COORDINATOR.post(path, Map.of("language", "DE", "committees", List.of(ref(committee)))).statusCode(422).body("type", equalTo("/problems/committee-of-another-network"));
        Fixture.grant("mitglied-erfurt", "MEMBER", it.network);
        Api.as("mitglied-erfurt").post(path, Map.of("language", "DE", "persons", List.of(ref(it.bo)))).statusCode(403);
        Api.as("koordination-prag").get(path).statusCode(404);
        COORDINATOR.patch(it.path(), "*", Members.with(Map.of("start", "2020-03-11T18:00:00+01:00"), "end", "2020-03-11T19:00:00+01:00")).statusCode(200);
        COORDINATOR.post(path, Map.of("language", "DE", "persons", List.of(ref(it.bo)))).statusCode(422).body("type", equalTo("/problems/meeting-begun"));
        assertThat(Mails.arrived(it.boMail), empty());
    }

    @Test
    void ofWhoeverIsErasedNoInvitationIsLeft() throws SQLException {
        COORDINATOR.post(it.path() + "/invitations", Map.of("persons", List.of(ref(it.bo)), "addresses", List.of(Map.of("name", "Silke privat", "email", Mails.address("silke"))), "language", "DE")).statusCode(201);
        Mails.to(it.boMail);
        var preview = COORDINATOR.get("/persons/" + it.bo + "/erasure-preview").statusCode(200).extract();
        String name = preview.path("displayName");
        COORDINATOR.json(Map.of("confirmation", name, "reason", "REQUESTED", "familyNameAlone", false)).header("If-Match", preview.header("ETag")).post("/persons/" + it.bo + "/erasure").then().statusCode(200);
        COORDINATOR.get(it.path() + "/invitations").body("items.name", contains("Silke privat"));
        COORDINATOR.get(it.path()).body("participations.person.removed", contains(true));
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("0"), database.ask("select count(*)::text from meeting_invitation where email = '" + it.boMail.toLowerCase(java.util.Locale.ROOT) + "'"));
        }
    }

    @Test
    void whatIsHeldOfAGuestIsFoundAndForgotten() throws SQLException {
        String guest = Mails.address("gast");
        reply(it.invited(guest), Map.of("answer", "YES", "remark", "Ich bringe Kuchen."));
        String rows = "select content ->> 'remark' from personal_rows('{}', array['" + guest.toLowerCase(java.util.Locale.ROOT) + "'], '', null) where place = 'meeting_invitation' and relation = 'ABOUT'";
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of(it.network), database.ask("select networks_of_address('" + guest.toUpperCase(java.util.Locale.ROOT) + "')"));
            assertEquals(List.of("Ich bringe Kuchen."), database.ask(rows));
            // As long as the meeting is not over for as long as the network keeps it.
            assertEquals(List.of("0"), database.ask("select forget('INVITATION', '" + it.network + "', '2027-10-31', now())"));
            assertEquals(List.of("1"), database.ask("select forget('INVITATION', '" + it.network + "', '2027-11-01', now())"));
            assertEquals(List.of(), database.ask("select networks_of_address('" + guest + "')"));
            database.commit();
        }
        COORDINATOR.get(it.path() + "/invitations").statusCode(200).body("items", empty());
    }

    private static io.restassured.response.ValidatableResponse reply(String token, Map<String, Object> reply) {
        return Api.anonymous().post("/meeting-invitation-replies", Members.with(reply, "token", token)).statusCode(200);
    }
}
