package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a realm that was imported at the first start in line with the realm file and the ports of today. Keycloak imports a realm
 * only once, yet a start on another port needs other redirect addresses, and a later version of Treffpunkt other scopes, clients and demo users.
 */
final class RealmFollower {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FOLLOWED = List.of("rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes", "enabled",
            "standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled");

    private final String realmUrl;
    private final String backendSecret;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AccessTokens tokens;

    RealmFollower(String keycloakUrl, String administratorPassword, String backendSecret) {
        this.realmUrl = keycloakUrl + "/admin/realms/" + KeycloakServer.REALM;
        this.backendSecret = backendSecret;
        this.tokens = AccessTokens.ofAdministrator(http, keycloakUrl, administratorPassword);
    }

    /** {@code imported} holds what Keycloak was last told; it is missing right after the import. */
    void follow(String realm, Path imported) throws IOException, InterruptedException {
        var before = Files.exists(imported) ? Files.readString(imported) : realm;
        if (!before.equals(realm)) update(JSON.readTree(realm), JSON.readTree(before));
        Files.writeString(imported, realm);
    }

    private void update(JsonNode realm, JsonNode before) throws IOException, InterruptedException {
        put("", JSON.createObjectNode().set("smtpServer", realm.path("smtpServer")));
        var scopes = scopes(realm.path("clientScopes"));
        for (var wanted : realm.path("clients")) {
            var clientId = wanted.path("clientId").asText();
            var found = get("/clients?clientId=" + clientId).path(0);
            if (found instanceof ObjectNode client) change(client, wanted, scopes);
            else if (!before.path("clients").findValuesAsText("clientId").contains(clientId)) add(wanted, realm);
            // else: taken away by the administrator
        }
        addPeople(realm, before);
    }

    /** Adds the scopes that are not there yet; gives the identities of all. */
    private Map<String, String> scopes(JsonNode wanted) throws IOException, InterruptedException {
        var there = get("/client-scopes").findValuesAsText("name");
        for (var scope : wanted) if (!there.contains(scope.path("name").asText())) post("/client-scopes", scope);
        var identities = new HashMap<String, String>();
        for (var scope : get("/client-scopes")) identities.put(scope.path("name").asText(), scope.path("id").asText());
        return identities;
    }

    private void change(ObjectNode client, JsonNode wanted, Map<String, String> scopes) throws IOException, InterruptedException {
        var address = "/clients/" + client.path("id").asText();
        put(address, changed(client, wanted));
        for (var scope : wanted.path("optionalClientScopes")) {
            if (scopes.containsKey(scope.asText())) put(address + "/optional-client-scopes/" + scopes.get(scope.asText()), JSON.createObjectNode());
        }
    }

    /** People that came with a later version; those whom the administrator took away stay away. */
    private void addPeople(JsonNode realm, JsonNode before) throws IOException, InterruptedException {
        var known = before.path("users").findValuesAsText("username");
        var addition = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        for (var user : realm.path("users")) {
            if (!user.has("serviceAccountClientId") && !known.contains(user.path("username").asText())) addition.withArray("users").add(user);
        }
        if (addition.has("users")) post("/partialImport", addition);
    }

    private static JsonNode changed(ObjectNode client, JsonNode wanted) {
        for (var name : FOLLOWED) {
            if (wanted.has(name)) client.set(name, wanted.get(name));
        }
        return client;
    }

    /** A client that came with a later version, and what its service account may do. */
    private void add(JsonNode wanted, JsonNode realm) throws IOException, InterruptedException {
        post("/clients", JSON.readTree(wanted.toString().replace("${TREFFPUNKT_BACKEND_CLIENT_SECRET}", backendSecret)));
        for (var account : realm.path("users")) {
            if (account.path("serviceAccountClientId").equals(wanted.path("clientId"))) giveRoles(account);
        }
    }

    private void giveRoles(JsonNode account) throws IOException, InterruptedException {
        var user = get("/clients/" + idOfClient(account.path("serviceAccountClientId").asText()) + "/service-account-user").path("id").asText();
        for (var wanted : account.path("clientRoles").properties()) {
            var client = idOfClient(wanted.getKey());
            var roles = JSON.createArrayNode();
            for (var role : wanted.getValue()) roles.add(get("/clients/" + client + "/roles/" + role.asText()));
            post("/users/" + user + "/role-mappings/clients/" + client, roles);
        }
    }

    private String idOfClient(String clientId) throws IOException, InterruptedException {
        return get("/clients?clientId=" + clientId).path(0).path("id").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private void post(String path, JsonNode body) throws IOException, InterruptedException {
        send(request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private void put(String path, JsonNode body) throws IOException, InterruptedException {
        send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(realmUrl + path)).header("Authorization", "Bearer " + tokens.current()).header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 300) return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        throw new StackFailure(StackFailure.SOFTWARE, "Keycloak refused a change of its realm (" + response.statusCode() + "): " + response.body());
    }
}
