package org.treffpunkt.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Members.with;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** What a network has in writing: prepared, published in versions that never change, and ended. */
@RealParts
class AgreementResourceTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private String network;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void aNetworkWithACoordinator() {
        network = Fixture.networkOf("koordination-berlin");
    }

    @Test
    void anAgreementIsPreparedPublishedAndEnded() {
        var draft = with(with(Agreements.declaration(network), "preparedText", Map.of("de", "Entwurf")), "parties",
                List.of(Map.of("network", Map.of("id", network)), Map.of("name", Map.of("de", "Die Stadt"))));
        String agreement = "/agreements/" + BERLIN.post("/agreements", draft).statusCode(201).header("ETag", "\"0\"").body("preparedText.de", equalTo("Entwurf")).body("parties", hasSize(2)).extract().path("id");
        Api.anonymous().get(agreement).body("preparedText", nullValue()).body("versions", empty()).body("parties[0].network.name", notNullValue());
        BERLIN.post(agreement + "/versions", Map.of("inForceFrom", "2026-01-01")).statusCode(201).body("number", equalTo(1)).body("text.de", equalTo("Entwurf")).body("publishedAt", notNullValue());
        BERLIN.post(agreement + "/versions", Map.of()).statusCode(422).body("type", equalTo("/problems/version-has-a-text"));
        BERLIN.post(agreement + "/versions", Map.of("text", Map.of("de", "Neu"), "changes", Map.of("de", "Alles"))).statusCode(201).body("number", equalTo(2)).body("inForceFrom", equalTo(LocalDate.now().toString()));
        Api.anonymous().get(agreement).body("status", equalTo("IN_FORCE")).body("versions.number", contains(1, 2)).body("versions[1].changes.de", equalTo("Alles"));
        Api.anonymous().get(agreement + "/versions/1").statusCode(200).body("text.de", equalTo("Entwurf"));
        Api.anonymous().get(agreement + "/versions/3").statusCode(404);
        Api.anonymous().get(agreement + "/versions/eins").statusCode(404);
        Api.anonymous().get("/agreements?network=" + network).body("items[0].newestVersion", equalTo(2));

        Map<String, Object> whole = new HashMap<>(BERLIN.get(agreement).extract().body().<Map<String, Object>>path(""));
        whole.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "versions"));
        String etag = BERLIN.etag(agreement);
        BERLIN.put(agreement, etag, whole).statusCode(200).body("versions", hasSize(2)).body("parties.id", equalTo(BERLIN.get(agreement).extract().path("parties.id")));
        BERLIN.patch(agreement, etag, Map.of("status", "ENDED")).statusCode(412);
        BERLIN.patch(agreement, "*", Map.of("status", "ENDED")).statusCode(200).body("period.ended", equalTo(true));
        BERLIN.post(agreement + "/versions", Map.of("text", Map.of("de", "Noch eine"))).statusCode(422).body("type", equalTo("/problems/agreement-is-over"));
        BERLIN.delete(agreement, "*").statusCode(204);
        Api.anonymous().get(agreement).statusCode(410);
        BERLIN.restore(agreement).statusCode(200).body("versions", hasSize(2));
    }

    @Test
    void agreementsAreFound() {
        String rules = BERLIN.create("/agreements", with(with(Agreements.declaration(network), "kind", "RULES_OF_PROCEDURE"), "requiredToJoin", true));
        String other = BERLIN.create("/agreements", with(with(with(Agreements.declaration(network), "kind", "OTHER"), "kindName", Map.of("de", "Satzung")), "visibility", "NETWORK"));
        String mine = "/agreements?network=" + network;
        Api.anonymous().get(mine).body("items.id", contains(rules));
        BERLIN.get(mine + "&kind=OTHER").body("items.id", contains(other)).body("items[0].kindName.de", equalTo("Satzung"));
        BERLIN.get(mine + "&q=satzung").body("items.id", contains(other));
        BERLIN.get(mine + "&requiredToJoin=true").body("items.id", contains(rules));
        BERLIN.get(mine + "&status=IN_FORCE").body("items", empty());
        BERLIN.get(mine + "&limit=1&total=true").body("total", equalTo(2)).body("next", notNullValue());
        Api.anonymous().get("/agreements/" + other).statusCode(404);
    }

    @Test
    void rulesOfAgreementsAreKept() {
        var draft = Agreements.declaration(network);
        BERLIN.post("/agreements", with(draft, "kindName", Map.of("de", "Satzung"))).statusCode(422).body("type", equalTo("/problems/kind-name-is-of-other"));
        BERLIN.post("/agreements", with(draft, "parties", List.of(Map.of()))).statusCode(422).body("type", equalTo("/problems/party-is-one")).body("violations[0].pointer", equalTo("/parties/0"));
        BERLIN.post("/agreements", with(draft, "parties", List.of(Map.of("organisation", Map.of("id", Fixture.unknownId()))))).statusCode(422).body("violations[0].pointer", equalTo("/parties/0/organisation/id"));
        BERLIN.post("/agreements", with(draft, "signatories", Map.of("roles", List.of()))).statusCode(400).body("violations[0].pointer", equalTo("/signatories/roles"));
        String elsewhere = Fixture.networkOf("koordination-berlin");
        String committee = BERLIN.create("/committees", Map.of("network", Map.of("id", elsewhere), "name", Map.of("de", "AG"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC"));
        BERLIN.post("/agreements", with(draft, "committee", Map.of("id", committee))).statusCode(422).body("type", equalTo("/problems/committee-of-another-network"));
        String agreement = "/agreements/" + BERLIN.create("/agreements", draft);
        BERLIN.patch(agreement, "*", Map.of("network", Map.of("id", elsewhere))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
        BERLIN.patch(agreement, "*", Map.of("versions", List.of())).statusCode(400).body("type", equalTo("/problems/unknown-member"));
    }

    @Test
    void onlyCoordinatorsOfTheNetworkWriteThem() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String agreement = "/agreements/" + Agreements.published(BERLIN, network);
        Api.anonymous().post("/agreements", Agreements.declaration(network)).statusCode(401);
        for (String user : List.of("gast", "mitglied-erfurt", "koordination-prag", "admin")) {
            Api api = Api.as(user);
            api.post("/agreements", Agreements.declaration(network)).statusCode(403);
            api.patch(agreement, "*", Map.of("status", "ENDED")).statusCode(403);
            api.post(agreement + "/versions", Map.of("text", Map.of("de", "Fremd"))).statusCode(403);
            api.post(agreement + "/signature-requests", Map.of()).statusCode(403);
        }
        Api.as("gast").get(agreement + "/signatures").statusCode(403);
        Api.anonymous().get(agreement + "/signatures").statusCode(401);
        BERLIN.patch(agreement, "*", Map.of("visibility", "PRIVATE")).statusCode(200);
        Api.as("koordination-prag").post(agreement + "/versions", Map.of("text", Map.of("de", "Fremd"))).statusCode(404);
        Api.anonymous().get(agreement + "/versions/1").statusCode(404);
    }

    @Test
    void theDatabaseKeepsWhatWasPublished() throws SQLException {
        String agreement = Agreements.published(BERLIN, network);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.executeUpdate("update agreement_version set in_force_from = '2000-01-01' where agreement_id = '" + agreement + "'"));
            assertTrue(refused.getMessage().contains("never changes"), refused.getMessage());
        }
    }
}
