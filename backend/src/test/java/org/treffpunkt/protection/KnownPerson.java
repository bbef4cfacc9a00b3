package org.treffpunkt.protection;

import static org.treffpunkt.support.Members.with;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;

/** Somebody about whom everything is known that can be: in records about them, in what others wrote, in histories, in mails that wait. Made through the API as it would have come to be known. */
final class KnownPerson {
    private static final Api COORDINATOR = Api.as("koordination-prag");

    /** A word nobody else uses, for all that must go. */
    final String familyName = "Kanarius" + Fixture.unique("").toLowerCase(Locale.ROOT);
    final String givenName = "Änne" + Fixture.unique("").toLowerCase(Locale.ROOT);
    final String name = givenName + " " + familyName;
    final String email = "aenne." + familyName.toLowerCase(Locale.ROOT) + "@example.org";
    final String phoneDigits = "9" + Long.toString(System.nanoTime()).substring(0, 8);
    final String office = "office" + Fixture.unique("") + "@example.org";
    final String network = Fixture.networkOf("koordination-prag");
    final String id;
    final String neighbour;
    String organisation;
    String membership;
    String representedMembership;
    String committee;
    String meeting;
    String minutes;
    String offer;
    String partner;
    String agreement;

    KnownPerson() throws SQLException {
        COORDINATOR.patch("/networks/" + network, "*", Map.of("admission", Map.of("openForApplications", true), "description", text("Gegründet von " + name))).statusCode(200);
        var draft = person(familyName);
        draft.putAll(Map.of("givenName", givenName, "academicTitle", "Dr.", "languages", List.of("de"), "engagement", "STAFF",
                "contactPoints", List.of(point("EMAIL", email), point("PHONE", "(03 61) " + phoneDigits), point("WEB", "www." + familyName.toLowerCase(Locale.ROOT) + ".example"), point("EMAIL", office)),
                "sources", List.of(Map.of("document", "Visitenkarte", "quote", name))));
        organisation = COORDINATOR.create("/organisations", with(with(Fixture.organisation(network, Fixture.unique("Verein")), "description", text("Vorsitz: " + familyName + ", " + givenName)),
                "contactPoints", List.of(point("EMAIL", email), point("EMAIL", office))));
        draft.put("functions", List.of(Map.of("organisation", ref(organisation), "title", text("Vorsitz " + familyName), "office", false)));
        id = COORDINATOR.json(draft).header("Idempotency-Key", Fixture.unique("schluessel")).post("/persons").then().statusCode(201).extract().path("id");
        neighbour = COORDINATOR.create("/persons", with(person("Nachbar" + Fixture.unique("")), "contactPoints", List.of(point("EMAIL", office))));
        inOrganisations();
        inMeetings();
        withOthers();
        joining();
        pastTheApi();
    }

    static Map<String, Object> text(String german) {
        return Map.of("de", german);
    }

    static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }

    static Map<String, Object> point(String kind, String value) {
        return Map.of("kind", kind, "value", value, "visibility", "NETWORK");
    }

    private Map<String, Object> person(String familyName) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("networkId", network);
        draft.put("familyName", familyName);
        draft.put("visibility", "PUBLIC");
        draft.put("basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT"));
        return draft;
    }

    private void inOrganisations() {
        COORDINATOR.patch("/organisations/" + organisation, "*", Map.of("internalNote", "Erreichbar über " + name + " oder 0361/" + phoneDigits, "sites", List.of(Map.of("kind", "OFFICE", "status", "OPEN",
                "name", text("Büro " + name), "contactPoints", List.of(point("EMAIL", email)))))).statusCode(200);
        var member = Members.membership(network, organisation);
        member.put("note", text("Ansprechpartnerin ist " + name));
        member.put("representatives", List.of(Map.of("role", "REPRESENTATIVE", "person", ref(id), "contactPoints", List.of(point("EMAIL", email))),
                with(Members.representative(name, email), "role", "DEPUTY")));
        representedMembership = COORDINATOR.create("/memberships", member);
        membership = COORDINATOR.create("/memberships", Map.of("network", ref(network), "person", ref(id), "role", "MEMBER", "status", "ACTIVE", "visibility", "PUBLIC", "note", text("Aufgenommen: " + familyName)));
        COORDINATOR.create("/checklists", Map.of("membership", ref(representedMembership), "occasion", "JOINING", "items", List.of(Map.of("text", text("Mappe an " + name), "done", false, "note", "Frau " + familyName + " anrufen"))));
        offer = COORDINATOR.create("/counselling-offers", Map.of("networkId", network, "name", text("Sprechstunde"), "kind", "COUNSELLING", "topics", List.of("language"), "audienceScope", "OPEN_TO_ALL",
                "providers", List.of(ref(organisation)), "status", "ACTIVE", "publication", "PUBLISHED", "visibility", "PUBLIC", "description", text("Anmeldung bei " + name + ", " + email)));
    }

    private void inMeetings() {
        committee = COORDINATOR.create("/committees", Map.of("network", ref(network), "name", text("Beirat"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC",
                "description", text("Geleitet von " + name), "seats", List.of(Map.of("person", ref(id), "function", "CHAIR", "voting", true, "title", text("Vorsitz " + familyName)))));
        COORDINATOR.create("/meeting-series", Map.of("network", ref(network), "title", text("Runde bei " + name), "kind", "SESSION", "visibility", "PUBLIC"));
        meeting = COORDINATOR.create("/meetings", Map.of("network", ref(network), "committee", ref(committee), "title", text("Sitzung"), "kind", "SESSION", "status", "HELD", "visibility", "PUBLIC",
                "agendaItems", List.of(Map.of("title", text("Bericht von " + name), "kind", "OTHER", "visibility", "PUBLIC", "text", text("Frau " + familyName + " berichtet."))),
                "participations", List.of(Map.of("person", ref(id), "role", "SPEAKER", "status", "ATTENDED", "visibility", "PUBLIC", "contribution", Map.of("kind", "TALK", "subject", text("Das Leben der " + familyName)))),
                "outcomes", List.of(Map.of("kind", "DECISION", "text", Map.of("original", "de", "de", "Der Beirat folgt dem Vorschlag von " + name + ".", "en", "The board follows " + name + "'s proposal."), "visibility", "PUBLIC")),
                "conclusion", text(familyName + " dankt allen.")));
        String item = COORDINATOR.get("/meetings/" + meeting).extract().path("agendaItems[0].id");
        String participation = COORDINATOR.get("/meetings/" + meeting).extract().path("participations[0].id");
        COORDINATOR.json(Map.of("status", "PRESENT")).put("/meetings/" + meeting + "/attendance/" + participation).then().statusCode(200);
        COORDINATOR.json(Map.of("text", name + " berichtet von ihrer Arbeit.", "baseRevision", 0)).put("/meetings/" + meeting + "/agenda-items/" + item + "/notes/" + UUID.randomUUID()).then().statusCode(200);
        minutes = COORDINATOR.create("/meetings/" + meeting + "/minutes", Map.of());
    }

    private void withOthers() {
        partner = COORDINATOR.create("/partner-contacts", Map.of("network", ref(network), "person", ref(id), "category", "NGO", "stage", "ACTIVE", "subject", text("Gespräch mit " + familyName), "notes", "Mag Tee. " + familyName,
                "contactPoints", List.of(point("EMAIL", email)), "basis", Map.of("purpose", "Kontakt zu " + familyName, "legalBasis", "LEGITIMATE_INTEREST"), "visibility", "NETWORK",
                "interactions", List.of(Map.of("on", "2026-03-11", "kind", "CALL", "summary", text(familyName + " sagt zu."), "person", ref(id)))));
        COORDINATOR.create("/partner-contacts", Map.of("network", ref(network), "organisation", ref(organisation), "keeper", ref(id), "category", "NGO", "stage", "ACTIVE", "notes", "Hält " + name,
                "basis", Map.of("purpose", "Kontakt", "legalBasis", "LEGITIMATE_INTEREST"), "visibility", "NETWORK"));
        agreement = COORDINATOR.create("/agreements", Map.of("network", ref(network), "title", text("Erklärung von " + name), "kind", "DECLARATION", "status", "DRAFT", "signatories", Map.of("roles", List.of("MEMBER")),
                "visibility", "PUBLIC", "parties", List.of(Map.of("name", text(name)))));
        COORDINATOR.post("/agreements/" + agreement + "/versions", Map.of("text", text("Es unterzeichnet " + name + "."), "changes", text("Vorschlag: " + familyName))).statusCode(201);
        COORDINATOR.post("/agreements/" + agreement + "/signature-requests", Map.of("memberships", List.of(ref(representedMembership)))).statusCode(201);
        COORDINATOR.post("/agreements/" + agreement + "/signatures", Map.of("membership", ref(representedMembership), "name", name, "function", "Vorsitz " + familyName, "email", email, "signedOn", "2026-01-15")).statusCode(201);
    }

    private void joining() {
        var contact = Map.of("givenName", givenName, "familyName", familyName, "function", "Vorsitz", "email", email, "phone", "0361 " + phoneDigits);
        String application = Api.anonymous().create("/applications", Map.of("network", ref(network), "applicant", "PERSON", "contact", contact, "reason", "Ich, " + name + ", möchte mitmachen.", "language", "de",
                "consent", true, "consentVersion", "2026-11"));
        COORDINATOR.post("/applications/" + application + "/questions", Map.of("question", "Sind Sie " + familyName + "?")).statusCode(200);
        COORDINATOR.create("/invitations", Map.of("email", email, "role", "MEMBER", "network", ref(network), "language", "DE", "message", "Liebe Frau " + familyName));
        Api.anonymous().post("/data-requests", Map.of("email", email, "language", "DE")).statusCode(202);
        // An entry of the audit that holds what was, of a record that is not about the person any more.
        String other = COORDINATOR.create("/organisations", with(Fixture.organisation(network, Fixture.unique("Verein")), "shortName", "e.V. " + name));
        COORDINATOR.patch("/organisations/" + other, "*", Map.of("shortName", "e.V.")).statusCode(200);
    }

    /** What the API does not keep for long: a mail that waits, the name of an account, statistics of the planner. */
    private void pastTheApi() throws SQLException {
        try (var database = Database.asSuperuser()) {
            database.change("insert into queued_mail (id, kind, language, recipient_hash, created_at, recipient, subject, plain_text, html, attempts, next_attempt_at) values (uuidv7(), 'Test', 'DE', "
                    + "encode(sha256('" + email + "'), 'hex'), now(), '" + email + "', 'An " + name + "', '" + name + "', '<p>" + name + "</p>', 1, now() + interval '1 day')");
            database.change("insert into queued_mail (id, kind, language, recipient_hash, created_at, recipient, subject, plain_text, html, attempts, next_attempt_at) values (uuidv7(), 'Test', 'DE', "
                    + "encode(sha256('other@example.org'), 'hex'), now(), 'other@example.org', 'Über " + name + "', '" + name + "', '<p>" + name + "</p>', 1, now() + interval '1 day')");
            database.change("insert into minutes_comment (id, minutes_id, text, created_at, author_subject) values (uuidv7(), '" + minutes + "', 'Frau " + familyName + " war nicht da, sagt " + name + "', now(), '" + Fixture.unknownId() + "')");
            String registration = "insert into registration (id, meeting_id, brought_participation, name, email, language, answers, consent_version, told, registered_at) values (uuidv7(), '" + meeting + "', false, ";
            database.change(registration + "'" + name + "', '" + email + "', 'DE', '[]', '2026-11', '', now())");
            database.change(registration + "'Wer anders', 'other@example.org', 'DE', '[{\"question\": \"" + Fixture.unknownId() + "\", \"text\": \"Ich komme mit " + name + ".\"}]', '2026-11', '', now())");
            database.change("insert into subject_name (subject, name) values ('" + Fixture.unknownId() + "', '" + name + "')");
            database.change("insert into data_request (id, version, kind, status, network_id, email, text, language, received_at, updated_at, due_on) values (uuidv7(), 0, 'ERASURE', 'OPEN', '" + network + "', '" + email
                    + "', 'Löschen Sie " + name + "', 'DE', now(), now(), current_date + 30)");
            database.commit();
            database.change("analyze");
            database.commit();
        }
    }
}
