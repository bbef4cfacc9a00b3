package org.treffpunkt.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Rights are given and taken away by platform administrators, and by coordinators in their own networks; nobody raises their own. */
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
        for (String username : new String[] {"gast", "mitglied-erfurt", "koordination-bautzen"}) {
            Api.as(username).post(PATH, right("gast", "COORDINATOR", "network", network)).statusCode(403);
            Api.as(username).delete(PATH + "/" + grant).statusCode(404);
            Api.as(username).get(PATH).statusCode(200).body("items.id", not(hasItem(grant)));
        }
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
        long listed = queriesOf(PATH);
        long mine = queriesOf("/me");
        for (int more = 0; more < 3; more++) {
            String another = Fixture.networkOf("koordination-bayern");
            coordinator.create(PATH, right("redaktion-erfurt", "ORGANISATION_EDITOR", "organisation", coordinator.create("/organisations", Fixture.organisation(another, "Verein"))));
        }
        assertEquals(listed, queriesOf(PATH));
        assertEquals(mine, queriesOf("/me"));
    }

    private long queriesOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.get(path).statusCode(200);
        long queries = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return queries;
    }
}
