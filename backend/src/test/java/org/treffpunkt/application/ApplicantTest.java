package org.treffpunkt.application;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.support.Fixture.unique;
import static org.treffpunkt.support.Members.with;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Applicants follow their application by the link in a mail, without an account, and read what concerns them. */
@RealParts
class ApplicantTest {
    private static final Api BAYERN = Api.as("koordination-bayern");
    private String network;
    private String email;
    private String name;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void aNetworkThatTakesApplications() {
        network = ApplicationForms.openNetwork("koordination-bayern");
        email = Mails.address("ada");
        name = unique("Brückenverein");
    }

    @Test
    void fromTheApplicationToTheSignature() {
        BAYERN.create("/checklist-templates", Map.of("network", Map.of("id", network), "name", Map.of("de", "Aufnahme"), "occasion", "JOINING", "items", List.of(Map.of("text", Map.of("de", "Begrüßen")))));
        String agreement = BAYERN.create("/agreements", Map.of("network", Map.of("id", network), "title", Map.of("de", "Bereitschaftserklärung"), "kind", "DECLARATION", "status", "DRAFT",
                "signatories", Map.of("roles", List.of("MEMBER")), "requiredToJoin", true, "visibility", "PUBLIC"));
        BAYERN.post("/agreements/" + agreement + "/versions", Map.of("text", Map.of("de", "Wir arbeiten zusammen."))).statusCode(201);
        Api.anonymous().get("/agreements?network=" + network + "&requiredToJoin=true").body("items.id", contains(agreement));

        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, name, email));
        var received = Mails.to(email);
        assertThat(received.subject(), startsWith("Ihr Antrag ist angekommen"));
        assertThat("nothing of what a stranger wrote", received.text() + received.html() + received.subject(), not(containsString(name)));
        String token = Links.secret(received, "/application");
        Api.anonymous().post("/application-lookups", Map.of("token", token)).statusCode(200).header("Cache-Control", "no-store").body("status", equalTo("RECEIVED")).body("name.de", equalTo(name)).body("steps.kind", contains("RECEIPT"));

        BAYERN.post(application + "/reviews", Map.of("note", "Nur unter uns")).statusCode(200);
        BAYERN.post(application + "/questions", Map.of("question", "Seit wann gibt es Sie?")).statusCode(200).body("status", equalTo("QUESTION"));
        var question = Mails.to(email, 2).getFirst();
        assertThat(question.text(), containsString("> Seit wann gibt es Sie?"));
        String shown = Api.anonymous().post("/application-lookups", Map.of("token", token)).body("steps.kind", contains("RECEIPT", "QUESTION")).body("steps[1].by", nullValue()).extract().asString();
        assertThat(shown, not(containsString("unter uns")));
        Api.anonymous().post(application + "/answers", Map.of("token", Links.secret(question, "/application"), "answer", "Seit 2003")).statusCode(200).body("status", equalTo("IN_REVIEW"));
        Api.anonymous().post(application + "/answers", Map.of("token", token, "answer", "Noch etwas")).statusCode(422).body("type", equalTo("/problems/no-question-open"));
        BAYERN.get(application).body("steps.kind", contains("RECEIPT", "REVIEW", "QUESTION", "ANSWER")).body("steps[3].text", equalTo("Seit 2003")).body("steps[3].by", equalTo("Ada Muster"));

        String membership = BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Schön, dass Sie da sind.")).statusCode(200).extract().path("membership.id");
        BAYERN.get("/checklists?membership=" + membership).body("items.occasion", contains("JOINING"));
        var mails = Mails.to(email, 4);
        var welcome = mails.stream().filter(mail -> mail.subject().startsWith("Willkommen")).findFirst().orElseThrow();
        assertThat(welcome.text(), containsString("> Schön, dass Sie da sind."));
        var sign = mails.stream().filter(mail -> mail.subject().startsWith("Bitte unterschreiben")).findFirst().orElseThrow();
        Api.anonymous().post("/signatures", Map.of("token", Links.secret(sign, "/signature"), "name", "Ada Muster", "function", "Vorstand", "accept", true)).statusCode(201).body("member.de", equalTo(name));
        BAYERN.get("/agreements/" + agreement + "/signatures").body("signed", equalTo(1)).body("missing", equalTo(0));
        Api.anonymous().post(application + "/withdrawal", Map.of("token", token)).statusCode(409).body("type", equalTo("/problems/application-closed"));
    }

    @Test
    void applicantsAreWrittenToInTheirLanguage() {
        String application = "/applications/" + ApplicationForms.sent(with(ApplicationForms.ofOrganisation(network, name, email), "language", "uk"));
        assertThat(Mails.to(email).subject(), startsWith("Your application has arrived"));
        BAYERN.post(application + "/decisions", Map.of("outcome", "DECLINED", "reason", "Not in Bavaria")).statusCode(200);
        var mail = Mails.to(email, 2).getFirst();
        assertThat(mail.subject(), startsWith("Your application was declined"));
        assertThat(mail.text(), containsString("> Not in Bavaria"));
    }

    @Test
    void coordinatorsAreToldWhereTheNetworkSaysHow() {
        String office = Mails.address("buero");
        BAYERN.patch("/networks/" + network, "*", Map.of("contactPoints", List.of(Map.of("kind", "EMAIL", "value", office, "visibility", "PRIVATE")))).statusCode(200);
        String id = ApplicationForms.sent(ApplicationForms.ofOrganisation(network, name, email));
        var mail = Mails.to(office);
        assertEquals("Ein Antrag auf Aufnahme: " + name, mail.subject());
        assertThat(mail.link(), containsString("/applications/" + id));
        assertThat(mail.text(), not(containsString(email)));
    }

    @Test
    void anApplicantWithdraws() {
        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, name, email));
        String token = Links.secret(Mails.to(email), "/application");
        String other = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, unique("Anderer"), Mails.address("bo")));
        Api.anonymous().post(other + "/withdrawal", Map.of("token", token)).statusCode(404);
        Api.anonymous().post("/applications/" + Fixture.unknownId() + "/withdrawal", Map.of("token", token)).statusCode(404);
        Api.anonymous().post(application + "/withdrawal", Map.of("token", token, "reason", "Wir lösen uns auf.")).statusCode(200).body("status", equalTo("WITHDRAWN"));
        BAYERN.get(application).body("status", equalTo("WITHDRAWN")).body("steps[1].text", equalTo("Wir lösen uns auf.")).body("steps[1].by", equalTo("Ada Muster"));
        BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Zu spät")).statusCode(409).body("type", equalTo("/problems/application-closed"));
        Api.anonymous().post(application + "/withdrawal", Map.of("token", token)).statusCode(409);
        BAYERN.get(other).body("status", equalTo("RECEIVED"));
    }

    @Test
    void aLinkThatIsNotOursOrExpiredShowsNothing() throws SQLException {
        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, name, email));
        String token = Links.secret(Mails.to(email), "/application");
        for (String wrong : List.of(token + "x", token.substring(1), "x")) {
            Api.anonymous().post("/application-lookups", Map.of("token", wrong)).statusCode(422).body("type", equalTo("/problems/link-unknown")).body("violations[0].pointer", equalTo("/token"));
            Api.anonymous().post(application + "/withdrawal", Map.of("token", wrong)).statusCode(422).body("type", equalTo("/problems/link-unknown"));
        }
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate("update application_link set expires_at = now() - interval '1 second' where application_id = '" + application.substring("/applications/".length()) + "'"));
        }
        Api.anonymous().post("/application-lookups", Map.of("token", token)).statusCode(422).body("type", equalTo("/problems/link-expired"));
        Api.anonymous().post(application + "/withdrawal", Map.of("token", token)).statusCode(422).body("type", equalTo("/problems/link-expired"));
        BAYERN.get(application).body("status", equalTo("RECEIVED"));
    }
}
