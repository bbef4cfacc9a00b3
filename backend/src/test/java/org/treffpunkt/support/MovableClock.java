package org.treffpunkt.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of the backend under test, which a test moves. It shows the right time unless one does. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {
    private static volatile Duration ahead = Duration.ZERO;

    /** Does something that many days later; then it is today again. */
    public static void daysLater(int days, Runnable then) {
        ahead = Duration.ofDays(days);
        try {
            then.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }
}
