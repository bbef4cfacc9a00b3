package org.treffpunkt.checklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.treffpunkt.support.Members.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** What there is to do when a member joins or leaves: from the network's template, ticked off by somebody at some time. */
@RealParts
class ChecklistResourceTest {
    private static final Api BAYERN = Api.as("koordination-bayern");
    private String network;
    private String membership;

    @BeforeEach
    void aNetworkWithAMember() {
        network = Fixture.networkOf("koordination-bayern");
        membership = Members.organisation(BAYERN, network, "Verein");
    }

    @Test
    void aMemberThatLeavesHasAListOfItsOwn() {
        template("LEAVING");
        BAYERN.json(Map.of("reason", "Aufgelöst")).header("If-Match", "*").post("/memberships/" + membership + "/ending").then().statusCode(200);
        String list = BAYERN.get("/checklists?network=" + network).statusCode(200).body("items", hasSize(1)).body("items[0].occasion", equalTo("LEAVING")).body("items[0].toDo", equalTo(2))
                .body("items[0].membership.id", equalTo(membership)).body("items[0].name.de", startsWith("Verein")).extract().path("items[0].id");
        // Ended by mistake: the list goes, and for good there is a new one. Once somebody has begun to work on it, it goes on.
        stays();
        BAYERN.get("/checklists?membership=" + membership).body("items", empty());
        leaves();
        String another = BAYERN.get("/checklists?membership=" + membership).body("items.id", not(contains(list))).extract().path("items[0].id");
        List<Map<String, Object>> items = BAYERN.get("/checklists/" + another).extract().path("items");
        BAYERN.patch("/checklists/" + another, "*", Map.of("items", List.of(with(items.getFirst(), "done", true), items.getLast()))).statusCode(200);
        stays();
        leaves();
        BAYERN.get("/checklists?membership=" + membership).body("items.id", contains(another));
    }

    private void stays() {
        BAYERN.patch("/memberships/" + membership, "*", Map.of("status", "ACTIVE", "period", Map.of("from", "2001", "ended", false, "until", "2999"))).statusCode(200);
    }

    private void leaves() {
        BAYERN.patch("/memberships/" + membership, "*", Map.of("status", "ENDED")).statusCode(200);
    }

    @Test
    void itemsAreTickedOffBySomebody() {
        template("JOINING");
        String list = "/checklists/" + BAYERN.post("/checklists", draft()).statusCode(201).header("ETag", "\"0\"").body("items", hasSize(2)).body("items.done", contains(false, false)).extract().path("id");
        BAYERN.post("/checklists", draft()).statusCode(409).body("type", equalTo("/problems/checklist-begun-already"));
        List<Map<String, Object>> items = BAYERN.get(list).extract().path("items");
        var ticked = with(with(items.getFirst(), "done", true), "doneBy", "Somebody else");
        var done = BAYERN.patch(list, "\"0\"", Map.of("items", List.of(ticked, items.getLast()))).statusCode(200).header("ETag", "\"1\"").body("items.done", contains(true, false))
                .body("items[0].doneBy", equalTo("Beate Bayern")).body("items[0].doneAt", notNullValue()).body("items[1].doneBy", nullValue()).extract().body().<Map<String, Object>>path("");
        BAYERN.get("/checklists?network=" + network + "&open=false").body("items", empty());
        var whole = new java.util.HashMap<>(done);
        whole.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "networkId", "name"));
        BAYERN.put(list, "\"1\"", whole).statusCode(200).body("items[0].doneAt", equalTo(((List<Map<String, Object>>) done.get("items")).getFirst().get("doneAt")));
        BAYERN.patch(list, "*", Map.of("items", List.of(ticked))).statusCode(200).body("items", hasSize(1));
        BAYERN.get("/checklists?network=" + network + "&open=false").body("items", hasSize(1)).body("items[0].toDo", equalTo(0));
        BAYERN.get("/checklists?network=" + network + "&open=true&occasion=JOINING").body("items", empty());
        BAYERN.patch(list, "*", Map.of("items", List.of(with(ticked, "done", false)))).statusCode(200).body("items[0].doneAt", nullValue());
        BAYERN.patch(list, "\"1\"", Map.of("items", List.of())).statusCode(412);
        BAYERN.patch(list, "*", Map.of("occasion", "LEAVING")).statusCode(422).body("type", equalTo("/problems/checklist-keeps-its-occasion"));
        BAYERN.delete(list, "*").statusCode(204);
        BAYERN.get(list).statusCode(410);
        BAYERN.restore(list).statusCode(200);
    }

    @Test
    void aTemplateIsOneForEachOccasion() {
        String template = "/checklist-templates/" + template("JOINING");
        BAYERN.post("/checklist-templates", templateDraft("JOINING")).statusCode(409).body("type", equalTo("/problems/checklist-template-there-already"));
        template("LEAVING");
        BAYERN.get("/checklist-templates?network=" + network + "&occasion=JOINING&total=true").body("total", equalTo(1));
        var changed = new java.util.HashMap<>(BAYERN.get(template).extract().body().<Map<String, Object>>path(""));
        changed.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt"));
        BAYERN.put(template, "\"0\"", changed).statusCode(200);
        BAYERN.patch(template, "*", Map.of("items", List.of())).statusCode(400).body("violations[0].pointer", equalTo("/items"));
        BAYERN.patch(template, "*", Map.of("network", Map.of("id", Fixture.networkOf("koordination-bayern")))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
        BAYERN.delete(template, "*").statusCode(204);
        BAYERN.post("/checklists", draft()).statusCode(422).body("type", equalTo("/problems/checklist-without-items"));
        BAYERN.post("/checklists", with(draft(), "items", List.of(Map.of("text", Map.of("de", "Begrüßen"), "done", true)))).statusCode(201).body("items[0].doneAt", notNullValue());
        BAYERN.restore(template).statusCode(200).body("items[0].text.de", equalTo("In den Verteiler"));
    }

    @Test
    void listsAreForTheCoordinatorsOfTheNetwork() {
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        String template = "/checklist-templates/" + template("JOINING");
        String list = "/checklists/" + BAYERN.create("/checklists", draft());
        for (String path : List.of("/checklists", "/checklist-templates")) {
            Api.anonymous().get(path).statusCode(401);
            for (String user : List.of("gast", "mitglied-erfurt", "koordination-prag", "admin")) Api.as(user).get(path + "?network=" + network).statusCode(200).body("items", empty());
        }
        for (String path : List.of(list, template)) {
            Api.anonymous().get(path).statusCode(401);
            for (String user : List.of("gast", "mitglied-erfurt", "koordination-prag", "admin")) Api.as(user).get(path).statusCode(404);
            for (String user : List.of("mitglied-erfurt", "koordination-prag")) Api.as(user).delete(path, "*").statusCode(404);
        }
        Api.as("mitglied-erfurt").post("/checklists", draft()).statusCode(403);
        Api.as("koordination-prag").post("/checklist-templates", templateDraft("LEAVING")).statusCode(403);
        BAYERN.post("/checklists", with(draft(), "membership", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/membership/id"));
    }

    private String template(String occasion) {
        return BAYERN.create("/checklist-templates", templateDraft(occasion));
    }

    private Map<String, Object> templateDraft(String occasion) {
        return Map.of("network", Map.of("id", network), "name", Map.of("de", "Liste"), "occasion", occasion,
                "items", List.of(Map.of("text", Map.of("de", "In den Verteiler")), Map.of("text", Map.of("de", "Vorstellen"))));
    }

    private Map<String, Object> draft() {
        return Map.of("membership", Map.of("id", membership), "occasion", "JOINING");
    }
}
