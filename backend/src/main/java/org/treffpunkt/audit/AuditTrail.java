package org.treffpunkt.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Omniscient;
import org.treffpunkt.account.SubjectNames;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Trail;

/** Writes the entries. What a record holds is written down with all of it in view, whoever the writer is, and with references by id only. */
@ApplicationScoped
class AuditTrail implements Trail {
    /** Members of views that say how a record is stored, not what it is. */
    private static final List<String> OF_STORING = List.of("id", "version", "createdAt", "updatedAt");

    /** The entry that is being taken back, while it is. */
    static final ScopedValue<UUID> REVERSING = ScopedValue.newInstance();

    private final AuditRecords records;
    private final SubjectNames names;
    private final Histories histories;
    private final Caller caller;
    private final MergePatch mergePatch;
    private final ObjectMapper mapper;
    private final Clock clock;

    AuditTrail(AuditRecords records, SubjectNames names, Histories histories, Caller caller, MergePatch mergePatch, ObjectMapper mapper, Clock clock) {
        this.records = records;
        this.names = names;
        this.histories = histories;
        this.caller = caller;
        this.mergePatch = mergePatch;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void keep(Act act, Aggregate record, Runnable write) {
        var history = histories.of(record);
        String known = act == Act.CHANGED && records.kept(record.id()) == 0 ? text(asItWas(history, record)) : null;
        write.run();
        String now = text(draft(history, record));
        boolean gone = act == Act.DELETED;
        add(new AuditRecord(act, history.kind(), record.id(), record.networkId(), history.about().apply(record), now()).holding(gone ? now : known, gone ? null : now));
    }

    @Override
    public void keep(Deed deed) {
        add(new AuditRecord(deed.act(), deed.kind(), deed.object(), deed.network(), deed.about(), now()).holding(text(deed.before()), text(deed.after())));
    }

    /** That records of one kind were read, many at once. */
    void keepReading(String kind, int count, String operation, List<String> filters, List<UUID> networks) {
        var entry = new AuditRecord(Act.READ_IN_BULK, kind, null, null, networks, now());
        entry.count = count;
        entry.operation = operation;
        entry.filters = filters;
        add(entry);
    }

    /** That somebody tried what is not theirs to do, or to read what is not theirs to know of. */
    @Transactional
    void keep(@ObservesAsync RefusedAttempt attempt) {
        var where = attempt.object() == null ? Whereabouts.UNKNOWN : records.whereabouts(attempt.object()).stream().findFirst().orElse(Whereabouts.UNKNOWN);
        var entry = new AuditRecord(attempt.act(), where.kind(), attempt.object(), where.network(), List.of(where.about()), now()).by(attempt.subject(), attempt.client());
        entry.operation = attempt.operation();
        records.session().persist(entry);
    }

    <T extends Aggregate> JsonNode draft(History<T> history, T record) {
        return mergePatch.draft(history.view().apply(record, Omniscient.EYES), history.kept()).remove(OF_STORING);
    }

    /** What the database holds while the change has not been written yet: for records that are older than the audit, or of which it has forgotten what they held. */
    private <T extends Aggregate> JsonNode asItWas(History<T> history, T record) {
        try (var aside = records.session().sessionWithOptions().connection().openSession()) {
            return draft(history, aside.find(history.type(), record.id()));
        }
    }

    private void add(AuditRecord entry) {
        String subject = caller.subject();
        entry.by(subject, caller.client());
        entry.reverses = REVERSING.isBound() ? REVERSING.get() : null;
        records.session().persist(entry);
        if (subject != null) remember(subject, caller.displayName());
    }

    private void remember(String subject, @Nullable String name) {
        if (name != null && !name.equals(names.of(List.of(subject)).get(subject))) names.name(subject, name);
    }

    private @Nullable String text(@Nullable Object document) {
        try {
            return document == null ? null : mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
