package org.treffpunkt.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.treffpunkt.support.Members.with;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

@RealParts
class OrganisationMergeTest {
    private final Api coordinator = Api.as("koordination-erfurt");
    private String network;
    private String kept;
    private String other;
    private String word;

    @BeforeEach
    void twoThatAreOne() {
        network = Fixture.networkOf("koordination-erfurt");
        word = Fixture.unique("wort");
        kept = add(Map.of("name", Map.of("de", "Landsmannschaft " + word + " e.V."), "tags", List.of("Chor"), "internalNote", "Schlüssel beim Vorstand",
                "sites", List.of(site("Anger 1"))));
        other = add(Map.of("name", Map.of("de", "Landsmannschaft " + word), "shortName", "LM" + word, "tags", List.of("Chor", "Tanz"), "internalNote", "Ruft dienstags zurück",
                "contactPoints", List.of(Map.of("kind", "EMAIL", "value", word + "@example.org", "visibility", "PUBLIC")), "sites", List.of(site("Anger 1"), site("Domplatz 3"))));
    }

    @Test
    void thePreviewSaysWhatWillBecomeOfEachMemberAndChangesNothing() {
        coordinator.create("/memberships", Members.membership(network, kept));
        coordinator.create("/memberships", Members.membership(network, other));
        String before = coordinator.etag("/organisations/" + kept);
        coordinator.post("/organisations/" + kept + "/merge-preview", Map.of("other", ref(other))).statusCode(200)
                .body("fields.find { it.member == 'name' }.take", equalTo("KEPT")).body("fields.find { it.member == 'name' }.options", contains("KEPT", "OTHER"))
                .body("fields.find { it.member == 'shortName' }.result", equalTo("LM" + word)).body("fields.find { it.member == 'shortName' }.take", equalTo("OTHER"))
                .body("fields.find { it.member == 'tags' }.result", contains("Chor", "Tanz")).body("fields.find { it.member == 'tags' }.take", equalTo("BOTH"))
                .body("fields.find { it.member == 'alternateNames' }.result", contains("Landsmannschaft " + word))
                .body("fields.find { it.member == 'kind' }.differs", equalTo(false))
                .body("references.find { it.kind == 'MEMBERSHIP' }.number", equalTo(1)).body("references.find { it.kind == 'SITE' }.number", equalTo(2))
                .body("conflicts.kind", contains("MEMBERSHIP")).body("conflicts[0].place.id", equalTo(network));
        coordinator.post("/organisations/" + kept + "/merge-preview", Map.of("other", ref(other), "choices", List.of(choice("name", "OTHER"), choice("tags", "KEPT")))).statusCode(200)
                .body("fields.find { it.member == 'name' }.result.de", equalTo("Landsmannschaft " + word)).body("fields.find { it.member == 'tags' }.result", contains("Chor"));
        coordinator.get("/organisations/" + kept).header("ETag", equalTo(before));
    }

    @Test
    void everythingFollowsAndTheOldAddressLeadsToTheRecordThatStays() {
        String membership = coordinator.create("/memberships", with(Members.membership(network, other), "role", "FUNDER"));
        String person = coordinator.create("/persons", Map.of("networkId", network, "familyName", "Muster" + word, "visibility", "PUBLIC", "basis", basis(),
                "functions", List.of(Map.of("organisation", ref(other), "title", Map.of("de", "Leiterin"), "office", false))));
        String committee = coordinator.create("/committees", Map.of("network", ref(network), "name", Map.of("de", "Rat " + word), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC",
                "seats", List.of(seat(kept), seat(other))));
        String offer = coordinator.create("/counselling-offers", offer(kept, other));
        String child = coordinator.create("/organisations", with(Fixture.organisation(network, "Gruppe " + word), "parent", ref(other)));
        String grant = Fixture.editor("redaktion-erfurt", other);
        String committeeBefore = coordinator.etag("/committees/" + committee);

        merge(coordinator, Map.of()).statusCode(200).body("kept.id", equalTo(kept)).body("merged", equalTo(other)).body("version", equalTo(1));

        Api.anonymous().get("/organisations/" + kept).statusCode(200).body("shortName", equalTo("LM" + word)).body("tags", contains("Chor", "Tanz")).body("alternateNames", contains("Landsmannschaft " + word))
                .body("contactPoints.value", contains(word + "@example.org")).body("sites.address.lines.flatten()", contains("Anger 1", "Domplatz 3"));
        coordinator.get("/organisations/" + kept).body("internalNote", equalTo("Schlüssel beim Vorstand\n\nRuft dienstags zurück"));
        coordinator.get("/memberships/" + membership).body("organisation.id", equalTo(kept)).body("organisation.name.de", equalTo("Landsmannschaft " + word + " e.V."));
        coordinator.get("/persons/" + person).body("functions[0].organisation.id", equalTo(kept));
        coordinator.get("/committees/" + committee).body("seats.organisation.id", contains(kept)).header("ETag", not(equalTo(committeeBefore)));
        coordinator.get("/counselling-offers/" + offer).body("providers.id", contains(kept));
        coordinator.get("/organisations/" + child).body("parent.id", equalTo(kept));
        Api.as("admin").get("/grants?organisation=" + kept).body("items.id", hasItem(grant));
        Api.as("redaktion-erfurt").patch("/organisations/" + kept, "*", Map.of("tags", List.of("Chor"))).statusCode(200);

        Api.anonymous().request().redirects().follow(false).get("/organisations/" + other).then().statusCode(308).header("Location", "/api/v1/organisations/" + kept).body("type", equalTo("/problems/merged"));
        coordinator.patch("/organisations/" + other, "*", Map.of("tags", List.of())).statusCode(410);
        coordinator.restore("/organisations/" + other).statusCode(422).body("type", equalTo("/problems/merged-record-stays-merged"));
        coordinator.get("/organisations?q=" + word + "&updatedSince=2020-01-01T00:00:00Z&include=deleted&limit=100").body("tombstones.find { it.id == '" + other + "' }.mergedInto", equalTo(kept));
        coordinator.get("/organisations/duplicates?network=" + network).body("items.findAll { it.first.name.de.contains('" + word + "') && it.second.name.de.contains('" + word + "') }", empty());
        coordinator.get("/audit-records?action=MERGED&record=" + kept).body("items.size()", equalTo(1));
        coordinator.get("/audit-records?action=MERGED&record=" + other).body("items.size()", equalTo(1));
        coordinator.get("/audit-records?action=CHANGED&record=" + committee).body("items.size()", equalTo(1));
        Api.as("admin").post("/audit-verification", Map.of()).statusCode(200).body("faults", empty());
    }

    @Test
    void ofTwoMembershipsInOneNetworkOneStaysWithWhatWasSignedUnderBoth() {
        String stays = coordinator.create("/memberships", Members.membership(network, kept));
        String goes = coordinator.create("/memberships", with(Members.membership(network, other), "representatives", List.of(Members.representative("Ada Muster", word + "@example.org"))));
        String agreement = coordinator.create("/agreements", Map.of("network", ref(network), "title", Map.of("de", "Erklärung " + word), "kind", "DECLARATION", "status", "DRAFT",
                "signatories", Map.of("roles", List.of("MEMBER")), "requiredToJoin", false, "visibility", "PUBLIC"));
        coordinator.post("/agreements/" + agreement + "/versions", Map.of("text", Map.of("de", "Wortlaut"))).statusCode(201);
        coordinator.post("/agreements/" + agreement + "/signatures", Map.of("membership", ref(goes), "name", "Ada Muster", "signedOn", "2026-01-15")).statusCode(201);
        merge(coordinator, Map.of()).statusCode(200);
        coordinator.get("/memberships/" + goes).statusCode(410);
        coordinator.get("/memberships/" + stays).statusCode(200).body("representatives.name", contains("Ada Muster"));
        coordinator.get("/memberships?status=ACTIVE&network=" + network).body("items.organisation.id", contains(kept));
        coordinator.get("/agreements/" + agreement + "/signatures").body("items.membership.id", contains(stays)).body("items[0].signature.id", notNullValue());
    }

    @Test
    void nobodyMergesWhatTheyHaveNotSeenOrMayNotWrite() {
        String version = "/organisations/" + kept + "/merge";
        coordinator.json(body(Map.of())).post(version).then().statusCode(428);
        coordinator.json(body(Map.of())).header("If-Match", "\"7\"").post(version).then().statusCode(412);
        coordinator.json(body(Map.of("otherVersion", 7))).header("If-Match", "\"0\"").post(version).then().statusCode(412).body("violations[0].pointer", equalTo("/otherVersion"));
        coordinator.json(body(Map.of("other", ref(kept)))).header("If-Match", "\"0\"").post(version).then().statusCode(422).body("type", equalTo("/problems/merged-with-itself"));
        coordinator.json(body(Map.of("other", ref(Fixture.unknownId())))).header("If-Match", "\"0\"").post(version).then().statusCode(422).body("violations[0].pointer", equalTo("/other/id"));
        coordinator.json(body(Map.of("choices", List.of(choice("kind", "OTHER"))))).header("If-Match", "\"0\"").post(version).then().statusCode(422)
                .body("type", equalTo("/problems/merge-choice-impossible")).body("violations[0].pointer", equalTo("/choices/0"));
        Fixture.editor("redaktion-erfurt", kept);
        Fixture.editor("redaktion-erfurt", other);
        merge(Api.as("redaktion-erfurt"), Map.of()).statusCode(403);
        Fixture.networkOf("koordination-bautzen");
        merge(Api.as("koordination-bautzen"), Map.of()).statusCode(403);
        merge(Api.anonymous(), Map.of()).statusCode(401);
        coordinator.get("/organisations/" + other).statusCode(200).body("id", equalTo(other));
    }

    @Test
    void platformAdministratorsMergeAcrossNetworksAndLeaveWhatIsTheCoordinators() {
        String elsewhere = Fixture.networkOf("koordination-bautzen");
        other = Api.as("koordination-bautzen").create("/organisations", with(with(Fixture.organisation(elsewhere, "Landsmannschaft " + word), "internalNote", "geheim"), "tags", List.of("Fest")));
        Api.as("koordination-bautzen").create("/partner-contacts", Map.of("network", ref(elsewhere), "organisation", ref(other), "category", "NGO", "stage", "ACTIVE", "basis", basis(), "visibility", "NETWORK"));
        coordinator.post("/organisations/" + kept + "/merge-preview", Map.of("other", ref(other))).statusCode(403);
        merge(Api.as("admin"), Map.of()).statusCode(200);
        coordinator.get("/organisations/" + kept).body("internalNote", equalTo("Schlüssel beim Vorstand")).body("tags", containsInAnyOrder("Chor", "Fest"));
        // Also what the administrator is not given to see.
        Api.as("koordination-bautzen").get("/partner-contacts?network=" + elsewhere).body("items.organisation.id", contains(kept));
    }

    @Test
    void whatWasMergedBeforeLeadsToTheLastOne() {
        merge(coordinator, Map.of()).statusCode(200);
        String last = coordinator.create("/organisations", Fixture.organisation(network, "Landsmannschaft " + word + " Erfurt"));
        coordinator.json(Map.of("other", ref(kept), "otherVersion", 1)).header("If-Match", "\"0\"").post("/organisations/" + last + "/merge").then().statusCode(200);
        Api.anonymous().request().redirects().follow(false).get("/organisations/" + other).then().statusCode(308).header("Location", endsWith(last));
        coordinator.get("/organisations/" + last).body("alternateNames", hasItems("Landsmannschaft " + word, "Landsmannschaft " + word + " e.V.")).body("parent", nullValue());
    }

    @Test
    void whatIsChosenFromTheOtherReplacesWhatWasThere() {
        coordinator.patch("/organisations/" + kept, "*", Map.of("description", Map.of("original", "de", "de", "Alt", "en", "Old"))).statusCode(200);
        coordinator.patch("/organisations/" + other, "*", Map.of("description", Map.of("original", "de", "de", "Neu"))).statusCode(200);
        coordinator.json(body(Map.of("otherVersion", 1, "choices", List.of(choice("description", "OTHER"))))).header("If-Match", "\"1\"").post("/organisations/" + kept + "/merge").then().statusCode(200);
        coordinator.get("/organisations/" + kept).body("description.de", equalTo("Neu")).body("description.en", nullValue());
    }

    @Test
    void whatTheCallerMayNotKnowOfIsNotCountedEither() {
        String elsewhere = Fixture.networkOf("koordination-bautzen");
        var bautzen = Api.as("koordination-bautzen");
        for (String one : List.of(kept, other)) bautzen.create("/memberships", with(Members.membership(elsewhere, one), "visibility", "PRIVATE"));
        coordinator.post("/organisations/" + kept + "/merge-preview", Map.of("other", ref(other))).statusCode(200).body("references.kind", not(hasItem("MEMBERSHIP"))).body("conflicts", empty());
        merge(coordinator, Map.of()).statusCode(200).body("references.kind", not(hasItem("MEMBERSHIP")));
        bautzen.get("/memberships?status=ACTIVE&network=" + elsewhere).body("items.organisation.id", contains(kept));
    }

    @Test
    void whoeverWasToldApartFromTheOtherStaysToldApart() {
        String third = add(Map.of("name", Map.of("de", "Landsmannschaft " + word + " Weimar")));
        coordinator.post("/organisations/" + other + "/duplicate-verdicts", Map.of("other", ref(third), "dismissed", true)).statusCode(200);
        merge(coordinator, Map.of()).statusCode(200);
        coordinator.get("/organisations/duplicates?network=" + network).body("items.findAll { it.first.name.de.contains('" + word + "') && it.second.name.de.contains('" + word + "') }", empty());
        coordinator.get("/organisations/duplicates?dismissed=true&network=" + network).body("items.size()", equalTo(1));
    }

    private ValidatableResponse merge(Api who, Map<String, Object> more) {
        return who.json(body(more)).header("If-Match", "\"0\"").post("/organisations/" + kept + "/merge").then();
    }

    private Map<String, Object> body(Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("other", ref(other), "otherVersion", 0));
        body.putAll(more);
        return body;
    }

    private String add(Map<String, Object> members) {
        var draft = Fixture.organisation(network, "wird ersetzt");
        draft.putAll(members);
        return coordinator.create("/organisations", draft);
    }

    private Map<String, Object> offer(String... providers) {
        return Map.ofEntries(Map.entry("networkId", network), Map.entry("name", Map.of("de", "Angebot " + word)), Map.entry("kind", "COUNSELLING"), Map.entry("topics", List.of("language")),
                Map.entry("audienceScope", "OPEN_TO_ALL"), Map.entry("providers", List.of(ref(providers[0]), ref(providers[1]))), Map.entry("status", "ACTIVE"), Map.entry("publication", "PUBLISHED"),
                Map.entry("modes", List.of("PHONE")), Map.entry("visibility", "PUBLIC"));
    }

    private static Map<String, Object> site(String line) {
        return Map.of("kind", "OFFICE", "status", "OPEN", "address", Map.of("lines", List.of(line), "postalCode", "99084", "locality", "Erfurt", "country", "DE"));
    }

    private static Map<String, Object> seat(String organisation) {
        return Map.of("organisation", ref(organisation), "function", "MEMBER", "voting", true);
    }

    private static Map<String, Object> choice(String member, String take) {
        return Map.of("member", member, "take", take);
    }

    private static Map<String, Object> basis() {
        return Map.of("purpose", "Kontakt", "legalBasis", "LEGITIMATE_INTEREST");
    }

    private static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }
}
