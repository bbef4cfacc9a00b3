package org.treffpunkt.calendar;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.calendar.Gathered.COORDINATOR;
import static org.treffpunkt.calendar.Gathered.ref;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.MovableClock;
import org.treffpunkt.support.RealParts;

/** Whoever is invited is reminded before the meeting, no oftener than is useful, and not at all who wants none of it. */
@RealParts
class ReminderTest {
    private Gathered it;

    @Inject
    InvitationReminders reminders;

    @BeforeEach
    void aMeetingInTenDays() {
        it = new Gathered();
        begins(10);
    }

    /** Two hours later than it is now: on that day it is still ahead. */
    private void begins(int daysFromNow) {
        var begins = ZonedDateTime.now(ZoneId.of("Europe/Berlin")).truncatedTo(ChronoUnit.MINUTES).plusDays(daysFromNow).plusHours(2);
        COORDINATOR.patch(it.path(), "*", Map.of("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(begins), "end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(begins.plusHours(2)))).statusCode(200);
    }

    private void remindIn(int days) {
        MovableClock.daysLater(days, () -> {
            reminders.remind();
            reminders.remind();
            // What was sent has left the outbox before the clock goes back.
            Mails.to(probe(days));
        });
    }

    /** Invites somebody, whose letter leaves the outbox after all those that were put there before. */
    private String probe(int days) {
        String address = Mails.address("probe" + days);
        COORDINATOR.post(it.path() + "/invitations", Map.of("addresses", List.of(Map.of("name", "Probe", "email", address)), "language", "DE")).statusCode(201);
        return address;
    }

    @Test
    void whoHasNotRepliedIsRemindedAWeekBeforeAndTheDayBeforeAndWhoSaidYesOnce() {
        String slow = Mails.address("langsam");
        it.invited(slow);
        String coming = Mails.address("kommt");
        reply(it.invited(coming), "YES");
        String unsure = Mails.address("vielleicht");
        reply(it.invited(unsure), "MAYBE");
        String absent = Mails.address("kommtnicht");
        reply(it.invited(absent), "NO");
        String gone = Mails.address("ausgeladen");
        it.invited(gone);
        String id = COORDINATOR.get(it.path() + "/invitations").extract().path("items.findAll { it.answer == null }.last().id");
        COORDINATOR.delete(it.path() + "/invitations/" + id).statusCode(204);
        Mails.to(gone, 2);

        remindIn(2);
        assertThat(Mails.arrived(slow), hasSize(1));
        remindIn(4);
        var mail = Mails.to(slow, 2).getFirst();
        assertThat(mail.subject(), startsWith("Erinnerung: Herbsttreffen"));
        assertThat(mail.text(), containsString("weiß noch nicht, ob Sie kommen"));
        assertThat(mail.text(), containsString("Sie möchten keine Erinnerungen?"));
        assertThat(mail.text(), containsString("Wo: Rathaus"));
        assertEquals("", mail.calendar());
        Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", Links.secret(mail, "/meeting-invitation"))).statusCode(200).body("state", equalTo("OPEN")).body("reminders", equalTo(true));
        assertThat(Mails.arrived(coming), hasSize(1));
        remindIn(7);
        assertThat(Mails.arrived(slow), hasSize(2));
        remindIn(10);
        Mails.to(slow, 3);
        mail = Mails.to(coming, 2).getFirst();
        assertThat(mail.subject(), startsWith("Erinnerung: Herbsttreffen"));
        assertThat(mail.text(), containsString("zugesagt"));
        remindIn(10);
        MovableClock.daysLater(11, reminders::remind);
        assertThat(Mails.arrived(slow), hasSize(3));
        assertThat(Mails.arrived(coming), hasSize(2));
        assertThat(Mails.arrived(unsure), hasSize(1));
        assertThat(Mails.arrived(absent), hasSize(1));
        assertThat(Mails.arrived(gone), hasSize(2));
    }

    @Test
    void whatIsPutOffIsRemindedOfAnewAndWhatIsCalledOffNotAtAll() {
        String guest = Mails.address("gast");
        it.invited(guest);
        remindIn(4);
        Mails.to(guest, 2);
        begins(30);
        Mails.to(guest, 3);
        remindIn(10);
        assertThat(Mails.arrived(guest), hasSize(3));
        remindIn(24);
        Mails.to(guest, 4);
        COORDINATOR.patch(it.path(), "*", Map.of("status", "CANCELLED")).statusCode(200);
        Mails.to(guest, 5);
        MovableClock.daysLater(30, reminders::remind);
        COORDINATOR.patch(it.path(), "*", Map.of("status", "PLANNED")).statusCode(200);
        Mails.to(guest, 6);
        COORDINATOR.delete(it.path(), "*").statusCode(204);
        Mails.to(guest, 7);
        MovableClock.daysLater(30, reminders::remind);
        assertThat(Mails.arrived(guest), hasSize(7));
    }

    @Test
    void theNetworkSaysHowManyDaysBefore() {
        String guest = Mails.address("gast");
        it.invited(guest);
        String network = "/networks/" + it.network;
        COORDINATOR.get(network).body("reminderDays", contains(7, 1));
        COORDINATOR.patch(network, "*", Map.of("reminderDays", List.of(0))).statusCode(400).body("violations[0].pointer", equalTo("/reminderDays/0"));
        COORDINATOR.patch(network, "*", Map.of("reminderDays", List.of(61))).statusCode(400).body("violations[0].pointer", equalTo("/reminderDays/0"));
        COORDINATOR.patch(network, "*", Map.of("reminderDays", List.of(1, 2, 3, 4, 5, 6))).statusCode(400).body("violations[0].pointer", equalTo("/reminderDays"));
        COORDINATOR.patch(network, "*", Map.of("reminderDays", List.of(3, 14, 3))).statusCode(200).body("reminderDays", contains(14, 3));
        remindIn(5);
        assertThat(Mails.arrived(guest), hasSize(1));
        remindIn(8);
        Mails.to(guest, 2);
        COORDINATOR.patch(network, "*", Map.of("reminderDays", List.of())).statusCode(200).body("reminderDays", empty());
        remindIn(10);
        assertThat(Mails.arrived(guest), hasSize(2));
        COORDINATOR.patch(network, "*", "{\"reminderDays\": null}").statusCode(200).body("reminderDays", contains(7, 1));
    }

    @Test
    void whoHasAnAccountSwitchesRemindersOffForTheirMailbox() {
        var member = Api.as("mitglied-erfurt");
        String email = "mitglied-erfurt@treffpunkt.example";
        String settings = "/me/notification-settings";
        Api.anonymous().get(settings).statusCode(401);
        Api.anonymous().json(setting(false)).put(settings).then().statusCode(401);
        member.json(Map.of("digest", false, "language", "DE")).put(settings).then().statusCode(400).body("violations[0].pointer", equalTo("/reminders"));
        member.json(Members.with(setting(false), "email", "jemand@anders.example")).put(settings).then().statusCode(400);
        member.json(setting(false)).put(settings).then().statusCode(200).body("reminders", equalTo(false)).body("email", equalTo(email));
        member.get(settings).statusCode(200).body("reminders", equalTo(false));
        Api.as("gast").get(settings).statusCode(200).body("reminders", equalTo(true));

        COORDINATOR.post(it.path() + "/invitations", Map.of("addresses", List.of(Map.of("name", "Mitglied", "email", email)), "language", "DE")).statusCode(201);
        member.get("/my-invitations").body("items.find { it.meeting == '" + it.meeting + "' }.reminders", equalTo(false));
        remindIn(4);
        assertThat(remindersFrom(email), empty());
        member.json(setting(true)).put(settings).then().statusCode(200).body("reminders", equalTo(true));
        remindIn(4);
        assertThat(remindersFrom(email), hasSize(1));
    }

    @Test
    void whoHasNoAccountStopsRemindersByTheLink() throws SQLException {
        String guest = Mails.address("gast");
        String token = it.invited(guest);
        for (String wrong : List.of(token + "x", "x", "'; drop table notification_setting; --"))
            Api.anonymous().post("/meeting-invitation-reminders", Map.of("token", wrong, "reminders", false)).statusCode(422).body("type", equalTo("/problems/link-unknown"));
        Api.anonymous().post("/meeting-invitation-reminders", Map.of("token", token)).statusCode(400).body("violations[0].pointer", equalTo("/reminders"));
        Api.anonymous().post("/meeting-invitation-reminders", Map.of("token", token, "reminders", false)).statusCode(200).body("reminders", equalTo(false)).body("state", equalTo("OPEN")).header("Cache-Control", "no-store");
        Api.anonymous().post("/meeting-invitation-lookups", Map.of("token", token)).body("reminders", equalTo(false));
        remindIn(4);
        assertThat(Mails.arrived(guest), hasSize(1));
        // What they must know they are told all the same.
        COORDINATOR.patch(it.path(), "*", Map.of("place", Map.of("locality", "Weimar"))).statusCode(200);
        Mails.to(guest, 2);
        Api.anonymous().post("/meeting-invitation-reminders", Map.of("token", token, "reminders", true)).statusCode(200).body("reminders", equalTo(true));
        remindIn(4);
        assertThat(Mails.to(guest, 3).getFirst().subject(), startsWith("Erinnerung"));

        // With the last invitation to it, nothing is known of the mailbox any more.
        String kept = "select count(*)::text from notification_setting where email = '" + guest.toLowerCase(Locale.ROOT) + "'";
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("1"), database.ask(kept));
            database.ask("select forget('INVITATION', '" + it.network + "', now() + interval '60 days', now())");
            assertEquals(List.of("0"), database.ask(kept));
        }
        assertThat(COORDINATOR.get("/audit-records", Map.of("kind", "NOTIFICATION_SETTING", "limit", 5)).extract().asString(), not(containsString(guest)));
    }

    @Test
    void ofWhoeverIsErasedNoSettingIsLeft() throws SQLException {
        COORDINATOR.post(it.path() + "/invitations", Map.of("persons", List.of(ref(it.bo)), "language", "DE")).statusCode(201);
        String token = Links.secret(Mails.to(it.boMail), "/meeting-invitation");
        Api.anonymous().post("/meeting-invitation-reminders", Map.of("token", token, "reminders", false)).statusCode(200);
        String mailbox = it.boMail.toLowerCase(Locale.ROOT);
        String rows = "select content ->> 'reminders' from personal_rows('{}', array['" + mailbox + "'], '', null) where place = 'notification_setting' and relation = 'ABOUT'";
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("false"), database.ask(rows));
        }
        var preview = COORDINATOR.get("/persons/" + it.bo + "/erasure-preview").statusCode(200).extract();
        String name = preview.path("displayName");
        COORDINATOR.json(Map.of("confirmation", name, "reason", "REQUESTED", "familyNameAlone", false)).header("If-Match", preview.header("ETag")).post("/persons/" + it.bo + "/erasure").then().statusCode(200);
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("0"), database.ask("select count(*)::text from notification_setting where email = '" + mailbox + "'"));
        }
    }

    /** Of this meeting's network only: others invite the same mailbox. */
    private List<Mails.Received> remindersFrom(String email) {
        String network = COORDINATOR.get("/networks/" + it.network).extract().path("name.de");
        return Mails.arrived(email).stream().filter(mail -> mail.subject().startsWith("Erinnerung") && mail.text().contains(network)).toList();
    }

    private static Map<String, Object> setting(boolean reminders) {
        return Map.of("reminders", reminders, "digest", false, "language", "DE");
    }

    private static void reply(String token, String answer) {
        Api.anonymous().post("/meeting-invitation-replies", Members.with(Map.of("answer", answer), "token", token)).statusCode(200);
    }
}
