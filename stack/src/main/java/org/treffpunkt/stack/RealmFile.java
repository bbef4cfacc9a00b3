package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The realm that the local stack imports: the production realm with the demo users and demo clients added to it. */
final class RealmFile {
    static final String PRODUCTION = "keycloak/treffpunkt-realm.json";
    static final String DEMO = "keycloak/demo.json";

    /** The clients with which people sign in, and the one that tests sign them in with. */
    static final String PEOPLE_CLIENTS = "treffpunkt-web,treffpunkt-mobile,treffpunkt-test";

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    static JsonNode withDemo(Path root) throws IOException {
        var realm = (ObjectNode) JSON.readTree(root.resolve(PRODUCTION).toFile());
        var demo = JSON.readTree(root.resolve(DEMO).toFile());
        realm.setAll((ObjectNode) demo.path("realm")); // such as: the short demo passwords are allowed
        demo.path("users").forEach(realm.withArray("users")::add);
        demo.path("clients").forEach(realm.withArray("clients")::add);
        for (var extra : demo.path("redirectUris").properties()) addRedirects(realm, extra.getKey(), extra.getValue());
        return realm;
    }

    /** The realm's text with what differs from stack to stack in it; secrets stay out. */
    static String rendered(JsonNode realm, Map<String, String> values) {
        var text = realm.toPrettyString();
        for (var value : values.entrySet()) text = text.replace("${" + value.getKey() + "}", value.getValue());
        return text;
    }

    static List<DemoLogin> demoLogins(Path root) throws IOException {
        var demo = JSON.readTree(root.resolve(DEMO).toFile());
        return demo.path("users").valueStream()
                .filter(user -> user.has("credentials"))
                .map(user -> DemoLogin.of(user, demo.path("logins")))
                .toList();
    }

    /** The identities of the demo users by their names: tokens name people by these. */
    static Map<String, String> demoSubjects(Path root) throws IOException {
        return JSON.readTree(root.resolve(DEMO).toFile()).path("users").valueStream()
                .collect(Collectors.toMap(user -> user.path("username").asText(), user -> user.path("id").asText()));
    }

    /** The service accounts that load the reference networks. */
    static LoadTarget loader(Path root, String baseUrl, String issuer) throws IOException {
        var demo = JSON.readTree(root.resolve(DEMO).toFile());
        var administration = client(demo, "reference-data");
        var records = client(demo, "reference-records");
        return LoadTarget.of(baseUrl, issuer, administration.path("clientId").asText(), administration.path("secret").asText(), records.path("clientId").asText(), records.path("secret").asText());
    }

    static JsonNode client(JsonNode realm, String clientId) {
        return realm.path("clients").valueStream()
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The realm has no client " + clientId));
    }

    /** Where a client may come back to, it also asks for its tokens from. */
    private static void addRedirects(JsonNode realm, String clientId, JsonNode uris) {
        var client = client(realm, clientId);
        for (var uri : uris) {
            ((ArrayNode) client.path("redirectUris")).add(uri);
            var address = URI.create(uri.asText());
            ((ArrayNode) client.path("webOrigins")).add(address.getScheme() + "://" + address.getAuthority());
        }
    }

    /** A demo user as the terminal shows it. */
    record DemoLogin(String username, String password, String role) {
        static DemoLogin of(JsonNode user, JsonNode roles) {
            var username = user.path("username").asText();
            return new DemoLogin(username, user.path("credentials").path(0).path("value").asText(), roles.path(username).asText());
        }
    }
}
