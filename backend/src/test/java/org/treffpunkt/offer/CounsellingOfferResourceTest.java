package org.treffpunkt.offer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.offer.OfferDrafts.address;
import static org.treffpunkt.offer.OfferDrafts.contactPoint;
import static org.treffpunkt.offer.OfferDrafts.hours;
import static org.treffpunkt.offer.OfferDrafts.offer;
import static org.treffpunkt.offer.OfferDrafts.reference;
import static org.treffpunkt.offer.OfferDrafts.references;
import static org.treffpunkt.offer.OfferDrafts.with;
import static org.treffpunkt.support.Fixture.unique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Who writes and who reads counselling offers, and which rules they keep. Finding them has a test of its own. */
@RealParts
class CounsellingOfferResourceTest {
    private static final String OFFERS = "/counselling-offers";
    private static final Api COORDINATOR = Api.as("koordination-erfurt");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api EDITOR = Api.as("redaktion-erfurt");
    private static final Api STRANGER = Api.as("gast");
    private static String network;
    private static String edited;
    private static String other;

    @BeforeEach
    void aNetworkWithAMemberAnEditorAndTwoOrganisations() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        edited = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Beratungshaus")));
        other = COORDINATOR.create("/organisations", Fixture.organisation(network, unique("Sprachschule")));
        Fixture.editor("redaktion-erfurt", edited);
    }

    @Test
    void coordinatorsAddReplacePatchDeleteAndRestoreAnOffer() {
        var place = Map.of("name", Map.of("de", "Haus der Vereine"), "address", address("Erfurt", "16051", 50.98, 11.03), "hours", List.of(hours("09:00", "12:00", "MO", "TU")));
        var created = COORDINATOR.post(OFFERS, with(offer(network, "Asylberatung", edited, other), "languages", List.of("de", "ar"), "targetGroups", List.of("refugee"),
                        "modes", List.of("IN_PERSON", "PHONE"), "access", "WALK_IN", "cost", "FREE", "hardshipCases", true, "audienceKinds", List.of("MSO", "SME"),
                        "experience", Map.of("subject", "years-of-experience", "value", 20, "qualifier", "AT_LEAST"), "capacity", 12, "territories", List.of("DE-TH"),
                        "providerNetwork", reference(network), "verifiedOn", "2026-01-31", "contactPoints", List.of(contactPoint("hilfe@erfurt.example", "PUBLIC")), "places", List.of(place)))
                .statusCode(201).header("ETag", "\"0\"").header("Location", startsWith("/api/v1/counselling-offers/"))
                .body("providers.id", contains(edited, other)).body("providers[0].name.de", startsWith("Beratungshaus")).body("providerNetwork.name.de", startsWith("Netzwerk"))
                .body("places[0].hours[0].opens", equalTo("09:00")).body("audienceKinds", contains("MSO", "SME")).extract();
        String offer = OFFERS + "/" + created.path("id");

        // What was read can be written back as it is, without the members that only the server writes.
        Map<String, Object> draft = new LinkedHashMap<>(created.body().<Map<String, Object>>path(""));
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt"));
        COORDINATOR.put(offer, "\"0\"", draft).statusCode(200).header("ETag", "\"1\"").body("places[0].id", equalTo(created.path("places[0].id"))).body("hardshipCases", equalTo(true));

        COORDINATOR.patch(offer, "\"1\"", Map.of("name", Map.of("en", "Asylum counselling"), "providers", references(other, edited), "places", List.of()))
                .statusCode(200).body("name.de", equalTo("Asylberatung")).body("name.en", equalTo("Asylum counselling")).body("providers.id", contains(other, edited))
                .body("places", empty()).body("capacity", equalTo(12));

        COORDINATOR.delete(offer, "\"2\"").statusCode(204);
        COORDINATOR.get(offer).statusCode(410);
        Api.anonymous().get(offer).statusCode(410);
        COORDINATOR.restore(offer).statusCode(200).body("name.en", equalTo("Asylum counselling"));
        Api.anonymous().get(offer).statusCode(200);
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(nullValues = "-", value = {
        "-, public",
        "gast, public",
        "koordination-bautzen, public",
        "mitglied-erfurt, public network",
        "admin, public network private draft foreign",
        "redaktion-erfurt, public network private draft",
        "koordination-erfurt, public network private draft foreign",
    })
    void readersSeeInListsWhatTheySeeOneByOne(String reader, String seen) {
        String word = unique("wort");
        var ids = new LinkedHashMap<String, String>();
        ids.put("public", add(word, edited, "PUBLIC", "PUBLISHED"));
        ids.put("network", add(word, edited, "NETWORK", "PUBLISHED"));
        ids.put("private", add(word, edited, "PRIVATE", "PUBLISHED"));
        ids.put("draft", add(word, edited, "PUBLIC", "DRAFT"));
        ids.put("foreign", add(word, other, "PUBLIC", "DRAFT"));
        var expected = List.of(seen.split(" "));
        Api api = reader == null ? Api.anonymous() : Api.as(reader);
        ids.forEach((what, id) -> api.get(OFFERS + "/" + id).statusCode(expected.contains(what) ? 200 : 404));
        List<String> listed = api.get(OFFERS, Map.of("q", word, "sort", "createdAt", "total", true)).statusCode(200).body("total", equalTo(expected.size())).extract().path("items.id");
        assertEquals(expected.stream().map(ids::get).toList(), listed);
    }

    @Test
    void numbersAndContactPointsForTheNetworkStayInTheNetwork() {
        String offer = OFFERS + "/" + COORDINATOR.create(OFFERS, with(offer(network, "Sprachmittlung", edited), "internalCapacity", 3, "capacity", 5,
                "contactPoints", List.of(contactPoint("offen@erfurt.example", "PUBLIC"), contactPoint("netz@erfurt.example", "NETWORK"), contactPoint("leitung@erfurt.example", "PRIVATE"))));
        for (Api outside : List.of(Api.anonymous(), STRANGER, Api.as("koordination-bautzen")))
            outside.get(offer).body("internalCapacity", nullValue()).body("capacity", equalTo(5)).body("contactPoints.value", contains("offen@erfurt.example"));
        MEMBER.get(offer).body("internalCapacity", nullValue()).body("contactPoints.value", contains("offen@erfurt.example", "netz@erfurt.example"));
        for (Api writer : List.of(EDITOR, COORDINATOR, Api.as("admin"))) writer.get(offer).body("internalCapacity", equalTo(3)).body("contactPoints", hasSize(3));
    }

    @Test
    void editorsWriteWhatTheirOwnOrganisationProvides() {
        String offer = OFFERS + "/" + EDITOR.create(OFFERS, offer(network, "Migrationsberatung", edited));
        EDITOR.patch(offer, "\"0\"", Map.of("providers", references(edited, other), "publication", "DRAFT")).statusCode(200);
        EDITOR.patch(offer, "\"1\"", Map.of("providers", references(other))).statusCode(403).body("type", equalTo("/problems/forbidden"));
        EDITOR.get(offer).body("version", equalTo(1)).body("providers", hasSize(2));
        EDITOR.patch(offer, "\"1\"", Map.of("providerNetwork", reference(network))).statusCode(403);
        EDITOR.post(OFFERS, offer(network, "Für andere", other)).statusCode(403);
        EDITOR.post(OFFERS, with(offer(network, "Ohne uns"), "providerNetwork", reference(network))).statusCode(403);
        EDITOR.post(OFFERS, offer(Fixture.networkOf("koordination-prag"), "Anderswo", edited)).statusCode(403);
        EDITOR.put(OFFERS + "/" + COORDINATOR.create(OFFERS, offer(network, "Kurs", other)), "\"0\"", offer(network, "Kurs", other, edited)).statusCode(403);
        EDITOR.delete(offer, "\"1\"").statusCode(204);
        EDITOR.restore(offer).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gast", "mitglied-erfurt", "koordination-bautzen"})
    void othersMayReadButNotWrite(String username) {
        String offer = OFFERS + "/" + COORDINATOR.create(OFFERS, offer(network, "Rechtsberatung", other));
        var api = Api.as(username);
        api.post(OFFERS, offer(network, "Neues", other)).statusCode(403).body("type", equalTo("/problems/forbidden"));
        api.put(offer, "\"0\"", offer(network, "Anderes", other)).statusCode(403);
        api.patch(offer, "\"0\"", Map.of("capacity", 1)).statusCode(403);
        api.delete(offer, "\"0\"").statusCode(403);
        api.restore(offer).statusCode(403);
    }

    @Test
    void writingNeedsATokenAndTheVersionItChanges() {
        String offer = OFFERS + "/" + COORDINATOR.create(OFFERS, offer(network, "Erstberatung", other));
        var nobody = Api.anonymous();
        nobody.post(OFFERS, offer(network, "Neues", other)).statusCode(401);
        nobody.put(offer, "\"0\"", offer(network, "Anderes", other)).statusCode(401);
        nobody.patch(offer, "\"0\"", Map.of("capacity", 1)).statusCode(401);
        nobody.delete(offer, "\"0\"").statusCode(401);
        nobody.restore(offer).statusCode(401);
        COORDINATOR.json(offer(network, "Anderes", other)).put(offer).then().statusCode(428).body("type", equalTo("/problems/if-match-required"));
        COORDINATOR.delete(offer).statusCode(428);
        COORDINATOR.patch(offer, "\"7\"", Map.of("capacity", 1)).statusCode(412).body("type", equalTo("/problems/changed-meanwhile"));
        COORDINATOR.get(OFFERS + "/" + Fixture.unknownId()).statusCode(404);
        COORDINATOR.patch(OFFERS + "/" + Fixture.unknownId(), "\"0\"", Map.of()).statusCode(404);
    }

    @Test
    void anOfferThatBreaksARuleIsRefusedAndSaysWhere() {
        var draft = offer(network, "Beratung", edited);
        refused(with(draft, "providers", List.of()), 422, "offer-has-a-provider", "/providers");
        refused(with(draft, "providers", references(edited, edited)), 422, "provider-named-twice", "/providers/1");
        refused(with(draft, "providers", references(Fixture.unknownId())), 422, "unknown-reference", "/providers/0/id");
        refused(with(draft, "topics", List.of()), 422, "published-offer-has-a-topic", "/topics");
        refused(with(draft, "topics", List.of("asylum-procedure", "weather")), 422, "unknown-term", "/topics/1");
        refused(with(draft, "languages", List.of("klingon")), 422, "unknown-term", "/languages/0");
        refused(with(draft, "territories", List.of("99999")), 422, "unknown-term", "/territories/0");
        refused(with(draft, "verifiedOn", LocalDate.now().plusDays(2).toString()), 422, "verified-in-the-future", "/verifiedOn");
        refused(with(draft, "status", "ENDED", "period", Map.of("until", "2999")), 422, "ended-before-its-period", "/period/until");
        refused(with(draft, "period", Map.of("from", "2001", "until", "2004")), 422, "active-after-its-period", "/status");
        refused(with(draft, "places", List.of(Map.of("hours", List.of(hours("12:00", "09:00", "MO"))))), 400, "closes-before-it-opens", "/places/0/hours/0");
        refused(with(draft, "places", List.of(Map.of("hours", List.of(hours("09:00", "12:00", "MO", "MO"))))), 400, "day-named-twice", "/places/0/hours/0");
        refused(with(draft, "places", List.of(Map.of("hours", List.of(hours("9", "12:00", "MO"))))), 400, "invalid", "/places/0/hours/0/opens");
        refused(with(draft, "places", List.of(Map.of("site", reference(Fixture.unknownId())))), 422, "unknown-reference", "/places/0/site/id");
        refused(with(draft, "places", List.of(Map.of("territory", "99999"))), 422, "unknown-term", "/places/0/territory");
        refused(with(draft, "capacity", -1), 400, "invalid", "/capacity");
        refused(with(draft, "colour", "red"), 400, "unknown-member", "/colour");
        refused(with(draft, "kind", "MAGIC"), 400, "wrong-type", "/kind");
    }

    @Test
    void aDraftNeedsNoTopicAndWhatEndedIsOver() {
        COORDINATOR.post(OFFERS, with(offer(network, "Noch unfertig", edited), "topics", List.of(), "publication", "DRAFT")).statusCode(201);
        COORDINATOR.post(OFFERS, with(offer(network, "Vorbei", edited), "status", "ENDED")).statusCode(201).body("period.ended", equalTo(true));
    }

    @Test
    void placesAtASiteShowItsAddressUnlessItIsHidden() {
        var site = Map.of("kind", "OFFICE", "status", "OPEN", "address", address("Erfurt", "16051", 50.97, 11.02));
        var organisation = COORDINATOR.post("/organisations", with(Fixture.organisation(network, unique("Zentrum")), "sites", List.of(site))).statusCode(201).extract();
        String provider = organisation.path("id");
        String word = unique("ort");
        String offer = OFFERS + "/" + COORDINATOR.create(OFFERS, with(offer(network, word, provider), "places", List.of(
                Map.of("site", reference(organisation.path("sites[0].id"))), Map.of("address", address("Weimar", "16055", 50.98, 11.33), "hours", List.of(hours("14:00", "18:00", "TH"))))));
        Api.anonymous().get(offer).body("places[0].site.name.de", startsWith("Zentrum")).body("places[0].siteAddress.locality", equalTo("Erfurt")).body("places[1].siteAddress", nullValue());
        Api.anonymous().get(OFFERS, Map.of("q", word)).body("items[0].locality", equalTo("Erfurt")).body("items[0].points.longitude", contains(11.02f, 11.33f))
                .body("items[0].point.latitude", equalTo(50.97f)).body("items[0].hours[0].closes", equalTo("18:00")).body("items[0].providers[0].name.de", startsWith("Zentrum"));

        COORDINATOR.patch("/organisations/" + provider, "\"0\"", Map.of("visibility", "PRIVATE")).statusCode(200);
        Api.anonymous().get(offer).body("places[0].site.name", nullValue()).body("places[0].siteAddress", nullValue()).body("providers[0].id", equalTo(provider)).body("providers[0].name", nullValue());
        Api.anonymous().get(OFFERS, Map.of("q", word)).body("items[0].locality", equalTo("Weimar")).body("items[0].points", hasSize(1));
        COORDINATOR.get(offer).body("places[0].siteAddress", notNullValue());
    }

    @Test
    void nobodyNamesAnOrganisationTheyMayNotKnowOf() {
        String elsewhere = Fixture.networkOf("koordination-bautzen");
        String hidden = Api.as("koordination-bautzen").create("/organisations", with(Fixture.organisation(elsewhere, unique("Verborgen")), "visibility", "PRIVATE"));
        refused(offer(network, "Beratung", edited, hidden), 422, "unknown-reference", "/providers/1/id");
        refused(offer(Fixture.unknownId(), "Beratung", edited), 422, "unknown-reference", "/networkId");
    }

    @Test
    void anOfferStaysInItsNetwork() {
        String offer = OFFERS + "/" + COORDINATOR.create(OFFERS, offer(network, "Bleibt", edited));
        COORDINATOR.patch(offer, "\"0\"", Map.of("networkId", Fixture.networkOf("koordination-erfurt"))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
    }

    @Test
    void aRepeatedPostWithTheSameKeyAddsOneOffer() {
        String word = unique("einmal");
        var request = COORDINATOR.json(offer(network, word, edited)).header("Idempotency-Key", unique("schluessel"));
        var ids = new ArrayList<String>();
        for (int i = 0; i < 2; i++) ids.add(request.post(OFFERS).then().statusCode(201).extract().path("id"));
        assertEquals(ids.get(0), ids.get(1));
        COORDINATOR.get(OFFERS, Map.of("q", word)).body("items", hasSize(1));
    }

    @Test
    void changesAndDeletionsCanBeFollowed() {
        String word = unique("folge");
        String kept = COORDINATOR.create(OFFERS, offer(network, word, edited));
        String deleted = COORDINATOR.create(OFFERS, offer(network, word, edited));
        String since = COORDINATOR.get(OFFERS + "/" + kept).extract().path("createdAt");
        COORDINATOR.delete(OFFERS + "/" + deleted, "\"0\"").statusCode(204);
        Api.anonymous().get(OFFERS, Map.of("q", word, "updatedSince", since, "include", "deleted")).statusCode(200).body("items.id", contains(kept)).body("tombstones.id", contains(deleted));
        Api.anonymous().get(OFFERS, Map.of("q", word, "updatedSince", since)).body("items.id", not(hasItem(deleted))).body("tombstones", nullValue());
    }

    private static void refused(Map<String, Object> draft, int status, String slug, String pointer) {
        COORDINATOR.post(OFFERS, draft).statusCode(status).body("type", equalTo("/problems/" + slug)).body("violations[0].pointer", equalTo(pointer));
    }

    private static String add(String word, String provider, String visibility, String publication) {
        return COORDINATOR.create(OFFERS, with(offer(network, word, provider), "visibility", visibility, "publication", publication));
    }
}
