package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One file of reference data: what a document says about a network, as drafts of the API. */
record ReferenceFile(Path path, String coordinator, List<String> members, List<Right> rights, List<Draft> drafts) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The kinds of record and where the API keeps them. */
    private static final Map<String, String> PATHS = Map.of(
            "network", "/networks",
            "organisation", "/organisations",
            "person", "/persons",
            "membership", "/memberships",
            "committee", "/committees",
            "meeting-series", "/meeting-series",
            "meeting", "/meetings",
            "counselling-offer", "/counselling-offers",
            "partner-contact", "/partner-contacts",
            "agreement", "/agreements");

    private static final String PATCH = "patch";

    /**
     * @param path where the API keeps its kind; empty for a change of an earlier record
     * @param key what other records call it
     */
    record Draft(String path, String key, ObjectNode content) {
        boolean changesAnEarlierRecord() {
            return path.isEmpty();
        }

        boolean isNetwork() {
            return path.equals("/networks");
        }

        boolean isNetworkOperatedHere() {
            return isNetwork() && content.path("operatedHere").asBoolean();
        }
    }

    /**
     * That a demo user has a role in something that the file holds.
     *
     * @param scope what kind of thing it is, as the API names it in a grant
     * @param key what other records call it
     */
    record Right(String username, String role, String scope, String key) {}

    static ReferenceFile read(Path path) throws IOException {
        var file = YAML.readTree(path.toFile());
        var document = file.path("document").asText();
        var rights = new ArrayList<Right>();
        file.path("editors").properties().forEach(entry -> rights.add(new Right(entry.getKey(), "ORGANISATION_EDITOR", "organisation", entry.getValue().asText())));
        file.path("chairs").properties().forEach(entry -> rights.add(new Right(entry.getKey(), "COMMITTEE_CHAIR", "committee", entry.getValue().asText())));
        file.path("committeeMembers").properties().forEach(entry -> rights.add(new Right(entry.getKey(), "COMMITTEE_MEMBER", "committee", entry.getValue().asText())));
        return new ReferenceFile(
                path,
                file.path("coordinator").asText(),
                file.path("members").valueStream().map(JsonNode::asText).toList(),
                rights,
                file.path("records").valueStream().map(entry -> draft(path, (ObjectNode) entry, document)).toList());
    }

    private static Draft draft(Path file, ObjectNode entry, String document) {
        var kind = entry.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> PATHS.containsKey(name) && entry.path(name).isTextual() || name.equals(PATCH))
                .findFirst()
                .orElseThrow(() -> new StackFailure(StackFailure.SOFTWARE, file + ": a record says no kind: " + entry));
        var content = entry.deepCopy();
        content.remove(kind);
        for (var source : content.path("sources")) {
            if (!source.has("document")) ((ObjectNode) source).put("document", document);
        }
        return new Draft(PATHS.getOrDefault(kind, ""), entry.path(kind).asText(), content);
    }
}
