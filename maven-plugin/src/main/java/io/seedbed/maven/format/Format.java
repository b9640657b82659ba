package io.seedbed.maven.format;

import io.seedbed.table.OrderedChunks;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Turns the rows of a table into one file, in two steps: runs of rows become parts, in any order and on any thread; parts are
 * appended to the file, in order and on one thread.
 *
 * <p>How much work goes into which step is the format's affair: text is finished in the first and only copied in the second, a
 * format whose writer must see row after row prepares rows in the first and writes them in the second. Wherever the runs are cut
 * (at multiples of {@link #STRIDE}), the bytes are the same, but for formats that say otherwise of their compression.
 *
 * <p>Implementations are immutable and thread-safe, and need memory for a few parts only, however long the file is.
 *
 * @param <P> what a run of rows becomes
 */
public interface Format<P> {

    /** Runs begin at multiples of this many rows, so that formats with batches never have to split one: {@value}. */
    int STRIDE = OrderedChunks.ROWS / 8;

    /**
     * Prepares the rows {@code from} to {@code from + count - 1}. Called on any thread.
     *
     * @param rows the rows' cells, one array per row, in the order of the columns
     * @param from the number of the first of these rows in the file, a multiple of {@link #STRIDE}
     * @param count how many rows there are
     * @return the part
     * @throws UnwritableException if the format cannot hold a value
     */
    P part(Iterator<Object[]> rows, long from, int count);

    /**
     * Begins a file.
     *
     * @param out where the bytes go; closed by whoever opened it
     * @return what takes the file's parts
     * @throws IOException if {@code out} fails
     */
    Sink<P> open(OutputStream out) throws IOException;

    /**
     * A file being written, by one thread.
     *
     * @param <P> what a run of rows became
     */
    interface Sink<P> extends AutoCloseable {

        /**
         * Appends the next rows.
         *
         * @param part the rows behind those appended before
         * @throws IOException if the file cannot be written
         * @throws UnwritableException if the format cannot hold a value
         */
        void append(P part) throws IOException;

        /**
         * Writes what stands behind the last row. Not called for a file that is given up.
         *
         * @throws IOException if the file cannot be written
         */
        void finish() throws IOException;

        /** Lets go of what the writer holds beside the file, whether it was finished or not. */
        @Override
        void close();
    }
}
