package io.seedbed.maven.engine;

import org.jspecify.annotations.Nullable;

/** What the user must know or change; the message is complete and is shown as it is. */
public final class SeedbedFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Creates a failure.
     *
     * @param message what went wrong, where, why, and what to do
     */
    public SeedbedFailure(String message) {
        this(message, null);
    }

    /**
     * Creates a failure with a cause.
     *
     * @param message what went wrong, where, why, and what to do
     * @param cause for {@code mvn -e}, or null
     */
    public SeedbedFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
