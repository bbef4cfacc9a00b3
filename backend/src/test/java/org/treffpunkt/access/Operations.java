package org.treffpunkt.access;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations of the contract that the backend under test serves; ContractTest sees to it that this is the one in openapi.yaml. */
final class Operations {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /** The id of a part that there is not. */
    private static final String NOTHING = "00000000-0000-7000-8000-ffffffffffff";

    private final Map<String, Operation> all = new LinkedHashMap<>();
    private final JsonNode contract;

    /**
     * @param scope what a program needs; null if nothing
     * @param closed needs a token
     * @param draft members of the body it takes
     */
    record Operation(String name, String method, String path, String scope, boolean closed, List<String> draft) {
        boolean hasId() {
            return path.contains("{id}");
        }

        String at(String id) {
            return at(id, NOTHING);
        }

        /** With a part of the record, where the operation is about one. */
        String at(String id, String part) {
            return path.replace("{id}", id).replace("{number}", "1").replace("{replyId}", part).replace("{consentId}", NOTHING)
                    .replace("{type}", "bodies").replace("{list}", "meetings")
                    .replaceAll("\\{(invitationId|addressId|registrationId|meetingId|secret|participationId|outcomeId|itemId|editId|commentId)\\}", NOTHING);
        }

        Wire.Asked asked(String address, Object body) {
            return new Wire.Asked(name, scope, method, address, body, method.equals("GET") || method.equals("POST") && !hasId() ? Map.of() : Map.of("If-Match", "*"));
        }
    }

    Operations() throws IOException {
        contract = new ObjectMapper().readTree(given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().asString());
        for (var path : contract.get("paths").properties())
            for (var verb : path.getValue().properties()) if (VERBS.contains(verb.getKey())) add(path.getKey(), verb.getKey(), verb.getValue());
    }

    private void add(String path, String verb, JsonNode it) {
        String name = it.get("operationId").asText();
        var security = it.path("security");
        String scope = security.findValue("bearer") == null ? null : security.findValue("bearer").path(0).asText(null);
        boolean closed = security.valueStream().noneMatch(JsonNode::isEmpty);
        String schema = it.at("/requestBody/content/application~1json/schema/$ref").asText().replaceAll(".*/", "");
        var draft = new ArrayList<String>();
        contract.at("/components/schemas/" + schema + "/properties").fieldNames().forEachRemaining(draft::add);
        all.put(name, new Operation(name, verb.toUpperCase(Locale.ROOT), path, scope, closed, draft));
    }

    Operation of(String name) {
        var operation = all.get(name);
        if (operation == null) throw new IllegalArgumentException("The contract has no operation " + name + ", which access-matrix.yaml names.");
        return operation;
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    Set<String> names() {
        return all.keySet();
    }

    List<Operation> withId() {
        return all.values().stream().filter(Operation::hasId).toList();
    }

    Set<String> scopes() {
        var scopes = new TreeSet<String>();
        for (Operation operation : all.values()) if (operation.scope != null) scopes.add(operation.scope);
        return scopes;
    }
}
