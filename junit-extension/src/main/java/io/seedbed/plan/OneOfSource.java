package io.seedbed.plan;

import io.seedbed.random.Address;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An object of one of several types; each type has addresses of its own, so that a new type moves no other's values. */
final class OneOfSource implements Source<Object> {

    private static final long TYPE = Address.name("which type?");

    private final Source<?>[] options;
    private final long[] names;
    private final int soonest;
    private final Predicate<Draw> ending;
    private final Leaf<Integer> type;

    /**
     * One of the options, all equally likely.
     *
     * @param names the hashed names of the options, one for each
     * @param soonest the index of the type to take where recursion must end
     * @param ending tells when that is
     */
    OneOfSource(List<Source<?>> options, List<Long> names, int soonest, Predicate<Draw> ending) {
        this.ending = ending;
        this.options = options.toArray(Source<?>[]::new);
        this.names = names.stream().mapToLong(Long::longValue).toArray();
        this.soonest = soonest;
        this.type = new Highest(this.names);
    }

    @Override
    public @Nullable Object at(Draw draw, long address) {
        int option = ending.test(draw) ? soonest : type.at(draw, Address.child(address, TYPE));
        return options[option].at(draw, Address.child(address, names[option]));
    }

    /**
     * The option with the highest hash: a new option takes over some rows and leaves all others where they were, which the
     * quotient of the bits would not.
     *
     * <p>Thaler and Ravishankar, "Using name-based mappings to increase hit rates", IEEE/ACM Transactions on Networking 6(1), 1998.
     */
    private record Highest(long[] names) implements Leaf<Integer> {

        @Override
        public long choice(long bits) {
            int highest = 0;
            long score = Long.MIN_VALUE;
            for (int i = 0; i < names.length; i++) {
                long other = Address.child(bits, names[i]);
                if (other > score) {
                    highest = i;
                    score = other;
                }
            }
            return highest;
        }

        @Override
        public Integer value(long choice) {
            return Leaf.index(choice, names.length);
        }
    }
}
