package org.treffpunkt.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Sends the requests of the matrix and looks through every answer, whatever was asked for, for words that are not for the one who asked. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Actors actors;
    private final Canaries canaries;

    Wire(Actors actors, Canaries canaries) {
        this.actors = actors;
        this.canaries = canaries;
    }

    /** One request, before it is known who sends it. */
    record Asked(String operation, String scope, String method, String path, Object body, Map<String, String> headers) {
        Asked at(String other) {
            return new Asked(operation, scope, method, other, body, headers);
        }

        Asked with(String header, String value) {
            var more = new java.util.HashMap<>(headers);
            more.put(header, value);
            return new Asked(operation, scope, method, path, body, more);
        }

        Asked as(String verb) {
            return new Asked(operation, scope, verb, path, verb.equals(method) ? body : null, headers);
        }

        Asked saying(Object other) {
            return new Asked(operation, scope, method, path, other, headers);
        }
    }

    record Answer(int status, String text, Map<String, String> headers) {
        JsonNode json() {
            try {
                return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Answer send(String actor, Asked asked) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked.path));
        String token = actors.token(actor, asked.scope);
        if (token != null) request.header("Authorization", "Bearer " + token);
        asked.headers.forEach(request::header);
        if (asked.body == null) {
            request.method(asked.method, HttpRequest.BodyPublishers.noBody());
        } else {
            if (!asked.headers.containsKey("Content-Type")) request.header("Content-Type", asked.method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
            request.method(asked.method, HttpRequest.BodyPublishers.ofString(text(asked.body)));
        }
        var response = answer(request.build());
        canaries.look(actor, asked.operation + " " + asked.method + " " + asked.path, shown(response));
        return new Answer(response.statusCode(), response.body(), response.headers().map().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(header -> header.getKey().toLowerCase(java.util.Locale.ROOT), header -> String.join(", ", header.getValue()))));
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that the answer says, also what an opaque cursor holds. */
    private static String shown(HttpResponse<String> response) {
        var shown = new StringBuilder(response.body()).append('\n').append(response.headers().map());
        var cursor = java.util.regex.Pattern.compile("\"next\":\"([A-Za-z0-9_-]+)\"").matcher(response.body());
        while (cursor.find()) shown.append('\n').append(new String(Base64.getUrlDecoder().decode(cursor.group(1)), StandardCharsets.UTF_8));
        return shown.toString();
    }

    static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
