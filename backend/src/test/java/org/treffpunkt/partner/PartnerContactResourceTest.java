package org.treffpunkt.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.support.Fixture.unique;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Partner contacts are a network's own: its coordinators write them, its members read what is for members, nobody else learns of them. */
@RealParts
class PartnerContactResourceTest {
    private static final String CONTACTS = "/partner-contacts";
    private static final Api COORDINATOR = Api.as("koordination-erfurt");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Map<String, Object> BASIS = Map.of("purpose", "Pflege der Partnerschaft", "legalBasis", "LEGITIMATE_INTEREST");
    private static String network;
    private static String ministry;
    private static String minister;
    private static String keeper;

    @BeforeEach
    void aNetworkWithAMemberAPartnerAndAKeeper() {
        if (network != null) return;
        network = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        ministry = COORDINATOR.create("/organisations", with(Fixture.organisation(network, unique("Ministerium")), "kind", "MINISTRY"));
        Fixture.editor("redaktion-erfurt", ministry);
        minister = COORDINATOR.create("/persons", person("Zander"));
        keeper = COORDINATOR.create("/persons", person("Albrecht"));
    }

    @Test
    void coordinatorsAddReplacePatchDeleteAndRestoreAContact() {
        var created = COORDINATOR.post(CONTACTS, with(contact(), "organisation", reference(ministry), "keeper", reference(keeper), "level", "REGIONAL", "topics", List.of("german-course"),
                        "notes", "Am besten dienstags", "nextContactDue", "2027-01-15", "multiplier", true, "subject", Map.of("de", "Landesprogramm"),
                        "contactPoints", List.of(Map.of("kind", "PHONE", "value", "0361 643 15 35", "visibility", "NETWORK")),
                        "interactions", List.of(Map.of("on", "2026-03", "kind", "VISIT", "summary", Map.of("de", "Antrittsbesuch"), "person", reference(keeper)))))
                .statusCode(201).header("ETag", "\"0\"").header("Location", startsWith("/api/v1/partner-contacts/"))
                .body("person.name.und", equalTo("Eva Zander")).body("organisation.name.de", startsWith("Ministerium")).body("network.name.de", startsWith("Netzwerk"))
                .body("contactPoints[0].normalised", equalTo("+493616431535")).body("interactions[0].on", equalTo("2026-03")).extract();
        String contact = CONTACTS + "/" + created.path("id");

        // What was read can be written back as it is, without the members that only the server writes.
        Map<String, Object> draft = new LinkedHashMap<>(created.body().<Map<String, Object>>path(""));
        draft.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt"));
        COORDINATOR.put(contact, "\"0\"", draft).statusCode(200).header("ETag", "\"1\"").body("interactions[0].id", equalTo(created.path("interactions[0].id")));

        var patch = new LinkedHashMap<String, Object>();
        patch.put("notes", null);
        patch.put("stage", "DORMANT");
        COORDINATOR.patch(contact, "\"1\"", patch).statusCode(200).body("notes", nullValue()).body("stage", equalTo("DORMANT")).body("multiplier", equalTo(true)).body("interactions", hasSize(1));

        COORDINATOR.delete(contact, "\"2\"").statusCode(204);
        COORDINATOR.get(contact).statusCode(410);
        COORDINATOR.restore(contact).statusCode(200).body("stage", equalTo("DORMANT"));
        MEMBER.get(contact).statusCode(200);
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        String contact = CONTACTS + "/" + COORDINATOR.create(CONTACTS, contact());
        var nobody = Api.anonymous();
        for (var answer : List.of(
                nobody.get(CONTACTS), nobody.get(contact), nobody.post(CONTACTS, contact()), nobody.put(contact, "\"0\"", contact()), nobody.patch(contact, "\"0\"", Map.of()),
                nobody.delete(contact, "\"0\""), nobody.restore(contact), nobody.post(contact + "/interactions", interaction("Anruf"))))
            answer.statusCode(401).body("type", equalTo("/problems/sign-in-needed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gast", "admin", "redaktion-erfurt", "koordination-bautzen"})
    void outsideTheNetworkNobodyLearnsOfAContactWhateverItsVisibility(String username) {
        String word = unique("wort");
        String contact = CONTACTS + "/" + COORDINATOR.create(CONTACTS, with(contact(), "visibility", "PUBLIC", "subject", Map.of("de", word)));
        var api = Api.as(username);
        api.get(contact).statusCode(404);
        api.get(CONTACTS, Map.of("q", word, "total", true)).statusCode(200).body("items", empty()).body("total", equalTo(0));
        api.get(CONTACTS, Map.of("network", network)).body("items", empty());
        api.put(contact, "\"0\"", contact()).statusCode(404);
        api.patch(contact, "\"0\"", Map.of()).statusCode(404);
        api.delete(contact, "\"0\"").statusCode(404);
        api.post(contact + "/interactions", interaction("Anruf")).statusCode(404);
        api.post(CONTACTS, contact()).statusCode(403);
        COORDINATOR.delete(contact, "\"0\"").statusCode(204);
        api.get(contact).statusCode(404);
        api.restore(contact).statusCode(404);
        api.get(CONTACTS, Map.of("updatedSince", "2026-01-01T00:00:00Z", "include", "deleted", "network", network)).body("tombstones", empty());
    }

    @Test
    void membersReadWhatIsForMembersAndWriteNothing() {
        String word = unique("geheim");
        var consent = Map.of("purpose", "Kontakt", "legalBasis", "CONSENT");
        String contact = CONTACTS + "/" + COORDINATOR.create(CONTACTS, with(contact(), "notes", word, "keeper", reference(keeper), "interactions", List.of(interaction(word)),
                "contactPoints", List.of(with(mail("offen@land.example", "PUBLIC"), "basis", consent), with(mail("netz@land.example", "NETWORK"), "basis", consent),
                        mail("ungefragt@land.example", "NETWORK"), mail("privat@land.example", "PRIVATE"))));
        MEMBER.get(contact).statusCode(200).body("person.name.und", equalTo("Eva Zander")).body("category", equalTo("POLITICIAN")).body("keeper.id", equalTo(keeper))
                .body("contactPoints.value", contains("offen@land.example", "netz@land.example")).body("notes", nullValue()).body("interactions", nullValue()).body("basis", nullValue());
        COORDINATOR.get(contact).body("contactPoints", hasSize(4)).body("notes", equalTo(word)).body("interactions", hasSize(1)).body("basis.legalBasis", equalTo("LEGITIMATE_INTEREST"));
        MEMBER.get(CONTACTS, Map.of("q", word)).body("items", empty());
        MEMBER.put(contact, "\"0\"", contact()).statusCode(403);
        MEMBER.patch(contact, "\"0\"", Map.of("outdated", true)).statusCode(403);
        MEMBER.delete(contact, "\"0\"").statusCode(403);
        MEMBER.restore(contact).statusCode(403);
        MEMBER.post(CONTACTS, contact()).statusCode(403);
        MEMBER.post(contact + "/interactions", interaction("Anruf")).statusCode(403);

        String hidden = COORDINATOR.create(CONTACTS, with(contact(), "visibility", "COMMITTEE", "subject", Map.of("de", word)));
        MEMBER.get(CONTACTS + "/" + hidden).statusCode(404);
        MEMBER.get(CONTACTS, Map.of("q", word)).body("items", empty());
        COORDINATOR.get(CONTACTS, Map.of("q", word)).body("items.id", contains(hidden));
    }

    @Test
    void interactionsAreAddedOneByOneWithoutRewritingTheContact() throws Exception {
        String contact = CONTACTS + "/" + COORDINATOR.create(CONTACTS, contact());
        COORDINATOR.post(contact + "/interactions", with(interaction("Erster Anruf"), "person", reference(minister))).statusCode(201)
                .body("id", notNullValue()).body("person.name.und", equalTo("Eva Zander"));
        COORDINATOR.get(contact).header("ETag", "\"1\"").body("interactions.summary.de", contains("Erster Anruf"));

        // Several at once wait for each other: none is lost and none is refused.
        var atOnce = new ArrayList<Callable<Integer>>();
        for (String summary : List.of("Brief", "Besuch", "Sitzung")) atOnce.add(() -> COORDINATOR.post(contact + "/interactions", interaction(summary)).extract().statusCode());
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var answer : threads.invokeAll(atOnce)) assertEquals(201, answer.get());
        }
        COORDINATOR.get(contact).body("version", equalTo(4)).body("interactions.summary.de", containsInAnyOrder("Erster Anruf", "Brief", "Besuch", "Sitzung"));

        var request = COORDINATOR.json(interaction("Einmal")).header("Idempotency-Key", unique("schluessel"));
        String first = request.post(contact + "/interactions").then().statusCode(201).extract().path("id");
        request.post(contact + "/interactions").then().statusCode(201).body("id", equalTo(first));
        COORDINATOR.get(contact).body("interactions", hasSize(5));

        COORDINATOR.post(contact + "/interactions", with(interaction("Schon da"), "id", first)).statusCode(422).body("type", equalTo("/problems/unknown-part"));
        COORDINATOR.post(contact + "/interactions", with(interaction("Mit wem?"), "person", reference(Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/person/id"));
        COORDINATOR.post(contact + "/interactions", Map.of("kind", "CALL")).statusCode(400).body("violations.pointer", containsInAnyOrder("/on", "/summary"));
        COORDINATOR.post(CONTACTS + "/" + Fixture.unknownId() + "/interactions", interaction("Wohin?")).statusCode(404);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(nullValues = "-", value = {
        "category=POLITICIAN, due later",
        "category=MEDIA&category=POLITICIAN, due later press",
        "country=CZ, press",
        "topic=language, due",
        "stage=PROSPECT, press",
        "dueBefore=2027-02-01, due",
        "dueBefore=2027-01-15, -",
        "sort=nextContactDue, due later press",
        "sort=-nextContactDue, press later due",
        "sort=-name, later due press",
        "asOf=1999-01-01, due later",
        "q=due, due",
    })
    void filtersNarrowTheWorklist(String filter, String found) {
        String own = Fixture.networkOf("koordination-erfurt");
        String paper = COORDINATOR.create("/organisations", Fixture.organisation(own, "Abendblatt"));
        COORDINATOR.create(CONTACTS, with(contact(own), "subject", Map.of("de", "due"), "nextContactDue", "2027-01-15", "topics", List.of("german-course")));
        COORDINATOR.create(CONTACTS, with(contact(own), "person", reference(minister), "subject", Map.of("de", "later"), "nextContactDue", "2027-03-01", "organisation", reference(paper)));
        var press = with(contact(own), "organisation", reference(paper), "category", "MEDIA", "country", "CZ", "stage", "PROSPECT", "subject", Map.of("de", "press"), "period", Map.of("from", "2020"));
        press.remove("person");
        COORDINATOR.create(CONTACTS, press);
        List<String> subjects = COORDINATOR.get(CONTACTS + "?network=" + own + "&" + filter).statusCode(200).extract().path("items.subject.de");
        var expected = found == null ? List.of() : List.of(found.split(" "));
        if (filter.startsWith("sort=-name")) assertEquals("press", subjects.getLast()); // the two others are sorted by the same person
        else if (filter.startsWith("sort=")) assertEquals(expected, subjects);
        else assertEquals(expected, subjects.stream().sorted().toList());
    }

    @Test
    void keepersFindTheirContactsAndPagesFollowEachOther() {
        String mine = COORDINATOR.create("/persons", person("Meier"));
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) ids.add(COORDINATOR.create(CONTACTS, with(contact(), "keeper", reference(mine), "nextContactDue", "2027-01-0" + (3 - i))));
        var first = MEMBER.get(CONTACTS, Map.of("keeper", mine, "sort", "nextContactDue", "limit", 2, "total", true)).statusCode(200)
                .body("items.id", contains(ids.get(2), ids.get(1))).body("total", equalTo(3)).body("items[0].keeper.name.und", equalTo("Eva Meier")).extract();
        MEMBER.get(CONTACTS, Map.of("keeper", mine, "sort", "nextContactDue", "limit", 2, "cursor", first.path("next"))).body("items.id", contains(ids.get(0))).body("next", nullValue());
        MEMBER.get(CONTACTS, Map.of("colour", "red")).statusCode(400).body("violations[0].parameter", equalTo("colour"));
    }

    @Test
    void aContactThatBreaksARuleIsRefusedAndSaysWhere() {
        var without = with(contact());
        without.remove("person");
        refused(without, 422, "partner-contact-has-a-partner", "/person");
        refused(with(contact(), "person", reference(Fixture.unknownId())), 422, "unknown-reference", "/person/id");
        refused(with(contact(), "keeper", reference(Fixture.unknownId())), 422, "unknown-reference", "/keeper/id");
        refused(with(contact(), "network", reference(Fixture.unknownId())), 422, "unknown-reference", "/network/id");
        refused(with(contact(), "topics", List.of("weather")), 422, "unknown-term", "/topics/0");
        refused(with(contact(), "country", "Germany"), 400, "invalid", "/country");
        refused(with(contact(), "nextContactDue", "soon"), 400, "wrong-type", "/nextContactDue");
        refused(with(contact(), "interactions", List.of(with(interaction("Anruf"), "on", "neulich"))), 400, "not-a-date", "/interactions/0/on");
        var groundless = with(contact());
        groundless.remove("basis");
        refused(groundless, 400, "invalid", "/basis");

        String elsewhere = Fixture.networkOf("koordination-bautzen");
        String stranger = Api.as("koordination-bautzen").create("/persons", with(person("Fremd"), "networkId", elsewhere, "visibility", "PRIVATE"));
        refused(with(contact(), "person", reference(stranger)), 422, "unknown-reference", "/person/id");

        String contact = CONTACTS + "/" + COORDINATOR.create(CONTACTS, contact());
        COORDINATOR.patch(contact, "\"0\"", Map.of("network", reference(Fixture.networkOf("koordination-erfurt")))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
        COORDINATOR.patch(contact, "\"9\"", Map.of("outdated", true)).statusCode(412);
        COORDINATOR.delete(contact).statusCode(428);
    }

    private static ValidatableResponse refused(Map<String, Object> draft, int status, String slug, String pointer) {
        return COORDINATOR.post(CONTACTS, draft).statusCode(status).body("type", equalTo("/problems/" + slug)).body("violations[0].pointer", equalTo(pointer));
    }

    private static Map<String, Object> contact() {
        return contact(network);
    }

    private static Map<String, Object> contact(String network) {
        return with(Map.of(), "network", reference(network), "person", reference(minister), "category", "POLITICIAN", "stage", "ACTIVE", "basis", BASIS, "visibility", "NETWORK");
    }

    private static Map<String, Object> person(String familyName) {
        return with(Map.of(), "networkId", network, "givenName", "Eva", "familyName", familyName, "basis", BASIS, "visibility", "NETWORK");
    }

    private static Map<String, Object> interaction(String summary) {
        return Map.of("on", "2026-10-01", "kind", "CALL", "summary", Map.of("de", summary));
    }

    private static Map<String, Object> mail(String value, String visibility) {
        return Map.of("kind", "EMAIL", "value", value, "visibility", visibility);
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("id", id);
    }

    private static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var changed = new LinkedHashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) changed.put((String) members[i], members[i + 1]);
        return changed;
    }
}
