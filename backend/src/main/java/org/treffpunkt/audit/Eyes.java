package org.treffpunkt.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of what a record held somebody may see: all of it who writes it, what is for the network who otherwise reads it as a platform administrator, and nothing all others. */
enum Eyes {
    ALL, NETWORK, NONE;

    private static final Set<String> HIDDEN = Set.of("COMMITTEE", "PRIVATE");

    /** The changes in the document that these eyes see; null where they see none of it. */
    @Nullable List<AuditChange> changes(@Nullable JsonNode before, @Nullable JsonNode after) {
        if (this == NONE || before == null && after == null) return null;
        if (this == ALL) return Changes.between(before, after);
        return hidden(before) || hidden(after) ? null : Changes.between(shown(before), shown(after));
    }

    private static boolean hidden(@Nullable JsonNode part) {
        return part != null && HIDDEN.contains(part.path("visibility").asText());
    }

    /** Without parts that have a narrower visibility, and without the quotes that might tell of them. */
    private static @Nullable JsonNode shown(@Nullable JsonNode document) {
        if (!(document instanceof ObjectNode)) return document;
        ObjectNode shown = document.deepCopy();
        shown.remove("sources");
        shown.forEach(member -> {
            if (!(member instanceof ArrayNode parts)) return;
            for (int i = parts.size() - 1; i >= 0; i--) if (hidden(parts.get(i))) parts.remove(i);
        });
        return shown;
    }
}
