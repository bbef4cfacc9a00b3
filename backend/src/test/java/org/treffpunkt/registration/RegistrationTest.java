package org.treffpunkt.registration;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.registration.Seminar.COORDINATOR;
import static org.treffpunkt.registration.Seminar.NOBODY;
import static org.treffpunkt.registration.Seminar.token;
import static org.treffpunkt.support.Members.with;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.MovableClock;
import org.treffpunkt.support.RealParts;

/** People register for a meeting, with an account or without, and no place is given twice. */
@RealParts
class RegistrationTest {
    private static final Api MEMBER = Api.as("mitglied-erfurt");

    /** Whose mail address is that of a person in the network. */
    private static final Api KNOWN = Api.as("redaktion-erfurt");

    @Test
    void aGuestRegistersSeesItByTheLinkAndCancels() {
        var seminar = new Seminar(10);
        NOBODY.get(seminar.path() + "/registration").statusCode(200).body("state", equalTo("OPEN")).body("capacity", equalTo(10)).body("taken", equalTo(0)).body("full", equalTo(false)).body("mayRegister", equalTo(true));
        String email = Mails.address("ada");
        String token = seminar.registered(email);
        var mail = Mails.to(email);
        assertThat(mail.subject(), startsWith("Angemeldet: Seminar Öffnung"));
        assertThat(mail.text(), containsString("Rathaus"));
        NOBODY.post("/registration-lookups", token(token)).statusCode(200).body("state", equalTo("PLACE")).body("name", equalTo("Ada Muster")).body("cancellable", equalTo(true)).body("certified", equalTo(false));
        NOBODY.get(seminar.path() + "/registration").body("taken", equalTo(1)).body("mine", nullValue());
        COORDINATOR.get(seminar.path() + "/registrations").statusCode(200).body("items.name", contains("Ada Muster")).body("items.guest", contains(true)).body("items.state", contains("PLACE"));
        // Who is registered already gets the letter once more, and whoever tries learns nothing of them.
        NOBODY.post("/guest-registrations", seminar.guest(email.toUpperCase(Locale.ROOT))).statusCode(201).body("receivedAt", notNullValue());
        Mails.to(email, 2);
        NOBODY.get(seminar.path() + "/registration").body("taken", equalTo(1));
        NOBODY.post("/registration-cancellations", token(token)).statusCode(200).body("state", equalTo("CANCELLED")).body("cancellable", equalTo(false));
        assertThat(Mails.to(email, 3).getFirst().subject(), startsWith("Abgemeldet: Seminar Öffnung"));
        NOBODY.post("/registration-cancellations", token(token)).statusCode(409).body("type", equalTo("/problems/registration-cancelled"));
        NOBODY.get(seminar.path() + "/registration").body("taken", equalTo(0));
        COORDINATOR.get("/audit-records", Map.of("kind", "REGISTRATION", "network", seminar.network, "limit", 1)).statusCode(200).body("items[0].action", equalTo("CHANGED"));
        for (String wrong : List.of(token + "x", "x", "'; drop table registration; --"))
            NOBODY.post("/registration-lookups", token(wrong)).statusCode(422).body("type", equalTo("/problems/link-unknown"));
    }

    @Test
    void whatAGuestMayNotSendIsRefusedByName() {
        var seminar = new Seminar(10);
        var guest = seminar.guest(Mails.address("gast"));
        NOBODY.post("/guest-registrations", with(guest, "consent", false)).statusCode(400).body("violations.pointer", contains("/consent"));
        NOBODY.post("/guest-registrations", with(guest, "email", "a@b@c")).statusCode(400).body("violations.pointer", contains("/email"));
        NOBODY.post("/guest-registrations", with(guest, "nickname", "bot")).statusCode(422).body("type", equalTo("/problems/looks-automated"));
        NOBODY.post("/guest-registrations", with(guest, "meeting", Seminar.ref(Fixture.unknownId()))).statusCode(422).body("violations.pointer", contains("/meeting/id"));
        COORDINATOR.patch(seminar.path(), "*", Map.of("registrationScope", "MEMBERS")).statusCode(200);
        NOBODY.post("/guest-registrations", guest).statusCode(422).body("type", equalTo("/problems/registration-not-for-you"));
        NOBODY.get(seminar.path() + "/registration").body("mayRegister", equalTo(false));
        Api.as("gast").post(seminar.path() + "/registrations", Map.of("name", "Gast", "language", "DE")).statusCode(422).body("type", equalTo("/problems/registration-not-for-you"));
        COORDINATOR.patch(seminar.path(), "*", Map.of("visibility", "NETWORK")).statusCode(200);
        NOBODY.post("/guest-registrations", guest).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        COORDINATOR.patch(seminar.path(), "*", Map.of("visibility", "PUBLIC", "registrationScope", "OPEN")).statusCode(200);
        COORDINATOR.json(Map.of("opensAt", "2027-09-01T00:00:00Z")).put(seminar.path() + "/registration").then().statusCode(200).body("state", equalTo("NOT_YET"));
        NOBODY.post("/guest-registrations", guest).statusCode(422).body("type", equalTo("/problems/registration-not-open-yet"));
        COORDINATOR.json(Map.of("closesAt", "2026-01-01T00:00:00Z")).put(seminar.path() + "/registration").then().statusCode(200).body("state", equalTo("CLOSED"));
        NOBODY.post("/guest-registrations", guest).statusCode(422).body("type", equalTo("/problems/registration-closed"));
        COORDINATOR.json(Map.of("opensAt", "2027-09-01T00:00:00Z", "closesAt", "2027-08-01T00:00:00Z")).put(seminar.path() + "/registration").then().statusCode(422).body("type", equalTo("/problems/registration-closes-before-it-opens"));
        COORDINATOR.json(Map.of("opensAt", "+99999-09-01T00:00:00Z")).put(seminar.path() + "/registration").then().statusCode(422).body("type", equalTo("/problems/moment-too-far"));
        Fixture.grant("mitglied-erfurt", "MEMBER", seminar.network);
        MEMBER.json(Map.of()).put(seminar.path() + "/registration").then().statusCode(403);
        MEMBER.get(seminar.path() + "/registrations").statusCode(403);
        assertThat(Mails.arrived((String) guest.get("email")), empty());
    }

    @Test
    void aMailboxIsNotWrittenToWithoutEnd() {
        var seminar = new Seminar(10);
        var guest = seminar.guest(Mails.address("gast"));
        for (int i = 0; i < 5; i++) NOBODY.post("/guest-registrations", guest).statusCode(201);
        NOBODY.post("/guest-registrations", guest).statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void whoWaitsLongestMovesUp() {
        var seminar = new Seminar(1);
        String first = seminar.registered(Mails.address("erste"));
        String waiting = Mails.address("zweite");
        String second = seminar.registered(waiting);
        assertThat(Mails.to(waiting).subject(), startsWith("Auf der Warteliste"));
        String later = Mails.address("dritte");
        String third = seminar.registered(later);
        NOBODY.post("/registration-lookups", token(second)).body("state", equalTo("WAITING"));
        NOBODY.get(seminar.path() + "/registration").body("full", equalTo(true)).body("waiting", equalTo(2));
        NOBODY.post("/registration-cancellations", token(first)).statusCode(200);
        assertThat(Mails.to(waiting, 2).getFirst().subject(), startsWith("Sie haben einen Platz"));
        NOBODY.post("/registration-lookups", token(second)).body("state", equalTo("PLACE"));
        NOBODY.post("/registration-lookups", token(third)).body("state", equalTo("WAITING"));
        // More room: the next one moves up by itself.
        COORDINATOR.patch(seminar.path(), "*", Map.of("capacity", 2)).statusCode(200);
        Mails.to(later, 2);
        NOBODY.post("/registration-lookups", token(third)).body("state", equalTo("PLACE"));
        // Less room throws nobody out.
        COORDINATOR.patch(seminar.path(), "*", Map.of("capacity", 1)).statusCode(200);
        NOBODY.get(seminar.path() + "/registration").body("taken", equalTo(2)).body("waiting", equalTo(0));
        // Whom the organiser takes out is told, and stays in the list.
        String id = COORDINATOR.get(seminar.path() + "/registrations").extract().path("items.find { it.email == '" + waiting + "' }.id");
        COORDINATOR.delete(seminar.path() + "/registrations/" + id).statusCode(204);
        assertThat(Mails.to(waiting, 3).getFirst().subject(), startsWith("Anmeldung zurückgenommen"));
        COORDINATOR.get(seminar.path() + "/registrations").body("items.state", contains("CANCELLED", "CANCELLED", "PLACE"));
    }

    @Test
    void aHundredAtOnceGetNoPlaceTwice() throws Exception {
        var seminar = new Seminar(30);
        var guests = IntStream.range(0, 100).mapToObj(i -> seminar.guest(Mails.address("viele" + i))).toList();
        try (var hands = Executors.newFixedThreadPool(20)) {
            for (var answer : hands.invokeAll(guests.stream().<Callable<Object>>map(guest -> () -> NOBODY.post("/guest-registrations", guest).statusCode(201)).toList())) answer.get();
        }
        NOBODY.get(seminar.path() + "/registration").body("taken", equalTo(30)).body("waiting", equalTo(70));
        COORDINATOR.get(seminar.path() + "/registrations").body("items", hasSize(100)).body("items.take(30).state.unique()", contains("PLACE"));
    }

    @Test
    void whoHasARecordTakesPartByRegistering() {
        var seminar = new Seminar(1);
        Fixture.grant("redaktion-erfurt", "MEMBER", seminar.network);
        String person = COORDINATOR.create("/persons", Map.of("networkId", seminar.network, "givenName", "Redak", "familyName", "Tion", "visibility", "NETWORK", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT"),
                "contactPoints", List.of(Map.of("kind", "EMAIL", "value", "redaktion-erfurt@treffpunkt.example", "visibility", "PRIVATE"))));
        COORDINATOR.patch(seminar.path(), "*", Map.of("participations", List.of(Map.of("category", "ASSOCIATION", "role", "GUEST", "status", "INVITED", "visibility", "PRIVATE")))).statusCode(200);
        String id = KNOWN.post(seminar.path() + "/registrations", Map.of("name", "Redak Tion", "language", "EN")).statusCode(201).body("state", equalTo("PLACE")).extract().path("id");
        KNOWN.post(seminar.path() + "/registrations", Map.of("name", "Redak Tion", "language", "EN")).statusCode(409).body("type", equalTo("/problems/registered-already"));
        KNOWN.get(seminar.path() + "/registration").body("mine", equalTo(id));
        KNOWN.get("/my-registrations").statusCode(200).body("items.find { it.id == '" + id + "' }.title.en", equalTo("Opening seminar"));
        COORDINATOR.get(seminar.path()).body("participations", hasSize(2)).body("participations[1].person.id", equalTo(person)).body("participations[1].status", equalTo("ACCEPTED"));
        Api.as("gast").get("/my-registrations").body("items.findAll { it.id == '" + id + "' }", empty());
        Api.as("gast").delete("/my-registrations/" + id).statusCode(404);
        KNOWN.delete("/my-registrations/" + id).statusCode(204);
        COORDINATOR.get(seminar.path()).body("participations", hasSize(1));
        // And may come after all.
        KNOWN.post(seminar.path() + "/registrations", Map.of("name", "Redak Tion", "language", "EN")).statusCode(201).body("state", equalTo("PLACE"));
    }

    @Test
    void theQuestionsOfTheOrganiserAreAnsweredAndComeAsATable() {
        var seminar = new Seminar(10);
        var text = Map.<String, Object>of("kind", "TEXT", "text", Map.of("de", "Für wen kommen Sie?"), "required", true);
        var yesNo = Map.<String, Object>of("kind", "YES_NO", "text", Map.of("de", "Zum ersten Mal?"));
        var choice = Map.<String, Object>of("kind", "CHOICE", "text", Map.of("de", "Was essen Sie?"), "options", List.of(Map.of("de", "Fleisch"), Map.of("de", "Gemüse")));
        COORDINATOR.json(Map.of("questions", List.of(with(choice, "options", List.of())))).put(seminar.path() + "/registration").then().statusCode(422).body("type", equalTo("/problems/choice-without-options"));
        COORDINATOR.json(Map.of("questions", java.util.Collections.nCopies(11, text))).put(seminar.path() + "/registration").then().statusCode(400);
        seminar.offer(List.of(text, yesNo, choice));
        List<String> asked = NOBODY.get(seminar.path() + "/registration").extract().path("questions.id");
        String email = Mails.address("gast");
        NOBODY.post("/guest-registrations", seminar.guest(email)).statusCode(422).body("type", equalTo("/problems/answer-missing"));
        NOBODY.post("/guest-registrations", seminar.guest(email, List.of(Map.of("question", asked.getFirst(), "yes", true)))).statusCode(422).body("violations.pointer", contains("/answers/0"));
        NOBODY.post("/guest-registrations", seminar.guest(email, List.of(Map.of("question", Fixture.unknownId(), "text", "x")))).statusCode(422).body("type", equalTo("/problems/unknown-question"));
        NOBODY.post("/guest-registrations", seminar.guest(email, List.of(Map.of("question", asked.get(2), "choice", 2)))).statusCode(422).body("type", equalTo("/problems/answer-of-another-kind"));
        NOBODY.post("/guest-registrations", seminar.guest(email, List.of(Map.of("question", asked.getFirst(), "text", "=cmd|' /C calc'!A0"), Map.of("question", asked.get(1), "yes", true), Map.of("question", asked.get(2), "choice", 1))))
                .statusCode(201);
        COORDINATOR.get(seminar.path() + "/registrations").body("items[0].answers", hasSize(3)).body("items[0].answers[2].choice", equalTo(1));
        String table = COORDINATOR.request().header("Accept-Language", "de").get(seminar.path() + "/registrations.csv").then().statusCode(200).header("Content-Type", startsWith("text/csv")).extract().asString();
        assertThat(table, containsString("\"Name\",\"E-Mail-Adresse\",\"Stand\""));
        assertThat(table, containsString("\"'=cmd|' /C calc'!A0\",\"ja\",\"Gemüse\""));
        assertThat(table, not(containsString("\"=cmd")));
        NOBODY.request().get(seminar.path() + "/registrations.csv").then().statusCode(401);
        // What was answered stays asked; its words may be mended.
        COORDINATOR.json(Map.of("questions", List.of(with(text, "id", asked.getFirst())))).put(seminar.path() + "/registration").then().statusCode(422).body("type", equalTo("/problems/question-answered-already"));
        COORDINATOR.json(Map.of("questions", List.of(with(with(text, "id", asked.getFirst()), "text", Map.of("de", "Für welche Organisation kommen Sie?")), with(yesNo, "id", asked.get(1)), with(choice, "id", asked.get(2)))))
                .put(seminar.path() + "/registration").then().statusCode(200).body("questions.id", equalTo(asked));
    }

    @Test
    void whoRegisteredHearsOfWhatTheyMustKnow() {
        var seminar = new Seminar(10);
        String email = Mails.address("gast");
        String token = seminar.registered(email);
        COORDINATOR.patch(seminar.path(), "*", Map.of("description", Map.of("de", "Mit Kaffee"))).statusCode(200);
        COORDINATOR.patch(seminar.path(), "*", Map.of("start", "2027-11-02T18:00:00+01:00", "end", "2027-11-02T20:00:00+01:00")).statusCode(200);
        var changed = Mails.to(email, 2).getFirst();
        assertThat(changed.subject(), startsWith("Geändert: Seminar Öffnung"));
        NOBODY.post("/registration-lookups", token(Links.secret(changed, "/meeting-registration"))).statusCode(200);
        COORDINATOR.patch(seminar.path(), "*", Map.of("status", "CANCELLED")).statusCode(200);
        assertThat(Mails.to(email, 3).getFirst().subject(), startsWith("Abgesagt: Seminar Öffnung"));
        NOBODY.post("/registration-lookups", token(token)).statusCode(200).body("calledOff", equalTo(true));
        NOBODY.post("/guest-registrations", seminar.guest(Mails.address("spaet"))).statusCode(422).body("type", equalTo("/problems/registration-closed"));
    }

    @Test
    void onceItHasBegunNobodyRegistersOrCancels() {
        var seminar = new Seminar(10);
        String token = seminar.registered(Mails.address("gast"));
        MovableClock.daysLater(400, () -> {
            NOBODY.get(seminar.path() + "/registration").body("state", equalTo("CLOSED"));
            NOBODY.post("/guest-registrations", seminar.guest(Mails.address("zu"))).statusCode(422).body("type", equalTo("/problems/registration-closed"));
            NOBODY.post("/registration-cancellations", token(token)).statusCode(422).body("type", equalTo("/problems/meeting-begun"));
        });
    }

    @Test
    void whatIsHeldOfSomebodyIsFoundErasedAndForgotten() throws SQLException {
        var seminar = new Seminar(10);
        String email = Mails.address("gast");
        seminar.offer(List.of(Map.of("kind", "TEXT", "text", Map.of("de", "Was essen Sie?"))));
        String question = NOBODY.get(seminar.path() + "/registration").extract().path("questions[0].id");
        NOBODY.post("/guest-registrations", seminar.guest(email, List.of(Map.of("question", question, "text", "Nüsse vertrage ich nicht.")))).statusCode(201);
        Mails.to(email);
        String erased = Mails.address("gehend");
        String person = COORDINATOR.create("/persons", Map.of("networkId", seminar.network, "givenName", "Gehend", "familyName", Fixture.unique("Beispiel"), "visibility", "NETWORK", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT"),
                "contactPoints", List.of(Map.of("kind", "EMAIL", "value", erased, "visibility", "PRIVATE"))));
        seminar.registered(erased);
        var preview = COORDINATOR.get("/persons/" + person + "/erasure-preview").statusCode(200).extract();
        String name = preview.path("displayName");
        COORDINATOR.json(Map.of("confirmation", name, "reason", "REQUESTED", "familyNameAlone", false)).header("If-Match", preview.header("ETag")).post("/persons/" + person + "/erasure").then().statusCode(200);
        COORDINATOR.get(seminar.path() + "/registrations").body("items.email", contains(email));
        String rows = "select content -> 'answers' -> 0 ->> 'text' from personal_rows('{}', array['" + email.toLowerCase(Locale.ROOT) + "'], '', null) where place = 'registration' and relation = 'ABOUT'";
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of(seminar.network), database.ask("select networks_of_address('" + email.toUpperCase(Locale.ROOT) + "')"));
            assertEquals(List.of("Nüsse vertrage ich nicht."), database.ask(rows));
            assertEquals(List.of("0"), database.ask("select forget('REGISTRATION', '" + seminar.network + "', '2027-10-31', now())"));
            assertEquals(List.of("1"), database.ask("select forget('REGISTRATION', '" + seminar.network + "', '2027-11-01', now())"));
            assertEquals(List.of(), database.ask("select networks_of_address('" + email + "')"));
            database.commit();
        }
        COORDINATOR.get(seminar.path() + "/registrations").statusCode(200).body("items", empty());
        try (var database = Database.asTheRoleThatServes()) {
            assertEquals(List.of("0"), database.ask("select count(*) from registration"), "without a subject nobody is given one");
        }
    }
}
