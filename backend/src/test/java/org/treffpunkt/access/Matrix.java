package org.treffpunkt.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** access-matrix.yaml as it is written: tables whose rows have one column per actor. */
record Matrix(
        Map<String, Role> actors,
        Map<String, Map<String, String>> operations,
        Map<String, ListRule> lists,
        Map<String, String> fields,
        Map<String, String> grants,
        Map<String, Map<String, String>> members,
        Map<String, Map<String, String>> cases,
        Map<String, String> stories) {

    /** What stands in a column where nothing is asked, or where the answer is no. */
    static final String NOTHING = ".";

    /** Who an actor is: a person who signs in, or a program. */
    record Role(String who, String user, String client, String scopes) {}

    /** Which objects a list holds: those that these operations give. */
    record ListRule(JsonNode as, String by, List<String> sort, boolean closed) {
        List<String> readings() {
            var names = new ArrayList<String>();
            if (as != null && as.isArray()) as.forEach(name -> names.add(name.asText()));
            else if (as != null) names.add(as.asText());
            return names;
        }
    }

    static Matrix read() throws IOException {
        try (var file = Matrix.class.getResourceAsStream("/access-matrix.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
    }

    /** The operations that a table is of: several that answer alike share one. */
    static List<String> names(String heading) {
        return List.of(heading.split(" "));
    }

    /** The table of one operation: object to what each actor gets. */
    Map<String, Map<String, String>> table(String operation) {
        var table = new LinkedHashMap<String, Map<String, String>>();
        operations.forEach((heading, rows) -> {
            if (names(heading).contains(operation)) rows.forEach((object, row) -> table.put(object, columns(row)));
        });
        return table;
    }

    /** What stands in a row for each actor. */
    Map<String, String> columns(String row) {
        var cells = row.strip().split("\\s+");
        if (cells.length != actors.size()) throw new IllegalArgumentException("A row of access-matrix.yaml has " + cells.length + " columns, not " + actors.size() + ": " + row);
        var columns = new LinkedHashMap<String, String>();
        int at = 0;
        for (String actor : actors.keySet()) columns.put(actor, cells[at++]);
        return columns;
    }

    Set<String> operationsNamed() {
        var named = new LinkedHashSet<String>();
        Stream.concat(operations.keySet().stream().flatMap(heading -> names(heading).stream()), lists.keySet().stream()).forEach(named::add);
        return named;
    }
}
