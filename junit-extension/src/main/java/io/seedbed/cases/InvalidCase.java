package io.seedbed.cases;

import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An object that violates one constraint and nothing else, or the reason why there is none.
 *
 * @param property the place that is wrong: {@code age}, {@code address.city}, {@code lines[].quantity}; for a rule on an object as a
 *     whole the simple name of its class, or the property that the rule is written on
 * @param constraint the constraint as it is written, as in {@code @Min(18)}
 * @param object the object, which the validator finds fault with in just this one way; {@code null} if there is none
 * @param violation what the validator finds; {@code null} if there is no object
 * @param reason why there is none; empty if there is one
 */
public record InvalidCase<T>(
        String property,
        String constraint,
        @Nullable T object,
        @Nullable Violation violation,
        String reason) implements Case<T> {

    /** As in {@code age: @Min(18) violated by 17}. */
    @Override
    public String toString() {
        return property + ": " + constraint
                + (violation == null
                        ? " can not be violated alone: " + reason
                        : " violated by " + Spelling.shortenedOrNull(violation.value()));
    }
}
