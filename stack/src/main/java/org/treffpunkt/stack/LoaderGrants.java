package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rights that the loader gives to the demo users, and to itself while it loads. */
final class LoaderGrants {
    private static final String COORDINATOR = "COORDINATOR";

    private final ApiClient api;
    private final Map<String, String> subjects;
    private final String ownSubject;
    private final List<JsonNode> grants = new ArrayList<>();

    LoaderGrants(ApiClient api, Map<String, String> subjects) throws IOException, InterruptedException, ApiClient.Refused {
        this.api = api;
        this.subjects = subjects;
        this.ownSubject = api.get("/me").body().path("subject").asText();
        api.get("/grants").body().path("items").forEach(grants::add);
    }

    void coordinateMyself(String network) throws IOException, InterruptedException, ApiClient.Refused {
        give(ownSubject, COORDINATOR, "network", network);
    }

    void ceaseToCoordinate() throws IOException, InterruptedException, ApiClient.Refused {
        for (var grant : List.copyOf(grants)) {
            if (!grant.path("subject").asText().equals(ownSubject)) continue;
            api.delete("/grants/" + grant.path("id").asText());
            grants.remove(grant);
        }
    }

    void makeCoordinator(String username, String network) throws IOException, InterruptedException, ApiClient.Refused {
        give(subject(username), COORDINATOR, "network", network);
    }

    void makeMember(String username, String network) throws IOException, InterruptedException, ApiClient.Refused {
        give(subject(username), "MEMBER", "network", network);
    }

    void makeEditor(String username, String organisation) throws IOException, InterruptedException, ApiClient.Refused {
        give(subject(username), "ORGANISATION_EDITOR", "organisation", organisation);
    }

    private void give(String subject, String role, String scope, String id) throws IOException, InterruptedException, ApiClient.Refused {
        var given = grants.stream().anyMatch(grant -> grant.path("subject").asText().equals(subject)
                && grant.path("role").asText().equals(role)
                && grant.path(scope).path("id").asText().equals(id));
        if (given) return;
        var grant = JsonNodeFactory.instance.objectNode().put("subject", subject).put("role", role);
        grant.putObject(scope).put("id", id);
        grants.add(api.create("/grants", grant).body());
    }

    private String subject(String username) {
        return Optional.ofNullable(subjects.get(username))
                .orElseThrow(() -> new StackFailure(StackFailure.SOFTWARE, "There is no demo user " + username + "."));
    }
}
