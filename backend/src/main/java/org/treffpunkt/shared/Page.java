package org.treffpunkt.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list, with the way to the next one. */
public record Page<S>(
        @Schema(required = true) List<S> items,
        @Schema(description = "What was deleted since `updatedSince`; only with `include=deleted`.") @Nullable List<Tombstone> tombstones,
        @Schema(description = "Cursor of the next page; absent on the last one.") @Nullable String next,
        @Schema(description = "Number of all hits; only with `total=true`.") @Nullable Long total) {

    /** That a record was deleted, and when. */
    @Schema(description = "That a record was deleted, and when.")
    public record Tombstone(
            @Schema(required = true) UUID id,
            @Schema(required = true) Instant deletedAt,
            @Schema(description = "The record in which it was merged, if it was.") @Nullable UUID mergedInto) {}

    /** The same page with its items shown otherwise: all at once, for what is asked of the database about all of them. */
    public <R> Page<R> shownAs(Function<List<S>, List<R>> shown) {
        return new Page<>(shown.apply(items), tombstones, next, total);
    }
}
