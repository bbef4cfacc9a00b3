package org.treffpunkt.protection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Dump;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.RealStack;

/** Somebody of whom everything is known is erased: nothing is left of them in the whole database, and meetings and decisions still read. */
@RealParts
class ErasureTest {
    private static final Logger LOG = Logger.getLogger(ErasureTest.class);
    private static final Api COORDINATOR = Api.as("koordination-prag");

    @Inject
    ErasureJournal journal;

    @Inject
    ErasureReplay replay;

    private static KnownPerson person;
    private static Dump before;
    private static Dump after;
    private static Response preview;

    /** Once, since it takes a while; each test looks at what is left. */
    @BeforeEach
    void somebodyIsErased() throws SQLException, IOException {
        if (person != null) return;
        person = new KnownPerson();
        before = Dump.now();
        preview = COORDINATOR.get(path("/erasure-preview")).statusCode(200).extract().response();
        COORDINATOR.json(order("Dr. " + person.name, true)).header("If-Match", preview.header("ETag")).post(path("/erasure")).then().statusCode(200)
                .body("person.id", equalTo(person.id)).body("person.removed", equalTo(true)).body("person.name.de", equalTo("Entfernte Person"));
        after = Dump.now();
    }

    private static String path(String below) {
        return "/persons/" + person.id + below;
    }

    private static Map<String, Object> order(String confirmation, boolean familyNameAlone) {
        return Map.of("confirmation", confirmation, "reason", "REQUESTED", "familyNameAlone", familyNameAlone);
    }

    /** Whatever was planted holds one of these. */
    private static List<String> words() {
        return List.of(person.familyName, person.givenName, person.email, person.phoneDigits);
    }

    private static List<String> left(Dump dump) {
        var left = new ArrayList<String>();
        words().forEach(word -> left.addAll(dump.linesWith(word)));
        return left;
    }

    @Test
    void aSearchOfTheWholeDumpFindsNothing() {
        for (String word : words()) assertTrue(before.linesWith(word).size() > 0, word + " was planted");
        LOG.infof("dump search: %d lines with what was planted before the erasure, %d after", left(before).size(), left(after).size());
        assertEquals(List.of(), left(after));
    }

    @Test
    void whatWasPlantedWasEverywhere() {
        var tables = left(before).stream().map(line -> line.replaceAll("^public\\.([^:]+):.*", "$1").replaceAll("[\"\\n].*", "")).distinct().toList();
        var wanted = List.of("agenda_item", "agreement", "agreement_party", "agreement_version", "application", "application_step", "audit_content", "checklist_item", "committee", "counselling_offer", "data_link", "data_request",
                "idempotent_answer", "invitation", "meeting", "meeting_series", "membership", "minutes", "minutes_comment", "minutes_section", "network", "note_edit", "organisation", "outcome", "participation", "partner_contact", "partner_interaction", "person", "person_function",
                "queued_mail", "registration", "representative", "seat", "signature", "signature_request", "site", "subject_name");
        assertEquals(List.of(), wanted.stream().filter(table -> !tables.contains(table)).toList(), "tables in which nothing was planted");
        assertTrue(left(before).stream().anyMatch(line -> line.startsWith("pg_catalog.pg_statistic")), "statistics of the planner hold it too");
    }

    @Test
    void itIsNotInTheLogEither() throws IOException {
        String log = Files.readString(Path.of(RealStack.LOG));
        assertEquals(List.of(), words().stream().filter(log::contains).toList());
    }

    @Test
    void meetingsAndDecisionsStillReadUnderTheRemovedPerson() {
        for (Api reader : List.of(COORDINATOR, Api.anonymous()))
            reader.get("/meetings/" + person.meeting).statusCode(200).body("participations[0].person.removed", equalTo(true)).body("participations[0].person.name.en", equalTo("Removed person"))
                    .body("participations[0].status", equalTo("ATTENDED")).body("outcomes[0].text.de", equalTo("Der Beirat folgt dem Vorschlag von entfernte Person."))
                    .body("outcomes[0].text.en", equalTo("The board follows removed person proposal.")).body("agendaItems[0].title.de", equalTo("Bericht von entfernte Person"))
                    .body("agendaItems[0].text.de", equalTo("Frau entfernte Person berichtet.")).body("conclusion.de", equalTo("entfernte Person dankt allen."));
        COORDINATOR.get("/committees/" + person.committee).statusCode(200).body("seats[0].person.removed", equalTo(true)).body("seats[0].function", equalTo("CHAIR")).body("seats[0].title", equalTo(null));
        COORDINATOR.get("/memberships/" + person.representedMembership).statusCode(200).body("representatives.person.removed", contains(true, true)).body("representatives.contactPoints.flatten()", empty());
        COORDINATOR.get("/memberships/" + person.membership).statusCode(200).body("status", equalTo("ENDED")).body("person.removed", equalTo(true));
        COORDINATOR.get("/agreements/" + person.agreement + "/versions/1").statusCode(200).body("text.de", equalTo("Es unterzeichnet entfernte Person."));
        COORDINATOR.get("/counselling-offers/" + person.offer).statusCode(200).body("description.de", equalTo("Anmeldung bei entfernte Person, […]"));
        // Each can be written back as it was read.
        var meeting = COORDINATOR.get("/meetings/" + person.meeting).extract();
        COORDINATOR.patch("/meetings/" + person.meeting, meeting.header("ETag"), Map.of("participations", meeting.path("participations"))).statusCode(200).body("participations[0].person.removed", equalTo(true));
    }

    @Test
    void whatOthersHaveStays() {
        COORDINATOR.get("/organisations/" + person.organisation).statusCode(200).body("contactPoints.value", contains(person.office));
        COORDINATOR.get("/persons/" + person.neighbour).statusCode(200).body("contactPoints.value", contains(person.office));
        preview.then().body("sharedAddresses", hasItem(person.office)).body("addresses", hasItem(person.email));
    }

    @Test
    void thePersonIsGoneForGood() {
        for (Api api : List.of(COORDINATOR, Api.anonymous())) api.get(path("")).statusCode(410).body("type", equalTo("/problems/person-erased"));
        COORDINATOR.restore(path("")).statusCode(422).body("type", equalTo("/problems/erased-person-stays-erased"));
        COORDINATOR.get(path("/personal-data")).statusCode(404);
        COORDINATOR.get(path("/erasure-preview")).statusCode(410);
        COORDINATOR.patch(path(""), "*", Map.of("familyName", "Wieder da")).statusCode(410);
        COORDINATOR.json(order("Entfernte Person", false)).header("If-Match", "*").post(path("/erasure")).then().statusCode(410);
        for (String list : List.of("/search", "/persons", "/organisations", "/meetings", "/memberships", "/applications", "/agreements"))
            COORDINATOR.get(list, Map.of("q", person.familyName, "total", true)).statusCode(200).body("items", empty());
    }

    @Test
    void theAuditSaysThatAndWhyAndIsIntact() throws SQLException {
        COORDINATOR.get("/audit-records", Map.of("record", person.id)).statusCode(200).body("items[0].action", equalTo("ERASED")).body("items[0].subject", equalTo(Fixture.subjectOf("koordination-prag")))
                .body("items[0].changes[0].after", equalTo("REQUESTED")).body("items[0].reversible", equalTo(false)).body("items.drop(1).changes.flatten().findAll { it != null }", empty());
        COORDINATOR.get("/audit-records", Map.of("record", person.meeting)).statusCode(200).body("items.action", hasItem("ERASED"));
        Api.as("admin").request().post("/audit-verification").then().statusCode(200).body("faults", empty()).body("intact", equalTo(true));
    }

    @Test
    void thePreviewSaidWhatWouldGo() {
        preview.then().body("displayName", equalTo("Dr. " + person.name)).body("counts.kind", hasItems("person", "person_function", "participation", "seat", "application", "outcome"))
                .body("counts.find { it.kind == 'participation' }.about", equalTo(1)).body("counts.find { it.kind == 'outcome' }.mentioning", equalTo(1)).body("familyNameOfOthers", equalTo(false))
                .body("familyNameAlone.words", hasItem(containsString("Frau " + person.familyName + " berichtet."))).body("openRequests", equalTo(1)).body("counts.label.de", hasItem("Teilnahmen an Treffen"));
    }

    @Test
    void itIsDoneOnlyForWhoKeepsTheRecordAndConfirmsTheName() {
        String other = COORDINATOR.create("/persons", Map.of("networkId", person.network, "givenName", "Ole", "familyName", Fixture.unique("Bleibt"), "visibility", "PUBLIC", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT")));
        String erasure = "/persons/" + other + "/erasure";
        String name = COORDINATOR.get("/persons/" + other).extract().path("displayName");
        COORDINATOR.post(erasure, order(name, false)).statusCode(428);
        COORDINATOR.json(order(name, false)).header("If-Match", "\"7\"").post(erasure).then().statusCode(412);
        COORDINATOR.json(order("Otto", false)).header("If-Match", "*").post(erasure).then().statusCode(422).body("type", equalTo("/problems/name-not-confirmed"));
        Api.as("admin").json(order(name, false)).header("If-Match", "*").post(erasure).then().statusCode(403);
        // Where somebody else is called alike, the name alone does not tell who is meant.
        String family = name.substring("Ole ".length());
        COORDINATOR.create("/memberships", Members.with(Members.membership(person.network, COORDINATOR.create("/organisations", Fixture.organisation(person.network, Fixture.unique("Verein")))), "representatives",
                List.of(Members.representative("Ida " + family, "ida@example.org"))));
        COORDINATOR.json(order(name, true)).header("If-Match", "*").post(erasure).then().statusCode(422).body("type", equalTo("/problems/family-name-of-others"));
        COORDINATOR.get("/persons/" + other).statusCode(200);
    }

    @Test
    void theBackendErasesAgainWhatItsJournalKnowsWhenItStarts() {
        String id = COORDINATOR.create("/persons", Map.of("networkId", person.network, "familyName", Fixture.unique("Zurueck"), "visibility", "PUBLIC", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT")));
        assertEquals(0, QuarkusTransaction.requiringNew().call(replay::replay));
        journal.addPerson(UUID.fromString(id), false);
        assertEquals(1, QuarkusTransaction.requiringNew().call(replay::replay));
        COORDINATOR.get("/persons/" + id).statusCode(410).body("type", equalTo("/problems/person-erased"));
        assertEquals(0, QuarkusTransaction.requiringNew().call(replay::replay));
    }

    @Test
    void aSaveFromBeforeIsErasedAgainByTheJournal() throws Exception {
        String url = before.restore("restored_" + ProcessHandle.current().pid());
        assertTrue(left(Dump.of(url)).size() > 0, "the save holds the person");
        var replay = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")), "org.treffpunkt.stack.Main",
                "replay-erasures", ConfigProvider.getConfig().getValue("treffpunkt.erasure.journal", String.class)).redirectErrorStream(true);
        replay.environment().putAll(Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", configured("quarkus.datasource.username"), "QUARKUS_DATASOURCE_PASSWORD", configured("quarkus.datasource.password")));
        var process = replay.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("persons were erased again"), said);
        assertEquals(List.of(), left(Dump.of(url)));
        try (var connection = DriverManager.getConnection(url, "postgres", configured("treffpunkt.test.superuser-password")); var statement = connection.createStatement();
                var faults = statement.executeQuery("select count(*) from audit_faults()")) {
            assertTrue(faults.next());
            assertEquals(0, faults.getInt(1));
        }
    }

    private static String configured(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}
