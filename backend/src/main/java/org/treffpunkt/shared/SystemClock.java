package org.treffpunkt.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Time is handed in, so that a test can move it. */
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        // As precise as the database keeps it: what an operation answers is what is read later.
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
