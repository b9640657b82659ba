package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** Those of 64 uniform bits, unsigned, whose values lie somewhere; both ends are included. */
record BitRange(long from, long to) {

    /** All bits set: the greatest of 64 unsigned ones. */
    private static final long GREATEST = -1;

    /** The bits whose values lie in an interval: values of a leaf without a list rise with the bits, or fall. Empty if there are none. */
    static <T> Optional<BitRange> of(Leaf<T> leaf, Axis<T> axis, Interval cut) {
        boolean falling = leaf.isFalling();
        // In a falling distribution the greatest values come first.
        OptionalLong from = least(leaf, axis, falling ? x -> !isAbove(x, cut) : x -> !isBelow(x, cut));
        OptionalLong behind = least(leaf, axis, falling ? x -> isBelow(x, cut) : x -> isAbove(x, cut));
        return from.isEmpty() ? Optional.empty() : between(from.getAsLong(), behind);
    }

    /** The bits that make one value of a list; empty if none do. */
    static Optional<BitRange> of(ListedLeaf<?> leaf, int index) {
        OptionalLong from = least(bits -> leaf.choice(bits) >= index);
        OptionalLong behind = least(bits -> leaf.choice(bits) > index);
        return from.isEmpty() ? Optional.empty() : between(from.getAsLong(), behind);
    }

    /** The bits from one on and below another one, or up to the greatest. */
    static Optional<BitRange> between(long from, OptionalLong behind) {
        boolean isEmpty = behind.isPresent() && Long.compareUnsigned(from, behind.getAsLong()) >= 0;
        return isEmpty ? Optional.empty() : Optional.of(new BitRange(from, behind.orElse(0) - 1));
    }

    private static boolean isBelow(BigDecimal position, Interval cut) {
        int order = cut.low() == null ? 1 : position.compareTo(cut.low());
        return order < 0 || (order == 0 && cut.lowOpen());
    }

    private static boolean isAbove(BigDecimal position, Interval cut) {
        int order = cut.high() == null ? -1 : position.compareTo(cut.high());
        return order > 0 || (order == 0 && cut.highOpen());
    }

    private static <T> OptionalLong least(Leaf<T> leaf, Axis<T> axis, Predicate<BigDecimal> condition) {
        return least(bits -> condition.test(axis.position().apply(leaf.value(leaf.choice(bits)))));
    }

    /** The least bits, unsigned, that meet a condition which all greater ones meet as well; empty if none does. */
    static OptionalLong least(LongPredicate condition) {
        if (!condition.test(GREATEST)) {
            return OptionalLong.empty();
        }
        long low = 0;
        long high = GREATEST;
        while (low != high) {
            long middle = low + ((high - low) >>> 1);
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(low);
    }

    /** How many bits there are, unsigned; 0 for all 2<sup>64</sup>. */
    long count() {
        return to - from + 1;
    }
}
