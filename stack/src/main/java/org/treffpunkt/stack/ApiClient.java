package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Speaks to a running Treffpunkt as any other client of its API does. */
final class ApiClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final AccessTokens tokens;

    ApiClient(String baseUrl, String issuer, Account account) {
        this.base = baseUrl + "/api/v1";
        this.tokens = AccessTokens.ofServiceAccount(http, issuer, account);
    }

    /** A service account, and the scopes it asks for. */
    record Account(String clientId, String clientSecret, String scopes) {}

    /** A record as the API answered it. */
    record Answer(JsonNode body, Optional<String> etag) {}

    /** The API's refusal of a request, with its problem document. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(int status, String problem) {
            super(status + " " + problem);
        }
    }

    Answer get(String path) throws IOException, InterruptedException, Refused {
        return send(request(path).GET());
    }

    Answer create(String path, JsonNode body) throws IOException, InterruptedException, Refused {
        return send(post(path, JSON.writeValueAsString(body)));
    }

    /** Sent again after an interruption, the same body gives the record that it created the first time. */
    Answer createOnce(String path, JsonNode body) throws IOException, InterruptedException, Refused {
        var text = JSON.writeValueAsString(body);
        var key = UUID.nameUUIDFromBytes((path + text).getBytes(StandardCharsets.UTF_8));
        return send(post(path, text).header("Idempotency-Key", key.toString()));
    }

    Answer patch(String path, String etag, JsonNode patch) throws IOException, InterruptedException, Refused {
        return send(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(patch))));
    }

    void delete(String path) throws IOException, InterruptedException, Refused {
        send(request(path).DELETE());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder post(String path, String body) throws IOException, InterruptedException {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + tokens.current());
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException, Refused {
        var response = answerTo(request.build());
        if (response.statusCode() >= 300) throw new Refused(response.statusCode(), response.body());
        var body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
        return new Answer(body, response.headers().firstValue("ETag"));
    }

    private HttpResponse<String> answerTo(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure(StackFailure.UNAVAILABLE, "Treffpunkt does not answer at " + base + " (" + e + "): is it running?");
        }
    }
}
