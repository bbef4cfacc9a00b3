package org.treffpunkt.offer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.offer.OfferDrafts.address;
import static org.treffpunkt.offer.OfferDrafts.offer;
import static org.treffpunkt.offer.OfferDrafts.reference;
import static org.treffpunkt.offer.OfferDrafts.with;
import static org.treffpunkt.support.Fixture.unique;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Statements;

/** People find the offers that fit them, and see beforehand what a filter would leave. */
@RealParts
class CounsellingOfferSearchTest {
    private static final String OFFERS = "/counselling-offers";
    private static final Api COORDINATOR = Api.as("koordination-berlin");
    private static String network;
    private static String club;
    private static String school;

    @Inject
    SessionFactory sessions;

    /** Three offers: asylum counselling in Erfurt, a German course for all Thuringia, and an ended training for organisations in Lichtenberg. */
    @BeforeEach
    void threeOffers() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-berlin");
        club = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Verein")), "shortName", "VfI"));
        school = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Sprachschule")));
        COORDINATOR.create(OFFERS, with(offer(network, "Asylberatung", club), "topics", List.of("asylum-procedure", "residence-permit"), "targetGroups", List.of("asylum-seeker"),
                "languages", List.of("de", "ar"), "modes", List.of("IN_PERSON", "PHONE"), "places", List.of(Map.of("address", address("Erfurt", "16051", 50.98, 11.03))), "verifiedOn", "2026-02-01"));
        COORDINATOR.create(OFFERS, with(offer(network, "Deutschkurs", school, club), "kind", "COURSE", "topics", List.of("german-course"), "languages", List.of("de", "uk"),
                "modes", List.of("ONLINE"), "territories", List.of("DE-TH"), "verifiedOn", "2026-03-01", "description", Map.of("de", "Für Migrant*innen mit Vorkenntnissen")));
        COORDINATOR.create(OFFERS, with(offer(network, "Training", school), "kind", "TRAINING", "topics", List.of("intercultural-training"), "audienceScope", "ORGANISATIONS",
                "territories", List.of("11011"), "status", "ENDED", "period", Map.of("from", "2002", "until", "2004"), "providerNetwork", reference(network)));
        COORDINATOR.create(OFFERS, with(offer(network, "Entwurf", school), "publication", "DRAFT", "languages", List.of("de")));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "topic=asylum-procedure, Asylberatung",
        "topic=asylum-residence, Asylberatung",
        "topic=asylum-residence&topic=german-course, Asylberatung Deutschkurs",
        "targetGroup=asylum-seeker, Asylberatung",
        "language=ar, Asylberatung",
        "language=de, Asylberatung Deutschkurs",
        "language=de&topic=german-course, Deutschkurs",
        "territory=DE-TH, Asylberatung Deutschkurs",
        "territory=16051, Asylberatung",
        "territory=11000, Training",
        "territory=neue-bundeslaender, Asylberatung Deutschkurs",
        "mode=PHONE&mode=ONLINE, Asylberatung Deutschkurs",
        "audienceScope=ORGANISATIONS, Training",
        "kind=COURSE, Deutschkurs",
        "status=ACTIVE, Asylberatung Deutschkurs",
        "asOf=2003-05-01&status=ENDED, Training",
        "asOf=2005-01-01, Asylberatung Deutschkurs",
        "q=asylberatungen, Asylberatung",
        "q=migrantinnen vorkenntnisse, Deutschkurs",
        "q=VfI, Asylberatung Deutschkurs",
        "q=erfurt, Asylberatung",
        "q=nirgends, ",
    })
    void filtersNarrowTheList(String filter, String found) {
        var names = found == null ? List.of() : List.of(found.split(" "));
        search(filter).body("items.name.de", equalTo(names));
    }

    @Test
    void offersOfOneProviderAreFoundOnceHoweverManyProvideThem() {
        search("provider=" + club).body("items.name.de", contains("Asylberatung", "Deutschkurs"));
        search("provider=" + club + "&provider=" + school).body("items.name.de", contains("Asylberatung", "Deutschkurs", "Training"));
        search("provider=" + Fixture.unknownId()).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void listIsSortedAndReadPageByPage() {
        search("sort=-name").body("items.name.de", contains("Training", "Deutschkurs", "Asylberatung"));
        search("sort=verifiedOn").body("items.name.de", contains("Training", "Asylberatung", "Deutschkurs")).body("items[0].verifiedOn", nullValue());
        for (String sort : List.of("name", "-verifiedOn", "updatedAt", "-createdAt,name")) {
            List<String> whole = search("sort=" + sort).extract().path("items.id");
            var paged = new ArrayList<String>();
            String cursor = null;
            do {
                var page = search("limit=1&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor)).body("items", hasSize(1)).body("total", equalTo(3)).extract();
                paged.addAll(page.path("items.id"));
                cursor = page.path("next");
            } while (cursor != null);
            assertEquals(whole, paged, sort);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=MAGIC", "mode=FAX", "sort=colour", "provider=x", "cursor=x", "colour=red", "limit=0", "asOf=gestern"})
    void aFilterThatIsNoneIsRefusedByName(String filter) {
        Api.anonymous().get(OFFERS + "?" + filter).statusCode(400).body("violations[0].parameter", equalTo(filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void facetsCountEachVisibleOfferOncePerTermAndItsBroaderTerms() {
        var facets = facets("").statusCode(200);
        facets.body("topics.find { it.code == 'asylum-procedure' }.count", equalTo(1)).body("topics.find { it.code == 'asylum-residence' }.count", equalTo(1))
                .body("languages.find { it.code == 'de' }.count", equalTo(2)).body("languages.code", containsInAnyOrder("de", "ar", "uk"))
                .body("territories.find { it.code == 'DE-TH' }.count", equalTo(2)).body("territories.find { it.code == 'DE' }.count", equalTo(3))
                .body("territories.find { it.code == '16051' }.count", equalTo(1)).body("modes.find { it.code == 'PHONE' }.count", equalTo(1));
        assertEquals(List.of(3, 1), counts(facets("asOf=2003-01-01&q=training"), "DE", "11000", facets));
    }

    @Test
    void aFacetIgnoresItsOwnFilterAndKeepsTheOthers() {
        facets("language=ar").body("languages.find { it.code == 'uk' }.count", equalTo(1)).body("topics.code", containsInAnyOrder("asylum-procedure", "residence-permit", "asylum-residence"));
        facets("mode=ONLINE&language=de").body("languages.code", containsInAnyOrder("de", "uk")).body("modes.code", containsInAnyOrder("IN_PERSON", "PHONE", "ONLINE"));
        facets("q=nirgends").body("topics", empty()).body("modes", empty());
        Api.anonymous().get(OFFERS + "/facets?limit=3").statusCode(400);
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        String own = Fixture.networkOf("koordination-berlin");
        for (int i = 0; i < 6; i++) {
            var site = Map.of("kind", "OFFICE", "status", "OPEN", "address", address("Berlin", "11000", 52.5, 13.4 + i));
            var provider = COORDINATOR.post("/organisations", with(Fixture.organisation(own, unique("Träger")), "visibility", i % 2 == 0 ? "PUBLIC" : "NETWORK", "sites", List.of(site))).statusCode(201).extract();
            COORDINATOR.create(OFFERS, with(offer(own, "Angebot " + i, provider.<String>path("id")), "providerNetwork", reference(own), "places", List.of(Map.of("site", reference(provider.path("sites[0].id"))))));
        }
        long forTwo = Statements.of(sessions, () -> COORDINATOR.get(OFFERS, Map.of("network", own, "limit", 2)).body("items", hasSize(2)));
        long forSix = Statements.of(sessions, () -> COORDINATOR.get(OFFERS, Map.of("network", own, "limit", 6)).body("items", hasSize(6)).body("items.locality", everyItem(equalTo("Berlin"))));
        assertEquals(forTwo, forSix);
        assertTrue(forTwo > 1 && forTwo < 12, () -> forTwo + " statements");
    }

    private static List<Integer> counts(ValidatableResponse narrowed, String broad, String borough, ValidatableResponse all) {
        var counts = new HashMap<String, Integer>();
        narrowed.extract().<List<Map<String, Object>>>path("territories").forEach(facet -> counts.put((String) facet.get("code"), (Integer) facet.get("count")));
        int whole = all.extract().path("territories.find { it.code == '" + broad + "' }.count");
        return List.of(whole, counts.get(borough));
    }

    private static ValidatableResponse facets(String filter) {
        return Api.anonymous().get(OFFERS + "/facets?network=" + network + "&" + encoded(filter));
    }

    private static ValidatableResponse search(String filter) {
        return Api.anonymous().get(OFFERS + "?network=" + network + "&total=true&" + encoded(filter)).statusCode(200);
    }

    private static String encoded(String filter) {
        return filter.replace(" ", "%20");
    }
}
