package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been loaded so far, by key, to put identities where drafts name keys. */
final class LoadedRecords {
    private static final String REF = "ref";

    private final Map<String, JsonNode> bodies = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();

    /** A draft names a record that is not there. */
    static final class UnknownKey extends Exception {
        private static final long serialVersionUID = 1;

        UnknownKey(String key) {
            super("it refers to \"" + key + "\", which is not loaded");
        }
    }

    void put(String key, String path, JsonNode body) {
        bodies.put(key, body);
        paths.put(key, path);
    }

    /** The identity behind {@code key}, or behind a part of it: {@code key/sites/0}. */
    String id(String reference) throws UnknownKey {
        var slash = reference.indexOf('/');
        var key = slash < 0 ? reference : reference.substring(0, slash);
        var part = slash < 0 ? "" : reference.substring(slash);
        var id = bodies.getOrDefault(key, JsonNodeFactory.instance.missingNode()).at(part + "/id");
        if (!id.isTextual()) throw new UnknownKey(reference);
        return id.asText();
    }

    String address(String key) throws UnknownKey {
        var id = id(key);
        return paths.get(key) + "/" + id;
    }

    String path(String key) {
        return paths.get(key);
    }

    Map<String, String> ids() {
        var ids = new LinkedHashMap<String, String>();
        bodies.forEach((key, body) -> ids.put(key, body.path("id").asText()));
        return ids;
    }

    /** The same content with {@code {ref: key}} as {@code {id: ...}} and {@code "ref:key"} as the bare identity. */
    JsonNode resolve(JsonNode node) throws UnknownKey {
        if (node instanceof ObjectNode object) return resolveObject(object);
        if (node instanceof ArrayNode array) {
            var resolved = JsonNodeFactory.instance.arrayNode();
            for (var element : array) resolved.add(resolve(element));
            return resolved;
        }
        if (node.isTextual() && node.asText().startsWith(REF + ":")) return TextNode.valueOf(id(node.asText().substring(REF.length() + 1)));
        return node;
    }

    private JsonNode resolveObject(ObjectNode object) throws UnknownKey {
        var resolved = JsonNodeFactory.instance.objectNode();
        if (object.size() == 1 && object.path(REF).isTextual()) return resolved.put("id", id(object.path(REF).asText()));
        for (var member : object.properties()) resolved.set(member.getKey(), resolve(member.getValue()));
        return resolved;
    }
}
