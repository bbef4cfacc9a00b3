package org.treffpunkt.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Contract;
import org.treffpunkt.support.RealParts;

/** The contract is what the backend does, it is complete, and its examples are true. */
@RealParts
class ContractTest {
    /** Drafts that say what was before somebody's eyes, not only what shall stand there: many write the same at once. */
    private static final Set<String> EDITS = Set.of("NoteDraft");

    /** What stands beside a record is written without the version of it (ADR 27). */
    private static final Set<String> BESIDE = Set.of("writeNote", "noteAttendance", "completeTask", "setMeetingProgress", "replyToMyInvitation", "replaceRegistrationForm", "noteRegistrationPresence");

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private JsonNode served;
    private Contract contract;

    record Operation(String name, String verb, String path, JsonNode it) {}

    @BeforeEach
    void read() throws IOException {
        served = new ObjectMapper().readTree(given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().asString());
        contract = new Contract(served);
    }

    @Test
    void theCommittedContractIsWhatTheBackendServes() throws IOException {
        var committed = new YAMLMapper().readTree(Files.readString(Path.of(System.getProperty("treffpunkt.root"), "openapi.yaml")));
        var differences = new ArrayList<String>();
        compare("", committed, served, differences);
        assertEquals(List.of(), differences, "openapi.yaml is not what the sources say: run `make contract` and commit openapi.yaml");
    }

    @Test
    void everyOperationHasANameASummaryATagAndItsErrors() {
        var faults = new ArrayList<String>();
        var names = new HashSet<String>();
        for (var operation : operations()) {
            var it = operation.it;
            if (!names.add(operation.name) || operation.name.matches(".*\\d")) faults.add(operation.name + ": its name is not unique");
            if (it.path("summary").asText().isBlank()) faults.add(operation.name + " has no summary");
            if (Set.of("put", "patch").contains(operation.verb) && !conditional(operation) && !it.path("description").asText().contains("needs no `If-Match`"))
                faults.add(operation.name + " neither takes `If-Match` nor says that it needs none");
            if (it.path("tags").size() != 1) faults.add(operation.name + " has not one tag");
            for (String status : errors(operation))
                if (!it.path("responses").has(status)) faults.add(operation.name + " does not say that it can answer " + status);
            for (var response : it.path("responses").properties())
                if (response.getKey().matches("[45]..")) {
                    var content = contract.resolved(response.getValue()).path("content").path("application/problem+json");
                    if (!content.path("schema").path("$ref").asText().endsWith("/Problem") || content.path("example").isMissingNode())
                        faults.add(operation.name + " " + response.getKey() + " is not a problem with an example");
                }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> errors(Operation operation) {
        var statuses = new ArrayList<>(List.of("400", "401", "406", "500"));
        if (operation.path.contains("{")) statuses.add("404");
        if (Set.of("put", "patch").contains(operation.verb)) statuses.addAll(List.of("403", "409", "413", "415", "422"));
        if (Set.of("put", "patch").contains(operation.verb) && !BESIDE.contains(operation.name)) statuses.addAll(List.of("412", "428"));
        if (operation.verb.equals("post")) statuses.addAll(List.of("409", "422"));
        // Nobody is forbidden what everybody may do.
        boolean open = operation.it.path("security").valueStream().anyMatch(JsonNode::isEmpty);
        if (operation.verb.equals("post") && !open) statuses.add("403");
        return statuses;
    }

    private static boolean conditional(Operation operation) {
        return operation.it.path("parameters").valueStream().anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
    }

    @Test
    void everyBodyHasAnExampleThatKeepsItsSchema() {
        var faults = new ArrayList<String>();
        for (var operation : operations()) {
            examine(operation.name + " request", operation.it.path("requestBody"), faults);
            for (var response : operation.it.path("responses").properties()) examine(operation.name + " " + response.getKey(), contract.resolved(response.getValue()), faults);
        }
        assertEquals(List.of(), faults);
    }

    private void examine(String where, JsonNode message, List<String> faults) {
        for (var content : message.path("content").properties()) {
            var body = content.getValue();
            if (content.getKey().equals("application/pdf")) continue;
            if (!body.has("example")) faults.add(where + " has no example (backend/src/main/resources/examples/" + body.path("schema").path("$ref").asText().replaceAll(".*/", "") + ".json)");
            else for (String fault : contract.faults(body.get("schema"), body.get("example"))) faults.add(where + " example: " + fault);
        }
    }

    @Test
    void aSuccessfulAnswerHasASchemaOrNoBody() {
        var faults = new ArrayList<String>();
        for (var operation : operations())
            for (var response : operation.it.path("responses").properties())
                if (response.getKey().startsWith("2") && !response.getKey().equals("204") && !response.getValue().path("content").path("application/json").path("schema").has("$ref")
                        && !response.getValue().path("content").has("text/calendar")
                        && !response.getValue().path("content").has("text/csv")
                        && !response.getValue().path("content").has("application/pdf"))
                    faults.add(operation.name + " " + response.getKey() + " has no schema");
        assertEquals(List.of(), faults);
    }

    @Test
    void schemaNamesAreChosenAndNotNumbered() {
        var schemas = served.at("/components/schemas");
        var numbered = schemas.propertyStream().map(java.util.Map.Entry::getKey).filter(name -> name.matches(".*\\d") && !name.equals("UUID7")).toList();
        assertEquals(List.of(), numbered, "two types share a name: give one of them @Schema(name = ...)");
        assertTrue(schemas.propertyStream().noneMatch(schema -> schema.getKey().startsWith("JsonNode")), "a body is described as any JSON");
    }

    @Test
    void patternsAreReadAlikeInEveryLanguage() {
        // Flags within a pattern and possessive quantifiers are Java's own; JSON Schema has the patterns of ECMAScript.
        var foreign = served.findValuesAsText("pattern").stream().filter(pattern -> pattern.matches(".*(\\(\\?(?![:=!<])|[*+?}]\\+|\\\\[AZzGQE]).*")).distinct().toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void aViewCanBeSentBackAsItsDraft() {
        var faults = new ArrayList<String>();
        var schemas = served.at("/components/schemas");
        for (var draft : schemas.properties()) {
            if (!draft.getKey().endsWith("Draft") || EDITS.contains(draft.getKey())) continue;
            var view = schemas.path(draft.getKey().replaceAll("Draft$", "View"));
            for (var member : draft.getValue().path("properties").properties()) {
                var seen = view.path("properties").path(member.getKey());
                if (seen.isMissingNode()) faults.add(draft.getKey() + "." + member.getKey() + " is not in its view");
                else if (!type(seen).equals(type(member.getValue()))) faults.add(draft.getKey() + "." + member.getKey() + " is " + type(member.getValue()) + ", in the view " + type(seen));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) return schema.get("$ref").asText();
        return schema.path("type").asText() + (schema.has("items") ? " of " + type(schema.get("items")) : "");
    }

    private List<Operation> operations() {
        return served.get("paths").propertyStream()
                .flatMap(path -> path.getValue().propertyStream().filter(entry -> VERBS.contains(entry.getKey()))
                        .map(entry -> new Operation(entry.getValue().path("operationId").asText("no operationId: " + path.getKey()), entry.getKey(), path.getKey(), entry.getValue())))
                .collect(Collectors.toList());
    }

    private static void compare(String place, JsonNode committed, JsonNode served, List<String> differences) {
        if (differences.size() > 20) return;
        if (committed.isObject() && served.isObject()) {
            var names = new java.util.TreeSet<String>();
            committed.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            for (String name : names) compare(place + "/" + name, committed.path(name), served.path(name), differences);
        } else if (!committed.equals(served)) {
            differences.add(place + ": committed " + shortened(committed) + ", served " + shortened(served));
        }
    }

    private static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "...";
    }
}
