package io.seedbed.plan;

import io.seedbed.random.Address;
import io.seedbed.random.Permutation;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/**
 * Values that differ from row to row: row <i>n</i> takes the <i>n</i>-th entry of a permutation of all of them.
 *
 * <p>Rows beyond the number of values start over, so any run of rows that is not longer than that holds no value twice.
 */
record UniqueSource<T>(LongUnaryOperator order, long count, LongFunction<T> of) implements Source<T> {

    static <T> UniqueSource<T> of(long count, long key, LongFunction<T> of) {
        return new UniqueSource<>(Permutation.of(count, key)::apply, count, of);
    }

    @Override
    public T at(Draw draw, long address) {
        // An object inside one of its own type, as an invoice's previous one, is no row and takes any of the values.
        long index = draw.isInsideItself()
                ? Address.below(Address.bits(address, 0), count)
                : Math.floorMod(draw.row(), count);
        long choice = draw.choose(address, order.applyAsLong(index));
        return of.apply(Math.max(0, Math.min(choice, count - 1)));
    }
}
