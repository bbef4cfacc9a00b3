package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rights that the loader gives to the demo users, and to its own account for records while it loads. */
final class LoaderGrants {
    private static final String COORDINATOR = "COORDINATOR";
    private static final String NETWORK = "network";

    private final ApiClient administration;
    private final Map<String, String> subjects;
    private final String loader;
    private final List<JsonNode> grants = new ArrayList<>();

    LoaderGrants(ApiClient administration, Map<String, String> subjects, String loader) throws IOException, InterruptedException, ApiClient.Refused {
        this.administration = administration;
        this.subjects = subjects;
        this.loader = loader;
        var page = administration.get("/grants?limit=100").body();
        page.path("items").forEach(grants::add);
        while (page.has("next")) {
            page = administration.get("/grants?limit=100&cursor=" + page.path("next").asText()).body();
            page.path("items").forEach(grants::add);
        }
    }

    /** Makes the loader coordinator of the network. */
    void enter(String network) throws IOException, InterruptedException, ApiClient.Refused {
        give(loader, COORDINATOR, NETWORK, network);
    }

    void leaveTheNetworks() throws IOException, InterruptedException, ApiClient.Refused {
        for (var grant : List.copyOf(grants)) {
            if (!grant.path("subject").asText().equals(loader)) continue;
            administration.delete("/grants/" + grant.path("id").asText());
            grants.remove(grant);
        }
    }

    void makeCoordinator(String username, String network) throws IOException, InterruptedException, ApiClient.Refused {
        give(subject(username), COORDINATOR, NETWORK, network);
    }

    void makeMember(String username, String network) throws IOException, InterruptedException, ApiClient.Refused {
        give(subject(username), "MEMBER", NETWORK, network);
    }

    void give(ReferenceFile.Right right, String id) throws IOException, InterruptedException, ApiClient.Refused {
        give(subject(right.username()), right.role(), right.scope(), id);
    }

    private void give(String subject, String role, String scope, String id) throws IOException, InterruptedException, ApiClient.Refused {
        var given = grants.stream().anyMatch(grant -> grant.path("subject").asText().equals(subject)
                && grant.path("role").asText().equals(role)
                && grant.path(scope).path("id").asText().equals(id));
        if (given) return;
        var grant = JsonNodeFactory.instance.objectNode().put("subject", subject).put("role", role);
        grant.putObject(scope).put("id", id);
        grants.add(administration.create("/grants", grant).body());
    }

    private String subject(String username) {
        return Optional.ofNullable(subjects.get(username))
                .orElseThrow(() -> new StackFailure(StackFailure.SOFTWARE, "There is no demo user " + username + "."));
    }
}
