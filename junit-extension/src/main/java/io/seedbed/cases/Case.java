package io.seedbed.cases;

import org.jspecify.annotations.Nullable;

/**
 * An object made for one purpose, or the reason why there is none.
 *
 * @param <T> the class of the object
 */
public interface Case<T> {

    /** The object; {@code null} if there is none. */
    @Nullable
    T object();

    /** Why there is no object; empty if there is one. */
    String reason();

    /** Whether there is an object. */
    default boolean isPossible() {
        return object() != null;
    }
}
