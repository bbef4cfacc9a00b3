package org.treffpunkt.account;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** What programs are told about scopes. What each scope allows is in access-matrix.yaml. */
@RealParts
class ScopeTest {
    private static Api program(String scopes) {
        return Api.withToken(Tokens.ofProgram("program", scopes));
    }

    @Test
    void aProgramIsToldWhichScopeIsMissing() {
        program("organisations:read").post("/organisations", Fixture.organisation(Fixture.unknownId(), "Verein")).statusCode(403).body("type", equalTo("/problems/insufficient-scope"))
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"organisations:write\"");
        program("").get("/organisations").statusCode(403).header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"organisations:read\"");
        program("").get("/me").statusCode(200).body("subject", equalTo(Fixture.subjectOf("program")));
    }

    @Test
    void aScopeGivesNoRight() {
        String network = Fixture.network();
        Api program = program("organisations:write organisations:read grants:write");
        program.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(403).body("type", equalTo("/problems/forbidden")).header("WWW-Authenticate", nullValue());
        Fixture.grant("program", "COORDINATOR", network);
        program.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(201);
        program.post("/grants", Map.of("subject", Fixture.subjectOf("program"), "role", "MEMBER", "network", Map.of("id", network))).statusCode(403);
    }

    @Test
    void theAuditTellsAndTakesBackOnlyWhatOtherScopesLetReadAndWrite() {
        String network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("program", "COORDINATOR", network);
        String organisation = Api.as("koordination-berlin").create("/organisations", Fixture.organisation(network, "Verein"));
        String ofIt = "/audit-records?record=" + organisation;
        String entry = program("audit:read").get(ofIt).statusCode(200).body("items[0].changes", nullValue()).body("items[0].object.name", nullValue()).extract().path("items[0].id");
        program("audit:read organisations:read").get(ofIt).body("items[0].changes", not(empty())).body("items[0].reversible", equalTo(false));
        program("audit:read organisations:read organisations:write").get(ofIt).body("items[0].reversible", equalTo(true));
        String reversal = "/audit-records/" + entry + "/reversal";
        program("audit:write organisations:read").request().post(reversal).then().statusCode(403).header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"organisations:write\"");
        Api.anonymous().get("/organisations/" + organisation).statusCode(200);
        program("audit:write organisations:write").request().post(reversal).then().statusCode(200);
        Api.anonymous().get("/organisations/" + organisation).statusCode(410);
    }

    @Test
    void theSearchFindsWhatOtherScopesLetRead() {
        String word = Fixture.unique("suchwort").toLowerCase(java.util.Locale.ROOT);
        String network = Fixture.networkOf("koordination-berlin");
        Api coordinator = Api.as("koordination-berlin");
        coordinator.create("/organisations", Fixture.organisation(network, word));
        coordinator.create("/persons", Map.of("networkId", network, "familyName", word, "basis", Map.of("purpose", "Probe", "legalBasis", "CONSENT"), "visibility", "PUBLIC"));
        program("search:read").get("/search?q=" + word).statusCode(200).body("items", empty());
        program("search:read persons:read").get("/search?q=" + word).body("items.kind", everyItem(equalTo("PERSON"))).body("items", hasSize(1));
        Api.as("gast").get("/search?q=" + word).body("items", hasSize(2));
    }
}
