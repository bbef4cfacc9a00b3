package org.treffpunkt.http;

import java.time.Instant;
import java.util.UUID;

/** A view of one record: its version is its ETag. */
public interface Versioned {
    UUID id();

    long version();

    Instant updatedAt();

    /** The last part of its address. */
    default String pathSegment() {
        return id().toString();
    }
}
