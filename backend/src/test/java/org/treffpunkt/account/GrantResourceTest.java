package org.treffpunkt.account;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Statements;
import org.treffpunkt.support.Tokens;

/** Rights: what else there is to them than who gives and takes which, which is in access-matrix.yaml. */
@RealParts
class GrantResourceTest {
    private static final String PATH = "/grants";
    private final Api coordinator = Api.as("koordination-bayern");
    private String network;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void found() {
        network = Fixture.networkOf("koordination-bayern");
    }

    private static Map<String, Object> right(String username, String role, String scope, String id) {
        return Map.of("subject", Fixture.subjectOf(username), "role", role, scope, Map.of("id", id));
    }

    @Test
    void aCoordinatorGivesAndTakesRightsInTheirNetwork() {
        String grant = coordinator.create(PATH, right("gast", "MEMBER", "network", network));
        coordinator.get(PATH).statusCode(200).body("items.id", hasItem(grant));
        Api.as("gast").get("/me").body("grants.id", hasItem(grant));
        coordinator.post(PATH, right("gast", "MEMBER", "network", network)).statusCode(409).body("type", equalTo("/problems/grant-given-already"));
        coordinator.delete(PATH + "/" + grant).statusCode(204);
        coordinator.delete(PATH + "/" + grant).statusCode(404);
        Api.as("gast").get("/me").body("grants.id", not(hasItem(grant)));
    }

    @Test
    void nobodyElseDoes() {
        String grant = coordinator.create(PATH, right("mitglied-erfurt", "MEMBER", "network", network));
        for (String username : new String[] {"gast", "koordination-bautzen"}) {
            Api.as(username).post(PATH, right("redaktion-erfurt", "COORDINATOR", "network", network)).statusCode(403);
            Api.as(username).delete(PATH + "/" + grant).statusCode(404);
            Api.as(username).get(PATH).statusCode(200).body("items.id", not(hasItem(grant)));
        }
        Api.as("mitglied-erfurt").post(PATH, right("gast", "COORDINATOR", "network", network)).statusCode(403);
        Api.anonymous().get(PATH).statusCode(401);
        Api.anonymous().post(PATH, right("gast", "MEMBER", "network", network)).statusCode(401);
        Api.anonymous().delete(PATH + "/" + grant).statusCode(401);
        Api.as("admin").delete(PATH + "/" + grant).statusCode(204);
    }

    @Test
    void nobodyRaisesTheirOwnRights() {
        String other = Fixture.network();
        coordinator.post(PATH, right("koordination-bayern", "MEMBER", "network", network)).statusCode(403);
        coordinator.post(PATH, right("koordination-bayern", "COORDINATOR", "network", other)).statusCode(403);
    }

    @Test
    void nobodyGivesMoreThanTheyHave() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, "Verein"));
        String committee = coordinator.create("/committees", Map.of(
                "network", Map.of("id", network), "name", Map.of("de", "Beirat"), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC"));
        Fixture.editor("redaktion-erfurt", organisation);
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        for (String username : List.of("redaktion-erfurt", "vorsitz-erfurt", "mitglied-erfurt")) {
            Api.as(username).post(PATH, right("gast", "COORDINATOR", "network", network)).statusCode(403);
            Api.as(username).post(PATH, right("gast", "MEMBER", "network", network)).statusCode(403);
            Api.as(username).post(PATH, right("gast", "COMMITTEE_CHAIR", "committee", committee)).statusCode(403);
            Api.as(username).post(PATH, right(username, "COORDINATOR", "network", network)).statusCode(403);
        }
        Api.as("vorsitz-erfurt").post(PATH, right("gast", "ORGANISATION_EDITOR", "organisation", organisation)).statusCode(403);
        Api.as("redaktion-erfurt").post(PATH, right("gast", "COMMITTEE_MEMBER", "committee", committee)).statusCode(403);
        Api.as("gast").get(PATH + "?network=" + network).body("items", empty());
    }

    @Test
    void aRightTakenAwayIsRefusedWithinFiveSecondsWhileTheTokenLives() {
        String grant = coordinator.create(PATH, right("gast", "COORDINATOR", "network", network));
        Api sameToken = Api.withToken(Tokens.of("gast"));
        sameToken.post("/organisations", Fixture.organisation(network, "Vorher")).statusCode(201);
        coordinator.delete(PATH + "/" + grant).statusCode(204);
        assertTimeout(Duration.ofSeconds(5), () -> sameToken.post("/organisations", Fixture.organisation(network, "Nachher")).statusCode(403));
        sameToken.get("/me").statusCode(200).body("grants.id", not(hasItem(grant)));
    }

    @Test
    void aRightIsOfExactlyItsScope() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, "Verein"));
        Api.as("admin").post(PATH, right("gast", "COORDINATOR", "organisation", organisation)).statusCode(422).body("type", equalTo("/problems/grant-has-its-scope"));
        Api.as("admin").post(PATH, right("gast", "ORGANISATION_EDITOR", "network", network)).statusCode(422).body("type", equalTo("/problems/grant-has-its-scope"));
        Api.as("admin").post(PATH, right("gast", "MEMBER", "network", Fixture.unknownId())).statusCode(422);
        Api.as("admin").post(PATH, Map.of("subject", " ", "role", "MEMBER")).statusCode(400);
        String grant = coordinator.create(PATH, right("gast", "ORGANISATION_EDITOR", "organisation", organisation));
        Api.as("gast").patch("/organisations/" + organisation, "\"0\"", Map.of("shortName", "V")).statusCode(200);
        coordinator.delete(PATH + "/" + grant).statusCode(204);
        Api.as("gast").patch("/organisations/" + organisation, "\"1\"", Map.of("shortName", "W")).statusCode(403);
    }

    @Test
    void aRightNamesWhatItIsAboutToThoseWhoMaySeeIt() {
        String name = Fixture.unique("Verein");
        var hidden = Fixture.organisation(network, name);
        hidden.put("visibility", "PRIVATE");
        String organisation = coordinator.create("/organisations", hidden);
        String grant = coordinator.post(PATH, right("gast", "ORGANISATION_EDITOR", "organisation", organisation)).statusCode(201)
                .body("organisation.name.de", equalTo(name)).extract().path("id");
        String found = "find { it.id == '" + grant + "' }.organisation";
        coordinator.get(PATH).body("items." + found + ".name.de", equalTo(name));
        Api.as("gast").get("/me").body("grants." + found + ".name.de", equalTo(name));
        // Administrators give and take rights everywhere, but read nothing private.
        Api.as("admin").get(PATH).body("items." + found + ".id", equalTo(organisation)).body("items." + found + ".name", nullValue());
        coordinator.delete("/organisations/" + organisation, "\"0\"").statusCode(204);
        Api.as("gast").get("/me").body("grants." + found + ".id", equalTo(organisation)).body("grants." + found + ".name", nullValue());
        coordinator.delete(PATH + "/" + grant).statusCode(204);
    }

    @Test
    void aLongListOfRightsNeedsNoMoreQueriesThanAShortOne() {
        coordinator.create(PATH, right("redaktion-erfurt", "ORGANISATION_EDITOR", "organisation", coordinator.create("/organisations", Fixture.organisation(network, "Verein"))));
        long listed = queriesOf(PATH + "?role=ORGANISATION_EDITOR");
        long mine = queriesOf("/me");
        for (int more = 0; more < 3; more++) {
            String another = Fixture.networkOf("koordination-bayern");
            coordinator.create(PATH, right("redaktion-erfurt", "ORGANISATION_EDITOR", "organisation", coordinator.create("/organisations", Fixture.organisation(another, "Verein"))));
        }
        assertEquals(listed, queriesOf(PATH + "?role=ORGANISATION_EDITOR"));
        assertEquals(mine, queriesOf("/me"));
    }

    private long queriesOf(String path) {
        return Statements.of(sessions, () -> coordinator.get(path).statusCode(200));
    }

    @Test
    void whoWroteSomethingIsCalledByTheirName() {
        coordinator.create("/organisations", Fixture.organisation(network, "Verein"));
        coordinator.create(PATH, right("gast", "MEMBER", "network", network));
        coordinator.get(PATH + "?network=" + network + "&role=COORDINATOR").body("items.name", everyItem(notNullValue()));
        Api.as("gast").get("/me").body("grants.find { it.network.id == '" + network + "' }.name", notNullValue());
    }

    @Test
    void whoeverHasARightMayGiveItUp() {
        String grant = coordinator.create(PATH, right("gast", "MEMBER", "network", network));
        Api.as("gast").get(PATH + "?network=" + network).statusCode(200).body("items.id", contains(grant));
        Api.as("gast").delete(PATH + "/" + grant).statusCode(204);
        Api.as("gast").get(PATH + "?network=" + network).body("items", empty());
    }

    @Test
    void administratorsGiveThemselvesNothingEither() {
        Api.as("admin").post(PATH, right("admin", "COORDINATOR", "network", network)).statusCode(403).body("violations[0].pointer", equalTo("/subject"));
        Api.as("admin").post(PATH, right("admin", "MEMBER", "network", network)).statusCode(403);
    }

    @Test
    void aSecretaryDoesWhatAChairDoes() {
        String committee = coordinator.create("/committees", Map.of(
                "network", Map.of("id", network), "name", Map.of("de", "Beirat"), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "visibility", "COMMITTEE"));
        Api.as("vorsitz-erfurt").get("/committees/" + committee).statusCode(404);
        coordinator.create(PATH, right("vorsitz-erfurt", "COMMITTEE_SECRETARY", "committee", committee));
        Api secretary = Api.as("vorsitz-erfurt");
        secretary.patch("/committees/" + committee, secretary.etag("/committees/" + committee), Map.of("description", Map.of("de", "Tagt monatlich."))).statusCode(200);
        secretary.post("/meetings", Map.of("network", Map.of("id", network), "committee", Map.of("id", committee), "title", Map.of("de", "Sitzung"), "kind", "SESSION", "status", "PLANNED", "visibility", "COMMITTEE"))
                .statusCode(201);
        String seat = secretary.create(PATH, right("gremium-erfurt", "COMMITTEE_MEMBER", "committee", committee));
        Api.as("gremium-erfurt").get("/committees/" + committee).statusCode(200);
        Api.as("gremium-erfurt").get("/search?q=Beirat&kind=COMMITTEE&limit=100").body("items.id", hasItem(committee));
        Api.as("gast").get("/search?q=Beirat&kind=COMMITTEE&limit=100").body("items.id", not(hasItem(committee)));
        secretary.delete(PATH + "/" + seat).statusCode(204);
        Api.as("gremium-erfurt").get("/committees/" + committee).statusCode(404);
    }

    @Test
    void theListIsPagedCountedAndNarrowed() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, "Verein"));
        String member = coordinator.create(PATH, right("gast", "MEMBER", "network", network));
        String editor = coordinator.create(PATH, right("gast", "ORGANISATION_EDITOR", "organisation", organisation));
        String page = PATH + "?limit=2&total=true&network=" + network;
        var first = coordinator.get(page).statusCode(200).body("items.id", contains(editor, member)).body("total", equalTo(3)).extract();
        coordinator.get(page + "&cursor=" + first.path("next")).body("items.role", contains("COORDINATOR")).body("next", nullValue());
        coordinator.get(PATH + "?organisation=" + organisation).body("items.id", contains(editor));
        coordinator.get(PATH + "?network=" + network + "&role=MEMBER&role=ORGANISATION_EDITOR").body("items.id", contains(editor, member));
        coordinator.get(PATH + "?network=" + network + "&subject=" + Fixture.subjectOf("gast")).body("items.id", contains(editor, member));
        coordinator.get(PATH + "?limit=0").statusCode(400);
        coordinator.get(PATH + "?cursor=abc").statusCode(400).body("type", equalTo("/problems/bad-parameter"));
        coordinator.get(PATH + "?q=gast").statusCode(400);
    }

    @Test
    void theLastCoordinatorStays() {
        String last = coordinator.get(PATH + "?role=COORDINATOR&network=" + network).extract().path("items[0].id");
        coordinator.delete(PATH + "/" + last).statusCode(422).body("type", equalTo("/problems/last-coordinator"));
        Api.as("admin").delete(PATH + "/" + last).statusCode(422).body("type", equalTo("/problems/last-coordinator"));
        coordinator.create(PATH, right("koordination-berlin", "COORDINATOR", "network", network));
        coordinator.delete(PATH + "/" + last).statusCode(204);
        coordinator.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(403);
    }

    @Test
    void aNetworkThatOthersRunNeedsNoCoordinator() {
        String external = Api.as("admin").create("/networks", Map.of(
                "name", Map.of("de", Fixture.unique("Netzwerk")), "kind", "EXTERNAL", "status", "ACTIVE", "operatedHere", false, "visibility", "PUBLIC"));
        Api.as("admin").delete(PATH + "/" + Fixture.grant("gast", "COORDINATOR", external)).statusCode(204);
    }

    @Test
    void ofTwoCoordinatorsWhoLeaveAtOnceOneStays() throws Exception {
        for (int round = 0; round < 10; round++) {
            String shared = Fixture.networkOf("koordination-bayern");
            Fixture.grant("koordination-berlin", "COORDINATOR", shared);
            var both = new ArrayList<Callable<Integer>>();
            for (String username : List.of("koordination-bayern", "koordination-berlin")) {
                String own = Api.as(username).get(PATH + "?role=COORDINATOR&network=" + shared + "&subject=" + Fixture.subjectOf(username)).extract().path("items[0].id");
                both.add(() -> Api.as(username).delete(PATH + "/" + own).extract().statusCode());
            }
            try (var pool = Executors.newFixedThreadPool(2)) {
                var statuses = new ArrayList<Integer>();
                for (var leaving : pool.invokeAll(both)) statuses.add(leaving.get());
                assertThat(statuses, containsInAnyOrder(204, 422));
            }
            Api.as("admin").get(PATH + "?role=COORDINATOR&network=" + shared).body("items", hasSize(1));
        }
    }
}
