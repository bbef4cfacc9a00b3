package org.treffpunkt.protection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assertions;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Those who are known here ask, with an account or by a link in a mail, and are answered. */
@RealParts
class DataRequestTest {
    private static final Api COORDINATOR = Api.as("koordination-bautzen");

    /** The newest mail with a link to what is known of the address, when it has arrived. */
    static Mails.Received linkMail(String address) {
        for (int tries = 0; tries < 300; tries++) {
            for (var mail : Mails.arrived(address)) if (mail.text().contains("/my-data#")) return mail;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Assertions.fail("No mail with a link to " + address);
    }

    private static String person(String network, String email) {
        return COORDINATOR.create("/persons", Map.of("networkId", network, "givenName", "Wanda", "familyName", Fixture.unique("Waldek"), "visibility", "NETWORK", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT"),
                "contactPoints", List.of(Map.of("kind", "EMAIL", "value", email, "visibility", "NETWORK"))));
    }

    @Test
    void withoutAnAccountByALinkInAMail() {
        String network = Fixture.networkOf("koordination-bautzen");
        String email = Mails.address("wanda");
        String person = person(network, email);
        Api.anonymous().post("/data-requests", Map.of("email", email, "language", "DE")).statusCode(202).body("expiresAt", notNullValue());
        var mail = linkMail(email);
        assertTrue(mail.subject().contains("gespeichert"), mail.subject());
        String secret = Links.secret(mail, "/my-data");
        Api.anonymous().post("/data-link-lookups", Map.of("token", secret)).statusCode(200).body("email", equalTo(email)).body("networks.id", contains(network)).body("requests", empty());
        Api.anonymous().post("/data-link-requests", Map.of("token", secret, "kind", "CORRECTION", "text", "Ich heiße anders.", "network", Map.of("id", network), "language", "DE")).statusCode(200)
                .body("requests[0].kind", equalTo("CORRECTION")).body("requests[0].status", equalTo("OPEN")).body("requests[0].persons", empty());

        String id = COORDINATOR.get("/data-requests", Map.of("network", network)).statusCode(200).body("items.size()", equalTo(1)).body("items[0].text", equalTo("Ich heiße anders."))
                .body("items[0].persons.id", contains(person)).body("items[0].dueOn", notNullValue()).extract().path("items[0].id");
        for (Api other : List.of(Api.as("koordination-prag"), Api.as("admin"))) other.get("/data-requests/" + id).statusCode(404);
        var decision = Map.of("outcome", "DONE", "reason", "Der Name ist berichtigt.");
        COORDINATOR.post("/data-requests/" + id + "/decision", decision).statusCode(428);
        COORDINATOR.json(decision).header("If-Match", "\"0\"").post("/data-requests/" + id + "/decision").then().statusCode(200).body("status", equalTo("DONE")).body("reason", equalTo("Der Name ist berichtigt."));
        assertTrue(Mails.to(email, 2).getFirst().text().contains("> Der Name ist berichtigt."), "the answer comes by mail");
        Api.anonymous().post("/data-link-lookups", Map.of("token", secret)).statusCode(200).body("requests[0].status", equalTo("DONE"));
        COORDINATOR.get("/audit-records", Map.of("record", id)).statusCode(200).body("items.action", hasItems("CHANGED", "CREATED"));
    }

    @Test
    void withAnAccount() {
        String network = Fixture.networkOf("koordination-bautzen");
        Api guest = Api.as("gast");
        String id = guest.create("/me/data-requests", Map.of("kind", "ACCESS", "network", Map.of("id", network)));
        guest.get("/me/data-requests").statusCode(200).body("items.id", hasItem(id));
        guest.get("/data-requests/" + id).statusCode(200).body("subject", equalTo(Fixture.subjectOf("gast")));
        guest.json(Map.of("outcome", "DONE", "reason", "Selbst gemacht.")).header("If-Match", "*").post("/data-requests/" + id + "/decision").then().statusCode(403);
        COORDINATOR.get("/data-requests", Map.of("network", network, "status", "OPEN")).statusCode(200).body("items.id", contains(id));
        guest.post("/me/data-requests", Map.of("kind", "ACCESS", "network", Map.of("id", Fixture.unknownId()))).statusCode(422);
    }

    @Test
    void thoseThatNoNetworkIsAskedAreForThePlatform() {
        String id = Api.as("gast").create("/me/data-requests", Map.of("kind", "OBJECTION", "text", "Bitte keine Mails."));
        Api.as("admin").get("/data-requests", Map.of("status", "OPEN")).statusCode(200).body("items.id", hasItem(id));
        COORDINATOR.get("/data-requests").statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void whoeverHasALinkThatIsWorthNothingLearnsNothing() throws SQLException {
        String email = Mails.address("veraltet");
        Api.anonymous().post("/data-requests", Map.of("email", email, "language", "EN")).statusCode(202);
        String secret = Links.secret(linkMail(email), "/my-data");
        // Nothing is known of it, and it says so.
        Api.anonymous().post("/data-link-exports", Map.of("token", secret)).statusCode(200).body("persons", empty()).body("sections", empty());
        Api.anonymous().post("/data-link-lookups", Map.of("token", secret.substring(1) + "A")).statusCode(422).body("type", equalTo("/problems/link-unknown"));
        try (var database = Database.asSuperuser()) {
            database.change("update data_link set expires_at = now() - interval '1 second' where email = '" + email + "'");
            database.commit();
        }
        for (String path : List.of("/data-link-lookups", "/data-link-exports")) Api.anonymous().post(path, Map.of("token", secret)).statusCode(422).body("type", equalTo("/problems/link-expired"));
        Api.anonymous().post("/data-link-requests", Map.of("token", secret, "kind", "ERASURE", "language", "DE")).statusCode(422);
    }

    @Test
    void aMailboxIsNotFlooded() {
        String email = Mails.address("flut");
        for (int i = 0; i < 5; i++) Api.anonymous().post("/data-requests", Map.of("email", email, "language", "DE")).statusCode(202);
        Api.anonymous().post("/data-requests", Map.of("email", email.toUpperCase(java.util.Locale.ROOT), "language", "DE")).statusCode(429);
        Api.anonymous().post("/data-requests", Map.of("email", "keine Adresse", "language", "DE")).statusCode(400);
    }

    @Test
    void anAddressOfAnOfficeIsNobodysOwn() {
        String network = Fixture.networkOf("koordination-bautzen");
        String office = Mails.address("buero");
        person(network, office);
        person(network, office);
        Api.anonymous().post("/data-requests", Map.of("email", office, "language", "DE")).statusCode(202);
        String secret = Links.secret(linkMail(office), "/my-data");
        Api.anonymous().post("/data-link-exports", Map.of("token", secret)).statusCode(200).body("persons", empty()).body("sections.find { it.kind == 'person' && it.items.any { it.relation == 'ABOUT' } }", nullValue());
    }
}
