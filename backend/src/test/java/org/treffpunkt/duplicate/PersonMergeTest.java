package org.treffpunkt.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.treffpunkt.support.Members.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class PersonMergeTest {
    private final Api coordinator = Api.as("koordination-erfurt");
    private String network;
    private String name;

    @BeforeEach
    void aNetworkOfItsOwn() {
        network = Fixture.networkOf("koordination-erfurt");
        name = Fixture.unique("Hansen");
    }

    @Test
    void personsAreFoundByNameAndByHowTheyAreReached() {
        add(person(name, "LEGITIMATE_INTEREST"));
        add(person(name, "LEGITIMATE_INTEREST"));
        String mail = name + "@example.org";
        add(with(person(Fixture.unique("Anders"), "LEGITIMATE_INTEREST"), "contactPoints", List.of(mail(mail, "PRIVATE"))));
        add(with(person(Fixture.unique("Verschieden"), "LEGITIMATE_INTEREST"), "contactPoints", List.of(mail(mail, "PRIVATE"))));
        coordinator.get("/persons/duplicates?network=" + network).statusCode(200).body("items.reasons", containsInAnyOrder(List.of("SAME_NAME"), List.of("SAME_EMAIL")));
        coordinator.get("/persons/likely-duplicates", Map.of("familyName", name, "givenName", "Hilde")).statusCode(200).body("items.size()", equalTo(2)).body("items[0].reasons", contains("SAME_NAME"));
        Api.as("admin").get("/persons/duplicates?network=" + network).statusCode(403);
        coordinator.get("/audit-records?action=READ_IN_BULK&kind=PERSON&limit=100").body("items.operation", hasItem("listPersonDuplicates"));
    }

    @Test
    void everythingFollowsAndNobodyIsShownFurtherThanTheyAgreed() {
        String kept = add(with(person(name, "CONSENT"), "contactPoints", List.of(mail("dienst@" + name + ".example", "PUBLIC"))));
        String other = add(with(with(with(person(name, "LEGITIMATE_INTEREST"), "academicTitle", "Dr."), "contactPoints", List.of(mail("privat@" + name + ".example", "PUBLIC"))),
                "functions", List.of(Map.of("title", Map.of("de", "Beauftragte"), "office", true))));
        String contact = coordinator.create("/partner-contacts", Map.of("network", ref(network), "person", ref(other), "keeper", ref(other), "category", "NGO", "stage", "ACTIVE",
                "basis", Map.of("purpose", "Kontakt", "legalBasis", "CONSENT"), "visibility", "NETWORK"));
        String meeting = coordinator.create("/meetings", Map.of("network", ref(network), "title", Map.of("de", "Treffen"), "kind", "SESSION", "status", "PLANNED", "visibility", "PUBLIC",
                "participations", List.of(guest(kept), guest(other))));
        coordinator.post("/persons/" + kept + "/merge-preview", Map.of("other", ref(other))).statusCode(200)
                .body("references.find { it.kind == 'PARTNER_CONTACT' }.number", equalTo(2)).body("conflicts.kind", contains("PARTICIPATION")).body("conflicts[0].place.id", equalTo(meeting));

        coordinator.json(Map.of("other", ref(other), "otherVersion", 0)).header("If-Match", "\"0\"").post("/persons/" + kept + "/merge").then().statusCode(200);

        coordinator.get("/persons/" + kept).body("displayName", equalTo("Dr. Hilde " + name)).body("functions.title.de", contains("Beauftragte")).body("contactPoints.value.size()", equalTo(2));
        // The other one's address was held on another basis than consent: merging publishes nothing.
        Api.anonymous().get("/persons/" + kept).body("contactPoints.value", contains("dienst@" + name + ".example"));
        Api.anonymous().request().redirects().follow(false).get("/persons/" + other).then().statusCode(308).header("Location", endsWith("/persons/" + kept));
        coordinator.get("/partner-contacts/" + contact).body("person.id", equalTo(kept)).body("keeper.id", equalTo(kept)).body("person.name.und", equalTo("Dr. Hilde " + name));
        coordinator.get("/meetings/" + meeting).body("participations.person.id", contains(kept));
        coordinator.get("/persons/duplicates?network=" + network).body("items", empty());
        coordinator.get("/audit-records?action=MERGED&record=" + other).body("items.size()", equalTo(1));
    }

    private String add(Map<String, Object> draft) {
        return coordinator.create("/persons", draft);
    }

    private Map<String, Object> person(String familyName, String legalBasis) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("networkId", network);
        draft.put("givenName", "Hilde");
        draft.put("familyName", familyName);
        draft.put("basis", Map.of("purpose", "Kontakt", "legalBasis", legalBasis));
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    private static Map<String, Object> guest(String person) {
        return Map.of("person", ref(person), "role", "GUEST", "status", "INVITED", "visibility", "PUBLIC");
    }

    private static Map<String, Object> mail(String address, String visibility) {
        return Map.of("kind", "EMAIL", "value", address, "visibility", visibility);
    }

    private static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }
}
