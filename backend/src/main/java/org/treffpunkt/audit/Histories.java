package org.treffpunkt.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;

/** The kinds of records there are. */
@ApplicationScoped
class Histories {
    private final List<History<?>> all;

    Histories(@All List<History<?>> all) {
        this.all = all;
    }

    @SuppressWarnings("unchecked") // it is the history of the record's class
    <T extends Aggregate> History<T> of(T record) {
        Class<?> type = Hibernate.getClass(record);
        return (History<T>) all.stream().filter(history -> history.type() == type).findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no history: its feature must produce one, see org.treffpunkt.audit.History"));
    }

    /** Of what is not a record, such as a right, there is none. */
    @Nullable History<?> of(String kind) {
        return all.stream().filter(history -> history.kind().equals(kind)).findFirst().orElse(null);
    }
}
