package org.treffpunkt.committee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;

/**
 * A seat with a vote, without a word of who holds it. A person's is filled by them or by whoever represents them; any other by somebody of the organisation or network.
 *
 * @param constituency key of the side it represents
 */
public record VotingSeat(@Nullable UUID person, @Nullable UUID organisation, @Nullable UUID network, @Nullable String constituency) {
    static VotingSeat of(Seat it) {
        return new VotingSeat(id(it.person), id(it.organisation), id(it.network), it.constituency);
    }

    private static @Nullable UUID id(@Nullable Aggregate record) {
        return record == null ? null : record.id();
    }
}
