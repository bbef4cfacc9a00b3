package org.treffpunkt.protection;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.RealParts;

/** Every column that can hold personal data says whether it does, for which purpose, and how long it stays. Whoever adds a column without saying so does not get past this test. */
@RealParts
class PersonalColumnsTest {
    /** Columns of these types, with what is wrong about their comments. */
    private static final String FAULTS = """
            select column_name.table_name || '.' || column_name.column_name || ': ' || coalesce(said.comment, 'no comment')
            from information_schema.columns column_name join information_schema.tables using (table_schema, table_name)
                cross join lateral (select col_description(format('%%I.%%I', table_schema, table_name)::regclass, ordinal_position::int)) as said (comment)
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                and udt_name in ('text', '_text', 'varchar', '_varchar', 'bpchar', 'citext', 'json', 'jsonb', 'bytea', 'date')
                and (said.comment is null or said.comment <> 'not personal' and said.comment !~ '^personal: (%s), (%s)$')
            order by 1""".formatted(names(Purpose.values()), names(RetentionKind.values()));

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|"));
    }

    @Test
    void everyColumnSaysWhetherItIsPersonalForWhatAndHowLong() throws SQLException {
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of(), database.ask(FAULTS), "comment these columns in the migration that adds them: 'personal: PURPOSE, RETENTION KIND', or 'not personal'");
        }
    }

    @Test
    void aColumnThatDoesNotIsFound() throws SQLException {
        try (var database = Database.asSuperuser()) {
            database.change("create table planted (id uuid, silent text, silent_list text[], birthday date, careless jsonb, eternal text, fine text, harmless text)");
            database.change("comment on column planted.careless is 'personal: ANYTHING, PERSON'");
            database.change("comment on column planted.eternal is 'personal: CONTACTS, FOREVER'");
            database.change("comment on column planted.fine is 'personal: CONTACTS, PERSON'");
            database.change("comment on column planted.harmless is 'not personal'");
            assertEquals(List.of("planted.birthday: no comment", "planted.careless: personal: ANYTHING, PERSON", "planted.eternal: personal: CONTACTS, FOREVER", "planted.silent: no comment",
                    "planted.silent_list: no comment"), database.ask(FAULTS));
        }
    }

    @Test
    void everyKindThatColumnsNameIsForgottenSomehow() throws SQLException {
        try (var database = Database.asSuperuser()) {
            var forgotten = database.ask("select upper(replace(proname, 'forget_', '')) from pg_proc where proname like 'forget\\_%'");
            assertThat(forgotten, hasItems("INVITATION", "SIGNATURE", "APPLICATION", "MEMBERSHIP", "MEETING", "PARTNER_CONTACT", "DELETED_RECORD", "AUDIT", "MAIL", "ACCOUNT", "OPERATION"));
            var named = database.ask("select distinct substring(description from ', (\\w+)$') from pg_description where description ~ '^personal: ' and classoid = 'pg_class'::regclass");
            named.removeAll(forgotten);
            named.removeAll(List.of("WITH_RECORD", "PERSON")); // with what they are part of, and by the erasure of persons
            assertEquals(List.of(), named, "these kinds need a function forget_{kind} in a migration");
        }
    }
}
