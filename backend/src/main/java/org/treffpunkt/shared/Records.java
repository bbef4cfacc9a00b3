package org.treffpunkt.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** The one door through which records are found by id and written: stamps them, flushes so that a broken rule of the database surfaces here and not at commit, and leaves a trail. */
@ApplicationScoped
public class Records {
    private final Session session;
    private final Trail trail;
    private final Clock clock;

    Records(Session session, Trail trail, Clock clock) {
        this.session = session;
        this.trail = trail;
        this.clock = clock;
    }

    /** The record, deleted or not; whether the caller may see it is asked next, by the feature's access rule. */
    public <T extends Aggregate> T find(Class<T> type, UUID id) {
        T record = session.find(type, id);
        if (record == null) throw Refusal.notFound();
        return record;
    }

    /** The same for a change that needs no version: whoever comes second waits for the end of the first one's transaction, and begins with what that left. */
    public <T extends Aggregate> T findLocked(Class<T> type, UUID id) {
        T record = session.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null) throw Refusal.notFound();
        return record;
    }

    /** The record that a draft points to. */
    public <T extends Aggregate> T resolve(Class<T> type, Reference reference, String pointer) {
        T record = session.find(type, reference.id());
        if (record == null || record.deletedAt != null) throw unknown(pointer);
        return record;
    }

    public <T extends Aggregate> @Nullable T resolveOptional(Class<T> type, @Nullable Reference reference, String pointer) {
        return reference == null ? null : resolve(type, reference, pointer);
    }

    /** A part of a record, such as a site, that a draft points to. */
    public <T> T resolvePart(Class<T> type, Reference reference, String pointer) {
        T part = session.find(type, reference.id());
        if (part == null) throw unknown(pointer);
        return part;
    }

    public <T extends Aggregate> T add(T record) {
        record.id = UuidV7.next(clock);
        if (record.networkId == null) record.networkId = record.id;
        record.createdAt = now();
        record.updatedAt = record.createdAt;
        trail.keep(Act.CREATED, record, () -> {
            session.persist(record);
            session.flush();
        });
        return record;
    }

    /** Saves what was changed. The version rises even where only a part changed, since the record is written whole. */
    public <T extends Aggregate> T changed(T record) {
        return written(Act.CHANGED, record);
    }

    public void delete(Aggregate record) {
        record.deletedAt = now();
        written(Act.DELETED, record);
    }

    public <T extends Aggregate> T restore(T record) {
        record.deletedAt = null;
        return written(Act.RESTORED, record);
    }

    private <T extends Aggregate> T written(Act act, T record) {
        Instant now = now();
        // Two changes within one microsecond must still differ, or the version would stay.
        record.updatedAt = now.isAfter(record.updatedAt) ? now : record.updatedAt.plus(1, ChronoUnit.MICROS);
        trail.keep(act, record, session::flush);
        return record;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }

    /** The answer to a reference that leads nowhere, as far as the caller may know. */
    public static Refusal unknown(String pointer) {
        return Refusal.unknownReference(pointer + "/id");
    }
}
