package io.seedbed.plan;

import org.jspecify.annotations.Nullable;

/**
 * The rows that lead to a row by their references, which is made for them: innermost last. Immutable and thread-safe.
 *
 * @param owner the class of the row that refers
 * @param before the way to that row; {@code null} if it was asked for itself
 */
public record Way(Class<?> owner, @Nullable Way before) {

    /** Whether a row of the class is on a way. */
    static boolean holds(@Nullable Way way, Class<?> type) {
        for (Way at = way; at != null; at = at.before) {
            if (at.owner == type) {
                return true;
            }
        }
        return false;
    }
}
