package org.treffpunkt.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract as a judge of answers. It reads more strictly than clients should: a member that the contract does not name is a fault here,
 * though clients must put up with one, since later versions may add some.
 */
public final class Contract {
    private final JsonNode document;
    private final JsonNode strict;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    public Contract(JsonNode document) {
        this.document = document;
        this.strict = document.get("components").deepCopy();
        strict.get("schemas").forEach(Contract::close);
    }

    public JsonNode document() {
        return document;
    }

    /** The operation that answers this request, if the contract knows one. */
    public Optional<JsonNode> operation(String method, String path) {
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        return document.get("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .sorted((one, other) -> Integer.compare(one.getKey().indexOf('{'), other.getKey().indexOf('{')))
                .map(entry -> entry.getValue().get(verb))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The response of the operation with that status, with references followed. */
    public Optional<JsonNode> response(JsonNode operation, int status) {
        return Optional.ofNullable(operation.get("responses").get(String.valueOf(status))).map(this::resolved);
    }

    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What is wrong with the value, one sentence each. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema.toString(), text -> compile(schema)).validate(value).stream().map(Object::toString).toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", strict);
        return factory.getSchema(whole, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) object.put("additionalProperties", false);
    }

    public static Contract parse(String json) {
        try {
            return new Contract(new ObjectMapper().readTree(json));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
