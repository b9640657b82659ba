package io.seedbed.load;

import org.jspecify.annotations.Nullable;

/** A data set could not be loaded. The message says of which entity, row and column, why, what became of the database, and what to do. */
public final class LoadFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    LoadFailure(String message) {
        super(message);
    }

    LoadFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
