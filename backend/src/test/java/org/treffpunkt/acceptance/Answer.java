package org.treffpunkt.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.treffpunkt.support.Api;

/** The answer to one check, held against what it must be. */
final class Answer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final AcceptanceTest.Check check;
    private final Map<String, String> ids;
    private final List<String> failures = new ArrayList<>();

    Answer(AcceptanceTest.Check check, Map<String, String> ids) {
        this.check = check;
        this.ids = ids;
    }

    List<String> failures() {
        int expected = check.status() == null ? 200 : check.status();
        JsonNode body = check.post() == null ? get(check.get(), expected) : post(expected);
        if (check.holds() != null) for (String key : check.holds()) if (!itemIds(check.get()).contains(id(key))) failures.add("lacks " + key);
        if (check.lacks() != null) for (String key : check.lacks()) if (itemIds(check.get()).contains(id(key))) failures.add("holds " + key);
        if (check.sameItemsAs() != null) for (String path : check.sameItemsAs()) if (!itemIds(check.get()).equals(itemIds(path))) failures.add("not the items of " + path);
        if (check.sameItemsAs() != null && itemIds(check.get()).isEmpty()) failures.add("no items at all");
        JsonNode read = check.find() == null ? body : found(body);
        if (check.expect() != null) check.expect().forEach((path, value) -> compare(path, Step.walk(read, path), filled(value)));
        return failures;
    }

    private JsonNode found(JsonNode list) {
        for (JsonNode item : list.path("items")) {
            if (check.find().entrySet().stream().allMatch(wanted -> Step.walk(item, wanted.getKey()).equals(filled(wanted.getValue()))))
                return get(check.get().replaceAll("\\?.*", "") + "/" + item.path("id").asText(), 200);
        }
        failures.add("no item with " + check.find());
        return MissingNode.getInstance();
    }

    private void compare(String path, JsonNode actual, JsonNode expected) {
        if (expected.isObject() && expected.has("absent")) {
            if (actual.isMissingNode() != expected.get("absent").asBoolean()) failures.add(path + " is " + actual);
        } else if (expected.isObject() && expected.has("size")) {
            if (actual.size() != expected.get("size").asInt() || !actual.isArray()) failures.add(path + " has " + actual.size() + " elements, not " + expected.get("size"));
        } else if (expected.isObject() && expected.has("atLeast")) {
            int number = actual.isArray() ? actual.size() : actual.asInt(Integer.MIN_VALUE);
            if (number < expected.get("atLeast").asInt()) failures.add(path + " is " + actual + ", not at least " + expected.get("atLeast"));
        } else if (expected.isObject() && expected.has("contains")) {
            if (!contains(actual, expected.get("contains"))) failures.add(path + " is " + actual + " and does not contain " + expected.get("contains"));
        } else if (expected.isArray() ? !elements(expected).equals(elements(actual)) : !same(expected, actual)) {
            failures.add(path + " is " + actual + ", not " + expected);
        }
    }

    private static boolean contains(JsonNode actual, JsonNode part) {
        if (actual.isTextual()) return actual.asText().contains(part.asText());
        for (JsonNode element : actual) if (same(part, element)) return true;
        return false;
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber() ? expected.decimalValue().compareTo(actual.decimalValue()) == 0 : expected.equals(actual);
    }

    private static Set<JsonNode> elements(JsonNode list) {
        var elements = new HashSet<JsonNode>();
        list.forEach(elements::add);
        return elements;
    }

    /** The ids of the items on all pages. */
    private Set<String> itemIds(String path) {
        var found = new TreeSet<String>();
        String page = path.contains("limit=") ? path : path + (path.contains("?") ? "&" : "?") + "limit=100";
        String next = "";
        while (next != null) {
            JsonNode body = get(page + next, 200);
            body.path("items").forEach(item -> found.add(item.path("id").asText()));
            next = body.has("next") ? "&cursor=" + body.get("next").asText() : null;
        }
        return found;
    }

    private JsonNode get(String path, int status) {
        return tree(caller().get(encoded(filled(path))).statusCode(status).extract().asString());
    }

    private JsonNode post(int status) {
        return tree(caller().post(filled(check.post()), filled(check.body().toString())).statusCode(status).extract().asString());
    }

    private Api caller() {
        return check.as() == null ? Api.anonymous() : Api.as(check.as());
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode filled(JsonNode value) {
        return value.isTextual() ? new TextNode(filled(value.asText())) : value;
    }

    private String filled(String text) {
        var filled = text;
        for (var record : ids.entrySet()) filled = filled.replace("{" + record.getKey() + "}", record.getValue());
        return filled;
    }

    private String id(String key) {
        return ids.get(key);
    }

    /** Query values are written plainly in the table. */
    private static String encoded(String path) {
        int query = path.indexOf('?');
        if (query < 0) return path;
        var parameters = new ArrayList<String>();
        for (String parameter : path.substring(query + 1).split("&")) {
            int equals = parameter.indexOf('=');
            parameters.add(parameter.substring(0, equals + 1) + URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return path.substring(0, query + 1) + String.join("&", parameters);
    }
}
