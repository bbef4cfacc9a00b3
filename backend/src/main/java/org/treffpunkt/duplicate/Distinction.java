package org.treffpunkt.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That two records, which look as if they were the same, were found to be two. */
@Entity
@Immutable
@IdClass(Distinction.Pair.class)
@SuppressWarnings("NullAway.Init") // filled when it is made
class Distinction {
    /** Both ids, the smaller one first, as the database orders them. */
    record Pair(UUID firstId, UUID secondId) {
        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @Id
    UUID firstId;

    @Id
    UUID secondId;

    Instant madeAt;
    String madeBy;

    protected Distinction() {}

    Distinction(Pair pair, String by, Instant at) {
        this.firstId = pair.firstId;
        this.secondId = pair.secondId;
        this.madeBy = by;
        this.madeAt = at;
    }

    Pair pair() {
        return new Pair(firstId, secondId);
    }
}
