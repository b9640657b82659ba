package io.seedbed.blueprint;

import java.util.List;

/**
 * What somebody wants of a value.
 *
 * @param operator how it compares
 * @param values what with, as they were written; one, or for {@link Operator#IN} one at least
 */
public record Condition(Operator operator, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    /** How a value compares with another one. */
    public enum Operator {
        EQUAL("="),
        UNEQUAL("!="),
        BELOW("<"),
        AT_MOST("<="),
        ABOVE(">"),
        AT_LEAST(">="),
        IN("in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** Whether it needs values that have an order. */
        public boolean isOrder() {
            return this == BELOW || this == AT_MOST || this == ABOVE || this == AT_LEAST;
        }
    }

    /** As in {@code in (DE, FR)}. */
    @Override
    public String toString() {
        String all = String.join(", ", values);
        return operator.sign + " " + (operator == Operator.IN ? "(" + all + ")" : all);
    }
}
