package io.seedbed.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the parts of a file or table in parallel and hands them on in order, holding only a few at a time however long it is.
 *
 * <p>Where the parts are cut does not depend on the number of threads, and no part knows of another: so the bytes cannot either.
 *
 * @param <P> a part
 */
public final class OrderedChunks<P> {
    /** Rows in a part: enough that a part's cost hides the hand-over's, few enough that a window of them is small. */
    public static final int ROWS = 4_000;

    private final int threads;

    /**
     * Makes parts on so many threads.
     *
     * @param threads at least 1
     */
    public OrderedChunks(int threads) {
        this.threads = threads;
    }

    /**
     * Makes parts, on any thread.
     *
     * @param <P> a part
     */
    public interface Maker<P> {
        /**
         * Makes a part.
         *
         * @param from the number of its first row
         * @param to the number behind that of its last row
         * @return the part
         */
        P make(long from, long to);
    }

    /**
     * Takes parts, in order, on the caller's thread.
     *
     * @param <P> a part
     */
    public interface Taker<P> {
        /**
         * Takes the next part.
         *
         * @param part the part
         * @param rowsSoFar how many rows have been taken with it
         * @throws IOException if it cannot be taken
         */
        void take(P part, long rowsSoFar) throws IOException;
    }

    /**
     * Makes and hands on all parts.
     *
     * @param rows how many rows there are
     * @param maker makes them
     * @param taker takes them
     * @throws IOException if the taker fails
     */
    public void run(long rows, Maker<P> maker, Taker<P> taker) throws IOException {
        if (threads <= 1 || rows <= ROWS) {
            for (long from = 0; from < rows; from += ROWS) {
                long to = Math.min(rows, from + ROWS);
                taker.take(maker.make(from, to), to);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            pipeline(pool, rows, maker, taker);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One part more than there are threads may be waiting, so that none idles while the oldest part is written. */
    private void pipeline(ExecutorService pool, long rows, Maker<P> maker, Taker<P> taker) throws IOException {
        Deque<Future<P>> window = new ArrayDeque<>();
        long submitted = 0;
        long written = 0;
        while (written < rows) {
            while (submitted < rows && window.size() <= threads) {
                long from = submitted;
                long to = Math.min(rows, from + ROWS);
                window.add(pool.submit(() -> maker.make(from, to)));
                submitted = to;
            }
            P part = result(window.remove());
            written = Math.min(rows, written + ROWS);
            taker.take(part, written);
        }
    }

    private static <P> P result(Future<P> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnwritableException("interrupted while generating.");
        }
    }
}
