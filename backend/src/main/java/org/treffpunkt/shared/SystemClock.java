package org.treffpunkt.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Time is handed in, so that a test can move it. */
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        // As fine as the database keeps it, so that what was written is what is read.
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
