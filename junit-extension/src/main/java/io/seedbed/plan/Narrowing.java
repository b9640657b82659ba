package io.seedbed.plan;

import java.util.List;

/**
 * Uniform bits squeezed into those whose values are wanted, so that these appear as often, one compared with the other, as they would
 * among all values.
 *
 * @param ranges where the wanted ones lie, in ascending order; one at least
 */
record Narrowing(List<BitRange> ranges) {

    Narrowing {
        ranges = List.copyOf(ranges);
    }

    /** Squeezes bits. */
    long of(long bits) {
        long total = 0;
        for (BitRange range : ranges) {
            total += range.count();
        }
        long left = Uniform.within(bits, 0, total - 1);
        for (BitRange range : ranges) {
            if (range.count() == 0 || Long.compareUnsigned(left, range.count()) < 0) {
                return range.from() + left;
            }
            left -= range.count();
        }
        throw new IllegalStateException("Bits lie in one of the ranges");
    }

    /** The wanted values of a leaf. */
    <T> Leaf<T> of(Leaf<T> leaf) {
        return leaf instanceof ListedLeaf<T> listed
                ? new ListedLeaf<>(listed.values(), bits -> listed.choice(of(bits)))
                : new NarrowedLeaf<>(leaf, this);
    }

    private record NarrowedLeaf<T>(Leaf<T> leaf, Narrowing narrowing) implements Leaf<T> {

        @Override
        public long choice(long bits) {
            return leaf.choice(narrowing.of(bits));
        }

        @Override
        public T value(long choice) {
            return leaf.value(choice);
        }

        @Override
        public boolean isFalling() {
            return leaf.isFalling();
        }
    }
}
