package org.treffpunkt.agreement;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.support.Members.with;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** Whoever speaks for a member signs by a mailed link; who has and has not is seen by the network; a new version asks again. */
@RealParts
class SignatureTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private String network;
    private String email;
    private String membership;
    private String agreement;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void aMemberAndSomethingToSign() {
        network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        email = Mails.address("ada");
        membership = Members.represented(BERLIN, network, "Verein", email);
        agreement = "/agreements/" + Agreements.published(BERLIN, network);
    }

    @Test
    void aRepresentativeSignsByTheLinkInTheMail() {
        String silent = Members.organisation(BERLIN, network, "Stumm");
        BERLIN.post(agreement + "/signature-requests", Map.of()).statusCode(201).body("agreementVersion", equalTo(1)).body("asked.id", contains(membership)).body("withoutAddress.id", contains(silent));
        var mail = Mails.to(email);
        assertThat(mail.subject(), startsWith("Bitte unterschreiben: Bereitschaftserklärung"));
        assertThat(mail.text(), containsString("Guten Tag, Ada Muster,"));
        assertThat(mail.html(), containsString("Lesen und unterschreiben"));
        String token = Links.secret(mail, "/signature");

        BERLIN.get(agreement + "/signatures").body("signed", equalTo(0)).body("missing", equalTo(2)).body("items.state", containsInAnyOrder("MISSING", "REQUESTED")).body("items.requestedAt.findAll { it != null }", hasSize(1));
        BERLIN.get("/audit-records", Map.of("action", "READ_IN_BULK", "kind", "SIGNATURE", "limit", 1)).body("items[0].count", equalTo(2)).body("items[0].operation", equalTo("listAgreementSignatures"));
        String shown = Api.as("mitglied-erfurt").get(agreement + "/signatures").statusCode(200).body("items.state", contains("MISSING", "MISSING")).extract().asString();
        assertThat(shown, not(containsString("requestedAt")));

        Api.anonymous().post("/signature-lookups", Map.of("token", token)).statusCode(200).body("state", equalTo("OPEN")).body("text.de", equalTo("Wir arbeiten zusammen.")).body("name", equalTo("Ada Muster"))
                .body("member.de", startsWith("Verein")).body("agreementVersion", equalTo(1)).header("Cache-Control", "no-store");
        Api.anonymous().post("/signatures", signing(token, false)).statusCode(400).body("violations[0].pointer", equalTo("/accept"));
        Api.anonymous().post("/signatures", signing(token, true)).statusCode(201).body("state", equalTo("SIGNED"));
        for (String path : List.of("/signatures", "/signature-lookups", "/signature-refusals"))
            Api.anonymous().post(path, path.equals("/signatures") ? signing(token, true) : path.equals("/signature-lookups") ? Map.of("token", token) : Map.of("token", token, "reason", "Doch nicht"))
                    .statusCode(422).body("type", equalTo("/problems/link-used")).body("violations[0].pointer", equalTo("/token"));

        Api.as("mitglied-erfurt").get(agreement + "/signatures").body("signed", equalTo(1)).body("missing", equalTo(1)).body("items.find { it.state == 'SIGNED' }.signature.name", equalTo("Ada Muster"))
                .body("items.find { it.state == 'SIGNED' }.signature.function", equalTo("Vorstand")).body("items.find { it.state == 'SIGNED' }.signature.signedOn", equalTo(LocalDate.now().toString()))
                .body("items.find { it.state == 'SIGNED' }.signature.email", nullValue());
        BERLIN.get(agreement + "/signatures").body("items.find { it.state == 'SIGNED' }.signature.email", equalTo(email)).body("items.find { it.state == 'SIGNED' }.signature.method", equalTo("LINK"));
        BERLIN.post(agreement + "/signature-requests", Map.of()).statusCode(201).body("asked", empty());
    }

    @Test
    void aLinkThatIsNotOursOrExpiredSignsNothing() throws SQLException {
        String token = asked();
        String forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (String wrong : List.of(forged, token + "x", "x", " " + token, "'; drop table signature; --"))
            Api.anonymous().post("/signatures", signing(wrong, true)).statusCode(422).body("type", equalTo("/problems/link-unknown"));
        Api.anonymous().post("/signatures", Map.of("token", token, "name", " ", "function", "Vorstand", "accept", true)).statusCode(400).body("violations[0].pointer", equalTo("/name"));
        Api.anonymous().post("/signatures", with(signing(token, true), "membership", membership)).statusCode(400).body("type", equalTo("/problems/unknown-member"));
        execute("update signature_request set expires_at = now() - interval '1 second' where membership_id = '" + membership + "'");
        Api.anonymous().post("/signatures", signing(token, true)).statusCode(422).body("type", equalTo("/problems/link-expired"));
        BERLIN.get(agreement + "/signatures").body("signed", equalTo(0));
        assertEquals(0, count("select count(*) from signature_request where link_hash = '" + token + "'"), "the secret itself is not kept");
    }

    @Test
    void whoeverDeclinesSaysWhy() {
        String token = asked();
        Api.anonymous().post("/signature-refusals", Map.of("token", token, "reason", " ")).statusCode(400).body("violations[0].pointer", equalTo("/reason"));
        Api.anonymous().post("/signature-refusals", Map.of("token", token, "reason", "Der Vorstand tagt erst im März.")).statusCode(200).body("state", equalTo("DECLINED"));
        BERLIN.get(agreement + "/signatures").body("items[0].state", equalTo("DECLINED")).body("items[0].declineReason", equalTo("Der Vorstand tagt erst im März."));
        assertThat(Api.as("mitglied-erfurt").get(agreement + "/signatures").body("items[0].state", equalTo("MISSING")).extract().asString(), not(containsString("tagt")));
        Api.anonymous().post("/signatures", signing(token, true)).statusCode(422).body("type", equalTo("/problems/link-used"));
        BERLIN.post(agreement + "/signature-requests", Map.of("memberships", List.of(Map.of("id", membership)))).statusCode(201).body("asked", hasSize(1));
        Mails.to(email, 2);
    }

    @Test
    void aNewVersionAsksAgain() {
        String first = asked();
        Api.anonymous().post("/signatures", signing(first, true)).statusCode(201);
        Agreements.publish(BERLIN, agreement.substring("/agreements/".length()), "Wir arbeiten eng zusammen.");
        var mail = Mails.to(email, 2).getFirst();
        assertThat(mail.text(), containsString("Fassung 2"));
        BERLIN.get(agreement + "/signatures").body("agreementVersion", equalTo(2)).body("signed", equalTo(0)).body("items[0].state", equalTo("REQUESTED")).body("items[0].earlier.agreementVersion", equalTo(1))
                .body("items[0].signature", nullValue());
        String second = Links.secret(mail, "/signature");
        Agreements.publish(BERLIN, agreement.substring("/agreements/".length()), "Wir arbeiten noch enger zusammen.");
        String third = Links.secret(Mails.to(email, 3).getFirst(), "/signature");
        Api.anonymous().post("/signatures", signing(second, true)).statusCode(422).body("type", equalTo("/problems/link-used"));
        Api.anonymous().post("/signatures", signing(third, true)).statusCode(201).body("agreementVersion", equalTo(3));
        BERLIN.get(agreement + "/signatures").body("signed", equalTo(1)).body("items[0].signature.agreementVersion", equalTo(3));
    }

    @Test
    void whatIsOverIsNotSigned() {
        String token = asked();
        BERLIN.patch(agreement, "*", Map.of("status", "ENDED")).statusCode(200);
        Api.anonymous().post("/signatures", signing(token, true)).statusCode(422).body("type", equalTo("/problems/nothing-to-sign"));
        BERLIN.post(agreement + "/signature-requests", Map.of()).statusCode(422).body("type", equalTo("/problems/nothing-to-sign"));
        BERLIN.patch(agreement, "*", Map.of("status", "IN_FORCE", "period", Map.of("ended", false))).statusCode(200);
        BERLIN.json(Map.of("reason", "Ausgetreten")).header("If-Match", "*").post("/memberships/" + membership + "/ending").then().statusCode(200);
        Api.anonymous().post("/signature-lookups", Map.of("token", token)).statusCode(422).body("type", equalTo("/problems/nothing-to-sign"));
        String draft = "/agreements/" + BERLIN.create("/agreements", Agreements.declaration(network));
        BERLIN.post(draft + "/signature-requests", Map.of()).statusCode(422).body("type", equalTo("/problems/nothing-to-sign"));
        BERLIN.get(draft + "/signatures").body("agreementVersion", nullValue());
    }

    @Test
    void aSignatureOnPaperIsWrittenDownAndCanBeRevoked() {
        var paper = Map.<String, Object>of("membership", Map.of("id", membership), "name", "Bo Beispiel", "signedOn", "2020-05-05");
        String signature = "/signatures/" + BERLIN.post(agreement + "/signatures", paper).statusCode(201).header("ETag", "\"0\"").header("Location", notNullValue()).body("method", equalTo("RECORDED"))
                .body("agreement.name", notNullValue()).extract().path("id");
        BERLIN.post(agreement + "/signatures", paper).statusCode(409).body("type", equalTo("/problems/signed-already"));
        BERLIN.post(agreement + "/signatures", with(paper, "signedOn", LocalDate.now().plusDays(2).toString())).statusCode(422).body("type", equalTo("/problems/signed-in-the-future"));
        BERLIN.post(agreement + "/signatures", with(paper, "agreementVersion", 9)).statusCode(422).body("type", equalTo("/problems/nothing-to-sign"));
        BERLIN.post(agreement + "/signature-requests", Map.of("memberships", List.of(Map.of("id", membership)))).statusCode(422).body("type", equalTo("/problems/not-to-be-asked"));
        String elsewhere = Members.organisation(BERLIN, Fixture.networkOf("koordination-berlin"), "Fremd");
        BERLIN.post(agreement + "/signatures", with(paper, "membership", Map.of("id", elsewhere))).statusCode(422).body("type", equalTo("/problems/member-of-another-network"));

        Api.as("mitglied-erfurt").get(signature).statusCode(200);
        for (String user : List.of("gast", "koordination-prag")) Api.as(user).get(signature).statusCode(404);
        Api.anonymous().get(signature).statusCode(401);
        Api.as("mitglied-erfurt").post(agreement + "/signatures", paper).statusCode(403);
        Api.as("mitglied-erfurt").json(Map.of("reason", "x")).header("If-Match", "*").post(signature + "/revocation").then().statusCode(403);
        BERLIN.json(Map.of("reason", "x")).post(signature + "/revocation").then().statusCode(428);
        BERLIN.json(Map.of("reason", "War nicht befugt")).header("If-Match", "\"0\"").post(signature + "/revocation").then().statusCode(200).body("revokedOn", equalTo(LocalDate.now().toString()))
                .body("revocationReason", equalTo("War nicht befugt"));
        BERLIN.json(Map.of("reason", "x")).header("If-Match", "*").post(signature + "/revocation").then().statusCode(409).body("type", equalTo("/problems/signature-revoked-already"));
        Api.as("mitglied-erfurt").get(signature).body("revocationReason", nullValue()).body("revokedOn", notNullValue());
        BERLIN.get(agreement + "/signatures").body("signed", equalTo(0));
        BERLIN.post(agreement + "/signatures", paper).statusCode(201);
    }

    @Test
    void ofTwentyWhoUseALinkAtOnceOneSigns() {
        String token = asked();
        var statuses = IntStream.range(0, 20).parallel().mapToObj(i -> Api.anonymous().json(signing(token, true)).post("/signatures").statusCode()).collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals(Map.of(201, 1L, 422, 19L), statuses);
        BERLIN.get(agreement + "/signatures").body("signed", equalTo(1));
    }

    @Test
    void onlyThoseWhoAreToSignAreAsked() {
        BERLIN.patch("/networks/" + network, "*", Map.of("constituencies", List.of(Map.of("key", "mso", "name", Map.of("de", "MSO")), Map.of("key", "partner", "name", Map.of("de", "Partner"))))).statusCode(200);
        BERLIN.patch(agreement, "*", Map.of("signatories", Map.of("roles", List.of("MEMBER"), "constituencies", List.of("mso")))).statusCode(200);
        BERLIN.get(agreement + "/signatures").body("items", empty());
        BERLIN.patch("/memberships/" + membership, "*", Map.of("constituency", "mso")).statusCode(200);
        BERLIN.get(agreement + "/signatures").body("items.membership.id", contains(membership));
        BERLIN.patch("/memberships/" + membership, "*", Map.of("role", "OBSERVER")).statusCode(200);
        BERLIN.post(agreement + "/signature-requests", Map.of()).statusCode(201).body("asked", empty()).body("withoutAddress", empty());
        BERLIN.patch("/memberships/" + membership, "*", Map.of("role", "MEMBER", "visibility", "PRIVATE")).statusCode(200);
        Api.as("mitglied-erfurt").get(agreement + "/signatures").body("items", empty()).body("missing", equalTo(0));
    }

    private String asked() {
        BERLIN.post(agreement + "/signature-requests", Map.of()).statusCode(201).body("asked", hasSize(1));
        return Links.secret(Mails.to(email), "/signature");
    }

    private static Map<String, Object> signing(String token, boolean accept) {
        return Map.of("token", token, "name", "Ada Muster", "function", "Vorstand", "accept", accept);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(statement));
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement(); var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
