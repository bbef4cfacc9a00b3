package org.treffpunkt.vocabulary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class TermResourceTest {
    private static final String TOPICS = "/vocabularies/topics";
    private static final String TERRITORIES = "/vocabularies/territories";

    @Inject
    VocabularyLoading loading;

    @Test
    void everybodyReadsTheFourVocabularies() {
        given().get(TOPICS).then().statusCode(200).body("items[0].code", equalTo("asylum-residence")).body("items[0].icon", equalTo("scale"))
                .body("items[0].name.original", equalTo("de")).body("items[0].name.en", equalTo("Asylum & residence"));
        given().get("/vocabularies/target-groups").then().statusCode(200).body("items.code", hasItems("refugee", "everyone"));
        given().get(TERRITORIES + "?limit=2000").then().statusCode(200).body("items", hasSize(greaterThan(600))).body("items.code", hasItems("DE", "CZ", "XK", "DE-TH", "14625", "CZ-10"));
        given().get("/vocabularies/languages").then().statusCode(200).body("items", hasSize(greaterThan(150))).body("items.code", hasItems("de", "uk", "prs", "hsb")).body("items.code", not(hasItem("mo")))
                .body("items.find { it.code == 'uk' }.name.uk", equalTo("українська"));
        given().get("/vocabularies/colours").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void termsAreFoundByWordsKindWiderTermAndCode() {
        given().get(TOPICS + "?q=RECHTS%20beratung").then().statusCode(200).body("items.name.de", everyItem(containsString("echts")));
        given().get(TERRITORIES + "?broader=DE-SN&kind=DISTRICT").then().body("items.code", hasItems("14625", "14626")).body("items.kind", everyItem(equalTo("DISTRICT")));
        given().get(TERRITORIES + "?code=DE&code=14625").then().body("items.code", contains("DE", "14625"));
        given().get(TERRITORIES + "?q=budysin").then().body("items.code", contains("14625"));
        given().get(TERRITORIES + "?limit=3").then().body("items", hasSize(3));
        for (String wrong : new String[] {"limit=0", "limit=2001", "kind=PLANET", "colour=red"})
            given().get(TERRITORIES + "?" + wrong).then().statusCode(400).body("violations[0].parameter", equalTo(wrong.substring(0, wrong.indexOf('='))));
    }

    @Test
    void oneTermIsReadWithItsVersion() {
        var term = given().get(TERRITORIES + "/neue-bundeslaender").then().statusCode(200).body("members", hasItems("DE-SN", "DE-TH")).body("broader", equalTo("DE"))
                .body("icon", nullValue()).extract();
        given().header("If-None-Match", term.header("ETag")).get(TERRITORIES + "/neue-bundeslaender").then().statusCode(304);
        given().get(TERRITORIES + "/atlantis").then().statusCode(404);
    }

    @Test
    void onlyPlatformAdministratorsWrite() {
        given().contentType("application/json").body(term("walking-tours")).post(TOPICS).then().statusCode(401);
        as("koordination-erfurt").body(term("walking-tours")).post(TOPICS).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        as("koordination-erfurt").header("If-Match", "*").body(term("housing")).put(TOPICS + "/housing").then().statusCode(403);
        as("gast").header("If-Match", "*").delete(TOPICS + "/housing").then().statusCode(403);
    }

    @Test
    void aTermIsAddedChangedAndRemovedAgain() {
        var added = as("admin").body(term("sports-club")).post(TOPICS).then().statusCode(201).header("Location", endsWith("/topics/sports-club")).extract();
        given().get(added.header("Location").substring("/api/v1".length())).then().statusCode(200).body("name.de", equalTo("Neu"));
        as("admin").body(term("sports-club")).post(TOPICS).then().statusCode(409).body("type", equalTo("/problems/term-code-taken"));

        as("admin").body(term("sports-club")).put(TOPICS + "/sports-club").then().statusCode(428);
        var changed = as("admin").header("If-Match", added.header("ETag")).body("{\"code\":\"sports-club\",\"name\":{\"de\":\"Sportverein\"},\"icon\":\"volleyball\"}")
                .put(TOPICS + "/sports-club").then().statusCode(200).body("icon", equalTo("volleyball")).body("broader", nullValue()).extract();
        as("admin").header("If-Match", added.header("ETag")).body(term("sports-club")).put(TOPICS + "/sports-club").then().statusCode(412);
        as("admin").header("If-Match", added.header("ETag")).delete(TOPICS + "/sports-club").then().statusCode(412);
        as("admin").header("If-Match", changed.header("ETag")).delete(TOPICS + "/sports-club").then().statusCode(204);
        given().get(TOPICS + "/sports-club").then().statusCode(404);
    }

    @Test
    void aVocabularyStaysAHierarchy() {
        as("admin").body("{\"code\":\"a b\",\"name\":{\"de\":\"x\"}}").post(TOPICS).then().statusCode(400).body("violations[0].pointer", equalTo("/code"));
        as("admin").body("{\"code\":\"lost\",\"name\":{\"de\":\"x\"},\"broader\":\"nowhere\"}").post(TOPICS).then().statusCode(422).body("violations[0].pointer", equalTo("/broader"));
        as("admin").body("{\"code\":\"lost\",\"name\":{\"de\":\"x\"},\"members\":[\"nobody\"]}").post(TOPICS).then().statusCode(422).body("violations[0].pointer", equalTo("/members/0"));
        as("admin").header("If-Match", "*").body(term("other-code")).put(TOPICS + "/health").then().statusCode(422).body("type", equalTo("/problems/term-keeps-its-code"));
        as("admin").header("If-Match", "*").body("{\"code\":\"health\",\"name\":{\"de\":\"Gesundheit\"},\"broader\":\"mental-health\"}").put(TOPICS + "/health")
                .then().statusCode(422).body("type", equalTo("/problems/term-within-itself")).body("violations[0].pointer", equalTo("/broader"));
        as("admin").header("If-Match", "*").delete(TOPICS + "/health").then().statusCode(409).body("type", equalTo("/problems/term-in-use"));
        as("admin").header("If-Match", "*").delete(TERRITORIES + "/XK").then().statusCode(409).body("type", equalTo("/problems/term-in-use"));
    }

    @Test
    void aTermThatARecordUsesStays() {
        String code = Fixture.unique("topic");
        as("admin").body(term(code)).post(TOPICS).then().statusCode(201);
        var organisation = new HashMap<>(Fixture.organisation(Fixture.networkOf("koordination-prag"), "Verein"));
        organisation.put("fieldsOfWork", List.of(code));
        String id = Api.as("koordination-prag").create("/organisations", organisation);
        as("admin").header("If-Match", "*").delete(TOPICS + "/" + code).then().statusCode(409).body("type", equalTo("/problems/term-in-use"));
        Api.as("koordination-prag").patch("/organisations/" + id, "*", Map.of("fieldsOfWork", List.of())).statusCode(200);
        as("admin").header("If-Match", "*").delete(TOPICS + "/" + code).then().statusCode(204);
    }

    @Test
    void loadingAgainAddsNothingAndKeepsWhatWasChanged() {
        var body = "{\"code\":\"interpreting\",\"name\":{\"de\":\"Dolmetschen\"},\"broader\":\"language\"}";
        as("admin").header("If-Match", "*").body(body).put(TOPICS + "/interpreting").then().statusCode(200);
        loading.load(null);
        given().get(TOPICS + "/interpreting").then().body("name.de", equalTo("Dolmetschen"));
        given().get(TOPICS).then().body("items.code.count { it == 'interpreting' }", equalTo(1)).body("items.code", hasItem("language"));
    }

    private static String term(String code) {
        return "{\"code\":\"" + code + "\",\"name\":{\"de\":\"Neu\",\"en\":\"New\",\"original\":\"de\"},\"broader\":\"health\"}";
    }

    private static RequestSpecification as(String user) {
        return Api.as(user).request().contentType("application/json");
    }

    private static RequestSpecification given() {
        return Api.anonymous().request().urlEncodingEnabled(false);
    }
}
