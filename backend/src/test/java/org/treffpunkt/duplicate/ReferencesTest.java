package org.treffpunkt.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.RealParts;

/** No table can be forgotten when records are merged: what refers to them is read from the catalogue. */
@RealParts
class ReferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"organisation", "person", "membership", "site"})
    void everyForeignKeyOfTheSchemaIsFollowed(String table) throws SQLException {
        try (var database = Database.asSuperuser()) {
            var declared = database.ask("""
                    select (referring.table_name || '.' || referring.column_name) collate "C"
                    from information_schema.referential_constraints reference
                    join information_schema.key_column_usage referring on referring.constraint_name = reference.constraint_name and referring.constraint_schema = reference.constraint_schema
                    join information_schema.table_constraints whole on whole.constraint_name = reference.unique_constraint_name and whole.constraint_schema = reference.unique_constraint_schema
                    where whole.table_name = '%s' and reference.delete_rule <> 'CASCADE' order by 1""".formatted(table));
            var followed = database.ask("select replace(source::text, '\"', '') || '.' || member collate \"C\" from references_to('%s') order by 1".formatted(table));
            assertEquals(declared, followed);
            // What only serves to find a record goes with it, and is not led anywhere.
            assertEquals(table.equals("organisation") ? List.of("organisation_name_form") : List.of(), database.ask("""
                    select referring.table_name
                    from information_schema.referential_constraints reference
                    join information_schema.table_constraints referring on referring.constraint_name = reference.constraint_name and referring.constraint_schema = reference.constraint_schema
                    join information_schema.table_constraints whole on whole.constraint_name = reference.unique_constraint_name and whole.constraint_schema = reference.unique_constraint_schema
                    where whole.table_name = '%s' and reference.delete_rule = 'CASCADE'""".formatted(table)));
        }
    }

    @Test
    void aTableThatIsAddedTomorrowIsFollowedToo() throws SQLException {
        try (var database = Database.asSuperuser()) {
            database.change("create table tomorrow (id uuid primary key, host_id uuid references organisation (id))");
            database.change("insert into tomorrow select gen_random_uuid(), id from organisation limit 0");
            assertEquals(List.of("tomorrow"), database.ask("select source from references_to('organisation') where member = 'host_id' and source::text = 'tomorrow'"));
        }
    }

    @Test
    void partsAreToldFromWhatMerelyRefers() throws SQLException {
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("site"), database.ask("select source from references_to('organisation') where part and owner_table is null"));
            assertEquals(List.of("person_function"), database.ask("select source from references_to('person') where part and owner_table is null"));
            assertEquals(List.of("representative"), database.ask("select source from references_to('membership') where part and owner_table is null"));
            assertEquals(List.of("committee"), database.ask("select owner_table from references_to('person') where source::text = 'seat'"));
        }
    }
}
