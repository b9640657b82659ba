package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Violation;
import io.seedbed.random.Address;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws again until a check finds nothing wrong; the number of the attempt is part of the address, so that the outcome
 * stays a pure function of it.
 *
 * @param violations what is wrong with a value; empty if it is fine
 * @param repair looks for a valid value near one that is not, where chance does not find any; {@code null} if nobody can
 * @param place how messages name the value
 */
record CheckedSource<T>(
        Source<T> source,
        Function<T, List<Violation>> violations,
        @Nullable Repair<T> repair,
        String place) implements Source<T> {

    /** Rules that one value in a hundred meets fail this often only once in 20,000 values. */
    static final int ATTEMPTS = 1000;

    /** After so many of them the first one is repaired step by step, which finds what is too rare for chance. */
    private static final int BLIND = 50;

    private static final int REPAIRS = 700;

    /** So many values as other rows draw them tell how rare those are that pass. */
    private static final int PROBED = 1000;

    @Override
    public @Nullable T at(Draw draw, long address) {
        List<Violation> first = List.of();
        List<Violation> last = List.of();
        for (int attempt = 0; attempt < (repair == null ? ATTEMPTS : ATTEMPTS - REPAIRS); attempt++) {
            if (attempt == BLIND && repair != null) {
                T repaired = repair.at(draw, address, first, REPAIRS);
                if (repaired != null) {
                    return repaired;
                }
            }
            T value = source.at(draw, Address.retry(address, attempt));
            if (value == null) {
                return null;
            }
            last = violations.apply(value);
            if (last.isEmpty()) {
                return value;
            }
            first = attempt == 0 ? last : first;
        }
        throw SeedbedException.of("Found no valid value for " + place)
                .fact("violated", last.stream().map(Violation::text).collect(Collectors.joining("\n")))
                .fact("tried", "0 of " + ATTEMPTS + " values passed")
                .fact("passes as drawn", passing(address) + " of " + PROBED + " others")
                .fact("why", "no domain expresses this rule, so values are drawn and checked")
                .remedy(
                        "declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf,"
                                + " or by a ConstraintReader")
                .exception();
    }

    /** How many values pass that are drawn elsewhere, without drawing again and without repair. */
    private long passing(long address) {
        return LongStream.range(0, PROBED).filter(row -> passes(address, row)).count();
    }

    private boolean passes(long address, long row) {
        Draw draw = new Draw(row);
        long elsewhere = Address.row(address, row);
        draw.owner(elsewhere);
        try {
            T value = source.at(draw, elsewhere);
            return value == null || violations.apply(value).isEmpty();
        } catch (SeedbedException e) {
            // A part of it is given up in its turn.
            return false;
        }
    }
}
