package org.treffpunkt.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Pattern;

/** Dotted paths into a document; a step may pick from a list by place, `sites[0]`, or by a member, `contactPoints[kind=PHONE]`. */
final class Step {
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)|\\[([^\\]=]+)(?:=([^\\]]*))?\\]");

    private Step() {}

    static JsonNode walk(JsonNode document, String path) {
        JsonNode at = document;
        var steps = STEP.matcher(path);
        while (steps.find()) at = steps.group(1) != null ? at.path(steps.group(1)) : picked(at, steps.group(2), steps.group(3));
        return at;
    }

    private static JsonNode picked(JsonNode list, String key, String value) {
        if (value == null) return list.path(Integer.parseInt(key));
        for (JsonNode element : list) if (walk(element, key).asText().equals(value)) return element;
        return MissingNode.getInstance();
    }
}
