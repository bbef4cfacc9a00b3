package org.treffpunkt.shared;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a record from its draft: a part named by id is kept and changed, one without id is new, one that is missing is removed; the order is the draft's. */
public final class Parts {
    private Parts() {}

    /** Writes one part from its draft. The pointer says where the draft stands, for whatever is wrong in it. */
    @FunctionalInterface
    public interface Apply<D, P> {
        void apply(D draft, P part, String pointer);
    }

    public static <P, D> void write(
            List<P> parts, List<D> drafts, Function<D, @Nullable UUID> draftId, Function<P, UUID> partId, Supplier<P> create, BiConsumer<D, P> apply, String pointer) {
        write(parts, drafts, draftId, partId, create, (draft, part, place) -> apply.accept(draft, part), pointer);
    }

    public static <P, D> void write(
            List<P> parts, List<D> drafts, Function<D, @Nullable UUID> draftId, Function<P, UUID> partId, Supplier<P> create, Apply<D, P> apply, String pointer) {
        var written = new ArrayList<P>();
        for (int i = 0; i < drafts.size(); i++) {
            D draft = drafts.get(i);
            UUID id = draftId.apply(draft);
            P part = id == null ? create.get() : kept(parts, partId, id, pointer + "/" + i + "/id");
            if (written.contains(part)) throw Refusal.ruleBroken("part-named-twice", pointer + "/" + i + "/id", "This part is named twice.");
            apply.apply(draft, part, pointer + "/" + i);
            written.add(part);
        }
        parts.clear();
        parts.addAll(written);
    }

    private static <P> P kept(List<P> parts, Function<P, UUID> partId, UUID id, String pointer) {
        return parts.stream().filter(part -> Objects.equals(partId.apply(part), id)).findFirst()
                .orElseThrow(() -> Refusal.ruleBroken("unknown-part", pointer, "This record has no such part. Leave the id out to add a new one."));
    }
}
