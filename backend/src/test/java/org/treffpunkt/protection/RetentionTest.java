package org.treffpunkt.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Fixture.unique;
import static org.treffpunkt.support.Members.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.stack.ApplyRetentionCommand;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.MovableClock;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** What is due is forgotten, for good: the clock is moved, and then the word that was planted is nowhere in the database, and the audit still vouches for itself. */
@RealParts
class RetentionTest {
    private static final Api COORDINATOR = Api.as("koordination-prag");
    private static final Map<String, Object> BASIS = Map.of("purpose", "Kontakt", "legalBasis", "LEGITIMATE_INTEREST");
    private String network;
    private String canary;

    @Inject
    Retention retention;

    @Inject
    RetentionSchedule schedule;

    @Inject
    Forgetting forgetting;

    @BeforeEach
    void aNetwork() {
        network = Fixture.networkOf("koordination-prag");
        canary = unique("kanarienvogel").toLowerCase(Locale.ROOT);
    }

    /** How many of which kind are forgotten that many days from now. */
    private Map<String, Integer> forgottenAfter(int days) {
        var counts = new TreeMap<String, Integer>();
        MovableClock.daysLater(days, () -> COORDINATOR.post("/networks/" + network + "/retention-runs", "").statusCode(201).extract().jsonPath().getList("counts", Map.class)
                .forEach(count -> counts.put((String) count.get("kind"), (Integer) count.get("count"))));
        return counts;
    }

    /** In which tables the word is still found, whoever may read them. */
    private List<String> traces() throws SQLException {
        try (var database = Database.asSuperuser()) {
            database.change("create function pg_temp.traces(word text) returns setof text language plpgsql as $$ declare whole text; found bigint; begin "
                    + "for whole in select format('%I', relname) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop "
                    + "execute format('select count(*) from %s it where it::text ilike ''%%'' || $1 || ''%%''', whole) into found using word; if found > 0 then return next whole; end if; end loop; end $$");
            return database.ask("select pg_temp.traces('" + canary + "') order by 1");
        }
    }

    private void nothingIsLeft() throws SQLException {
        assertEquals(List.of(), traces());
        Api.as("admin").post("/audit-verification", "").statusCode(200).body("faults", empty()).body("intact", equalTo(true));
    }

    private static Map<String, Object> id(String id) {
        return Map.of("id", id);
    }

    private String person(String familyName) {
        return COORDINATOR.create("/persons", Map.of("networkId", network, "familyName", familyName, "basis", BASIS, "visibility", "PUBLIC"));
    }

    @Test
    void applicationsThatCameToNothingAreDeleted() throws SQLException {
        COORDINATOR.patch("/networks/" + network, "*", Map.of("admission", Map.of("openForApplications", true))).statusCode(200);
        String declined = COORDINATOR.create("/applications", application(canary));
        COORDINATOR.post("/applications/" + declined + "/questions", Map.of("question", "Wer ist " + canary + "?")).statusCode(200);
        String open = COORDINATOR.create("/applications", application("offen"));
        COORDINATOR.json(Map.of("outcome", "DECLINED", "reason", "Zu weit weg, " + canary)).header("If-Match", "*").post("/applications/" + declined + "/decisions").then().statusCode(200);
        Mails.to(canary + "@treffpunkt.example", 3);
        assertEquals(Map.of(), forgottenAfter(179));
        assertTrue(traces().contains("application"));
        assertEquals(Map.of("APPLICATION", 1), forgottenAfter(181));
        nothingIsLeft();
        COORDINATOR.get("/applications/" + declined).statusCode(404);
        COORDINATOR.get("/applications/" + open).statusCode(200);
        assertEquals(Map.of(), forgottenAfter(181));
    }

    private Map<String, Object> application(String who) {
        return Map.of("network", id(network), "applicant", "ORGANISATION", "organisation", Map.of("name", Map.of("de", "Verein " + who), "kind", "ASSOCIATION", "migrantLed", false),
                "contact", Map.of("givenName", "Ada", "familyName", who, "email", who + "@treffpunkt.example"), "reason", "Wir sind " + who, "language", "de", "consent", true, "consentVersion", "2026-11");
    }

    @Test
    void invitationsThatAreOverAreDeletedAndThenThatTheirMailsWereSent() throws SQLException {
        String invitation = COORDINATOR.create("/invitations", Map.of("email", canary + "@treffpunkt.example", "role", "MEMBER", "network", id(network), "language", "DE", "message", "Hallo " + canary));
        Mails.to(canary + "@treffpunkt.example");
        assertEquals(Map.of(), forgottenAfter(190), "it expires after 14 days, and is kept for 180 after that");
        assertEquals(Map.of("INVITATION", 1), forgottenAfter(195));
        nothingIsLeft();
        COORDINATOR.get("/invitations/" + invitation).statusCode(404);
        try (var database = Database.asSuperuser()) {
            var mails = "select count(*) from queued_mail where id not in (select id from invitation_letter) and sent_at < now() + interval '1 minute'";
            assertTrue(Integer.parseInt(database.ask(mails).getFirst()) > 0);
            MovableClock.daysLater(31, () -> assertTrue(forgottenOfNoNetwork().getOrDefault(RetentionKind.MAIL, 0L) > 0));
            database.commit();
            assertEquals("0", database.ask(mails).getFirst());
        }
    }

    private Map<RetentionKind, Long> forgottenOfNoNetwork() {
        var counts = new TreeMap<RetentionKind, Long>();
        QuarkusTransaction.requiringNew().call(retention::applyToTheRest).orElseThrow().counts.forEach(count -> counts.put(count.kind(), count.count()));
        return counts;
    }

    @Test
    void answersKeptForRepetitionsAreForgottenAfterADay() throws SQLException {
        COORDINATOR.json(Fixture.organisation(network, canary)).header("Idempotency-Key", "einmal-" + canary).post("/organisations").then().statusCode(201);
        MovableClock.daysLater(2, this::forgottenOfNoNetwork);
        assertTrue(!traces().contains("idempotent_answer"));
    }

    @Test
    void deletedRecordsAreDeletedForGoodUnlessSomethingPointsToThem() throws SQLException {
        String organisation = COORDINATOR.create("/organisations", with(Fixture.organisation(network, "Verein " + canary), "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN", "name", Map.of("de", canary)))));
        String committee = COORDINATOR.create("/committees", Map.of("network", id(network), "name", Map.of("de", "Beirat " + canary), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC"));
        String needed = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Gebraucht")));
        String membership = COORDINATOR.create("/memberships", Members.membership(network, needed));
        String notice = COORDINATOR.create("/notices", Map.of("network", id(network), "kind", "QUESTION", "title", Map.of("de", "Wer weiß etwas über " + canary + "?"), "text", Map.of("de", canary),
                "pinned", false, "repliesClosed", false));
        COORDINATOR.create("/notices/" + notice + "/replies", Map.of("text", "Ich frage wegen " + canary));
        for (String path : List.of("/organisations/" + organisation, "/committees/" + committee, "/organisations/" + needed, "/notices/" + notice)) COORDINATOR.delete(path, "*").statusCode(204);
        assertEquals(Map.of(), forgottenAfter(179));
        assertEquals(Map.of("DELETED_RECORD", 3), forgottenAfter(181));
        nothingIsLeft();
        COORDINATOR.get("/organisations/" + organisation).statusCode(404);
        COORDINATOR.get("/organisations/" + needed).statusCode(410);
        COORDINATOR.delete("/memberships/" + membership, "*").statusCode(204);
        assertEquals(Map.of("DELETED_RECORD", 2), forgottenAfter(182));
        COORDINATOR.get("/organisations/" + needed).statusCode(404);
    }

    @Test
    void endedPartnerContactsAreDeletedWithTheirEntries() throws SQLException {
        String partner = person(unique("Partner"));
        String contact = COORDINATOR.create("/partner-contacts", Map.of("network", id(network), "person", id(partner), "category", "NGO", "stage", "ACTIVE", "notes", canary, "basis", BASIS, "visibility", "NETWORK",
                "interactions", List.of(Map.of("on", "2026-03-11", "kind", "CALL", "summary", Map.of("de", canary)))));
        COORDINATOR.put("/networks/" + network + "/retention-rules", "\"0\"", Map.of("rules", List.of(Map.of("kind", "PARTNER_CONTACT", "days", 90)))).statusCode(200);
        assertEquals(Map.of(), forgottenAfter(92));
        COORDINATOR.patch("/partner-contacts/" + contact, "*", Map.of("stage", "ENDED")).statusCode(200);
        assertEquals(Map.of("PARTNER_CONTACT", 1), forgottenAfter(92));
        nothingIsLeft();
        COORDINATOR.get("/partner-contacts/" + contact).statusCode(404);
    }

    @Test
    void whoTookPartInOldMeetingsIsForgottenAndTheMeetingStays() throws SQLException {
        String guest = person(unique("Gast"));
        String host = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Haus")));
        String meeting = COORDINATOR.create("/meetings", Map.of("network", id(network), "title", Map.of("de", "Tagung"), "kind", "SESSION", "status", "HELD", "date", "2026-03-11", "visibility", "PUBLIC",
                "outcomes", List.of(Map.of("kind", "DECISION", "text", Map.of("de", "Wir machen weiter."), "visibility", "PUBLIC")),
                "participations", List.of(
                        Map.of("person", id(guest), "role", "GUEST", "status", "ATTENDED", "visibility", "PUBLIC", "contribution", Map.of("kind", "TALK", "subject", Map.of("de", canary))),
                        Map.of("organisation", id(host), "person", id(guest), "role", "HOST", "status", "ATTENDED", "visibility", "PUBLIC"))));
        // Who came instead is forgotten with them.
        String hosting = COORDINATOR.get("/meetings/" + meeting).extract().path("participations[1].id");
        COORDINATOR.json(Map.of("status", "REPRESENTED", "representedBy", id(guest))).put("/meetings/" + meeting + "/attendance/" + hosting).then().statusCode(200);
        String etag = COORDINATOR.etag("/meetings/" + meeting);
        COORDINATOR.put("/networks/" + network + "/retention-rules", "\"0\"", Map.of("rules", List.of(Map.of("kind", "MEETING", "days", 400)))).statusCode(200);
        assertEquals(Map.of(), forgottenAfter(399), "from when it was recorded, if that was later");
        assertEquals(Map.of("MEETING", 3), forgottenAfter(401));
        nothingIsLeft();
        Api.anonymous().get("/meetings/" + meeting).statusCode(200).body("outcomes[0].text.de", equalTo("Wir machen weiter."))
                .body("participations", hasSize(1)).body("participations[0].organisation.id", equalTo(host)).body("participations[0].person", nullValue());
        COORDINATOR.get("/meetings/" + meeting + "/room").statusCode(200).body("attendance", hasSize(1)).body("attendance[0].status", equalTo("REPRESENTED")).body("attendance[0].representedBy", nullValue());
        assertTrue(!COORDINATOR.etag("/meetings/" + meeting).equals(etag), "whoever synchronises is told");
        COORDINATOR.patch("/meetings/" + meeting, "*", Map.of("theme", Map.of("de", "Miteinander"))).statusCode(200);
    }

    @Test
    void formerRepresentativesAndPapersOfFormerMembersAreDeletedAndTheMembershipStays() throws SQLException {
        String organisation = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Verein")));
        var former = with(Members.representative("Frau " + canary, canary + "@treffpunkt.example"), "period", Map.of("until", "2026-06-30"));
        var now = with(Members.representative("Herr Heute", "heute@treffpunkt.example"), "period", Map.of("from", "2026-07-01"));
        String membership = COORDINATOR.create("/memberships", with(Members.membership(network, organisation), "representatives", List.of(former, now)));
        String agreement = COORDINATOR.create("/agreements", Map.of("network", id(network), "title", Map.of("de", "Erklärung"), "kind", "DECLARATION", "status", "DRAFT", "signatories", Map.of("roles", List.of("MEMBER")),
                "requiredToJoin", false, "visibility", "PUBLIC"));
        COORDINATOR.post("/agreements/" + agreement + "/versions", Map.of("text", Map.of("de", "Wir arbeiten zusammen."))).statusCode(201);
        String signature = COORDINATOR.post("/agreements/" + agreement + "/signatures", Map.of("membership", id(membership), "name", "Frau " + canary, "signedOn", "2026-01-15")).statusCode(201).extract().path("id");
        COORDINATOR.put("/networks/" + network + "/retention-rules", "\"0\"", Map.of("rules", List.of(Map.of("kind", "MEMBERSHIP", "days", 400)))).statusCode(200);
        assertEquals(Map.of("MEMBERSHIP", 1), forgottenAfter(401));
        COORDINATOR.get("/memberships/" + membership).statusCode(200).body("representatives.name", contains("Herr Heute"));
        COORDINATOR.get("/signatures/" + signature).statusCode(200);
        COORDINATOR.json(Map.of("reason", "Aufgelöst")).header("If-Match", "*").post("/memberships/" + membership + "/ending").then().statusCode(200);
        assertEquals(Map.of("MEMBERSHIP", 3), forgottenAfter(402), "the signature, who spoke for it until it ended, and why it ended");
        nothingIsLeft();
        COORDINATOR.get("/memberships/" + membership).statusCode(200).body("status", equalTo("ENDED")).body("representatives", empty());
    }

    @Test
    void whatTheAuditHoldsIsForgottenByAgeAndItStillVouchesForItself() throws SQLException {
        String organisation = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Verein")), "internalNote", canary));
        COORDINATOR.patch("/organisations/" + organisation, "*", "{\"internalNote\": null}").statusCode(200);
        assertEquals(List.of("audit_content"), traces());
        COORDINATOR.get("/audit-records?record=" + organisation).body("items[0].changes[0].before", equalTo(canary));
        assertEquals(1, forgottenAfter(731).size());
        nothingIsLeft();
        COORDINATOR.get("/audit-records?record=" + organisation).statusCode(200).body("items.action", contains("CHANGED", "CREATED")).body("items[0].changes", nullValue());
        COORDINATOR.patch("/organisations/" + organisation, "*", Map.of("internalNote", "neu")).statusCode(200);
        COORDINATOR.get("/audit-records?record=" + organisation).body("items[0].changes.member", contains("/internalNote")).body("items[0].changes[0].before", nullValue())
                .body("items[0].reversible", equalTo(true));
    }

    @Test
    void contentThatWasErasedPastTheProgramIsStillFound() throws SQLException {
        forgottenAfter(731);
        String other = Fixture.networkOf("koordination-prag");
        String organisation = COORDINATOR.create("/organisations", Fixture.organisation(other, unique("Verein")));
        try (var superuser = Database.asSuperuser()) {
            superuser.change("update audit_content set before = null, after = null, salt = null from audit_record it where it.id = record_id and it.object_id = '" + organisation + "'");
            assertEquals(List.of("content missing"), superuser.ask("select fault from audit_faults()"));
        }
    }

    @Test
    void personsInNothingAnyMoreAreNamedForErasureAndOthersAreNot() {
        String idle = person(unique("Ehemals"));
        String former = COORDINATOR.create("/persons", Map.of("networkId", network, "familyName", unique("Früher"), "basis", BASIS, "visibility", "PUBLIC",
                "functions", List.of(Map.of("title", Map.of("de", "Vorstand"), "office", false, "period", Map.of("until", "2026-01")))));
        String busy = COORDINATOR.create("/persons", Map.of("networkId", network, "familyName", unique("Vorstand"), "basis", BASIS, "visibility", "PUBLIC",
                "functions", List.of(Map.of("title", Map.of("de", "Vorstand"), "office", false))));
        String seated = person(unique("Sitzt"));
        COORDINATOR.create("/committees", Map.of("network", id(network), "name", Map.of("de", unique("Beirat")), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC",
                "seats", List.of(Map.of("person", id(seated), "function", "MEMBER", "voting", true))));
        String partner = person(unique("Partner"));
        COORDINATOR.create("/partner-contacts", Map.of("network", id(network), "person", id(partner), "category", "NGO", "stage", "ACTIVE", "basis", BASIS, "visibility", "NETWORK"));
        String deleted = person(unique("Gelöscht"));
        COORDINATOR.create("/meetings", Map.of("network", id(network), "title", Map.of("de", "Tagung"), "kind", "SESSION", "status", "HELD", "date", "2026-03-11", "visibility", "PUBLIC",
                "participations", List.of(Map.of("person", id(deleted), "role", "GUEST", "status", "ATTENDED", "visibility", "PUBLIC"))));
        COORDINATOR.delete("/persons/" + deleted, "*").statusCode(204);
        var now = Instant.now();
        var soon = now.plusSeconds(3600);
        assertEquals(List.of(idle, former, deleted), due(soon, soon).stream().filter(List.of(idle, former, busy, seated, partner, deleted)::contains).toList());
        assertEquals(List.of(), due(now.minusSeconds(86_400), now.minusSeconds(86_400)));
    }

    private List<String> due(Instant idleSince, Instant deletedBefore) {
        return QuarkusTransaction.requiringNew().call(() -> forgetting.persons(UUID.fromString(network), idleSince, deletedBefore));
    }

    @Test
    void aNetworkDecidesWithinLimits() {
        String rules = "/networks/" + network + "/retention-rules";
        COORDINATOR.get(rules).statusCode(200).header("ETag", "\"0\"").body("rules.kind", hasItem("APPLICATION")).body("rules.find { it.kind == 'APPLICATION' }.days", equalTo(180))
                .body("rules.find { it.kind == 'APPLICATION' }.name.en", equalTo("Applications that came to nothing")).body("fixed.kind", contains("MAIL", "ACCOUNT", "OPERATION"));
        var shorter = Map.of("rules", List.of(Map.of("kind", "APPLICATION", "days", 30)));
        COORDINATOR.put(rules, "\"0\"", shorter).statusCode(200).header("ETag", "\"1\"").body("rules.find { it.kind == 'APPLICATION' }.days", equalTo(30))
                .body("rules.find { it.kind == 'INVITATION' }.days", equalTo(180));
        COORDINATOR.put(rules, "\"0\"", shorter).statusCode(412);
        COORDINATOR.json(shorter).put(rules).then().statusCode(428);
        COORDINATOR.put(rules, "*", Map.of("rules", List.of(Map.of("kind", "APPLICATION", "days", 29)))).statusCode(422).body("type", equalTo("/problems/retention-outside-limits"))
                .body("violations[0].pointer", equalTo("/rules/0/days"));
        COORDINATOR.put(rules, "*", Map.of("rules", List.of(Map.of("kind", "MAIL", "days", 30)))).statusCode(422).body("type", equalTo("/problems/retention-is-fixed"));
        COORDINATOR.put(rules, "*", Map.of("rules", List.of(Map.of("kind", "AUDIT", "days", 365), Map.of("kind", "AUDIT", "days", 366)))).statusCode(422)
                .body("type", equalTo("/problems/retention-kind-named-twice"));
        COORDINATOR.put(rules, "*", "{\"rules\": [{\"kind\": \"AUDIT\"}]}").statusCode(400).body("violations[0].pointer", equalTo("/rules/0/days"));
        Map<String, Object> read = COORDINATOR.get(rules).extract().jsonPath().getMap("");
        COORDINATOR.put(rules, "\"1\"", Map.of("rules", read.get("rules"))).statusCode(200).body("rules.find { it.kind == 'APPLICATION' }.days", equalTo(30));
        COORDINATOR.get("/audit-records?network=" + network + "&kind=RETENTION_PLAN").body("items.action", contains("CHANGED", "CREATED"));
    }

    @Test
    void whatWasForgottenIsToldByNumbersOnly() {
        COORDINATOR.delete("/organisations/" + COORDINATOR.create("/organisations", Fixture.organisation(network, canary)), "*").statusCode(204);
        forgottenAfter(181);
        COORDINATOR.get("/networks/" + network + "/retention-runs").statusCode(200).body("items", hasSize(1)).body("items[0].counts[0].kind", equalTo("DELETED_RECORD")).body("items[0].counts[0].count", equalTo(1));
        COORDINATOR.get("/audit-records?network=" + network + "&action=ERASED").statusCode(200).body("items.kind", contains("RETENTION_RUN", "ORGANISATION"))
                .body("items[0].changes.member", contains("/DELETED_RECORD")).body("items[0].changes[0].after", equalTo(1)).body("items[1].changes", nullValue());
        COORDINATOR.get("/networks/" + network + "/retention-runs?limit=0").statusCode(400);
        Api.as("mitglied-erfurt").get("/networks/" + network + "/retention-runs").statusCode(403);
    }

    @Test
    void oneRunAtATime() throws Exception {
        try (var database = Database.asTheRoleThatServes()) {
            database.ask("select pg_try_advisory_xact_lock(hashtext('retention'), hashtext('" + network + "'))");
            COORDINATOR.post("/networks/" + network + "/retention-runs", "").statusCode(409).body("type", equalTo("/problems/retention-runs-already"));
        }
        COORDINATOR.post("/networks/" + network + "/retention-runs", "").statusCode(201);
    }

    @Test
    void theRoleThatServesForgetsOnlyWhatIsToBeForgotten() throws SQLException {
        try (var database = Database.asTheRoleThatServes()) {
            for (String call : List.of("delete_for_good('organisation', gen_random_uuid(), gen_random_uuid(), now())", "delete_parts('organisation', '{}', null, now())", "forget_audit(null, now(), now())",
                    "erase_audit_of(gen_random_uuid(), 'X', null, now())"))
                assertTrue(assertThrows(SQLException.class, () -> {
                    try (var other = Database.asTheRoleThatServes()) {
                        other.ask("select " + call);
                    }
                }).getMessage().contains("permission denied"), call);
            assertEquals(List.of("0"), database.ask("select forget('NOTHING_LIKE_THIS', null, now(), now())"));
        }
    }

    @Test
    void theNightLooksAtAllNetworksOnce() {
        schedule.forgetWhatIsDue();
        COORDINATOR.get("/networks/" + network + "/retention-runs").body("items", hasSize(1)).body("items[0].counts", empty());
        schedule.forgetWhatIsDue();
        COORDINATOR.get("/networks/" + network + "/retention-runs").body("items", hasSize(1));
    }

    @Test
    void theCommandDoesWhatTheNightDoes() throws Exception {
        COORDINATOR.patch("/networks/" + network, "*", Map.of("name", Map.of("de", "Netz " + canary))).statusCode(200);
        String base = "http://localhost:" + RestAssured.port;
        var said = new ByteArrayOutputStream();
        assertEquals(0, ApplyRetentionCommand.run(List.of("--url", base, "--issuer", Tokens.issuer(), "--admin-client-id", "reference-data", "--admin-client-secret", "reference-data-demo"), new PrintStream(said)));
        assertTrue(said.toString(UTF_8).contains("what belongs to no network: "), said.toString(UTF_8));
        assertTrue(said.toString(UTF_8).contains("Netz " + canary + ": nothing was due"), said.toString(UTF_8));
        COORDINATOR.get("/networks/" + network + "/retention-runs").body("items", hasSize(1));
        assertTrue(assertThrows(RuntimeException.class, () -> ApplyRetentionCommand.run(List.of("--url", base), new PrintStream(said))).getMessage().contains("--issuer"));
    }
}
