package org.treffpunkt.protection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** What a network tells people about their data is complete without anything typed; the record of processing says what the columns of the database say. */
@RealParts
class PrivacyTest {
    private static final Api COORDINATOR = Api.as("koordination-prag");
    private String network;
    private String privacy;

    @BeforeEach
    void aNetwork() {
        network = Fixture.networkOf("koordination-prag");
        privacy = "/networks/" + network + "/privacy";
    }

    @Test
    void everybodyReadsWhatIsDoneWithDataAlsoWhenNothingWasTyped() {
        COORDINATOR.patch("/networks/" + network, "*", Map.of("contactPoints", List.of(
                Map.of("kind", "EMAIL", "value", "info@netzwerk.example", "visibility", "PUBLIC"), Map.of("kind", "EMAIL", "value", "intern@netzwerk.example", "visibility", "NETWORK")))).statusCode(200);
        Api.anonymous().get(privacy).statusCode(200).header("ETag", "\"0-public\"").body("network.de", startsWith("Netzwerk")).body("contactPoints.value", contains("info@netzwerk.example"))
                .body("controller", nullValue()).body("purposes", hasSize(Purpose.values().length)).body("purposes.description.de", everyItem(notNullValue())).body("purposes.description.en", everyItem(notNullValue()))
                .body("retention.kind", hasItems("PERSON", "APPLICATION", "MAIL")).body("retention.days", everyItem(notNullValue()))
                .body("rights.article", contains(15, 16, 17, 18, 20, 21, 7, 77)).body("remarks.de", hasItem(startsWith("Es gibt keine Nachverfolgung")));
    }

    @Test
    void coordinatorsSayWhoAnswersForTheData() {
        var draft = Map.of(
                "controller", Map.of("name", "Förderverein", "address", Map.of("lines", List.of("Rosengasse 16"), "postalCode", "99084", "locality", "Erfurt", "country", "DE"), "email", "Datenschutz@Verein.example"),
                "dataProtectionOfficer", Map.of("name", "Frau Schutz", "phone", "0361 6431535"), "supervisoryAuthority", Map.of("name", "Landesbeauftragte", "website", "datenschutz.example"),
                "furtherText", Map.of("de", "Fotos nur nach Ankündigung."));
        COORDINATOR.put(privacy, "\"0\"", draft).statusCode(200).header("ETag", "\"1\"").body("controller.email", equalTo("datenschutz@verein.example"));
        Api.anonymous().get(privacy).body("controller.name", equalTo("Förderverein")).body("dataProtectionOfficer.name", equalTo("Frau Schutz"))
                .body("supervisoryAuthority.website", equalTo("https://datenschutz.example")).body("furtherText.de", equalTo("Fotos nur nach Ankündigung."));
        COORDINATOR.put(privacy, "\"0\"", draft).statusCode(412);
        COORDINATOR.put(privacy, "*", Map.of("controller", Map.of("name", "Verein", "email", "keine Adresse"))).statusCode(400).body("type", equalTo("/problems/not-an-email-address"));
        COORDINATOR.put(privacy, "*", Map.of("controller", Map.of("email", "a@verein.example"))).statusCode(400).body("violations[0].pointer", equalTo("/controller/name"));
        COORDINATOR.put(privacy, "*", Map.of()).statusCode(200).body("controller", nullValue());
        Api.as("mitglied-erfurt").put(privacy, "*", draft).statusCode(403);
        Api.as("admin").put(privacy, "*", draft).statusCode(403);
        COORDINATOR.get("/audit-records?network=" + network + "&kind=PRIVACY").body("items.action", contains("CHANGED", "CREATED"));
    }

    @Test
    void aChangedPeriodIsTold() {
        String etag = COORDINATOR.get(privacy).extract().header("ETag");
        COORDINATOR.put("/networks/" + network + "/retention-rules", "\"0\"", Map.of("rules", List.of(Map.of("kind", "MEETING", "days", 200)))).statusCode(200);
        COORDINATOR.request().header("If-None-Match", etag).get(privacy).then().statusCode(200).body("retention.find { it.kind == 'MEETING' }.days", equalTo(200));
    }

    @Test
    void theRecordOfProcessingSaysWhatTheColumnsSay() throws SQLException {
        var record = COORDINATOR.get("/networks/" + network + "/processing-record").statusCode(200).body("activities.purpose", hasSize(Purpose.values().length))
                .body("activities.find { it.purpose == 'CONTACTS' }.legalBases", hasItem("CONSENT")).body("activities.recipients.en", everyItem(notNullValue()))
                .body("activities.find { it.purpose == 'MEMBERSHIP' }.retention.kind", hasItems("APPLICATION", "SIGNATURE")).body("activities.find { it.purpose == 'MAIL' }.retention.kind", contains("MAIL"))
                .body("activities.find { it.purpose == 'CONTACTS' }.retention.kind", not(hasItem("AUDIT"))).body("securityMeasures", hasSize(7)).extract().jsonPath();
        var told = new TreeSet<String>();
        for (Map<String, ?> data : record.<Map<String, ?>>getList("activities.data.flatten()")) for (Object column : (List<?>) data.get("columns")) told.add(data.get("table") + "." + column);
        try (var database = Database.asSuperuser()) {
            assertEquals(new TreeSet<>(database.ask("select relname || '.' || attname from pg_description join pg_class on pg_class.oid = objoid join pg_attribute on attrelid = objoid and attnum = objsubid "
                    + "where classoid = 'pg_class'::regclass and relnamespace = 'public'::regnamespace and description like 'personal: %'")), told);
        }
        Api.as("admin").get("/networks/" + network + "/processing-record").statusCode(200);
        Api.as("mitglied-erfurt").get("/networks/" + network + "/processing-record").statusCode(403);
        Api.anonymous().get("/networks/" + network + "/processing-record").statusCode(401);
    }
}
