package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Loads the reference networks through the API, so that they pass the same rules as everybody's records. Of the two service accounts one
 * founds the networks and makes the other one coordinator of each, which writes all that is in them and ceases to be coordinator at the end.
 */
public final class ReferenceData {
    /** A later file may refer to what an earlier one holds. */
    static final List<String> FILES = List.of("konsorcium", "bautzen", "migranet", "prointegration", "erfurt");

    /** More refusals than these nobody reads at a terminal. */
    private static final int TOLD = 10;

    private final ApiClient administration;
    private final ApiClient records;
    private final LoaderGrants grants;
    private final LoadJournal journal;
    private final Progress progress;
    private final LoadedRecords loaded = new LoadedRecords();
    private final List<String> refusals = new ArrayList<>();

    private ReferenceData(ApiClient administration, ApiClient records, LoaderGrants grants, LoadJournal journal, Progress progress) {
        this.administration = administration;
        this.records = records;
        this.grants = grants;
        this.journal = journal;
        this.progress = progress;
    }

    /** What came of a load: the identity of each record by its key, and a sentence for each refused one. */
    public record Outcome(Map<String, String> ids, List<String> refusals) {}

    /** Loads into an empty Treffpunkt with the demo realm's service account, for tests that run their own backend. */
    public static Outcome load(String baseUrl, String issuer) throws IOException, InterruptedException {
        var root = StackSettings.of(Map.of()).root();
        return load(RealmFile.loader(root, baseUrl, issuer), root, LoadJournal.none(), Progress.on(System.out));
    }

    static Outcome load(LoadTarget target, Path root, LoadJournal journal, Progress progress) throws IOException, InterruptedException {
        try (var administration = new ApiClient(target.baseUrl(), target.issuer(), target.administration());
                var records = new ApiClient(target.baseUrl(), target.issuer(), target.records())) {
            var grants = new LoaderGrants(administration, RealmFile.demoSubjects(root), records.get("/me").body().path("subject").asText());
            return new ReferenceData(administration, records, grants, journal, progress).loadAll(root.resolve("reference"));
        } catch (ApiClient.Refused e) {
            throw new StackFailure(StackFailure.SOFTWARE, "Treffpunkt refuses the loader of the reference data: " + e.getMessage());
        }
    }

    /** At the first start of a data folder; a load that was interrupted or refused goes on at the next one. */
    static void loadOnce(LocalStack stack, Progress progress) throws IOException, InterruptedException {
        var data = stack.folder().path();
        var mark = data.resolve("reference-data.loaded");
        if (Files.exists(mark)) return;
        progress.step("Loading the reference networks (only at the first start)");
        var root = stack.settings().root();
        var target = RealmFile.loader(root, stack.settings().publicBaseUrl(), stack.issuer());
        var outcome = load(target, root, LoadJournal.in(data.resolve("reference-data.journal")), progress);
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

    private Outcome loadAll(Path folder) throws IOException, InterruptedException, ApiClient.Refused {
        for (var name : FILES) {
            var file = folder.resolve(name + ".yaml");
            if (Files.exists(file)) load(ReferenceFile.read(file)); // an operator may take networks out
        }
        grants.leaveTheNetworks();
        return new Outcome(loaded.ids(), List.copyOf(refusals));
    }

    private void load(ReferenceFile file) throws IOException, InterruptedException {
        for (var draft : file.drafts()) {
            attempt(file, draft.key(), () -> load(file, draft));
        }
        for (var right : file.rights()) {
            attempt(file, right.username(), () -> grants.give(right, loaded.id(right.key())));
        }
        progress.step("reference/" + file.path().getFileName() + ": " + file.drafts().size() + " records");
    }

    private void load(ReferenceFile file, ReferenceFile.Draft draft) throws IOException, InterruptedException, ApiClient.Refused, LoadedRecords.UnknownKey {
        if (draft.changesAnEarlierRecord()) {
            change(draft);
            return;
        }
        loaded.put(draft.key(), draft.path(), createOrFind(draft));
        var id = loaded.id(draft.key());
        if (draft.isNetwork()) grants.enter(id);
        if (!draft.isNetworkOperatedHere()) return;
        if (!file.coordinator().isEmpty()) grants.makeCoordinator(file.coordinator(), id);
        for (var member : file.members()) grants.makeMember(member, id);
    }

    private JsonNode createOrFind(ReferenceFile.Draft draft) throws IOException, InterruptedException, ApiClient.Refused, LoadedRecords.UnknownKey {
        var api = draft.isNetwork() ? administration : records;
        var known = journal.address(draft.key());
        if (known.isPresent()) return api.get(known.get()).body();
        var body = api.createOnce(draft.path(), loaded.resolve(draft.content())).body();
        journal.note(draft.key(), draft.path() + "/" + body.path("id").asText());
        return body;
    }

    private void change(ReferenceFile.Draft draft) throws IOException, InterruptedException, ApiClient.Refused, LoadedRecords.UnknownKey {
        var patch = loaded.resolve(draft.content());
        var address = loaded.address(draft.key());
        var etag = records.get(address).etag().orElseThrow(() -> new IllegalStateException(address + " has no ETag"));
        loaded.put(draft.key(), loaded.path(draft.key()), records.patch(address, etag, patch).body());
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
