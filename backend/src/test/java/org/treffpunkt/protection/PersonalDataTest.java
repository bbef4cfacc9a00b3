package org.treffpunkt.protection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.RealParts;

/** What is known of somebody comes out in one document: all of it, in the words of the published schema, and nothing of others. */
@RealParts
class PersonalDataTest {
    /** What only says how something is stored or found, and what is another person's. */
    private static final Set<String> NOT_TOLD = Set.of("search_text", "sort_name", "recipient_hash", "request_hash");

    /** Tables whose rows are about persons. */
    private static final Set<String> ABOUT = Set.of("person", "person_function", "seat", "participation", "partner_contact", "partner_interaction", "representative", "application", "application_step", "signature");

    private static final Api COORDINATOR = Api.as("koordination-prag");
    private static KnownPerson person;

    @BeforeEach
    void everythingIsKnown() throws SQLException {
        if (person == null) person = new KnownPerson();
    }

    private static JsonNode valid(String json) throws IOException {
        var document = new ObjectMapper().readTree(json);
        String published = given().basePath("").get("/schemas/personal-data.json").then().statusCode(200).extract().asString();
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        assertEquals(Set.of(), schema.validate(document));
        return document;
    }

    @Test
    void everyColumnThatHoldsThePersonComesOut() throws IOException, SQLException {
        var exported = valid(COORDINATOR.get("/persons/" + person.id + "/personal-data").statusCode(200).header("Content-Disposition", containsString("attachment")).extract().asString());
        var told = new ArrayList<String>();
        for (var section : exported.path("sections"))
            for (var item : section.path("items"))
                item.path("values").properties().forEach(value -> {
                    if (value.getValue().toString().contains(person.familyName)) told.add(section.path("kind").asText() + "." + value.getKey());
                });
        var held = new ArrayList<String>();
        try (var database = Database.asSuperuser()) {
            for (String column : database.ask("select table_name || '.' || column_name from information_schema.columns join information_schema.tables using (table_schema, table_name) where table_schema = 'public' "
                    + "and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb', 'ARRAY') order by 1")) {
                var place = column.split("\\.");
                // Of a text about something else that says the family name alone it is not sure that this person is meant.
                String word = ABOUT.contains(place[0]) ? person.familyName : person.name;
                if (!database.ask("select 1 from \"" + place[0] + "\" where cast(" + place[1] + " as text) like '%" + word + "%' limit 1").isEmpty()) held.add(column);
            }
        }
        // Of accounts, mails, links and answers that are kept for a day the person learns by their own mail address; the audit's contents are what records were.
        var ofOneself = List.of("subject_name", "queued_mail", "idempotent_answer", "data_link", "audit_content");
        var missing = held.stream().filter(column -> !NOT_TOLD.contains(column.split("\\.")[1]) && !ofOneself.contains(column.split("\\.")[0]) && !told.contains(column)).toList();
        assertTrue(held.size() > 35, () -> "planted only in " + held);
        assertEquals(List.of(), missing);
    }

    @Test
    void nothingOfOthersComesOut() {
        String exported = COORDINATOR.get("/persons/" + person.id + "/personal-data").statusCode(200).extract().asString();
        String neighbour = COORDINATOR.get("/persons/" + person.neighbour).extract().path("familyName");
        assertFalse(exported.contains(neighbour), "somebody else who is reached by the same address of an office");
        assertFalse(exported.contains("Geschäftsordnung"), "what a record says besides");
    }

    @Test
    void whoReadsTheMailsOfTheAddressGetsItWithoutAnAccount() throws IOException {
        String secret = Links.secret(DataRequestTest.linkMail(person.email), "/my-data");
        var exported = valid(Api.anonymous().post("/data-link-exports", Map.of("token", secret)).statusCode(200).extract().asString());
        assertTrue(exported.path("persons").toString().contains(person.id));
        var kinds = new ArrayList<String>();
        exported.path("sections").forEach(section -> kinds.add(section.path("kind").asText()));
        assertTrue(kinds.containsAll(List.of("person", "application", "invitation", "signature", "signature_request", "queued_mail", "representative", "data_request")), kinds::toString);
    }

    @Test
    void everybodyGetsWhatIsKnownOfTheirAccount() throws IOException {
        String network = Fixture.networkOf("gast");
        Api.as("gast").create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        var exported = valid(Api.as("gast").get("/me/personal-data").statusCode(200).body("account", equalTo(Fixture.subjectOf("gast"))).body("sections.kind", hasItems("grant", "audit_record"))
                .body("sections.find { it.kind == 'grant' }.items.network.id", hasItem(network)).extract().asString());
        assertFalse(exported.toString().contains(Fixture.subjectOf("admin")), "who gave the right");
        Api.anonymous().get("/me/personal-data").statusCode(401);
    }

    @Test
    void theExportIsKeptInTheAudit() {
        COORDINATOR.get("/persons/" + person.id + "/personal-data").statusCode(200);
        COORDINATOR.get("/audit-records", Map.of("record", person.id, "action", "READ_IN_BULK")).statusCode(200).body("items[0].subject", equalTo(Fixture.subjectOf("koordination-prag")));
    }
}
