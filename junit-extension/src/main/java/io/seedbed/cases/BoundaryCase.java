package io.seedbed.cases;

import org.jspecify.annotations.Nullable;

/**
 * A valid object with one value at the rim of what is allowed, or the reason why there is none.
 *
 * @param property the place: {@code age}, {@code address.city}, {@code lines[].quantity}
 * @param edge what is special about the value: {@code least}, {@code longest}, {@code leap day}
 * @param value the value, as a message shows it; empty if there is no object, or none that can be read
 * @param object the object, which the validator finds no fault with; {@code null} if there is none
 * @param reason why there is none; empty if there is one
 */
public record BoundaryCase<T>(
        String property,
        String edge,
        String value,
        @Nullable T object,
        String reason) implements Case<T> {

    /** As in {@code age: least, 18}. */
    @Override
    public String toString() {
        String shown = value.isEmpty() ? "" : ", " + value;
        return property + ": " + edge + (isPossible() ? shown : " is not possible: " + reason);
    }
}
