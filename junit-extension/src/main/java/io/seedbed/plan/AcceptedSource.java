package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a row again until a condition accepts it; the number of the attempt is part of the address.
 *
 * @param entityKey the address space of the rows
 * @param name how messages name what is drawn
 */
record AcceptedSource<T>(Source<T> source, Predicate<Object> condition, long entityKey, String name)
        implements Source<T> {

    /** Rows of which so many are told apart by their first attempts when the condition is to be judged. */
    private static final int PROBED = 1000;

    @Override
    public @Nullable T at(Draw draw, long address) {
        for (int attempt = 0; attempt < CheckedSource.ATTEMPTS; attempt++) {
            T value = made(draw, Address.retry(address, attempt));
            if (value == null || condition.test(value)) {
                return value;
            }
        }
        throw SeedbedException.of("Found no " + name + " that where(...) accepts")
                .fact("row", draw.row())
                .fact("tried", CheckedSource.ATTEMPTS + " objects, none accepted")
                .fact("accepted at first", accepted() + " of rows 0 to " + (PROBED - 1))
                .remedy("state what the condition demands by with(...), or accept more")
                .exception();
    }

    private @Nullable T made(Draw draw, long address) {
        long outer = draw.owner(address);
        T value = source.at(draw, address);
        draw.owner(outer);
        return value;
    }

    private long accepted() {
        return LongStream.range(0, PROBED)
                .filter(row -> {
                    T value = made(new Draw(row), Address.row(entityKey, row));
                    return value == null || condition.test(value);
                })
                .count();
    }
}
