package org.treffpunkt.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class PersonResourceTest {
    private static String network;
    private static String organisation;

    @BeforeEach
    void aNetworkWithACoordinatorAndAMember() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        organisation = organisation("Stadt Erfurt");
    }

    @Test
    void coordinatorsAddReplacePatchDeleteAndRestoreAPerson() {
        var created = as("koordination-erfurt").body(hansen()).post("/persons").then().statusCode(201)
                .header("ETag", "\"0\"").header("Location", startsWith("/api/v1/persons/"))
                .body("displayName", equalTo("Dr. Hilde Hansen")).body("functions[0].organisation.name.de", equalTo("Stadt Erfurt")).extract();
        String person = "/persons/" + created.path("id");
        String function = created.path("functions[0].id");

        // What was read can be written back as it is, without the members that only the server writes.
        Map<String, Object> draft = new HashMap<>(created.body().<Map<String, Object>>path(""));
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "displayName"));
        as("koordination-erfurt").header("If-Match", "\"0\"").body(draft).put(person).then().statusCode(200)
                .header("ETag", "\"1\"").body("functions[0].id", equalTo(function)).body("contactPoints", hasSize(3));

        as("koordination-erfurt").header("If-Match", "\"1\"").contentType("application/merge-patch+json").body("{\"givenName\": null, \"familyName\": \"Hansen-Erler\"}").patch(person)
                .then().statusCode(200).header("ETag", "\"2\"").body("displayName", equalTo("Dr. Hansen-Erler")).body("functions[0].id", equalTo(function));

        as("koordination-erfurt").header("If-Match", "\"2\"").delete(person).then().statusCode(204);
        as("koordination-erfurt").get(person).then().statusCode(410).body("type", equalTo("/problems/gone"));
        as("koordination-erfurt").post(person + "/restoration").then().statusCode(200).body("displayName", equalTo("Dr. Hansen-Erler"));
        anonymous().get(person).then().statusCode(200).body("familyName", equalTo("Hansen-Erler"));
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(nullValues = "-", value = {
        "-, consented@erfurt.example, false",
        "gast, consented@erfurt.example, false",
        "koordination-bautzen, consented@erfurt.example, false",
        "mitglied-erfurt, consented@erfurt.example unasked@erfurt.example within@erfurt.example, true",
        "admin, consented@erfurt.example, false",
        "koordination-erfurt, consented@erfurt.example unasked@erfurt.example within@erfurt.example private@erfurt.example, true",
    })
    void contactPointsAreShownAsFarAsVisibilityAndConsentAllow(String reader, String addresses, boolean basisShown) {
        var consent = Map.of("purpose", "Named on the website", "legalBasis", "CONSENT");
        String person = add(with(hansen(), "contactPoints", List.of(
                with(mail("consented@erfurt.example", "PUBLIC"), "basis", consent), mail("unasked@erfurt.example", "PUBLIC"),
                mail("within@erfurt.example", "NETWORK"), mail("private@erfurt.example", "PRIVATE"))));
        (reader == null ? anonymous() : as(reader)).get(person).then().statusCode(200)
                .body("sources.field", equalTo(addresses.contains("private@") ? List.of("/familyName", "/contactPoints/2") : List.of("/familyName")))
                .body("contactPoints.value", equalTo(List.of(addresses.split(" "))))
                .body("basis", basisShown ? notNullValue() : nullValue())
                .body("contactPoints[0].basis", basisShown ? notNullValue() : nullValue());
    }

    @Test
    void consentOfThePersonHoldsForContactPointsThatSayNothingElse() {
        var legitimate = Map.of("purpose", "Invitations", "legalBasis", "LEGITIMATE_INTEREST");
        String person = add(with(with(hansen(), "basis", Map.of("purpose", "Named on the website", "legalBasis", "CONSENT")), "contactPoints",
                List.of(mail("consented@erfurt.example", "PUBLIC"), with(mail("unasked@erfurt.example", "PUBLIC"), "basis", legitimate))));
        anonymous().get(person).then().body("contactPoints.value", contains("consented@erfurt.example"));
    }

    @Test
    void thePublicDoesNotFindAPersonByAContactPoint() {
        String word = Fixture.unique("wort");
        add(with(hansen(), "contactPoints", List.of(mail(word + "@erfurt.example", "NETWORK"))));
        anonymous().queryParam("q", word).get("/persons").then().statusCode(200).body("items", empty());
    }

    @Test
    void holderOfAnOfficeMayBeNamelessAndIsCalledByTheOffice() {
        var nameless = hansen();
        nameless.remove("givenName");
        nameless.remove("familyName");
        as("koordination-erfurt").body(nameless).post("/persons").then().statusCode(422)
                .body("type", equalTo("/problems/person-without-name-holds-an-office")).body("violations[0].pointer", equalTo("/familyName"));
        as("koordination-erfurt").body(with(nameless, "functions", List.of(function("Ausländerbeauftragte", true, null)))).post("/persons").then().statusCode(201)
                .body("displayName", equalTo("Ausländerbeauftragte"));
    }

    @Test
    void listAnswersWhoHeldAFunctionWhere() {
        String there = organisation("Amt für Vergangenes");
        String past = add(called("Vorher", function("Leiterin", false, Map.of("from", "1999-10-01", "until", "2002-09-30"), there)));
        String present = add(called("Nachher", function("Leiter", false, Map.of("from", "2002-10-01"), there)));
        add(called("Anderswo", function("Leiter", false, null)));
        anonymous().queryParam("organisation", there).get("/persons").then().body("items.id", contains(id(present), id(past)));
        anonymous().queryParam("organisation", there).queryParam("asOf", "2001-05-01").get("/persons").then().body("items.id", contains(id(past)));
        anonymous().queryParam("organisation", there).queryParam("asOf", "2024-01-01").get("/persons").then().body("items.id", contains(id(present)))
                .body("items[0].function.de", equalTo("Leiter")).body("items[0].organisation.id", equalTo(there));
        anonymous().queryParam("organisation", there).queryParam("asOf", "1998-01-01").get("/persons").then().body("items", empty());
    }

    @Test
    void listSortsByFamilyNameAndPagesThroughAllOfThem() {
        String word = Fixture.unique("wort");
        for (String name : List.of("Zander", "Ärmel", "Möller")) add(called(name, function(word, false, null)));
        var first = anonymous().queryParam("q", word).queryParam("limit", 2).queryParam("total", true).get("/persons").then().statusCode(200)
                .body("items.displayName", contains("Dr. Hilde Ärmel", "Dr. Hilde Möller")).body("total", equalTo(3)).header("Link", notNullValue()).extract();
        anonymous().queryParam("q", word).queryParam("limit", 2).queryParam("cursor", first.<String>path("next")).get("/persons").then().statusCode(200)
                .body("items.displayName", contains("Dr. Hilde Zander")).body("next", nullValue());
        anonymous().queryParam("q", word).queryParam("sort", "-name").get("/persons").then()
                .body("items.displayName", contains("Dr. Hilde Zander", "Dr. Hilde Möller", "Dr. Hilde Ärmel"));
        anonymous().queryParam("q", word).queryParam("network", network).queryParam("engagement", "VOLUNTEER").get("/persons").then().body("items", empty());
        anonymous().queryParam("q", word).queryParam("network", Fixture.unknownId()).get("/persons").then().body("items", empty());
    }

    @Test
    void personsOfTheNetworkAreHiddenFromOthersInListsAndByAddress() {
        String word = Fixture.unique("wort");
        String person = add(with(called("Innen", function(word, false, null)), "visibility", "NETWORK"));
        for (String stranger : List.of("gast", "koordination-bautzen")) {
            as(stranger).get(person).then().statusCode(404);
            as(stranger).header("If-Match", "*").delete(person).then().statusCode(404);
            as(stranger).queryParam("q", word).get("/persons").then().body("items", empty());
        }
        anonymous().get(person).then().statusCode(404);
        for (String reader : List.of("mitglied-erfurt", "koordination-erfurt", "admin"))
            as(reader).queryParam("q", word).get("/persons").then().body("items.id", contains(id(person)));
        as("koordination-erfurt").header("If-Match", "\"0\"").body(with(called("Innen", function(word, false, null)), "visibility", "PRIVATE")).put(person).then().statusCode(200);
        as("mitglied-erfurt").get(person).then().statusCode(404);
        as("admin").get(person).then().statusCode(404);
        as("koordination-erfurt").get(person).then().statusCode(200);
    }

    @Test
    void onlyCoordinatorsOfTheNetworkWrite() {
        String person = add(hansen());
        anonymous().body(hansen()).post("/persons").then().statusCode(401).body("type", equalTo("/problems/sign-in-needed"));
        anonymous().header("If-Match", "*").delete(person).then().statusCode(401);
        for (String reader : List.of("gast", "mitglied-erfurt", "redaktion-erfurt", "koordination-bautzen", "admin")) {
            as(reader).body(hansen()).post("/persons").then().statusCode(403).body("type", equalTo("/problems/forbidden"));
            as(reader).header("If-Match", "*").body(hansen()).put(person).then().statusCode(403);
            as(reader).header("If-Match", "*").contentType("application/merge-patch+json").body("{}").patch(person).then().statusCode(403);
            as(reader).header("If-Match", "*").delete(person).then().statusCode(403);
            as(reader).post(person + "/restoration").then().statusCode(403);
        }
    }

    @Test
    void changesNeedTheVersionTheyAreBasedOn() {
        String person = add(hansen());
        as("koordination-erfurt").body(hansen()).put(person).then().statusCode(428);
        as("koordination-erfurt").header("If-Match", "\"7\"").body(hansen()).put(person).then().statusCode(412);
        as("koordination-erfurt").header("If-Match", "\"7\"").delete(person).then().statusCode(412);
        as("koordination-erfurt").get("/persons/" + Fixture.unknownId()).then().statusCode(404);
    }

    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource(delimiter = '|', value = {
        "familyName   | \" \"                                                            | 400 | invalid           | /familyName",
        "basis        | null                                                             | 400 | invalid           | /basis",
        "nickname     | \"Hilli\"                                                        | 400 | unknown-member    | /nickname",
        "visibility   | \"SECRET\"                                                       | 400 | wrong-type        | /visibility",
        "functions    | [{\"office\": true}]                                             | 400 | invalid           | /functions/0/title",
        "languages    | [\"klingon\"]                                                    | 422 | unknown-term      | /languages/0",
        "functions    | [{\"office\": true, \"title\": {\"de\": \"A\"}, \"organisation\": {\"id\": \"0199aaaa-0000-7000-8000-000000000000\"}}] | 422 | unknown-reference | /functions/0/organisation/id",
        "functions    | [{\"office\": true, \"title\": {\"de\": \"A\"}, \"id\": \"0199aaaa-0000-7000-8000-000000000000\"}] | 422 | unknown-part | /functions/0/id",
    })
    void whatIsWrongIsNamedByItsPlace(String member, String value, int status, String slug, String pointer) throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        var draft = hansen();
        draft.put(member, mapper.readValue(value, Object.class));
        as("koordination-erfurt").body(draft).post("/persons").then().statusCode(status)
                .body("type", equalTo("/problems/" + slug)).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void personStaysInTheNetworkThatKeepsIt() {
        as("koordination-erfurt").header("If-Match", "*").body(with(hansen(), "networkId", Fixture.unknownId())).put(add(hansen())).then().statusCode(422)
                .body("type", equalTo("/problems/record-stays-in-its-network"));
    }

    @Test
    void thoseWhoSynchroniseLearnOfChangesAndDeletions() {
        String before = Instant.now().toString();
        String kept = add(hansen());
        String deleted = add(hansen());
        as("koordination-erfurt").header("If-Match", "*").delete(deleted).then().statusCode(204);
        anonymous().queryParam("updatedSince", before).queryParam("include", "deleted").queryParam("limit", 100).get("/persons").then().statusCode(200)
                .body("items.id", hasItem(id(kept))).body("items.id", not(hasItem(id(deleted)))).body("tombstones.id", hasItem(id(deleted)));
    }

    private static Map<String, Object> hansen() {
        var draft = new HashMap<String, Object>();
        draft.put("networkId", network);
        draft.put("academicTitle", "Dr.");
        draft.put("givenName", "Hilde");
        draft.put("familyName", "Hansen");
        draft.put("engagement", "STAFF");
        draft.put("basis", Map.of("purpose", "Contact person of the network", "legalBasis", "PUBLIC_TASK"));
        draft.put("visibility", "PUBLIC");
        draft.put("contactPoints", List.of(mail("hansen@erfurt.example", "PUBLIC"), mail("buero@erfurt.example", "NETWORK"), mail("privat@erfurt.example", "PRIVATE")));
        draft.put("sources", List.of(source("Kontakt: Dr. Hilde Hansen", "/familyName"), source("privat@erfurt.example", "/contactPoints/2")));
        draft.put("functions", List.of(function("Geschäftsführerin", false, Map.of("from", "2002"))));
        return draft;
    }

    private static Map<String, Object> called(String familyName, Map<String, Object> function) {
        return with(with(hansen(), "familyName", familyName), "functions", List.of(function));
    }

    private static Map<String, Object> function(String title, boolean office, Map<String, Object> period) {
        return function(title, office, period, organisation);
    }

    private static Map<String, Object> function(String title, boolean office, Map<String, Object> period, String at) {
        var function = new HashMap<String, Object>(Map.of("title", Map.of("de", title), "office", office, "organisation", Map.of("id", at)));
        if (period != null) function.put("period", period);
        return function;
    }

    private static Map<String, Object> source(String quote, String field) {
        return Map.of("document", "Ansprechpersonen", "quote", quote, "field", field);
    }

    private static Map<String, Object> mail(String address, String visibility) {
        return Map.of("kind", "EMAIL", "value", address, "visibility", visibility);
    }

    private static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        var changed = new HashMap<>(draft);
        changed.put(member, value);
        return changed;
    }

    private static String add(Map<String, Object> draft) {
        return "/persons/" + Api.as("koordination-erfurt").create("/persons", draft);
    }

    private static String organisation(String name) {
        return Api.as("koordination-erfurt").create("/organisations", Fixture.organisation(network, name));
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static RequestSpecification anonymous() {
        return Api.anonymous().request().contentType("application/json");
    }

    private static RequestSpecification as(String user) {
        return Api.as(user).request().contentType("application/json");
    }
}
