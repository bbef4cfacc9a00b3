package org.treffpunkt.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.registration.Seminar.COORDINATOR;
import static org.treffpunkt.registration.Seminar.NOBODY;
import static org.treffpunkt.registration.Seminar.token;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Whoever was there gets it in writing, and nobody else. */
@RealParts
class CertificateTest {
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api KNOWN = Api.as("redaktion-erfurt");

    @Test
    void aGuestWhoWasThereHasACertificate() throws IOException {
        var seminar = new Seminar(1);
        String token = seminar.registered(Mails.address("ada"));
        String waiting = seminar.registered(Mails.address("bo"));
        List<String> ids = COORDINATOR.get(seminar.path() + "/registrations").extract().path("items.id");
        String presence = seminar.path() + "/registrations/" + ids.getFirst();
        NOBODY.post("/registration-certificates", token(token)).statusCode(422).body("type", equalTo("/problems/not-noted-present"));
        COORDINATOR.request().get(presence + "/certificate.pdf").then().statusCode(404);
        MEMBER.json(Map.of("present", true)).put(presence + "/presence").then().statusCode(403);
        COORDINATOR.json(Map.of("present", true)).put(seminar.path() + "/registrations/" + ids.get(1) + "/presence").then().statusCode(422).body("type", equalTo("/problems/present-without-place"));
        for (int twice = 0; twice < 2; twice++) COORDINATOR.json(Map.of("present", true)).put(presence + "/presence").then().statusCode(200).body("present", equalTo(true));
        NOBODY.post("/registration-lookups", token(token)).body("certified", equalTo(true));
        String german = text(NOBODY.json(token(token)).header("Accept-Language", "de").post("/registration-certificates"));
        for (String word : List.of("Teilnahmebescheinigung", "Ada Muster", "Seminar Öffnung", "hat an dieser Veranstaltung teilgenommen", "Ausgestellt von")) assertTrue(german.contains(word), word + " in " + german);
        String english = text(COORDINATOR.request().header("Accept-Language", "en").get(presence + "/certificate.pdf"));
        assertTrue(english.contains("Certificate of attendance") && english.contains("Opening seminar"), english);
        NOBODY.post("/registration-certificates", token(waiting)).statusCode(422);
        COORDINATOR.json(Map.of("present", false)).put(presence + "/presence").then().statusCode(200).body("present", equalTo(false));
        NOBODY.post("/registration-certificates", token(token)).statusCode(422);
    }

    @Test
    void ofWhoeverTakesPartItIsNotedInTheRoom() throws IOException {
        var seminar = new Seminar(5);
        Fixture.grant("redaktion-erfurt", "MEMBER", seminar.network);
        COORDINATOR.create("/persons", Map.of("networkId", seminar.network, "givenName", "Redak", "familyName", "Tion", "visibility", "NETWORK", "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT"),
                "contactPoints", List.of(Map.of("kind", "EMAIL", "value", "redaktion-erfurt@treffpunkt.example", "visibility", "PRIVATE"))));
        String id = KNOWN.post(seminar.path() + "/registrations", Map.of("name", "Redak Tion", "language", "DE")).statusCode(201).extract().path("id");
        COORDINATOR.json(Map.of("present", true)).put(seminar.path() + "/registrations/" + id + "/presence").then().statusCode(422).body("type", equalTo("/problems/presence-noted-in-the-room"));
        String participation = COORDINATOR.get(seminar.path() + "/registrations").extract().path("items[0].participation");
        KNOWN.request().get("/my-registrations/" + id + "/certificate.pdf").then().statusCode(404);
        COORDINATOR.json(Map.of("status", "EXCUSED")).put(seminar.path() + "/attendance/" + participation).then().statusCode(200);
        KNOWN.request().get("/my-registrations/" + id + "/certificate.pdf").then().statusCode(404);
        COORDINATOR.json(Map.of("status", "PRESENT")).put(seminar.path() + "/attendance/" + participation).then().statusCode(200);
        COORDINATOR.get(seminar.path() + "/registrations").body("items[0].present", equalTo(true));
        assertTrue(text(KNOWN.request().get("/my-registrations/" + id + "/certificate.pdf")).contains("Redak Tion"));
        Api.as("gast").request().get("/my-registrations/" + id + "/certificate.pdf").then().statusCode(404);
    }

    @Test
    void aCellIsNeverAFormula() {
        for (String begins : List.of("=1+1", "+49 361 1", "-2", "@sum", "\t=1", "\r=1", "＝1")) assertEquals("\"'" + begins + "\"", RegistrationSheet.cell(begins));
        assertEquals("\"a \"\"b\"\", c\"", RegistrationSheet.cell("a \"b\", c"));
        assertEquals("\"\"", RegistrationSheet.cell(""));
    }

    private static String text(Response printed) throws IOException {
        byte[] pdf = printed.then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
