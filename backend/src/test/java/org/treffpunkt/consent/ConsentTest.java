package org.treffpunkt.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

@RealParts
class ConsentTest {
    private final Api coordinator = Api.as("koordination-erfurt");
    private final Api member = Api.as("mitglied-erfurt");
    private String network;
    private String email;
    private String person;

    @BeforeEach
    void somebodyWhoIsReachedByMail() {
        network = Fixture.networkOf("koordination-erfurt");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        email = Mails.address("ada");
        person = "/persons/" + coordinator.create("/persons", person("LEGITIMATE_INTEREST"));
    }

    @Test
    void whoeverIsAskedByMailAgreesWithdrawsAndAgreesAgainAndThePublicSeesNoMoreThanThat() {
        Api.anonymous().get(person).body("contactPoints", empty());
        ask("PUBLICATION", "NETWORK");
        var asked = Mails.to(email);
        assertThat(asked.subject(), containsString("Dürfen wir zeigen"));
        assertThat(asked.html(), containsString("/consent#"));
        String secret = Links.secret(asked, "/consent");
        look(secret).body("states.answer", contains("NONE", "NONE")).body("open", equalTo(true)).body("texts.purpose", contains("PUBLICATION", "NETWORK")).body("network.de", notNullValue());

        answer(secret, "PUBLICATION", true).statusCode(200).body("states[0].answer", equalTo("GIVEN"));
        String shown = Api.anonymous().get(person).body("contactPoints.value", contains(email)).header("Cache-Control", "public, max-age=30").extract().header("ETag");
        coordinator.get(person + "/consents").statusCode(200).body("consents[0].source", equalTo("LINK")).body("consents[0].textVersion", equalTo("2026-11")).body("consents[0].textLanguage", equalTo("de"))
                .body("consents[0].recordedBy", nullValue()).body("states.find { it.purpose == 'PUBLICATION' }.answer", equalTo("GIVEN"));

        // By the link in the confirmation, without an account. A copy that somebody has is not taken for current.
        String later = Links.secret(Mails.to(email, 2).getFirst(), "/consent");
        answer(later, "PUBLICATION", false).statusCode(200).body("states[0].answer", equalTo("WITHDRAWN"));
        Api.anonymous().request().header("If-None-Match", shown).get(person).then().statusCode(200).body("contactPoints", empty());
        member.get(person).body("contactPoints.value", contains(email));

        answer(secret, "NETWORK", false).statusCode(200);
        member.get(person).body("contactPoints", empty());
        coordinator.get(person).body("contactPoints.value", contains(email));
        answer(secret, "PUBLICATION", true).statusCode(200).body("states[0].answer", equalTo("GIVEN"));
        Api.anonymous().get(person).body("contactPoints.value", contains(email));
        // Saying the same again says nothing new, and sends nothing.
        answer(secret, "PUBLICATION", true).statusCode(200);
        assertEquals(5, Mails.to(email, 5).size());
        coordinator.get("/audit-records?kind=CONSENT&network=" + network + "&limit=100").body("items", hasSize(4)).body("items.subject", everyItemAbsent());
    }

    @Test
    void whatWasRefusedIsNotShownAlthoughTheRecordStatesConsent() {
        String consenting = "/persons/" + coordinator.create("/persons", person("CONSENT"));
        Api.anonymous().get(consenting).body("contactPoints.value", contains(email));
        coordinator.post(consenting + "/consent-requests", asking("PUBLICATION")).statusCode(201);
        answer(Links.secret(Mails.to(email), "/consent"), "PUBLICATION", false).statusCode(200);
        Api.anonymous().get(consenting).body("contactPoints", empty());
        coordinator.get(consenting + "/consents").body("consents[0].givenAt", nullValue()).body("consents[0].withdrawnAt", notNullValue());
    }

    @Test
    void coordinatorsWriteDownWhatWasSaidElsewhere() {
        var recording = recording("PUBLICATION", "WRITTEN");
        String consent = coordinator.post(person + "/consents", recording).statusCode(201).body("recordedBy", equalTo(Fixture.subjectOf("koordination-erfurt"))).extract().path("id");
        Api.anonymous().get(person).body("contactPoints.value", contains(email));
        coordinator.post(person + "/consents/" + consent + "/withdrawal", Map.of("source", "ORAL")).statusCode(200).body("withdrawalSource", equalTo("ORAL"));
        Api.anonymous().get(person).body("contactPoints", empty());
        coordinator.post(person + "/consents/" + consent + "/withdrawal", Map.of("source", "ORAL")).statusCode(409).body("type", equalTo("/problems/consent-withdrawn-already"));
        // What was said last holds, not what was written down last.
        coordinator.post(person + "/consents", Members.with(recording, "givenAt", "2026-01-15T12:00:00Z")).statusCode(422).body("type", equalTo("/problems/consent-withdrawn-since"));
        coordinator.post(person + "/consents/" + Fixture.unknownId() + "/withdrawal", Map.of("source", "ORAL")).statusCode(404);
        member.get(person + "/consents").statusCode(403);
    }

    @ParameterizedTest(name = "{0}: {1} is refused as {2}")
    @CsvSource({
        "value, wer-anders@example.org, unknown-contact-point",
        "source, LINK, consent-written-down",
        "textVersion, 1999-01, unknown-consent-text",
        "textLanguage, tlh, unknown-consent-text",
        "givenAt, 2999-01-01T00:00:00Z, consent-given-by-now",
    })
    void whatCannotHaveBeenAgreedToIsRefused(String name, String value, String slug) {
        coordinator.post(person + "/consents", Members.with(recording("NETWORK", "FORM"), name, value)).statusCode(422).body("type", equalTo("/problems/" + slug));
        coordinator.get(person + "/consents").body("consents", empty());
    }

    @Test
    void partnersAreAskedWhetherMembersMayReachThem() {
        String partner = "/partner-contacts/" + coordinator.create("/partner-contacts", Map.of("network", Map.of("id", network), "person", Map.of("id", person.substring(9)), "category", "NGO", "stage", "ACTIVE",
                "contactPoints", List.of(mail("NETWORK")), "basis", Map.of("purpose", "Kontakt", "legalBasis", "LEGITIMATE_INTEREST"), "visibility", "NETWORK"));
        String before = member.get(partner).body("contactPoints", empty()).extract().header("ETag");
        coordinator.post(partner + "/consent-requests", asking("PUBLICATION")).statusCode(422).body("type", equalTo("/problems/consent-without-effect"));
        coordinator.post(partner + "/consent-requests", asking("NETWORK")).statusCode(201).body("asked.purpose", contains("NETWORK"));
        String secret = Links.secret(Mails.to(email), "/consent");
        answer(secret, "NETWORK", true).statusCode(200);
        member.request().header("If-None-Match", before).get(partner).then().statusCode(200).body("contactPoints.value", contains(email));
        answer(secret, "NETWORK", false).statusCode(200);
        member.get(partner).body("contactPoints", empty());
        coordinator.get(partner + "/consents").body("consents", hasSize(1)).body("states.answer", contains("WITHDRAWN"));
    }

    @Test
    void aLinkThatIsTooOldStillWithdrawsAndOneThatIsNotOursDoesNothing() throws SQLException {
        ask("PUBLICATION", "NETWORK");
        String secret = Links.secret(Mails.to(email), "/consent");
        answer(secret, "PUBLICATION", true).statusCode(200);
        try (var database = Database.asSuperuser()) {
            assertEquals(1, database.change("update consent_request set expires_at = now() - interval '1 day' where email = '" + email + "'"));
            database.commit();
        }
        look(secret).body("open", equalTo(false));
        answer(secret, "NETWORK", true).statusCode(422).body("type", equalTo("/problems/link-expired"));
        answer(secret, "PUBLICATION", false).statusCode(200).body("states[0].answer", equalTo("WITHDRAWN"));
        Api.anonymous().get(person).body("contactPoints", empty());
        for (String wrong : List.of("falsch", secret + "x", secret.substring(1))) {
            Api.anonymous().post("/consent-lookups", Map.of("token", wrong)).statusCode(422).body("type", equalTo("/problems/link-unknown"));
            answer(wrong, "PUBLICATION", true).statusCode(422).body("type", equalTo("/problems/link-unknown"));
        }
        Api.anonymous().post("/consent-answers", Map.of("token", secret, "textLanguage", "de", "answers", List.of(said("wer-anders@example.org", "PUBLICATION", true)))).statusCode(422)
                .body("type", equalTo("/problems/unknown-contact-point")).body("violations[0].pointer", equalTo("/answers/0/value"));
    }

    @Test
    void oneMailboxIsNotWrittenToTooOftenAndWhoeverWithdrawsIsNeverRefused() {
        for (int i = 0; i < 10; i++) ask("NETWORK");
        coordinator.post(person + "/consent-requests", asking("NETWORK")).statusCode(429).header("Retry-After", notNullValue());
        String secret = Links.secret(Mails.to(email, 10).getFirst(), "/consent");
        for (int i = 0; i < 10; i++) {
            answer(secret, "NETWORK", true).statusCode(200);
            answer(secret, "NETWORK", false).statusCode(200);
        }
        answer(secret, "NETWORK", true).statusCode(429);
        answer(secret, "NETWORK", false).statusCode(200).body("states[0].answer", equalTo("WITHDRAWN"));
    }

    @Test
    void representativesWhoWithdrewAreNotShownToMembersElsewhere() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        String membership = "/memberships/" + coordinator.create("/memberships", Members.with(Members.membership(network, organisation), "representatives",
                List.of(Map.of("role", "REPRESENTATIVE", "person", Map.of("id", person.substring(9)), "contactPoints", List.of(mail("NETWORK"))))));
        member.get(membership).body("representatives[0].contactPoints.value", contains(email));
        String consent = coordinator.post(person + "/consents", recording("NETWORK", "ORAL")).statusCode(201).extract().path("id");
        coordinator.post(person + "/consents/" + consent + "/withdrawal", Map.of("source", "ORAL")).statusCode(200);
        member.get(membership).body("representatives[0].contactPoints", empty());
    }

    @Test
    void theWordsAreForEverybodyInGermanAndEnglish() {
        Api.anonymous().get("/consent-texts").statusCode(200).body("items.version", hasItem("2026-11")).body("items[0].text.de", notNullValue()).body("items[0].text.en", notNullValue());
    }

    @Test
    void neitherAddressNorSecretIsInTheAuditOrInTheDatabase() throws SQLException {
        ask("PUBLICATION");
        String secret = Links.secret(Mails.to(email), "/consent");
        answer(secret, "PUBLICATION", true).statusCode(200);
        assertThat(coordinator.get("/audit-records?kind=CONSENT&network=" + network).extract().asString(), not(containsString(email)));
        try (var database = Database.asSuperuser()) {
            assertTrue(database.ask("select hash from consent_link where hash = '" + secret + "'").isEmpty());
        }
    }

    private static org.hamcrest.Matcher<Iterable<? extends Object>> everyItemAbsent() {
        return org.hamcrest.Matchers.everyItem(nullValue());
    }

    private void ask(String... purposes) {
        coordinator.post(person + "/consent-requests", asking(purposes)).statusCode(201).body("email", equalTo(email));
    }

    private Map<String, Object> asking(String... purposes) {
        return Map.of("email", email, "language", "DE", "points", List.of(purposes).stream().map(purpose -> Map.of("kind", "EMAIL", "value", email, "purpose", purpose)).toList());
    }

    private ValidatableResponse look(String secret) {
        return Api.anonymous().post("/consent-lookups", Map.of("token", secret)).statusCode(200);
    }

    private ValidatableResponse answer(String secret, String purpose, boolean given) {
        return Api.anonymous().post("/consent-answers", Map.of("token", secret, "textLanguage", "de", "answers", List.of(said(email, purpose, given))));
    }

    private static Map<String, Object> said(String value, String purpose, boolean given) {
        return Map.of("kind", "EMAIL", "value", value, "purpose", purpose, "given", given);
    }

    private Map<String, Object> recording(String purpose, String source) {
        return new LinkedHashMap<>(Map.of("kind", "EMAIL", "value", email, "purpose", purpose, "textVersion", "2026-11", "textLanguage", "de", "source", source));
    }

    private Map<String, Object> person(String legalBasis) {
        return Map.of("networkId", network, "familyName", Fixture.unique("Muster"), "contactPoints", List.of(mail("PUBLIC")), "basis", Map.of("purpose", "Kontakt", "legalBasis", legalBasis), "visibility", "PUBLIC");
    }

    private Map<String, Object> mail(String visibility) {
        return Map.of("kind", "EMAIL", "value", email, "visibility", visibility);
    }
}
