package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code apply-retention}: has a running Treffpunkt forget what is due, as it does every night by itself. Over its API, so that only it decides what that is. */
public record ApplyRetentionCommand(String url, String issuer, ApiClient.Account administration) {
    private static final String SCOPES = "networks:read networks:write";

    /** For tests that run their own backend. */
    public static int run(List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        return of(arguments, Map.of()).run(Progress.on(out));
    }

    static ApplyRetentionCommand of(List<String> arguments, Map<String, String> environment) throws IOException {
        var given = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) given.put(arguments.get(i), arguments.get(i + 1));
        if (!given.isEmpty())
            return new ApplyRetentionCommand(required(given, "--url"), required(given, "--issuer"), new ApiClient.Account(required(given, "--admin-client-id"), required(given, "--admin-client-secret"), SCOPES));
        var settings = StackSettings.of(environment);
        var loader = RealmFile.loader(settings.root(), settings.publicBaseUrl(), "http://localhost:" + settings.keycloakPort() + "/realms/treffpunkt");
        return new ApplyRetentionCommand(loader.baseUrl(), loader.issuer(), new ApiClient.Account(loader.administration().clientId(), loader.administration().clientSecret(), SCOPES));
    }

    int run(Progress progress) throws IOException, InterruptedException {
        try (var api = new ApiClient(url, issuer, administration)) {
            tell(progress, "what belongs to no network", api.create("/retention-runs", JsonNodeFactory.instance.objectNode()).body());
            String next = "";
            while (next != null) {
                var page = api.get("/networks?limit=100" + next).body();
                for (var network : page.path("items")) tell(progress, name(network), api.create("/networks/" + network.path("id").asText() + "/retention-runs", JsonNodeFactory.instance.objectNode()).body());
                next = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
            }
            return 0;
        } catch (ApiClient.Refused e) {
            throw new StackFailure(StackFailure.SOFTWARE, "Treffpunkt refuses to forget what is due: " + e.getMessage());
        }
    }

    private static String name(JsonNode network) {
        return network.path("name").path(network.path("name").path("original").asText()).asText();
    }

    private static void tell(Progress progress, String what, JsonNode run) {
        var counts = new StringBuilder();
        for (var count : run.path("counts")) counts.append(counts.isEmpty() ? "" : ", ").append(count.path("count").asLong()).append(' ').append(count.path("kind").asText());
        progress.say(what + ": " + (counts.isEmpty() ? "nothing was due" : counts));
    }

    private static String required(Map<String, String> given, String option) {
        var value = given.get(option);
        if (value == null) throw new StackFailure(StackFailure.USAGE, "apply-retention needs " + option + ", or nothing at all for the Treffpunkt of this machine.");
        return value;
    }
}
