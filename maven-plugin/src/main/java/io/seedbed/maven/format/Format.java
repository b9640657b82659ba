package io.seedbed.maven.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Turns rows into the bytes of one file, in parts that can be made in any order and on any thread.
 *
 * <p>The file is {@link #head}, then {@link #rows} for consecutive runs of rows, then {@link #tail}. Wherever the runs
 * are cut (at multiples of {@link #STRIDE}), the bytes are the same.
 *
 * <p>Implementations are immutable and thread-safe. All text is UTF-8 with line feeds.
 */
public interface Format {

    /** Runs begin at multiples of this many rows, so that formats with batches never have to split one: {@value}. */
    int STRIDE = 500;

    /**
     * Returns what stands before the first row.
     *
     * @return the text, possibly empty
     */
    String head();

    /**
     * Writes the rows {@code from, from + 1, ...} that the iterator gives.
     *
     * @param rows the rows' cells, one array per row, in the order of the columns
     * @param from the number of the first of these rows in the file, a multiple of {@link #STRIDE}
     * @param out where to write; left open
     * @throws IOException if {@code out} fails
     */
    void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException;

    /**
     * Returns what stands behind the last row.
     *
     * @return the text, possibly empty
     */
    String tail();
}
