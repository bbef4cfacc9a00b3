package org.treffpunkt.support;

import java.util.stream.IntStream;
import org.hibernate.SessionFactory;

/** What a request costs in SQL, to show that long lists cost no more than short ones. */
public final class Statements {
    private Statements() {}

    /** The fewest of three tries, because what is sent and sealed in the background meanwhile is counted as well. */
    public static long of(SessionFactory sessions, Runnable request) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return IntStream.range(0, 3).mapToLong(_ -> {
            long before = statistics.getPrepareStatementCount();
            request.run();
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }
}
