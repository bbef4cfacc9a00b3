package org.treffpunkt.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Violation;
import org.treffpunkt.value.Reference;

/**
 * Takes back what an entry tells of, through the operations that everybody else uses: what was changed becomes what it was before, a deleted record comes back, a new one goes.
 * Only while nobody has changed the same since; other members may have been changed.
 */
@Dependent
class Reversal {
    private final Histories histories;
    private final AuditTrail trail;
    private final Records records;
    private final AuditReading reading;
    private final ObjectMapper mapper;

    Reversal(Histories histories, AuditTrail trail, Records records, AuditReading reading, ObjectMapper mapper) {
        this.histories = histories;
        this.trail = trail;
        this.records = records;
        this.reading = reading;
        this.mapper = mapper;
    }

    /** Answers with the entry about the reversal itself. */
    AuditRecord reverse(AuditRecord entry) {
        UUID object = entry.objectId;
        var history = entry.kind == null ? null : histories.of(entry.kind);
        if (history == null || object == null || !history.takesBack(entry.action, changes(entry))) throw notReversible();
        reading.requireWriting(history);
        ScopedValue.where(AuditTrail.REVERSING, entry.id).run(() -> reverse(entry, history, object));
        return reading.lastOf(object);
    }

    private <T extends Aggregate> void reverse(AuditRecord entry, History<T> history, UUID id) {
        T record = records.find(history.type(), id);
        switch (entry.action) {
            case CHANGED -> Objects.requireNonNull(history.patch()).apply(id, "*", patch(entry, history, present(history, record)));
            case DELETED -> {
                history.access().requireRestore(record);
                if (record.deletedAt() == null) throw changedSince(List.of());
                Objects.requireNonNull(history.restore()).apply(id);
            }
            case CREATED, RESTORED -> {
                requireUnchanged(entry, history, present(history, record));
                Objects.requireNonNull(history.delete()).apply(id, "*");
            }
            default -> throw notReversible();
        }
    }

    /** The record, if the caller may change it and nobody deleted it since. */
    private static <T extends Aggregate> T present(History<T> history, T record) {
        history.access().requireRestore(record);
        if (record.deletedAt() != null) throw changedSince(List.of());
        return record;
    }

    private <T extends Aggregate> void requireUnchanged(AuditRecord entry, History<T> history, T record) {
        var since = Changes.between(reading.document(entry.after), now(history, record));
        if (!since.isEmpty()) throw changedSince(since.stream().map(AuditChange::member).toList());
    }

    /** The changes the other way round, as a merge patch. */
    private <T extends Aggregate> JsonNode patch(AuditRecord entry, History<T> history, T record) {
        var changes = changes(entry);
        if (entry.before == null || changes.isEmpty()) throw new Refusal(Refusal.Kind.CONFLICT, "nothing-to-reverse", "This entry holds no change that could be taken back.", List.of());
        JsonNode now = now(history, record);
        var since = changes.stream().filter(change -> !asLeft(change, now.at(change.member()))).map(AuditChange::member).toList();
        if (!since.isEmpty()) throw changedSince(since);
        var patch = JsonNodeFactory.instance.objectNode();
        for (var change : changes) put(patch, change.member(), before(change, history, now));
        return patch;
    }

    private List<AuditChange> changes(AuditRecord entry) {
        return Changes.between(reading.document(entry.before), reading.document(entry.after));
    }

    private static boolean asLeft(AuditChange change, JsonNode now) {
        return change.after() == null ? now.isMissingNode() || now.isArray() && now.isEmpty() : change.after().equals(now);
    }

    private static JsonNode before(AuditChange change, History<?> history, JsonNode now) {
        if (change.before() == null) return JsonNodeFactory.instance.nullNode();
        return change.before() instanceof ArrayNode list && ofParts(history, change.member()) ? comingBack(list, now.at(change.member())) : change.before();
    }

    /** Parts that went cannot come back as themselves: without their id they are new ones. */
    private static ArrayNode comingBack(ArrayNode before, JsonNode now) {
        var there = new HashSet<JsonNode>();
        now.forEach(part -> there.add(part.path("id")));
        ArrayNode parts = before.deepCopy();
        parts.forEach(part -> {
            if (part instanceof ObjectNode members && !there.contains(members.path("id"))) members.remove("id");
        });
        return parts;
    }

    private static boolean ofParts(History<?> history, String member) {
        return Arrays.stream(history.draft().getRecordComponents()).filter(component -> ("/" + component.getName()).equals(member))
                .anyMatch(component -> component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] != Reference.class);
    }

    private static void put(ObjectNode patch, String pointer, JsonNode value) {
        var steps = pointer.substring(1).split("/", -1);
        ObjectNode at = patch;
        for (int i = 0; i < steps.length - 1; i++) at = at.withObjectProperty(name(steps[i]));
        at.set(name(steps[steps.length - 1]), value);
    }

    private static String name(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** As it would be written down now: read anew, so that numbers compare as those that were written down. */
    private <T extends Aggregate> JsonNode now(History<T> history, T record) {
        return Objects.requireNonNull(reading.document(trail.draft(history, record).toString()));
    }

    private static Refusal notReversible() {
        return Refusal.ruleBroken("not-reversible", "", "Only changes of records are taken back here. Rights and terms are changed where they are given; what was published, signed or decided stays.");
    }

    private static Refusal changedSince(List<String> members) {
        return new Refusal(Refusal.Kind.CONFLICT, "changed-since", "The same was changed since. Read the record, and change it by hand.",
                members.stream().map(member -> Violation.at(member, "This was changed since.")).toList());
    }
}
