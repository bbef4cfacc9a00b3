package org.treffpunkt.audit;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Fixture.unique;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** The role that serves can only add to the audit; whoever is mightier can change it, and is found out. What the tests tamper with they leave as it was. */
@RealParts
class AuditChainTest {
    private static final Api ADMIN = Api.as("admin");
    private static final String FAULTS = "select place || ' ' || number || ' ' || fault from audit_faults()";
    private static String organisation;
    private String network;

    @BeforeEach
    void somethingWasWrittenAndSealed() {
        network = Fixture.networkOf("koordination-bayern");
        organisation = Api.as("koordination-bayern").create("/organisations", Fixture.organisation(network, unique("Verein")));
        Api.as("koordination-bayern").patch("/organisations/" + organisation, "\"0\"", java.util.Map.of("shortName", "V")).statusCode(200);
        ADMIN.post("/audit-verification", "").statusCode(200).body("intact", equalTo(true)).body("faults", empty()).body("records", greaterThan(2))
                .body("seal.number", greaterThan(0)).body("seal.hash", matchesPattern("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "delete from audit_record", "update audit_record set subject = 'somebody else'", "truncate audit_record", "delete from audit_content", "update audit_content set after = null", "truncate audit_content",
        "delete from audit_seal", "update audit_seal set hash = ''", "truncate audit_seal", "insert into audit_seal (number, at, records, hash) values (0, now(), '{}', '')",
        "alter table audit_record disable trigger all", "drop table audit_seal", "drop trigger audit_record_is_numbered on audit_record", "select nextval('audit_number')"})
    void theRoleThatServesIsDeniedToChangeTheAudit(String command) throws SQLException {
        try (var database = Database.asTheRoleThatServes()) {
            var denied = assertThrows(SQLException.class, () -> database.change(command));
            assertTrue(denied.getMessage().contains("permission denied") || denied.getMessage().contains("must be owner"), denied.getMessage());
        }
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            String number = lastEntry(superuser);
            assertEquals(1, superuser.change("update audit_record set subject = 'somebody else' where number = " + number));
            assertEquals("record " + number + " changed", superuser.ask(FAULTS).getFirst());
        }
    }

    @Test
    void changedContentIsFound() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            String number = lastEntry(superuser);
            assertEquals(1, superuser.change("update audit_content set after = '{}' from audit_record where id = record_id and number = " + number));
            assertEquals("record " + number + " content changed", superuser.ask(FAULTS).getFirst());
        }
    }

    @Test
    void anEntryChangedTogetherWithItsHashIsFoundByTheSeal() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            String number = lastEntry(superuser);
            superuser.change("update audit_record set subject = 'somebody else' where number = " + number);
            superuser.change("update audit_record set hash = audit_hash(audit_record) where number = " + number);
            assertEquals(List.of("seal " + sealOf(superuser, number) + " does not fit"), superuser.ask(FAULTS));
        }
    }

    @Test
    void aDeletedEntryIsFound() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            String number = lastEntry(superuser);
            superuser.change("delete from audit_content using audit_record where id = record_id and number = " + number);
            superuser.change("delete from audit_record where number = " + number);
            assertEquals("record " + number + " deleted", superuser.ask(FAULTS).getFirst());
        }
    }

    @Test
    void anEntryAddedLaterIsFound() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            String number = lastEntry(superuser);
            superuser.change("delete from audit_content using audit_record where id = record_id and number = " + number);
            superuser.change("delete from audit_record where number = " + number);
            superuser.change("insert into audit_record (id, number, at, action, about, filters, hash) values (gen_random_uuid(), 0, now(), 'CREATED', '{}', '{}', '')");
            superuser.change("update audit_record set number = " + number + " where number = (select max(number) from audit_record)");
            assertEquals(List.of("seal " + sealOf(superuser, number) + " does not fit"), superuser.ask(FAULTS));
        }
    }

    @Test
    void aSealMadeAnewIsFoundByTheNextOne() throws SQLException {
        Api.as("koordination-bayern").patch("/organisations/" + organisation, "\"1\"", java.util.Map.of("shortName", "W")).statusCode(200);
        ADMIN.post("/audit-verification", "").body("intact", equalTo(true));
        try (var superuser = Database.asSuperuser()) {
            String seal = superuser.ask("select max(number) - 1 from audit_seal").getFirst();
            superuser.change("update audit_seal set hash = sha256('') where number = " + seal);
            assertEquals(List.of("seal " + seal + " does not fit", "seal " + (Long.parseLong(seal) + 1) + " does not fit"), superuser.ask(FAULTS));
            superuser.change("delete from audit_seal where number = " + seal);
            assertTrue(superuser.ask(FAULTS).contains("seal " + (Long.parseLong(seal) + 1) + " follows none"));
        }
    }

    @Test
    void thePersonalDataInAnEntryCanBeErasedWithoutBreakingTheChain() throws SQLException {
        try (var owner = Database.asTheRoleThatServes()) {
            owner.ask("select erase_audit_content('" + organisation + "')");
            assertEquals(List.of("0"), owner.ask("select count(*) from audit_content join audit_record it on it.id = record_id where object_id = '" + organisation + "' and after is not null"));
            assertTrue(owner.ask(FAULTS).stream().allMatch(fault -> fault.endsWith("content missing")), "whoever erases says so");
            owner.change("insert into audit_record (id, at, action, object_id, about, filters) values (gen_random_uuid(), now(), 'ERASED', '" + organisation + "', '{}', '{}')");
            assertEquals(List.of(), owner.ask(FAULTS));
        }
    }

    @Test
    void entriesOfManyWhoWriteAtOnceAreSealedOnceEach() throws Exception {
        var atOnce = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 24; i++)
            atOnce.add(() -> Api.as("koordination-bayern").post("/organisations", Fixture.organisation(network, unique("Verein"))).extract().statusCode());
        atOnce.add(() -> ADMIN.post("/audit-verification", "").extract().statusCode());
        atOnce.add(() -> ADMIN.post("/audit-verification", "").extract().statusCode());
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(atOnce)) assertTrue(answer.get() < 300);
        }
        ADMIN.post("/audit-verification", "").statusCode(200).body("intact", equalTo(true)).body("unsealed", equalTo(0));
    }

    @Test
    void onlyPlatformAdministratorsVerify() {
        Api.anonymous().post("/audit-verification", "").statusCode(401);
        Api.as("koordination-bayern").post("/audit-verification", "").statusCode(403);
    }

    private static String lastEntry(Database superuser) throws SQLException {
        return superuser.ask("select max(number) from audit_record where object_id = '" + organisation + "'").getFirst();
    }

    private static String sealOf(Database superuser, String number) throws SQLException {
        return superuser.ask("select number from audit_seal where records @> " + number + "::bigint").getFirst();
    }
}
