package org.treffpunkt.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Fixture.unique;
import static org.treffpunkt.support.Members.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** Somebody applies without an account, coordinators work on it step by step, and whoever is accepted is a member. */
@RealParts
class ApplicationResourceTest {
    private static final Api BAYERN = Api.as("koordination-bayern");
    private String network;
    private String email;

    @BeforeEach
    void aNetworkThatTakesApplications() {
        network = ApplicationForms.openNetwork("koordination-bayern");
        email = unique("ada") + "@verein.example";
    }

    @Test
    void anOrganisationAppliesAndBecomesAMember() {
        String name = unique("Brückenverein");
        var form = ApplicationForms.ofOrganisation(network, name, email);
        String id = Api.anonymous().post("/applications", form).statusCode(201).body("status", equalTo("RECEIVED")).body("receivedAt", notNullValue()).extract().path("id");
        String application = "/applications/" + id;
        BAYERN.get("/applications?network=" + network + "&status=RECEIVED&total=true").statusCode(200).body("total", equalTo(1)).body("items[0].name.de", equalTo(name));
        BAYERN.get(application).statusCode(200).header("ETag", "\"0\"").body("contact.email", equalTo(email)).body("profile.contactPoints[0].normalised", startsWith("https://www.verein"))
                .body("basis.legalBasis", equalTo("CONSENT")).body("steps.kind", contains("RECEIPT")).body("steps[0].by", equalTo("Ada Muster")).body("likelyDuplicates", empty());
        BAYERN.post(application + "/reviews", Map.of("note", "Ich rufe an.")).statusCode(200).body("status", equalTo("IN_REVIEW")).body("steps[1].text", equalTo("Ich rufe an.")).body("steps[1].by", equalTo("Beate Bayern"));
        BAYERN.post(application + "/reviews", Map.of()).statusCode(409).body("type", equalTo("/problems/application-in-review-already"));

        var accepted = BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Willkommen!")).statusCode(200).body("status", equalTo("ACCEPTED"))
                .body("steps.kind", contains("RECEIPT", "REVIEW", "ACCEPTANCE")).body("likelyDuplicates", empty()).extract();
        Api.anonymous().get("/organisations/" + accepted.path("organisation.id")).statusCode(200).body("name.de", equalTo(name)).body("networkId", equalTo(network)).body("migrantLed", equalTo(true))
                .body("networks", contains(network)).body("verified", equalTo(false)).body("contactPoints[0].kind", equalTo("WEB"));
        BAYERN.get("/memberships/" + accepted.path("membership.id")).body("status", equalTo("ACTIVE")).body("role", equalTo("MEMBER")).body("period.from", equalTo(LocalDate.now().toString()))
                .body("representatives[0].name", equalTo("Ada Muster")).body("representatives[0].contactPoints[0].value", equalTo(email)).body("representatives[0].basis.legalBasis", equalTo("CONSENT"));
        BAYERN.post(application + "/decisions", Map.of("outcome", "DECLINED", "reason", "Doch nicht")).statusCode(409).body("type", equalTo("/problems/application-closed"));
        BAYERN.get("/memberships?network=" + network + "&total=true").body("total", equalTo(1));
    }

    @Test
    void whatIsThereAlreadyIsShownAndLinked() {
        String word = unique("Landsmannschaft");
        String there = BAYERN.create("/organisations", Fixture.organisation(network, word + " der Deutschen"));
        String secret = Api.as("koordination-prag").create("/organisations", with(Fixture.organisation(Fixture.networkOf("koordination-prag"), word + " der Deutschen"), "visibility", "PRIVATE"));
        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, word + " d. Deutschen e.V.", email));
        BAYERN.get(application).body("likelyDuplicates.id", contains(there)).body("likelyDuplicates[0].name.de", startsWith(word));
        BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Ja", "organisation", Map.of("id", secret))).statusCode(422).body("violations[0].pointer", equalTo("/organisation/id"));
        BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Ja", "organisation", Map.of("id", there), "role", "OBSERVER", "visibility", "NETWORK")).statusCode(200)
                .body("organisation.id", equalTo(there));
        BAYERN.get("/memberships?organisation=" + there).body("items.role", contains("OBSERVER"));
    }

    @Test
    void whoBelongsAlreadyIsNotAdmittedTwiceAndNothingIsHalfWritten() {
        String member = BAYERN.get("/memberships/" + Members.organisation(BAYERN, network, "Verein")).extract().path("organisation.id");
        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, unique("Verein"), email));
        BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Ja", "organisation", Map.of("id", member))).statusCode(409).body("type", equalTo("/problems/membership-active-already"));
        BAYERN.get(application).body("status", equalTo("RECEIVED")).body("steps", hasSize(1)).header("ETag", "\"0\"");
    }

    @Test
    void aPersonAppliesToo() {
        String familyName = unique("Muster");
        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofPerson(network, familyName, email));
        String person = BAYERN.post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Gern")).statusCode(200).body("organisation", nullValue()).extract().path("person.id");
        BAYERN.get("/persons/" + person).body("familyName", equalTo(familyName)).body("contactPoints[0].value", equalTo(email)).body("basis.legalBasis", equalTo("CONSENT")).body("visibility", equalTo("NETWORK"));
        Api.anonymous().get("/persons/" + person).statusCode(404);
        BAYERN.get("/memberships?person=" + person).body("items.status", contains("ACTIVE"));
        String again = "/applications/" + ApplicationForms.sent(ApplicationForms.ofPerson(network, familyName, unique("ada") + "@verein.example"));
        BAYERN.get(again).body("likelyDuplicates.id", hasItem(person));
        BAYERN.post(again + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "x", "organisation", Map.of("id", person))).statusCode(422).body("type", equalTo("/problems/applicant-is-one"));
    }

    @Test
    void whoeverIsDeclinedHasNoMembership() {
        String application = "/applications/" + ApplicationForms.sent(ApplicationForms.ofOrganisation(network, unique("Verein"), email));
        BAYERN.post(application + "/decisions", Map.of("outcome", "DECLINED")).statusCode(400).body("violations[0].pointer", equalTo("/reason"));
        BAYERN.post(application + "/decisions", Map.of("outcome", "DECLINED", "reason", "Nein", "role", "MEMBER")).statusCode(422).body("type", equalTo("/problems/declined-without-membership"));
        BAYERN.post(application + "/decisions", Map.of("outcome", "DECLINED", "reason", "Kein Bezug zu Bayern")).statusCode(200).body("status", equalTo("DECLINED")).body("membership", nullValue());
        BAYERN.post(application + "/questions", Map.of("question", "Wirklich?")).statusCode(409);
        BAYERN.get("/memberships?network=" + network).body("items", empty());
        BAYERN.delete(application, "*").statusCode(204);
        BAYERN.get(application).statusCode(410);
        BAYERN.restore(application).statusCode(200);
    }

    @Test
    void applicationsAreForTheCoordinatorsOfTheNetworkAlone() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String id = ApplicationForms.sent(ApplicationForms.ofOrganisation(network, unique("Verein"), email));
        String application = "/applications/" + id;
        Api.anonymous().get("/applications").statusCode(401);
        Api.anonymous().get(application).statusCode(401);
        Api.anonymous().post(application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Ich selbst")).statusCode(401);
        for (String user : List.of("gast", "mitglied-erfurt", "koordination-prag", "admin")) {
            Api api = Api.as(user);
            api.get(application).statusCode(404);
            api.get("/applications?network=" + network).statusCode(200).body("items", empty());
            api.get("/applications?q=" + email.substring(0, email.indexOf('@')) + "&total=true").body("total", equalTo(0));
            api.post(application + "/reviews", Map.of()).statusCode(404);
            api.post(application + "/questions", Map.of("question", "?")).statusCode(404);
            api.post(application + "/decisions", Map.of("outcome", "DECLINED", "reason", "Fremd")).statusCode(404);
            api.delete(application, "*").statusCode(404);
            api.restore(application).statusCode(404);
        }
        for (String search : List.of("/search?q=", "/organisations?q=", "/persons?q=")) {
            String body = Api.as("mitglied-erfurt").get(search + email.substring(0, email.indexOf('@'))).statusCode(200).extract().asString();
            assertTrue(!body.contains(id) && !body.contains(email), body);
        }
    }

    @Test
    void onlyAWholeApplicationIsTaken() {
        var form = ApplicationForms.ofOrganisation(network, unique("Verein"), email);
        Api anybody = Api.anonymous();
        anybody.post("/applications", with(form, "consent", false)).statusCode(400).body("violations[0].pointer", equalTo("/consent"));
        anybody.post("/applications", with(form, "nickname", "Bot")).statusCode(422).body("type", equalTo("/problems/looks-automated"));
        anybody.post("/applications", with(form, "contact", ApplicationForms.contact("niemand"))).statusCode(400).body("type", equalTo("/problems/not-an-email-address")).body("violations[0].pointer", equalTo("/contact"));
        anybody.post("/applications", with(form, "contact", Map.of("givenName", "A", "familyName", "B", "email", email, "phone", "abc"))).statusCode(400).body("type", equalTo("/problems/not-a-phone-number"));
        anybody.post("/applications", with(form, "applicant", "PERSON")).statusCode(422).body("type", equalTo("/problems/applicant-is-one"));
        anybody.post("/applications", with(form, "organisation", Map.of("name", Map.of("de", "x"), "kind", "MSO", "fieldsOfWork", List.of("gardening-on-the-moon")))).statusCode(422)
                .body("violations[0].pointer", equalTo("/organisation/fieldsOfWork/0"));
        anybody.post("/applications", with(form, "organisation", Map.of("name", Map.of("de", "x"), "kind", "MSO", "verified", true))).statusCode(400).body("type", equalTo("/problems/unknown-member"));
        anybody.post("/applications", with(form, "status", "ACCEPTED")).statusCode(400).body("type", equalTo("/problems/unknown-member")).body("violations[0].pointer", equalTo("/status"));
        anybody.post("/applications", with(form, "language", "Deutsch!")).statusCode(400).body("violations[0].pointer", equalTo("/language"));
        anybody.post("/applications", with(form, "network", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/network/id"));
        anybody.post("/applications", with(form, "network", Map.of("id", Fixture.networkOf("koordination-bayern")))).statusCode(422).body("type", equalTo("/problems/network-takes-no-applications"));
        BAYERN.patch("/networks/" + network, "*", Map.of("constituencies", List.of(Map.of("key", "mso", "name", Map.of("de", "MSO"))))).statusCode(200);
        anybody.post("/applications", with(form, "constituency", "partner")).statusCode(422).body("type", equalTo("/problems/constituency-unknown"));
        BAYERN.patch("/networks/" + network, "*", Map.of("visibility", "PRIVATE")).statusCode(200);
        anybody.post("/applications", form).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        BAYERN.get("/applications?network=" + network).body("items", empty());
    }

    @Test
    void aRepetitionIsNoSecondApplication() {
        var form = ApplicationForms.ofOrganisation(network, unique("Verein"), email);
        String key = unique("once-more-");
        String first = Api.anonymous().json(form).header("Idempotency-Key", key).post("/applications").then().statusCode(201).extract().path("id");
        Api.anonymous().json(form).header("Idempotency-Key", key).post("/applications").then().statusCode(201).body("id", equalTo(first));
        Api.anonymous().json(with(form, "reason", "Anders")).header("Idempotency-Key", key).post("/applications").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        BAYERN.get("/applications?network=" + network + "&total=true").body("total", equalTo(1));
    }

    @Test
    void aFloodIsStopped() {
        for (int i = 0; i < 5; i++) ApplicationForms.sent(ApplicationForms.ofOrganisation(network, unique("Verein"), unique("ada") + "@verein.example"));
        var refused = Api.anonymous().post("/applications", ApplicationForms.ofOrganisation(network, unique("Verein"), email)).statusCode(429).body("type", equalTo("/problems/too-many-requests"))
                .body("detail", containsString("minutes")).extract();
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 3601, "Retry-After: " + wait);
        BAYERN.get("/applications?network=" + network + "&total=true").body("total", equalTo(5));
        // Another network is not closed by it, but nobody's mailbox is flooded from several.
        for (int i = 0; i < 5; i++) ApplicationForms.sent(ApplicationForms.ofOrganisation(ApplicationForms.openNetwork("koordination-bayern"), unique("Verein"), email));
        Api.anonymous().post("/applications", ApplicationForms.ofOrganisation(ApplicationForms.openNetwork("koordination-bayern"), unique("Verein"), email)).statusCode(429);
    }
}
