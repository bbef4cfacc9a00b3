package org.treffpunkt.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address knows, from the contract that was made of the resources: the framework refuses others without saying so (RFC 9110, section 15.5.6). */
@Singleton
class AllowedMethods {
    private final Map<Pattern, String> methods = new LinkedHashMap<>();

    AllowedMethods(ObjectMapper mapper) {
        try (var contract = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/quarkus-generated-openapi-doc.JSON")) {
            if (contract == null) throw new IllegalStateException("The backend was built without its contract.");
            for (var path : mapper.readTree(contract).get("paths").properties())
                methods.put(Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+") + "/?"), allow(path.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String allow(JsonNode path) {
        var known = new TreeSet<String>();
        path.fieldNames().forEachRemaining(name -> known.add(name.toUpperCase(Locale.ROOT)));
        if (known.contains("GET")) known.add("HEAD");
        known.add("OPTIONS");
        return String.join(", ", known);
    }

    String at(String path) {
        return methods.entrySet().stream().filter(entry -> entry.getKey().matcher(path).matches()).map(Map.Entry::getValue).findFirst().orElse("GET, HEAD, OPTIONS");
    }
}
