package org.treffpunkt.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.support.Fixture.unique;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** The second net: where the application forgets to ask who may read, the database still gives nothing away of partner contacts and of meetings that are not public. */
@RealParts
class RowSecurityTest {
    private static final Api COORDINATOR = Api.as("koordination-bayern");
    private static final List<String> OUTSIDERS = List.of("koordination-bautzen", "gast", "admin");
    private static String network;
    private static String contact;
    private static String hiddenContact;
    private static String openMeeting;
    private static String networkMeeting;
    private static String hiddenMeeting;

    @BeforeEach
    void aNetworkWithContactsAndMeetings() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-bayern");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String organisation = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Amt")));
        contact = COORDINATOR.create("/partner-contacts", contact(organisation, "PUBLIC"));
        hiddenContact = COORDINATOR.create("/partner-contacts", contact(organisation, "COMMITTEE"));
        openMeeting = COORDINATOR.create("/meetings", meeting("PUBLIC"));
        networkMeeting = COORDINATOR.create("/meetings", meeting("NETWORK"));
        hiddenMeeting = COORDINATOR.create("/meetings", meeting("COMMITTEE"));
    }

    private static Map<String, Object> contact(String organisation, String visibility) {
        return Map.of("network", Map.of("id", network), "organisation", Map.of("id", organisation), "category", "GOVERNMENT", "stage", "ACTIVE", "visibility", visibility,
                "basis", Map.of("purpose", "Zusammenarbeit", "legalBasis", "LEGITIMATE_INTEREST"), "interactions", List.of(Map.of("on", "2026", "kind", "CALL", "summary", Map.of("de", "Anruf"))));
    }

    private static Map<String, Object> meeting(String visibility) {
        var parts = List.of("PUBLIC", "NETWORK", "COMMITTEE");
        return Map.of("network", Map.of("id", network), "title", Map.of("de", unique("Sitzung")), "kind", "SESSION", "status", "PLANNED", "visibility", visibility,
                "agendaItems", parts.stream().map(part -> Map.of("title", Map.of("de", part), "kind", "NEWS", "visibility", part)).toList(),
                "outcomes", parts.stream().map(part -> Map.of("text", Map.of("de", part), "kind", "DECISION", "visibility", part)).toList(),
                "participations", parts.stream().map(part -> Map.of("onBehalfOf", Map.of("id", network), "role", "GUEST", "status", "INVITED", "visibility", part)).toList());
    }

    /** Through the backend, with its own checks left out. */
    private static Set<String> unchecked(@Nullable String username, String query) {
        var request = given();
        if (username != null) request.header("Authorization", "Bearer " + Tokens.of(username));
        return new TreeSet<>(request.queryParam("query", query).get("/unchecked").then().statusCode(200).extract().<List<String>>path(""));
    }

    private static Set<String> contacts(@Nullable String username) {
        return unchecked(username, "select id from PartnerContact where cast(networkId as string) = '" + network + "'");
    }

    private static Set<String> meetings(@Nullable String username) {
        return unchecked(username, "select id from Meeting where cast(networkId as string) = '" + network + "'");
    }

    private static Set<String> of(String... ids) {
        return new TreeSet<>(Set.of(ids));
    }

    @Test
    void partnerContactsAreGivenToTheirNetworkOnly() {
        assertEquals(of(contact, hiddenContact), contacts("koordination-bayern"));
        assertEquals(of(contact), contacts("mitglied-erfurt"));
        assertEquals(Set.of(), contacts(null));
        for (String outsider : OUTSIDERS) assertEquals(Set.of(), contacts(outsider), outsider);

        String interactions = "select i.id from PartnerContact c join c.interactions i where cast(c.networkId as string) = '" + network + "'";
        assertEquals(2, unchecked("koordination-bayern", interactions).size());
        for (String other : List.of("mitglied-erfurt", "koordination-bautzen", "admin")) assertEquals(Set.of(), unchecked(other, interactions), other);
        assertEquals(Set.of(), unchecked("gast", "select id from PartnerInteraction"));
        assertEquals(Set.of(), unchecked(null, "select id from PartnerInteraction"));
    }

    @Test
    void meetingsThatAreNotPublicAreGivenToTheirNetworkOnly() {
        assertEquals(of(openMeeting, networkMeeting, hiddenMeeting), meetings("koordination-bayern"));
        assertEquals(of(openMeeting, networkMeeting), meetings("mitglied-erfurt"));
        assertEquals(of(openMeeting, networkMeeting), meetings("admin"));
        for (String outsider : new String[] {"koordination-bautzen", "gast", null}) assertEquals(of(openMeeting), meetings(outsider));
        assertEquals(of(openMeeting), unchecked(null, "select id from SearchDocument where kind = MEETING and cast(networkId as string) = '" + network + "'"));
        assertEquals(of(openMeeting, networkMeeting, hiddenMeeting), unchecked("koordination-bayern", "select id from SearchDocument where kind = MEETING and cast(networkId as string) = '" + network + "'"));
    }

    @Test
    void partsOfMeetingsAreGivenByTheirOwnVisibility() {
        for (String part : List.of("agendaItems", "outcomes", "participations")) {
            String query = "select concat(cast(m.visibility as string), ' ', cast(p.visibility as string)) from Meeting m join m." + part + " p where cast(m.networkId as string) = '" + network + "'";
            assertEquals(9, unchecked("koordination-bayern", query).size(), part);
            assertEquals(of("PUBLIC PUBLIC", "PUBLIC NETWORK", "NETWORK PUBLIC", "NETWORK NETWORK"), unchecked("mitglied-erfurt", query), part);
            assertEquals(of("PUBLIC PUBLIC", "PUBLIC NETWORK", "NETWORK PUBLIC", "NETWORK NETWORK"), unchecked("admin", query), part);
            for (String outsider : new String[] {"koordination-bautzen", "gast", null}) assertEquals(of("PUBLIC PUBLIC"), unchecked(outsider, query), part);
        }
        for (String part : List.of("AgendaItem", "Outcome", "Participation")) {
            assertEquals(Set.of(), unchecked(null, "select id from " + part + " where visibility <> PUBLIC"));
        }
    }

    @Test
    void whatIsNotGivenIsNotChangedEither() {
        String change = "update PartnerContact set outdated = true where cast(networkId as string) = '" + network + "'";
        for (String outsider : OUTSIDERS)
            assertEquals("0", given().header("Authorization", "Bearer " + Tokens.of(outsider)).queryParam("query", change).post("/unchecked").then().statusCode(200).extract().asString(), outsider);
        COORDINATOR.get("/partner-contacts/" + contact).body("outdated", org.hamcrest.Matchers.equalTo(false));
    }

    @Test
    void theAuditOfGuardedRecordsIsAsGuarded() {
        String query = "select objectId from AuditRecord where cast(networkId as string) = '" + network + "' and kind = '%s' and after is not null";
        assertEquals(of(contact, hiddenContact), unchecked("koordination-bayern", query.formatted("PARTNER_CONTACT")));
        assertEquals(of(openMeeting, networkMeeting, hiddenMeeting), unchecked("koordination-bayern", query.formatted("MEETING")));
        for (String outsider : new String[] {"mitglied-erfurt", "koordination-bautzen", "gast", null}) {
            assertEquals(Set.of(), unchecked(outsider, query.formatted("PARTNER_CONTACT")));
            assertEquals(Set.of(), unchecked(outsider, query.formatted("MEETING")));
        }
        assertEquals(Set.of(), unchecked("admin", query.formatted("PARTNER_CONTACT")));
    }

    @Test
    void whoGotHoldOfThePasswordOfTheRoleThatServesSeesNothingWithoutASubject() throws SQLException {
        try (var database = Database.asTheRoleThatServes()) {
            assertEquals(List.of("0"), database.ask("select count(*) from partner_contact"));
            assertEquals(List.of("0"), database.ask("select count(*) from partner_interaction"));
            assertEquals(List.of("0"), database.ask("select count(*) from meeting where visibility <> 'PUBLIC'"));
            assertEquals(List.of("0"), database.ask("select count(*) from agenda_item where visibility <> 'PUBLIC'"));
            assertEquals(List.of("0"), database.ask("select count(*) from partner_contact where id = '" + contact + "'"));
            assertEquals(List.of("0"), database.onBehalfOf("nobody", true).ask("select count(*) from partner_contact"));
            assertEquals(List.of("0"), database.onBehalfOf("koordination-bautzen").ask("select count(*) from partner_contact where network_id = '" + network + "'"));
            assertEquals(List.of("2"), database.onBehalfOf("koordination-bayern").ask("select count(*) from partner_contact where network_id = '" + network + "'"));
        }
        // What is said in one transaction does not last into the next one, which may be somebody else's.
        try (var database = Database.asTheRoleThatServes()) {
            database.onBehalfOf("koordination-bayern").commit();
            assertEquals(List.of("0"), database.ask("select count(*) from partner_contact"));
        }
    }

    @Test
    void aRightTakenAwayIsTakenAwayHereToo() {
        String grant = Fixture.grant("gast", "MEMBER", network);
        assertEquals(of(contact), contacts("gast"));
        Api.as("admin").delete("/grants/" + grant).statusCode(204);
        assertEquals(Set.of(), contacts("gast"));
    }

    @Test
    void theTablesUnderARuleAreThoseThatShouldBe() throws SQLException {
        try (var database = Database.asTheRoleThatServes()) {
            assertEquals(List.of("agenda_item", "attendance", "audit_content", "concern_agenda_item", "meeting", "meeting_invitation", "meeting_progress", "minutes", "minutes_comment", "minutes_section", "note_edit", "outcome", "participation", "partner_contact", "partner_interaction",
                            "registration", "registration_form"),
                    database.ask("select relname from pg_class where relrowsecurity order by relname"));
            assertEquals(List.of("f"), database.ask("select distinct pg_has_role(current_user, relowner, 'MEMBER') from pg_class where relrowsecurity"));
            // Views ask with the rights of who asks, except those that must count or find for everybody.
            assertEquals(List.of("meeting_part_count", "meeting_words", "organisation_network", "organisation_reader", "term_use"),
                    database.ask("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace and not coalesce(reloptions::text like '%security_invoker=true%', false) order by relname"));
        }
    }

    @Test
    void theRoleThatServesMayWriteAllTablesButTheAuditAndThoseOfLaterMigrationsToo() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            superuser.change("do $$ begin execute format('set local role %I', (select relowner::regrole::text from pg_class where oid = 'grant'::regclass)); end $$");
            superuser.change("create table made_later (number bigint generated always as identity)");
            superuser.change("reset role");
            String without = "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not has_table_privilege('treffpunkt_app', oid, '%s') order by relname";
            assertEquals(List.of("audit_seal", "flyway_schema_history"), superuser.ask(without.formatted("insert")));
            for (String right : List.of("update", "delete"))
                assertEquals(List.of("audit_content", "audit_record", "audit_seal", "flyway_schema_history"), superuser.ask(without.formatted(right)), right);
        }
    }
}
