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
import java.util.List;

/**
 * Keeps the clients of a realm that was imported at the first start in line with the realm file and the ports of today. Keycloak
 * imports a realm only once, yet a start on another port needs other redirect addresses.
 */
final class RealmClients {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FOLLOWED = List.of("rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes", "enabled",
            "standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled");

    private final String keycloakUrl;
    private final String administratorPassword;

    RealmClients(String keycloakUrl, String administratorPassword) {
        this.keycloakUrl = keycloakUrl;
        this.administratorPassword = administratorPassword;
    }

    /** {@code imported} holds what Keycloak was last told; it is missing right after the import. */
    void follow(String realm, Path imported) throws IOException, InterruptedException {
        if (Files.exists(imported) && !Files.readString(imported).equals(realm)) update(JSON.readTree(realm));
        Files.writeString(imported, realm);
    }

    private void update(JsonNode realm) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var tokens = AccessTokens.ofAdministrator(http, keycloakUrl, administratorPassword);
            for (var wanted : realm.path("clients")) update(http, tokens, wanted);
        }
    }

    private void update(HttpClient http, AccessTokens tokens, JsonNode wanted) throws IOException, InterruptedException {
        var clients = keycloakUrl + "/admin/realms/" + KeycloakServer.REALM + "/clients";
        var found = send(http, request(tokens, clients + "?clientId=" + wanted.path("clientId").asText()).GET());
        if (!(found.path(0) instanceof ObjectNode client)) return; // taken away by the administrator
        for (var name : FOLLOWED) {
            if (wanted.has(name)) client.set(name, wanted.get(name));
        }
        send(http, request(tokens, clients + "/" + client.path("id").asText())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(client.toString())));
    }

    private static HttpRequest.Builder request(AccessTokens tokens, String address) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + tokens.current());
    }

    private static JsonNode send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 300) return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        throw new StackFailure(StackFailure.SOFTWARE, "Keycloak refused a change of its clients (" + response.statusCode() + "): " + response.body());
    }
}
