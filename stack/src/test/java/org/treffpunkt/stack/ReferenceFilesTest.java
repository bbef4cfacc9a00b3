package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shipped reference files before anything is sent: what they refer to is there, in this order. */
class ReferenceFilesTest {
    private final Path root = StackSettings.of(Map.of()).root();

    @Test
    void everyReferenceLeadsToAnEarlierRecordAndEveryKeyIsUsedOnce() throws IOException {
        var loaded = new LoadedRecords();
        var keys = new HashSet<String>();
        var faults = new ArrayList<String>();
        for (var file : files()) {
            for (var draft : file.drafts()) {
                if (!draft.changesAnEarlierRecord() && !keys.add(draft.key())) faults.add(file.path() + ": the key " + draft.key() + " is used twice");
                try {
                    loaded.resolve(draft.content());
                    if (draft.changesAnEarlierRecord()) loaded.id(draft.key());
                    else loaded.put(draft.key(), draft.path(), withIdentities(draft));
                } catch (LoadedRecords.UnknownKey e) {
                    faults.add(file.path().getFileName() + ", " + draft.key() + ": " + e.getMessage());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(keys).hasSizeGreaterThan(50);
    }

    @Test
    void everybodyNamedInThemIsADemoUser() throws IOException {
        var users = RealmFile.demoSubjects(root).keySet();
        for (var file : files()) {
            assertThat(users).contains(file.coordinator()).containsAll(file.members()).containsAll(file.rights().stream().map(ReferenceFile.Right::username).toList());
        }
    }

    private List<ReferenceFile> files() throws IOException {
        var files = new ArrayList<ReferenceFile>();
        for (var name : ReferenceData.FILES) files.add(ReferenceFile.read(root.resolve("reference/" + name + ".yaml")));
        return files;
    }

    /** As the API would answer: every record and every part has an identity. */
    private static JsonNode withIdentities(ReferenceFile.Draft draft) {
        var body = draft.content().deepCopy().put("id", draft.key());
        for (var member : body) {
            for (var part : member) {
                if (part instanceof ObjectNode object) object.put("id", "part");
            }
        }
        return body;
    }
}
