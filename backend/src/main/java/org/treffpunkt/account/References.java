package org.treffpunkt.account;

import jakarta.enterprise.context.Dependent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Records;
import org.treffpunkt.value.Reference;

/** What a draft points to: anything new must be there and known to the writer; what was pointed to before stays, even where it has been deleted since. */
@Dependent
public class References {
    private final Records records;
    private final Caller caller;

    References(Records records, Caller caller) {
        this.records = records;
        this.caller = caller;
    }

    public <T extends Aggregate> @Nullable T to(Class<T> type, @Nullable Reference reference, @Nullable T before, String pointer) {
        if (reference == null) return null;
        if (before != null && before.id().equals(reference.id())) return before;
        T record = records.resolve(type, reference, pointer);
        caller.requireKnown(record, pointer);
        return record;
    }

    /** A part of a record, such as a site, is known to those who know its record. */
    public <P> @Nullable P toPart(Class<P> type, @Nullable Reference reference, @Nullable P before, Function<P, ? extends Aggregate> record, String pointer) {
        if (reference == null) return null;
        P part = records.resolvePart(type, reference, pointer);
        if (!part.equals(before)) caller.requireKnown(record.apply(part), pointer);
        return part;
    }
}
