package org.treffpunkt.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.account.SubjectNames;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;

/** Finds entries that the caller may know of, and shows of each what they may read. */
@Dependent
class AuditReading {
    private final AuditRecords records;
    private final AuditAccess access;
    private final Histories histories;
    private final Scopes scopes;
    private final SubjectNames subjectNames;
    private final ObjectMapper mapper;

    AuditReading(AuditRecords records, AuditAccess access, Histories histories, Scopes scopes, SubjectNames subjectNames, ObjectMapper mapper) {
        this.records = records;
        this.access = access;
        this.histories = histories;
        this.scopes = scopes;
        this.subjectNames = subjectNames;
        this.mapper = mapper;
    }

    AuditRecord require(UUID id) {
        return find((builder, entry) -> List.of(builder.equal(entry.get(AuditRecord_.id), id)), 1).stream().findFirst().orElseThrow(Refusal::withheld);
    }

    /** The last entry about an object, as the database completed it. */
    AuditRecord lastOf(UUID object) {
        records.session().flush();
        records.session().clear();
        return find((builder, entry) -> List.of(builder.equal(entry.get(AuditRecord_.objectId), object)), 1).getFirst();
    }

    Page<AuditRecordView> page(AuditFilter filter) {
        var found = find((builder, entry) -> conditions(filter, builder, entry), filter.limit() + 1);
        boolean more = found.size() > filter.limit();
        var shown = more ? found.subList(0, filter.limit()) : found;
        return new Page<>(views(shown), null, more ? shown.getLast().id.toString() : null, null);
    }

    AuditRecordView view(AuditRecord entry) {
        return views(List.of(entry)).getFirst();
    }

    /** A condition on the entries. */
    @FunctionalInterface
    private interface Conditions {
        List<Predicate> on(HibernateCriteriaBuilder builder, Root<AuditRecord> entry);
    }

    private List<AuditRecord> find(Conditions wanted, int most) {
        var builder = records.session().getCriteriaBuilder();
        var criteria = builder.createQuery(AuditRecord.class);
        var entry = criteria.from(AuditRecord.class);
        var conditions = new ArrayList<>(wanted.on(builder, entry));
        conditions.add(access.readable(builder, entry));
        criteria.where(conditions).orderBy(builder.desc(entry.get(AuditRecord_.number)));
        return records.session().createSelectionQuery(criteria).setMaxResults(most).getResultList();
    }

    private List<Predicate> conditions(AuditFilter filter, HibernateCriteriaBuilder builder, Root<AuditRecord> entry) {
        var conditions = new ArrayList<Predicate>();
        if (!filter.record().isEmpty()) conditions.add(entry.get(AuditRecord_.objectId).in(filter.record()));
        if (!filter.network().isEmpty())
            conditions.add(builder.or(entry.get(AuditRecord_.networkId).in(filter.network()), builder.arrayIntersects(entry.get(AuditRecord_.about), filter.network().toArray(UUID[]::new))));
        if (!filter.organisation().isEmpty()) conditions.add(builder.arrayIntersects(entry.get(AuditRecord_.about), filter.organisation().toArray(UUID[]::new)));
        if (!filter.subject().isEmpty()) conditions.add(entry.get(AuditRecord_.subject).in(filter.subject()));
        if (!filter.action().isEmpty()) conditions.add(entry.get(AuditRecord_.action).in(filter.action()));
        if (!filter.kind().isEmpty()) conditions.add(entry.get(AuditRecord_.kind).in(filter.kind()));
        if (filter.from() != null) conditions.add(builder.greaterThanOrEqualTo(entry.get(AuditRecord_.at), filter.from()));
        if (filter.until() != null) conditions.add(builder.lessThan(entry.get(AuditRecord_.at), filter.until()));
        if (filter.cursor() != null) conditions.add(builder.lessThan(entry.get(AuditRecord_.number), numberOf(filter.cursor())));
        return conditions;
    }

    private long numberOf(UUID cursor) {
        return find((builder, entry) -> List.of(builder.equal(entry.get(AuditRecord_.id), cursor)), 1).stream().findFirst()
                .orElseThrow(() -> Refusal.badParameter("cursor", "`cursor` is not one this list gave. Begin without it.")).number;
    }

    private List<AuditRecordView> views(List<AuditRecord> entries) {
        var names = subjectNames.of(all(entries, entry -> entry.subject));
        var reversals = records.reversed(all(entries, entry -> entry.id)).stream().collect(Collectors.toMap(Reversed::entry, Reversed::by, (first, later) -> later));
        return entries.stream().map(entry -> view(entry, names, reversals)).toList();
    }

    private static <V> List<V> all(List<AuditRecord> entries, Function<AuditRecord, @Nullable V> member) {
        return entries.stream().map(member).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
    }

    private AuditRecordView view(AuditRecord it, Map<String, String> names, Map<UUID, UUID> reversals) {
        History<?> history = it.kind == null || it.objectId == null ? null : histories.of(it.kind);
        var seen = history == null ? new Seen(it.objectId == null ? null : Reference.to(it.objectId), Eyes.ALL) : seen(history, Objects.requireNonNull(it.objectId));
        Aggregate network = it.networkId == null ? null : scopes.network(it.networkId);
        var changes = seen.eyes.changes(document(it.before), document(it.after));
        return new AuditRecordView(
                it.id, it.at, it.action, it.kind, seen.object, access.caller().referOptional(network), it.subject, it.subject == null ? null : names.get(it.subject), it.client, it.operation,
                it.filters, it.count, it.reverses, reversals.get(it.id), history != null && seen.eyes == Eyes.ALL && reversible(history, it, changes), changes);
    }

    private boolean reversible(History<?> history, AuditRecord entry, @Nullable List<AuditChange> changes) {
        return access.caller().mayUse(history.scope() + ":write") && history.takesBack(entry.action, changes == null ? List.of() : changes);
    }

    /** A program takes back only what it could change by itself. */
    void requireWriting(History<?> history) {
        access.caller().requireUse(history.scope() + ":write");
    }

    /** What an entry is about, and how much of it the caller may see. */
    private record Seen(@Nullable Reference object, Eyes eyes) {}

    private <T extends Aggregate> Seen seen(History<T> history, UUID id) {
        T record = records.session().find(history.type(), id);
        if (record == null || !access.caller().mayUse(history.scope() + ":read") || !history.access().reads(record)) return new Seen(Reference.to(id), Eyes.NONE);
        Caller caller = access.caller();
        return new Seen(new Reference(id, record.name()), history.access().writes(record) ? Eyes.ALL : caller.administersPlatform() ? Eyes.NETWORK : Eyes.NONE);
    }

    @Nullable JsonNode document(@Nullable String json) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
