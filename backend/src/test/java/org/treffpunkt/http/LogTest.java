package org.treffpunkt.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Fixture.unique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.RealStack;
import org.treffpunkt.support.Tokens;

/** What people write, and what proves who they are, is not in the log, however a request ends. */
@RealParts
class LogTest {
    private static final Path LOG = Path.of(RealStack.LOG);

    @Test
    void nothingThatWasSentIsLogged() throws IOException {
        String canary = unique("gesendet");
        String network = Fixture.networkOf("koordination-prag");
        Api coordinator = Api.as("koordination-prag");
        String token = Tokens.of("koordination-prag");
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, canary));
        coordinator.create("/partner-contacts", Map.of("network", Map.of("id", network), "organisation", Map.of("id", organisation), "category", "NGO", "stage", "ACTIVE", "visibility", "PRIVATE", "notes", canary,
                "basis", Map.of("purpose", canary, "legalBasis", "CONSENT"), "contactPoints", List.of(Map.of("kind", "EMAIL", "value", canary + "@verein.example", "visibility", "PRIVATE"))));
        var membership = Map.of("network", Map.of("id", network), "organisation", Map.of("id", organisation), "role", "MEMBER", "status", "ACTIVE", "visibility", "NETWORK", "note", Map.of("de", canary));
        coordinator.create("/memberships", membership);

        // Refused by the database, by a rule, while reading, for want of rights, and because nobody is meant.
        coordinator.post("/memberships", membership).statusCode(409);
        coordinator.patch("/organisations/" + organisation, "\"0\"", Map.of("shortName", canary, "parent", Map.of("id", organisation))).statusCode(422);
        coordinator.patch("/organisations/" + organisation, "\"0\"", Map.of(canary, canary)).statusCode(400);
        coordinator.patch("/organisations/" + organisation, "\"0\"", Map.of("tags", List.of(canary.repeat(20)))).statusCode(400);
        coordinator.json("{\"name\": \"" + canary).post("/organisations").then().statusCode(400);
        Api.as("gast").patch("/organisations/" + organisation, "\"0\"", Map.of("shortName", canary)).statusCode(403);
        coordinator.get("/organisations", Map.of("q", canary)).statusCode(200);
        coordinator.get("/organisations", Map.of(canary, canary)).statusCode(400);
        Api.withToken(canary + "." + token).get("/me").statusCode(401);
        Api.withToken(token.substring(0, token.length() - 8) + "AAAAAAAA").get("/me").statusCode(401);
        Api.as("admin").post("/audit-verification", "").statusCode(200);

        var lines = Files.readAllLines(LOG);
        assertTrue(lines.stream().anyMatch(line -> line.contains("Loaded")), "the log is the one that the backend writes");
        String payload = token.split("\\.")[1];
        assertEquals(List.of(), lines.stream().filter(line -> line.contains(canary) || line.contains(payload)).toList());
    }
}
