package org.treffpunkt.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate;

/**
 * What the audit must know of a kind of records; each feature tells it of its own.
 *
 * @param draft what is kept of a record: the members of this
 * @param access who may see what was changed
 * @param view the record as somebody sees it
 * @param about organisations and committees whose keepers may know of changes, besides the coordinators of the network
 * @param patch the operations by which a change is taken back, with the rules and rights of every other change
 */
public record History<T extends Aggregate>(
        Class<T> type, Class<? extends Record> draft, Access<T> access, BiFunction<T, Caller, Object> view, Function<T, Collection<UUID>> about,
        Patch patch, Delete delete, Restore restore) {

    /** Changes members of a record. */
    @FunctionalInterface
    public interface Patch {
        Object apply(UUID id, @Nullable String ifMatch, JsonNode patch);
    }

    /** Deletes a record. */
    @FunctionalInterface
    public interface Delete {
        void apply(UUID id, @Nullable String ifMatch);
    }

    /** Brings a deleted record back. */
    @FunctionalInterface
    public interface Restore {
        Object apply(UUID id);
    }

    /** The name of the kind: COUNSELLING_OFFER. */
    String kind() {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
