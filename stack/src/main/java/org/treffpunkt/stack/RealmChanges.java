package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Keeps a realm that was imported at the first start in line with the realm file and the ports of today. Keycloak imports a realm only
 * once, yet a start on another port needs other redirect addresses, and a newer version of Treffpunkt may bring scopes, clients and demo users.
 */
final class RealmChanges {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FOLLOWED = List.of("rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes", "enabled",
            "standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled");

    private final String realmUrl;
    private final HttpClient http;
    private final AccessTokens tokens;

    private RealmChanges(String keycloakUrl, HttpClient http, AccessTokens tokens) {
        this.realmUrl = keycloakUrl + "/admin/realms/" + KeycloakServer.REALM;
        this.http = http;
        this.tokens = tokens;
    }

    /** {@code imported} holds what Keycloak was last told; it is missing right after the import. */
    static void follow(String keycloakUrl, String administratorPassword, String realm, Path imported) throws IOException, InterruptedException {
        if (Files.exists(imported) && !Files.readString(imported).equals(realm)) {
            try (var http = HttpClient.newHttpClient()) {
                var tokens = AccessTokens.ofAdministrator(http, keycloakUrl, administratorPassword);
                new RealmChanges(keycloakUrl, http, tokens).apply(JSON.readTree(Files.readString(imported)), JSON.readTree(realm));
            }
        }
        Files.writeString(imported, realm);
    }

    private void apply(JsonNode before, JsonNode wanted) throws IOException, InterruptedException {
        var scopes = scopes(wanted.path("clientScopes"));
        add(before, wanted);
        for (var client : wanted.path("clients")) update(client, scopes);
    }

    /** Adds the scopes that are not there yet; gives the identities of all. */
    private Map<String, String> scopes(JsonNode wanted) throws IOException, InterruptedException {
        var names = new HashSet<String>();
        for (var scope : get("/client-scopes")) names.add(scope.path("name").asText());
        for (var scope : wanted) {
            if (!names.contains(scope.path("name").asText())) send("/client-scopes", "POST", scope);
        }
        var identities = new HashMap<String, String>();
        for (var scope : get("/client-scopes")) identities.put(scope.path("name").asText(), scope.path("id").asText());
        return identities;
    }

    /** What the file did not hold before; what it held and Keycloak does not have was taken away by the administrator. */
    private void add(JsonNode before, JsonNode wanted) throws IOException, InterruptedException {
        var addition = JsonNodeFactory.instance.objectNode().put("ifResourceExists", "SKIP");
        for (var kind : Map.of("clients", "clientId", "users", "username").entrySet()) {
            var known = before.path(kind.getKey()).findValuesAsText(kind.getValue());
            for (var item : wanted.path(kind.getKey())) {
                if (!known.contains(item.path(kind.getValue()).asText())) addition.withArray(kind.getKey()).add(item);
            }
        }
        if (addition.size() > 1) send("/partialImport", "POST", addition);
    }

    private void update(JsonNode wanted, Map<String, String> scopes) throws IOException, InterruptedException {
        var found = get("/clients?clientId=" + wanted.path("clientId").asText());
        if (!(found.path(0) instanceof ObjectNode client)) return;
        for (var name : FOLLOWED) {
            if (wanted.has(name)) client.set(name, wanted.get(name));
        }
        var address = "/clients/" + client.path("id").asText();
        send(address, "PUT", client);
        for (var scope : wanted.path("optionalClientScopes")) {
            if (scopes.containsKey(scope.asText())) send(address + "/optional-client-scopes/" + scopes.get(scope.asText()), "PUT", JSON.createObjectNode());
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private void send(String path, String method, JsonNode body) throws IOException, InterruptedException {
        send(request(path).header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(realmUrl + path)).header("Authorization", "Bearer " + tokens.current());
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 300) return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        throw new StackFailure(StackFailure.SOFTWARE, "Keycloak refused a change of its realm (" + response.statusCode() + "): " + response.body());
    }
}
