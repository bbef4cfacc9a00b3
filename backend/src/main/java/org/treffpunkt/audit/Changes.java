package org.treffpunkt.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a record, member by member: objects are looked into where both have one, lists are one value each. */
final class Changes {
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private Changes() {}

    /** @param before null for what was not there */
    static List<AuditChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        var changes = new ArrayList<AuditChange>();
        collect("", before == null ? NOTHING : before, after == null ? NOTHING : after, changes);
        return changes;
    }

    private static void collect(String pointer, JsonNode before, JsonNode after, List<AuditChange> changes) {
        if (same(before, after)) return;
        if (!(before instanceof ObjectNode && after instanceof ObjectNode)) {
            changes.add(new AuditChange(pointer, present(before), present(after)));
            return;
        }
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) collect(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), before.path(name), after.path(name), changes);
    }

    /** An empty list is as good as none. */
    private static boolean same(JsonNode before, JsonNode after) {
        return before.equals(after) || nothing(before) && nothing(after);
    }

    private static boolean nothing(JsonNode value) {
        return value.isMissingNode() || value.isArray() && value.isEmpty();
    }

    private static @Nullable JsonNode present(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }
}
