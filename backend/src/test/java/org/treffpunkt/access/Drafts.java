package org.treffpunkt.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Fixture;

/** The least that makes a record of each kind. */
final class Drafts {
    private Drafts() {}

    /** A draft with these members besides. */
    static Map<String, Object> with(Map<String, Object> draft, Object... members) {
        var more = new LinkedHashMap<>(draft);
        for (int i = 0; i < members.length; i += 2) more.put((String) members[i], members[i + 1]);
        return more;
    }

    static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }

    static Map<String, Object> text(String words) {
        return Map.of("original", "de", "de", words);
    }

    static Map<String, Object> network(String word, String visibility) {
        return Map.of("name", text("Netzwerk " + word), "kind", "WORKING_BODY", "status", "ACTIVE", "operatedHere", true, "visibility", visibility);
    }

    static Map<String, Object> organisation(String network, String word, String visibility) {
        return Map.of("networkId", network, "name", text("Verein " + word), "kind", "ASSOCIATION", "nameKnown", true, "visibility", visibility);
    }

    static Map<String, Object> person(String network, String word, String visibility) {
        return Map.of("networkId", network, "familyName", word, "basis", basis("LEGITIMATE_INTEREST", "Kontakt"), "visibility", visibility);
    }

    static Map<String, Object> membership(String network, String organisation, String word, String visibility) {
        return Map.of("network", ref(network), "organisation", ref(organisation), "role", "MEMBER", "status", "ACTIVE", "note", text(word), "visibility", visibility);
    }

    static Map<String, Object> committee(String network, String word, String visibility) {
        return Map.of("network", ref(network), "name", text("Gremium " + word), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", visibility);
    }

    static Map<String, Object> meeting(String network, String committee, String word, String visibility) {
        var draft = Map.<String, Object>of("network", ref(network), "title", text("Treffen " + word), "kind", "SESSION", "status", "PLANNED", "visibility", visibility);
        return committee == null ? draft : with(draft, "committee", ref(committee));
    }

    static Map<String, Object> series(String network, String committee, String word, String visibility) {
        var draft = Map.<String, Object>of("network", ref(network), "title", text("Reihe " + word), "kind", "SESSION", "visibility", visibility);
        return committee == null ? draft : with(draft, "committee", ref(committee));
    }

    static Map<String, Object> offer(String network, String provider, String word, String visibility, String publication) {
        return with(Map.of("networkId", network, "name", text("Angebot " + word), "kind", "COUNSELLING", "topics", List.of("language"), "audienceScope", "OPEN_TO_ALL", "providers", List.of(ref(provider)),
                "status", "ACTIVE", "publication", publication, "visibility", visibility), "modes", List.of("PHONE"));
    }

    static Map<String, Object> partner(String network, String person, String word, String visibility) {
        return Map.of("network", ref(network), "person", ref(person), "category", "NGO", "stage", "ACTIVE", "subject", text(word), "basis", basis("LEGITIMATE_INTEREST", "Kontakt"), "visibility", visibility);
    }

    static Map<String, Object> agreement(String network, String committee, String word, String visibility) {
        var draft = Map.<String, Object>of("network", ref(network), "title", text("Erklärung " + word), "kind", "DECLARATION", "status", "DRAFT", "signatories", Map.of("roles", List.of("MEMBER")),
                "requiredToJoin", false, "visibility", visibility);
        return committee == null ? draft : with(draft, "committee", ref(committee));
    }

    static Map<String, Object> signature(String membership, String word) {
        return Map.of("membership", ref(membership), "name", "Ada " + word, "email", word.replaceFirst("(signature(?:alpha|beta))", "$1email") + "@example.org", "signedOn", "2026-01-15");
    }

    /** Each from a mailbox of its own, for mailboxes are not written to too often. */
    static Map<String, Object> application(String network, String word) {
        return Map.of("network", ref(network), "applicant", "ORGANISATION", "organisation", Map.of("name", text("Bewerber " + word), "kind", "ASSOCIATION", "migrantLed", false),
                "contact", Map.of("givenName", "Ada", "familyName", "Muster", "email", Fixture.unique("ada") + "@example.org"), "reason", "Gemeinsam geht es besser.", "language", "de",
                "consent", true, "consentVersion", "2026-11");
    }

    static Map<String, Object> notice(String network, String word, String visibility) {
        return Map.of("network", ref(network), "kind", "QUESTION", "title", text("Frage " + word), "text", text("Wer weiß es?"), "visibility", visibility);
    }

    static Map<String, Object> concern(String network, String word, String visibility) {
        return Map.of("network", ref(network), "kind", "NEED", "title", text("Anliegen " + word), "text", text("Es fehlt an Räumen."), "visibility", visibility);
    }

    static Map<String, Object> checklist(String membership, String occasion, String word) {
        return Map.of("membership", ref(membership), "occasion", occasion, "items", List.of(Map.of("text", text(word), "done", false)));
    }

    static Map<String, Object> template(String network, String occasion, String word) {
        return Map.of("network", ref(network), "name", text("Vorlage " + word), "occasion", occasion, "items", List.of(Map.of("text", text("Schlüssel"))));
    }

    static Map<String, Object> invitation(String role, String scope, String id, String word) {
        return Map.of("email", Fixture.unique("gast") + "@example.org", "role", role, scope, ref(id), "language", "DE", "message", word);
    }

    /** What goes with an operation that is no plain change of a record; null if nothing does. */
    static Map<String, Object> step(String operation, World world, String object) {
        return switch (operation) {
            case "addInteraction" -> Map.of("on", "2026-03-11", "kind", "CALL", "summary", text("Probe"));
            case "erasePerson" -> Map.of("confirmation", "Somebody else", "reason", "REQUESTED", "familyNameAlone", false);
            case "eraseMyAccount" -> Map.of("confirmation", "Somebody else");
            case "decideDataRequest" -> Map.of("outcome", "REFUSED", "reason", "Probe");
            case "createMyDataRequest" -> Map.of("kind", "ACCESS", "network", ref(world.id("network", "alpha")));
            case "orderDataLink" -> Map.of("email", Fixture.unique("gast") + "@example.org", "language", "DE");
            case "lookUpDataLink", "exportByDataLink" -> Map.of("token", "falsch");
            case "requestByDataLink" -> Map.of("token", "falsch", "kind", "ACCESS", "language", "DE");
            case "decideConcern" -> Map.of("outcome", "ANSWERED", "answer", text("Probe"));
            case "addConcernToAgenda" -> Map.of("meeting", ref(world.upcoming(object.equals("beta") ? "beta" : "alpha")));
            case "raiseConcernAsGuest" -> Map.of("network", ref(world.open(object)), "kind", "IDEA", "title", "Probe", "text", "Probe", "language", "de");
            case "previewMeetingInvitations", "inviteToMeeting" -> Map.of("addresses", List.of(Map.of("name", "Ada", "email", "matrix-" + world.run() + "@example.org")), "language", "DE");
            case "lookUpMeetingInvitation" -> Map.of("token", "falsch");
            case "replyToMeetingInvitation" -> Map.of("token", "falsch", "answer", "YES");
            case "replyToMyInvitation" -> Map.of("answer", "YES");
            case "createCalendarAddress" -> Map.of("kind", "MINE", "label", "Probe", "language", "DE");
            case "replaceRegistrationForm" -> Map.of("questions", List.of());
            case "registerForMeeting" -> Map.of("name", "Probe", "language", "DE");
            case "registerAsGuest" -> Map.of("meeting", ref(world.registrable(object)), "name", "Probe", "email", Fixture.unique("gast") + "@example.org", "language", "DE", "consent", true, "consentVersion", "2026-11");
            case "noteRegistrationPresence" -> Map.of("present", true);
            case "lookUpRegistration", "cancelRegistration", "printCertificateByLink" -> Map.of("token", "falsch");
            case "setMeetingProgress", "completeTask" -> Map.of();
            case "noteAttendance" -> Map.of("status", "PRESENT");
            case "addMeetingOutcome", "replaceMeetingOutcome" -> Map.of("kind", "INFORMATION", "text", text("Probe"), "visibility", "PRIVATE");
            case "writeNote" -> Map.of("text", "Probe", "baseRevision", 0);
            case "addMinutesComment" -> Map.of("text", "Probe");
            case "answerMinutesComment" -> Map.of("accepted", true);
            case "approveMinutes" -> Map.of("meeting", ref(world.id("meeting", "public")));
            case "addNoticeReply" -> Map.of("text", "Probe");
            case "endMembership", "revokeSignature" -> Map.of("reason", "Probe");
            case "publishAgreementVersion" -> Map.of("text", text("Wortlaut"));
            case "recordSignature" -> Map.of("membership", ref(world.id("membership", object.equals("beta") ? "beta" : "public")), "name", "Ada Muster", "signedOn", "2026-01-15");
            case "requestSignatures", "reviewApplication" -> Map.of();
            case "askApplicant" -> Map.of("question", "Wie viele seid ihr?");
            case "decideApplication" -> Map.of("outcome", "DECLINED", "reason", "Probe");
            case "answerQuestion" -> Map.of("token", "falsch", "answer", "Probe");
            case "withdrawApplication" -> Map.of("token", "falsch");
            case "lookUpInvitation", "acceptInvitation", "lookUpSignature", "lookUpApplication", "lookUpConsent" -> Map.of("token", "falsch");
            case "answerConsent" -> Map.of("token", "falsch", "textLanguage", "de", "answers", List.of(Map.of("kind", "EMAIL", "value", "a@example.org", "purpose", "NETWORK", "given", true)));
            case "judgeOrganisationDuplicate" -> Map.of("other", ref(world.id("organisation", "beta-public")), "dismissed", true);
            case "judgePersonDuplicate" -> Map.of("other", ref(world.id("person", "network")), "dismissed", true);
            case "previewOrganisationMerge", "previewPersonMerge" -> Map.of("other", ref(world.id(operation.contains("Person") ? "person" : "organisation", "network")));
            case "mergeOrganisation", "mergePerson" -> Map.of("other", ref(world.id(operation.contains("Person") ? "person" : "organisation", "network")), "otherVersion", 999_999);
            case "recordPersonConsent", "recordPartnerContactConsent" -> with(asked(operation, world), "textVersion", "2026-11", "textLanguage", "de", "source", "WRITTEN");
            case "askPersonConsent", "askPartnerContactConsent" -> Map.of("email", asked(operation, world).get("value"), "language", "DE", "points", List.of(asked(operation, world)));
            case "withdrawPersonConsent", "withdrawPartnerContactConsent" -> Map.of("source", "ORAL");
            case "sign" -> Map.of("token", "falsch", "name", "Ada", "function", "Vorstand", "accept", true);
            case "replacePrivacy" -> Map.of("furtherText", text("Probe"));
            case "replaceRetentionRules" -> Map.of("rules", List.of(Map.of("kind", "APPLICATION", "days", 90)));
            case "declineToSign" -> Map.of("token", "falsch", "reason", "Probe");
            default -> null;
        };
    }

    /** What somebody agrees to whom the members of the network reach in that way already. */
    private static Map<String, Object> asked(String operation, World world) {
        String place = operation.contains("Person") ? "person public contact NETWORK" : "partner network contact consented";
        return Map.of("kind", "EMAIL", "value", world.word(place) + "@example.org", "purpose", "NETWORK");
    }

    static Map<String, Object> contact(String word, String visibility) {
        return Map.of("kind", "EMAIL", "value", word + "@example.org", "visibility", visibility);
    }

    static Map<String, Object> basis(String legal, String purpose) {
        return Map.of("purpose", purpose, "legalBasis", legal);
    }

    static Map<String, Object> source(String field, String word) {
        return Map.of("document", "Akte", "quote", word, "field", field);
    }
}
