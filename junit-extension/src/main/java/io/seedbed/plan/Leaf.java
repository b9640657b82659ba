package io.seedbed.plan;

import io.seedbed.random.Address;

/**
 * A source that asks for bits: the bits of its cell become a choice, and the choice a value.
 *
 * <p>The choice is what can be pinned from outside, noted down and made simpler. Where values can be counted it is the
 * value's index, with 0 the simplest; elsewhere it is 64 bits from which the value follows.
 */
interface Leaf<T> extends Source<T> {

    /** The choice for 64 uniform bits, following the declared distribution. */
    long choice(long bits);

    /** The value of a choice; one before the first is taken as the first, one beyond the last as the last. */
    T value(long choice);

    /** Whether greater bits mean smaller values, as in a distribution that counts into the past. */
    default boolean isFalling() {
        return false;
    }

    @Override
    default T at(Draw draw, long address) {
        return value(draw.choose(address, choice(Address.bits(address, 0))));
    }

    /** A choice as an index of {@code count} values, cut to them. */
    static int index(long choice, int count) {
        return (int) Math.max(0, Math.min(choice, count - 1L));
    }
}
