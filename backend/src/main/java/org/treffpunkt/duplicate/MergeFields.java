package org.treffpunkt.duplicate;

import static org.treffpunkt.duplicate.MergeChoice.Take.BOTH;
import static org.treffpunkt.duplicate.MergeChoice.Take.KEPT;
import static org.treffpunkt.duplicate.MergeChoice.Take.OTHER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/**
 * What becomes of the members of two drafts that are merged, one by one: what only one has stays; lists become one list, texts keep every language if that is wished, and of the rest the record
 * that stays has its own, unless the other's is chosen.
 *
 * @param members of the draft, in order, without those that no choice is about
 * @param fixed members that stay as they are
 */
record MergeFields(List<String> members, Set<String> fixed) {
    private static final String ALSO_CALLED = "alternateNames";
    private static final String NOTE = "internalNote";

    List<MergeField> of(ObjectNode kept, ObjectNode other, List<MergeChoice> choices) {
        var chosen = chosen(choices);
        var ours = explicit(kept, other);
        var theirs = explicit(other, kept);
        var fields = new ArrayList<MergeField>();
        for (String member : members) {
            JsonNode mine = present(kept, member);
            JsonNode yours = member.equals(ALSO_CALLED) ? calledOtherwise(kept, other) : present(other, member);
            if (mine.isMissingNode() && yours.isMissingNode()) continue;
            var options = options(member, mine, yours);
            var take = chosen.getOrDefault(member, options.getFirst());
            if (!options.contains(take)) throw impossible(choices, member);
            JsonNode result = switch (take) {
                case KEPT -> member.equals("contactPoints") ? present(ours, member) : mine;
                case OTHER -> member.equals("contactPoints") ? present(theirs, member) : member.equals("sources") ? withoutPlaces(yours) : yours;
                case BOTH -> member.equals("contactPoints") ? both(present(ours, member), present(theirs, member)) : both(mine, member.equals("sources") ? withoutPlaces(yours) : yours);
            };
            fields.add(new MergeField(member, value(mine), value(yours), value(result), take, options, !mine.equals(yours)));
        }
        return fields;
    }

    /** What has to be written in the record that stays. */
    static ObjectNode patch(List<MergeField> fields) {
        var patch = JsonNodeFactory.instance.objectNode();
        for (var field : fields) if (!Objects.equals(field.result(), field.kept())) patch.set(field.member(), replacing(field.kept(), field.result()));
        return patch;
    }

    /** A merge patch leaves what it does not name: so it names what is to go. */
    private static JsonNode replacing(@Nullable JsonNode before, @Nullable JsonNode now) {
        if (now == null) return NullNode.getInstance();
        if (!(before instanceof ObjectNode) || !(now instanceof ObjectNode)) return now;
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        now.properties().forEach(member -> patch.set(member.getKey(), replacing(before.get(member.getKey()), member.getValue())));
        before.properties().stream().filter(member -> !now.has(member.getKey())).forEach(member -> patch.putNull(member.getKey()));
        return patch;
    }

    private List<MergeChoice.Take> options(String member, JsonNode mine, JsonNode yours) {
        if (fixed.contains(member) || mine.equals(yours) || yours.isMissingNode()) return List.of(KEPT);
        if (mine.isMissingNode()) return List.of(OTHER, KEPT);
        if (mine.isArray() || member.equals(NOTE)) return List.of(BOTH, KEPT, OTHER);
        boolean saysMore = mine.has("original") && yours.properties().stream().anyMatch(text -> !mine.has(text.getKey()));
        return saysMore ? List.of(KEPT, OTHER, BOTH) : List.of(KEPT, OTHER);
    }

    private static JsonNode both(JsonNode mine, JsonNode yours) {
        if (mine.isMissingNode()) return yours;
        if (yours.isMissingNode()) return mine;
        if (mine instanceof ObjectNode texts) {
            ObjectNode together = ((ObjectNode) yours).deepCopy();
            return together.setAll(texts);
        }
        return mine instanceof ArrayNode list ? together(list, yours) : TextNode.valueOf(mine.asText() + "\n\n" + yours.asText());
    }

    private static ArrayNode together(ArrayNode mine, JsonNode yours) {
        ArrayNode together = mine.deepCopy();
        var there = new HashSet<Object>();
        mine.forEach(item -> there.add(recognised(item)));
        yours.forEach(item -> {
            if (there.add(recognised(item))) together.add(item);
        });
        return together;
    }

    /** A way to reach somebody is the same however it was typed. */
    private static Object recognised(JsonNode item) {
        return item.has("normalised") ? item.path("kind").asText() + " " + item.path("normalised").asText() : item;
    }

    /** What the other one is called is what the one that stays is called, too. */
    private static JsonNode calledOtherwise(ObjectNode kept, ObjectNode other) {
        var own = new HashSet<String>();
        kept.path("name").properties().forEach(text -> own.add(text.getValue().asText()));
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        other.path(ALSO_CALLED).forEach(names::add);
        other.path("name").properties().forEach(text -> {
            if (!text.getKey().equals("original") && own.add(text.getValue().asText()) && other.path("nameKnown").asBoolean()) names.add(text.getValue());
        });
        return names.isEmpty() ? MissingNode.getInstance() : names;
    }

    /** Why a person may be reached in a way is said by the person's record where the contact point does not say it; where the two differ, each says it before they come together. */
    private static ObjectNode explicit(ObjectNode record, ObjectNode beside) {
        if (!record.has("basis") || record.get("basis").equals(beside.get("basis"))) return record;
        ObjectNode explicit = record.deepCopy();
        explicit.path("contactPoints").forEach(point -> {
            if (!point.has("basis")) ((ObjectNode) point).set("basis", record.get("basis"));
        });
        return explicit;
    }

    /** Places in lists are other ones after the lists have come together. */
    private static JsonNode withoutPlaces(JsonNode sources) {
        JsonNode general = sources.deepCopy();
        general.forEach(source -> {
            if (source.has("field")) ((ObjectNode) source).put("field", source.get("field").asText().replaceFirst("^(/[A-Za-z]+)/\\d+.*", "$1"));
        });
        return general;
    }

    /** An empty list is as good as none. */
    private static JsonNode present(ObjectNode draft, String member) {
        JsonNode value = draft.path(member);
        return value.isNull() || value.isArray() && value.isEmpty() ? MissingNode.getInstance() : value;
    }

    private static @Nullable JsonNode value(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }

    private Map<String, MergeChoice.Take> chosen(List<MergeChoice> choices) {
        var chosen = new LinkedHashMap<String, MergeChoice.Take>();
        for (var choice : choices) {
            if (!members.contains(choice.member()) || chosen.put(choice.member(), choice.take()) != null) throw impossible(choices, choice.member());
        }
        return chosen;
    }

    private static Refusal impossible(List<MergeChoice> choices, String member) {
        int at = 0;
        for (int i = 0; i < choices.size(); i++) if (choices.get(i).member().equals(member)) at = i;
        return Refusal.ruleBroken("merge-choice-impossible", "/choices/" + at, "There is no such choice: the preview says for which members there is one, and which.");
    }
}
