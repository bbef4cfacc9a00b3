package org.treffpunkt.calendar;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.treffpunkt.calendar.Gathered.COORDINATOR;
import static org.treffpunkt.calendar.Gathered.ref;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.MovableClock;
import org.treffpunkt.support.RealParts;

/** Whoever asked for it is told once a week what is ahead, as far as they may read it on that day. */
@RealParts
class DigestTest {
    private static final String SETTINGS = "/me/notification-settings";
    private static final String EMAIL = "redaktion-erfurt@treffpunkt.example";

    /** Knows nobody, and is invited to nothing. */
    private static final String STRANGER = "ehemals-erfurt@treffpunkt.example";

    private Gathered it;
    private String membership;

    @Inject
    Digests digests;

    @BeforeEach
    void anEditorWithSomethingAhead() {
        it = new Gathered();
        Fixture.editor("redaktion-erfurt", it.organisation);
        membership = Fixture.grant("redaktion-erfurt", "MEMBER", it.network);
        COORDINATOR.post(it.path() + "/invitations", Map.of("addresses", List.of(Map.of("name", "Redaktion", "email", EMAIL)), "language", "DE")).statusCode(201);
        String held = COORDINATOR.create("/meetings", Members.with(Members.with(it.meeting("Frühjahrstreffen", "2025-03-11T18:00:00+01:00", "2025-03-11T20:00:00+01:00", "NETWORK"), "status", "HELD"), "outcomes",
                List.of(task(word("Einladen"), "2025-04-01", it.organisation), task(word("Aufräumen"), "2999-01-01", it.organisation), task(word("Fremdes"), "2025-04-01", null))));
        String minutes = COORDINATOR.create("/meetings/" + held + "/minutes", Map.of());
        COORDINATOR.patch("/minutes/" + minutes, "*", Map.of("title", Map.of("de", word("Niederschrift")))).statusCode(200);
        COORDINATOR.post("/minutes/" + minutes + "/circulation", Map.of()).statusCode(201);
    }

    @AfterEach
    void nothingMoreIsSent() {
        for (String who : List.of("redaktion-erfurt", "ehemals-erfurt")) choose(who, false, "DE");
    }

    private String word(String text) {
        return text + " " + it.network;
    }

    private static Map<String, Object> task(String text, String dueOn, String organisation) {
        var draft = Map.<String, Object>of("kind", "TASK", "text", Map.of("de", text), "visibility", "NETWORK", "dueOn", dueOn);
        return organisation == null ? draft : Members.with(draft, "responsible", ref(organisation));
    }

    private static void choose(String who, boolean digest, String language) {
        Api.as(who).json(Map.of("reminders", true, "digest", digest, "language", language)).put(SETTINGS).then().statusCode(200).body("digest", equalTo(digest)).body("language", equalTo(language));
    }

    /** Those that tell of this network, newest first. */
    private List<Mails.Received> told() {
        return Mails.arrived(EMAIL).stream().filter(mail -> mail.text().contains(word("Einladen"))).toList();
    }

    /** What was sent has left the outbox when a later letter arrives. */
    private void send(int days) {
        MovableClock.daysLater(days, () -> {
            digests.send();
            digests.send();
            it.invited(Mails.address("probe" + days));
        });
    }

    @Test
    void whoAskedForItIsToldOnceAWeekWhatIsAhead() {
        send(0);
        assertThat(told(), empty());
        choose("redaktion-erfurt", true, "DE");
        choose("ehemals-erfurt", true, "DE");
        int before = Mails.arrived(STRANGER).size();
        send(0);
        assertThat(told(), hasSize(1));
        var mail = told().getFirst();
        assertThat(mail.subject(), equalTo("Was für Sie ansteht"));
        assertThat(mail.text(), containsString("Herbsttreffen, mit Umlauten"));
        assertThat(mail.text(), containsString("Sie haben noch nicht geantwortet"));
        assertThat(mail.text(), containsString(word("Einladen") + " – war fällig am 1. April 2025"));
        assertThat(mail.text(), containsString(word("Aufräumen") + " – bis 1. Januar 2999"));
        assertThat(mail.text(), not(containsString(word("Fremdes"))));
        assertThat(mail.text(), containsString(word("Niederschrift")));
        assertThat(mail.text(), containsString("/my-meetings"));
        assertThat(mail.text(), containsString("/account"));
        // Who has nothing ahead hears nothing.
        assertThat(Mails.arrived(STRANGER), hasSize(before));
        send(3);
        assertThat(told(), hasSize(1));

        choose("redaktion-erfurt", true, "EN");
        send(7);
        assertThat(told(), hasSize(2));
        assertThat(told().getFirst().subject(), equalTo("What is ahead of you"));
        choose("redaktion-erfurt", false, "EN");
        send(14);
        assertThat(told(), hasSize(2));
    }

    @Test
    void whoseRightsAreTakenAwayIsNotToldAnyMore() {
        choose("redaktion-erfurt", true, "DE");
        Api.as("admin").delete("/grants/" + membership).statusCode(204);
        send(0);
        assertThat(Mails.arrived(EMAIL).stream().filter(mail -> mail.subject().equals("Was für Sie ansteht") && (mail.text().contains(word("Niederschrift")) || mail.text().contains(word("Einladen")))).toList(), empty());
    }

    @Test
    void nothingIsSentUntilSomebodyAsksForIt() {
        Api.as("koordination-berlin").get(SETTINGS).statusCode(200).body("digest", equalTo(false)).body("reminders", equalTo(true)).body("language", nullValue());
        Api.as("koordination-berlin").json(Map.of("reminders", true, "digest", true)).put(SETTINGS).then().statusCode(400).body("violations[0].pointer", equalTo("/language"));
        Api.as("koordination-berlin").json(Map.of("reminders", true, "digest", true, "language", "FR")).put(SETTINGS).then().statusCode(400);
    }
}
