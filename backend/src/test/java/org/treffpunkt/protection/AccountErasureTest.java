package org.treffpunkt.protection;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.treffpunkt.invitation.NewAccount;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Dump;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Somebody erases their account: it is gone here and at Keycloak, with their rights. */
@RealParts
class AccountErasureTest {
    private static final Api COORDINATOR = Api.as("koordination-bayern");

    /** Somebody who was invited and has an account since. */
    private static Api newcomer(String network, String email, String role, String familyName) {
        COORDINATOR.create("/invitations", Map.of("email", email, "role", role, "network", Map.of("id", network), "language", "DE"));
        String secret = Mails.to(email).link().replaceAll(".*#", "");
        Api.anonymous().post("/invitation-acceptances", Map.of("token", secret)).statusCode(200).body("accountMade", equalTo(true));
        return Api.withToken(NewAccount.choosePassword(Mails.to(email, 2).getFirst().link(), email, familyName));
    }

    @Test
    void theAccountIsGoneWithItsRightsAndItsName() throws SQLException, IOException {
        String network = Fixture.networkOf("koordination-bayern");
        String email = Mails.address("nele");
        String familyName = Fixture.unique("Neu");
        Api newcomer = newcomer(network, email, "COORDINATOR", familyName);
        String subject = newcomer.get("/me").extract().path("subject");
        newcomer.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        newcomer.create("/me/data-requests", Map.of("kind", "ACCESS", "network", Map.of("id", network)));
        String meeting = COORDINATOR.create("/meetings", Map.of("network", Map.of("id", network), "title", Map.of("de", "Seminar"), "kind", "SEMINAR", "status", "PLANNED", "visibility", "PUBLIC"));
        COORDINATOR.json(Map.of()).put("/meetings/" + meeting + "/registration").then().statusCode(200);
        newcomer.create("/meetings/" + meeting + "/registrations", Map.of("name", "Nele " + familyName, "language", "DE"));
        newcomer.get("/me/personal-data").statusCode(200).body("account", equalTo(subject));
        newcomer.post("/me/erasure", Map.of("confirmation", "Jemand anders")).statusCode(422).body("type", equalTo("/problems/name-not-confirmed"));
        assertTrue(!Dump.now().linesWith(email).isEmpty(), "it is known");

        newcomer.post("/me/erasure", Map.of("confirmation", "Nele " + familyName)).statusCode(200).body("signInErased", equalTo(true));
        assertEquals(List.of(), Dump.now().linesWith(email));
        assertEquals(List.of(), Dump.now().linesWith(familyName));
        COORDINATOR.get("/meetings/" + meeting + "/registrations").statusCode(200).body("items.size()", equalTo(0));
        // The token still lives, and opens nothing.
        newcomer.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(403);
        assertTrue(Files.readString(Path.of(ConfigProvider.getConfig().getValue("treffpunkt.erasure.journal", String.class))).contains("ACCOUNT " + subject));
        Api.as("admin").request().post("/audit-verification").then().statusCode(200).body("intact", equalTo(true));
        // The address may be invited anew: nobody has an account with it.
        COORDINATOR.create("/invitations", Map.of("email", email, "role", "MEMBER", "network", Map.of("id", network), "language", "DE"));
    }

    @Test
    void theLastCoordinatorOfANetworkStays() {
        String network = Fixture.network();
        String grant = Fixture.grant("koordination-bayern", "COORDINATOR", network);
        Api newcomer = newcomer(network, Mails.address("letzte"), "COORDINATOR", "Neu");
        COORDINATOR.delete("/grants/" + grant).statusCode(204);
        newcomer.post("/me/erasure", Map.of("confirmation", "Nele Neu")).statusCode(422).body("type", equalTo("/problems/last-coordinator"));
        newcomer.get("/me").body("grants.size()", equalTo(1));
    }
}
