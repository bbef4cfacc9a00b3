package org.treffpunkt.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Time-ordered identifiers (RFC 9562, version 7): 48 bits of milliseconds, then randomness. */
final class UuidV7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    static UUID next(Clock clock) {
        long high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
