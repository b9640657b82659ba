package io.seedbed.cases;

import org.jspecify.annotations.Nullable;

/**
 * An object that violates one constraint, or the reason why there is none.
 *
 * @param property the property that is wrong
 * @param constraint the constraint as it is written, as in {@code @Min(18)}
 * @param value the wrong value, as a message shows it; empty if there is no object
 * @param object the object, which the validator finds fault with in just this one way; {@code null} if there is none
 * @param reason why there is none; empty if there is one
 */
public record InvalidCase<T>(
        String property,
        String constraint,
        String value,
        @Nullable T object,
        String reason) {

    /** Whether there is an object. */
    public boolean isPossible() {
        return object != null;
    }

    /** As in {@code age: @Min(18) violated by 17}. */
    @Override
    public String toString() {
        return property + ": " + constraint
                + (isPossible() ? " violated by " + value : " can not be violated alone: " + reason);
    }
}
