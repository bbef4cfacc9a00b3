package org.treffpunkt.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;

/**
 * What the audit must know of a kind of records; each feature tells it of its own.
 *
 * @param scope what a program needs to read ({@code :read}) or write ({@code :write}) records of this kind
 * @param kept what is kept of a record: the members of this, but those that only say how it is stored
 * @param draft what `patch` can write
 * @param access who may see what was changed
 * @param view the record as somebody sees it
 * @param about organisations and committees whose keepers may know of changes, besides the coordinators of the network
 * @param patch the operations by which a change is taken back, with the rules and rights of every other change; null where a record only goes forward
 */
public record History<T extends Aggregate>(
        String scope, Class<T> type, Class<? extends Record> kept, Class<? extends Record> draft, Access<T> access, BiFunction<T, Caller, Object> view, Function<T, Collection<UUID>> about,
        @Nullable Patch patch, @Nullable Delete delete, @Nullable Restore restore) {

    /** Of records of which everything is written by their draft. */
    public History(String scope, Class<T> type, Class<? extends Record> draft, Access<T> access, BiFunction<T, Caller, Object> view, Function<T, Collection<UUID>> about,
            Patch patch, Delete delete, Restore restore) {
        this(scope, type, draft, draft, access, view, about, patch, delete, restore);
    }

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
    public String kind() {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether there is an operation by which this could be taken back. What was published or decided stays. */
    boolean takesBack(Act act, List<AuditChange> changes) {
        return switch (act) {
            case CREATED, RESTORED -> delete != null;
            case DELETED -> restore != null;
            case CHANGED -> patch != null && changes.stream().allMatch(change -> writes(change.member()));
            default -> false;
        };
    }

    private boolean writes(String pointer) {
        String member = pointer.substring(1).replaceAll("/.*", "");
        return Arrays.stream(draft.getRecordComponents()).anyMatch(component -> component.getName().equals(member));
    }
}
