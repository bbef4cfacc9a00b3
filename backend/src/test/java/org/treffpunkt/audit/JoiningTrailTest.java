package org.treffpunkt.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.audit.AuditTrailTest.entries;
import static org.treffpunkt.audit.AuditTrailTest.id;
import static org.treffpunkt.audit.AuditTrailTest.with;
import static org.treffpunkt.support.Fixture.unique;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Links;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** What is done to let somebody join is kept, also by those who have no account; what stands in mails, and what opens their links, is not. */
@RealParts
class JoiningTrailTest {
    private static final Api COORDINATOR = Api.as("koordination-bautzen");
    private static final String ENTRIES = "/audit-records";
    private String network;

    @BeforeEach
    void aNetworkThatTakesApplications() {
        network = Fixture.networkOf("koordination-bautzen");
        COORDINATOR.patch("/networks/" + network, "*", Map.of("admission", Map.of("openForApplications", true))).statusCode(200);
    }

    @Test
    void anApplicationIsKeptStepByStepAndItsDecisionStays() throws SQLException {
        String email = Mails.address("ada");
        String application = Api.anonymous().create("/applications", Map.of("network", id(network), "applicant", "PERSON", "contact", Map.of("givenName", "Ada", "familyName", unique("Muster"), "email", email),
                "reason", "Weil.", "language", "de", "consent", true, "consentVersion", "2026-11"));
        COORDINATOR.post("/applications/" + application + "/questions", Map.of("question", "Seit wann?")).statusCode(200);
        COORDINATOR.post("/applications/" + application + "/decisions", Map.of("outcome", "ACCEPTED", "reason", "Willkommen", "role", "MEMBER")).statusCode(200);
        var kept = entries(COORDINATOR, application).body("items.action", contains("CHANGED", "CHANGED", "CREATED")).body("items.kind.unique()", contains("APPLICATION"))
                .body("items[0].changes.member", hasItems("/status", "/steps", "/membership", "/person")).body("items[0].changes.find { it.member == '/status' }.before", equalTo("QUESTION"))
                .body("items[0].reversible", equalTo(false)).body("items[2].subject", nullValue())
                .body("items[2].changes.find { it.member == '/contact' }.after.email", equalTo(email)).extract();
        COORDINATOR.request().post(ENTRIES + "/" + kept.path("items[0].id") + "/reversal").then().statusCode(422).body("type", equalTo("/problems/not-reversible"));
        String membership = COORDINATOR.get("/applications/" + application).extract().path("membership.id");
        entries(COORDINATOR, membership).body("items.action", contains("CREATED"));
        // Applications are for coordinators alone, so is what the audit holds of them.
        entries(Api.as("admin"), application).body("items", hasSize(3)).body("items.findAll { it.containsKey('changes') }", empty());
        entries(Api.as("koordination-prag"), application).body("items", empty());
        nothingOf(Links.secret(Mails.to(email, 3).getLast(), "/application"));
    }

    @Test
    void anInvitationIsKeptUntilItIsARight() throws SQLException {
        String email = Mails.address("eva");
        String words = unique("grusswort");
        String invitation = COORDINATOR.create("/invitations", Map.of("email", email, "role", "MEMBER", "network", id(network), "language", "DE", "message", words));
        String token = Links.secret(Mails.to(email), "/invitation");
        COORDINATOR.post("/invitations/" + invitation + "/sending", Map.of()).statusCode(200);
        String second = Links.secret(Mails.to(email, 2).getFirst(), "/invitation");
        Api.as("gast").post("/invitation-acceptances", Map.of("token", second, "withOtherAddress", true)).statusCode(200);
        entries(COORDINATOR, invitation).body("items.action", contains("CHANGED", "CHANGED", "CREATED")).body("items.kind.unique()", contains("INVITATION"))
                .body("items[0].changes.find { it.member == '/status' }.after", equalTo("ACCEPTED")).body("items[0].subject", equalTo(Fixture.subjectOf("gast"))).body("items[1].changes.member", contains("/expiresAt"))
                .body("items[2].changes.find { it.member == '/email' }.after", equalTo(email)).body("items.reversible", not(hasItem(true)));
        COORDINATOR.get(ENTRIES, Map.of("network", network, "kind", "GRANT", "action", "GRANTED")).body("items[0].changes.find { it.member == '/subject' }.after", equalTo(Fixture.subjectOf("gast")));
        entries(Api.as("koordination-prag"), invitation).body("items", empty());

        String other = COORDINATOR.create("/invitations", Map.of("email", Mails.address("eva"), "role", "MEMBER", "network", id(network), "language", "DE"));
        COORDINATOR.post("/invitations/" + other + "/withdrawal", Map.of()).statusCode(200);
        entries(COORDINATOR, other).body("items.action", contains("CHANGED", "CREATED")).body("items[0].changes.find { it.member == '/status' }.after", equalTo("WITHDRAWN"));
        nothingOf(token);
        nothingOf(second);
        nothingOf(words);
    }

    @Test
    void agreementsAreKeptWithTheirVersionsSignaturesAndRefusals() throws SQLException {
        String email = Mails.address("ada");
        String membership = Members.represented(COORDINATOR, network, "Verein", email);
        String agreement = COORDINATOR.create("/agreements", Map.of("network", id(network), "title", Map.of("de", unique("Erklärung")), "kind", "DECLARATION", "status", "DRAFT",
                "signatories", Map.of("roles", List.of("MEMBER")), "preparedText", Map.of("de", "Wir arbeiten zusammen."), "visibility", "PUBLIC"));
        COORDINATOR.post("/agreements/" + agreement + "/versions", Map.of()).statusCode(201);
        var published = entries(COORDINATOR, agreement).body("items[0].changes.member", contains("/preparedText", "/status", "/versions")).body("items[0].reversible", equalTo(false)).extract();
        COORDINATOR.request().post(ENTRIES + "/" + published.path("items[0].id") + "/reversal").then().statusCode(422).body("type", equalTo("/problems/not-reversible"));

        COORDINATOR.post("/agreements/" + agreement + "/signature-requests", Map.of()).statusCode(201);
        String declined = Links.secret(Mails.to(email), "/signature");
        Api.anonymous().post("/signature-refusals", Map.of("token", declined, "reason", "Noch nicht.")).statusCode(200);
        COORDINATOR.post("/agreements/" + agreement + "/signature-requests", Map.of()).statusCode(201);
        String signed = Links.secret(Mails.to(email, 2).getFirst(), "/signature");
        Api.anonymous().post("/signatures", Map.of("token", signed, "name", "Ada Muster", "function", "Vorstand", "accept", true)).statusCode(201);
        String signature = COORDINATOR.get("/agreements/" + agreement + "/signatures").extract().path("items[0].signature.id");
        COORDINATOR.json(Map.of("reason", "Falsche Person")).header("If-Match", "*").post("/signatures/" + signature + "/revocation").then().statusCode(200);

        COORDINATOR.get(ENTRIES, Map.of("network", network, "kind", "SIGNATURE_REQUEST")).body("items.action", contains("CREATED", "CHANGED", "CREATED"))
                .body("items[1].changes.member", contains("/state")).body("items[1].changes[0].after", equalTo("DECLINED")).body("items[1].subject", nullValue())
                .body("items[2].changes.find { it.member == '/membership' }.after.id", equalTo(membership));
        var kept = entries(COORDINATOR, signature).body("items.action", contains("CHANGED", "CREATED")).body("items[0].changes.member", contains("/revocationReason", "/revokedOn"))
                .body("items[1].changes.find { it.member == '/name' }.after", equalTo("Ada Muster")).body("items.reversible", not(hasItem(true))).extract();
        COORDINATOR.request().post(ENTRIES + "/" + kept.path("items[1].id") + "/reversal").then().statusCode(422).body("type", equalTo("/problems/not-reversible"));
        nothingOf(declined);
        nothingOf(signed);
    }

    @Test
    void checkListsAreKeptAndTakenBack() {
        String template = COORDINATOR.create("/checklist-templates", Map.of("network", id(network), "name", Map.of("de", "Ankommen"), "occasion", "JOINING", "items", List.of(Map.of("text", Map.of("de", "Anrufen")))));
        String checklist = COORDINATOR.create("/checklists", Map.of("membership", id(Members.organisation(COORDINATOR, network, "Verein")), "occasion", "JOINING"));
        List<Map<String, Object>> items = COORDINATOR.get("/checklists/" + checklist).extract().path("items");
        COORDINATOR.patch("/checklists/" + checklist, "*", Map.of("items", List.of(with(items.getFirst(), "done", true)))).statusCode(200);
        COORDINATOR.patch("/checklist-templates/" + template, "*", Map.of("name", Map.of("de", "Begrüßen"))).statusCode(200);
        for (var path : Map.of("/checklists/" + checklist, "items[0].done", "/checklist-templates/" + template, "name.de").entrySet()) {
            String entry = entries(COORDINATOR, path.getKey().replaceAll(".*/", "")).body("items.action", contains("CHANGED", "CREATED")).extract().path("items[0].id");
            COORDINATOR.request().post(ENTRIES + "/" + entry + "/reversal").then().statusCode(200).body("reverses", equalTo(entry));
        }
        COORDINATOR.get("/checklists/" + checklist).body("items[0].done", equalTo(false)).body("items[0].id", equalTo(items.getFirst().get("id")));
        COORDINATOR.get("/checklist-templates/" + template).body("name.de", equalTo("Ankommen"));
    }

    /** Neither in the entries nor in what they hold, as it is or hashed. */
    private static void nothingOf(String secret) throws SQLException {
        String sought = "like '%" + secret + "%'";
        String hash = " or coalesce(before, '') || coalesce(after, '') like '%' || encode(sha256(convert_to('" + secret + "', 'UTF8')), 'hex') || '%'";
        try (var superuser = Database.asSuperuser()) {
            assertEquals(List.of("0"), superuser.ask("select count(*) from audit_record it left join audit_content on record_id = id where it::text " + sought + " or before " + sought + " or after " + sought + hash));
        }
    }
}
