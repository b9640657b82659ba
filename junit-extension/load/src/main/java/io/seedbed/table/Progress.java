package io.seedbed.table;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Says every ten seconds how far a long file or table has come; silent for a short one. Not thread-safe. */
public final class Progress {
    private static final long INTERVAL_MILLIS = 10_000;
    private static final double MILLIS_PER_SECOND = 1000;

    private final String file;
    private final long rows;
    private final LongSupplier clock;
    private final Consumer<String> log;
    private final long start;
    private long lastReport;

    /**
     * Starts now.
     *
     * @param file what it is that grows
     * @param rows how many rows it will have, at least 1 when it grows
     * @param clock counts milliseconds from wherever it likes
     * @param log takes the lines
     */
    public Progress(String file, long rows, LongSupplier clock, Consumer<String> log) {
        this.file = file;
        this.rows = rows;
        this.clock = clock;
        this.log = log;
        this.start = clock.getAsLong();
        this.lastReport = start;
    }

    /**
     * Says how far it has come, if it is time.
     *
     * @param rowsSoFar how many rows are done
     */
    public void at(long rowsSoFar) {
        long now = clock.getAsLong();
        if (now - lastReport < INTERVAL_MILLIS) {
            return;
        }
        lastReport = now;
        log.accept(String.format(
                Locale.ROOT,
                "%s: %,d of %,d rows (%d %%), %,.0f rows/s",
                file,
                rowsSoFar,
                rows,
                rowsSoFar * 100 / rows,
                rowsSoFar / ((now - start) / MILLIS_PER_SECOND)));
    }

    /**
     * Returns how long it has taken so far.
     *
     * @return milliseconds
     */
    public long millis() {
        return clock.getAsLong() - start;
    }
}
