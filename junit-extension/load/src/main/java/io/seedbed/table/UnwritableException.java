package io.seedbed.table;

/** A value, a name or a number of rows that a format has no way to write. The message says what and what to do. */
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Creates one.
     *
     * @param message what cannot be written, why, and what to do; a whole sentence or more
     */
    public UnwritableException(String message) {
        super(message);
    }

    /**
     * The same with the place of the value before it.
     *
     * @param row the row's number
     * @param column the column's path
     * @return the exception to throw
     */
    public UnwritableException at(long row, String column) {
        return new UnwritableException("row " + row + ", column " + column + ": " + getMessage());
    }
}
