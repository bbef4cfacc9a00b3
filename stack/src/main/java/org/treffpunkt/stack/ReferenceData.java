package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loads the reference networks through the API, so that they pass the same rules as everybody's records. The loader is the
 * platform administrator's service account; it makes itself coordinator of each network while it loads and ceases to be one at the end.
 */
public final class ReferenceData {
    /** A later file may refer to what an earlier one holds. */
    static final List<String> FILES = List.of("konsorcium", "bautzen", "migranet", "prointegration", "erfurt");

    /** More refusals than these nobody reads at a terminal. */
    private static final int TOLD = 10;

    private final ApiClient api;
    private final Map<String, String> subjects;
    private final Progress progress;
    private final LoadedRecords loaded = new LoadedRecords();
    private final List<String> refusals = new ArrayList<>();
    private final List<ApiClient.Answer> ownGrants = new ArrayList<>();

    private ReferenceData(ApiClient api, Map<String, String> subjects, Progress progress) {
        this.api = api;
        this.subjects = subjects;
        this.progress = progress;
    }

    /** What came of a load: the identity of each record by its key, and a sentence for each refused one. */
    public record Outcome(Map<String, String> ids, List<String> refusals) {}

    /** Loads with the demo realm's service account, for tests that run their own backend. */
    public static Outcome load(String baseUrl, String issuer) throws IOException, InterruptedException {
        var root = StackSettings.of(Map.of()).root();
        return load(RealmFile.loader(root, baseUrl, issuer), root.resolve("reference"), RealmFile.demoSubjects(root), Progress.on(System.out));
    }

    static Outcome load(ApiClient.Target target, Path folder, Map<String, String> subjects, Progress progress)
            throws IOException, InterruptedException {
        try (var api = new ApiClient(target)) {
            return new ReferenceData(api, subjects, progress).loadAll(folder);
        }
    }

    /** At the first start of a data folder; a load that was interrupted or refused is tried again at the next one. */
    static void loadOnce(LocalStack stack, Progress progress) throws IOException, InterruptedException {
        var mark = stack.folder().path().resolve("reference-data.loaded");
        if (Files.exists(mark)) return;
        var root = stack.settings().root();
        progress.step("Loading the reference networks (only at the first start)");
        var target = RealmFile.loader(root, stack.settings().publicBaseUrl(), stack.issuer());
        var outcome = load(target, root.resolve("reference"), RealmFile.demoSubjects(root), progress);
        progress.step("%d reference records loaded, %d refused".formatted(outcome.ids().size(), outcome.refusals().size()));
        if (outcome.refusals().isEmpty()) {
            Files.writeString(mark, "");
            return;
        }
        var log = stack.folder().log("reference-data");
        Files.write(log, outcome.refusals());
        outcome.refusals().stream().limit(TOLD).forEach(progress::say);
        progress.say("All refusals are in " + log + "; the next start tries again.");
    }

    private Outcome loadAll(Path folder) throws IOException, InterruptedException {
        for (var name : FILES) {
            var path = folder.resolve(name + ".yaml");
            if (Files.exists(path)) load(ReferenceFile.read(path));
        }
        endOwnGrants();
        return new Outcome(loaded.ids(), List.copyOf(refusals));
    }

    private void load(ReferenceFile file) throws IOException, InterruptedException {
        for (var draft : file.drafts()) {
            attempt(file, draft.key(), () -> load(file, draft));
        }
        for (var editor : file.editors().entrySet()) {
            attempt(file, editor.getKey(), () -> grant(editor.getKey(), "ORGANISATION_EDITOR", "organisation", loaded.id(editor.getValue())));
        }
        progress.step("reference/" + file.path().getFileName() + ": " + file.drafts().size() + " records");
    }

    private void load(ReferenceFile file, ReferenceFile.Draft draft) throws IOException, InterruptedException, ApiClient.Refused, LoadedRecords.UnknownKey {
        var content = loaded.resolve(draft.content());
        if (draft.changesAnEarlierRecord()) {
            change(draft.key(), content);
            return;
        }
        var answer = api.create(draft.path(), content);
        loaded.put(draft.key(), draft.path(), answer.body());
        if (draft.isNetwork()) ownGrants.add(grantTo(ownSubject(), "COORDINATOR", "network", loaded.id(draft.key())));
        if (draft.isNetworkOperatedHere()) grantPeople(file, loaded.id(draft.key()));
    }

    private void change(String key, JsonNode patch) throws IOException, InterruptedException, ApiClient.Refused, LoadedRecords.UnknownKey {
        var address = loaded.address(key);
        var etag = api.get(address).etag().orElseThrow(() -> new IllegalStateException(address + " has no ETag"));
        loaded.put(key, loaded.path(key), api.patch(address, etag, patch).body());
    }

    private void grantPeople(ReferenceFile file, String network) throws IOException, InterruptedException, ApiClient.Refused {
        if (!file.coordinator().isEmpty()) grant(file.coordinator(), "COORDINATOR", "network", network);
        for (var member : file.members()) grant(member, "MEMBER", "network", network);
    }

    private void grant(String username, String role, String what, String id) throws IOException, InterruptedException, ApiClient.Refused {
        var subject = Optional.ofNullable(subjects.get(username));
        grantTo(subject.orElseThrow(() -> new StackFailure(StackFailure.SOFTWARE, "There is no demo user " + username + ".")), role, what, id);
    }

    private ApiClient.Answer grantTo(String subject, String role, String what, String id) throws IOException, InterruptedException, ApiClient.Refused {
        ObjectNode grant = JsonNodeFactory.instance.objectNode().put("subject", subject).put("role", role);
        grant.putObject(what).put("id", id);
        return api.create("/grants", grant);
    }

    private String ownSubject() throws IOException, InterruptedException, ApiClient.Refused {
        return api.get("/me").body().path("subject").asText();
    }

    private void endOwnGrants() throws IOException, InterruptedException {
        for (var grant : ownGrants) {
            try {
                api.delete("/grants/" + grant.body().path("id").asText(), grant.etag());
            } catch (ApiClient.Refused e) {
                refusals.add("The loader's own grant could not be ended: " + e.getMessage());
            }
        }
    }

    private interface Step {
        void take() throws IOException, InterruptedException, ApiClient.Refused, LoadedRecords.UnknownKey;
    }

    /** One refused record does not keep the others out; all refusals are told at the end. */
    private void attempt(ReferenceFile file, String key, Step step) throws IOException, InterruptedException {
        try {
            step.take();
        } catch (ApiClient.Refused | LoadedRecords.UnknownKey e) {
            refusals.add("reference/%s, %s: %s".formatted(file.path().getFileName(), key, e.getMessage()));
        }
    }
}
