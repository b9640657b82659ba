package io.seedbed.plan;

import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the bits of listed values stand in the order of the values: weights are stated in any order, as by {@code @Weighted({"GOLD=5",
 * "BASIC=95"})}, but what goes with them goes with their order.
 *
 * @param runs the values that have bits, in their order
 */
record Ranks(List<Run> runs) {

    /**
     * The bits of a value.
     *
     * @param index its place in the list
     * @param bits those that the list has for it
     * @param start the first of those that it would have if the list were in order
     */
    record Run(int index, BitRange bits, long start) {}

    /** Of a source of listed values; {@code null} if they have no order, or stand in it. */
    static @Nullable Ranks of(Source<?> source, ValueSpec value) {
        if (!(source instanceof ListedLeaf<?> listed)) {
            return null;
        }
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, listed.values().size()).boxed().toList());
        List<Integer> stated = List.copyOf(order);
        if (value.shape() instanceof Shape.Number number) {
            List<BigDecimal> positions = positions(listed, number.axis());
            order.sort(Comparator.comparing(positions::get));
        } else if (value.shape() instanceof Shape.Listed all) {
            order.sort(Comparator.comparing(
                    i -> all.values().values().indexOf(listed.values().get(i))));
        }
        return order.equals(stated) ? null : of(listed, order);
    }

    @SuppressWarnings("unchecked") // The leaf makes values of the axis.
    private static <T> List<BigDecimal> positions(ListedLeaf<?> listed, Axis<T> axis) {
        return listed.values().stream()
                .map(value -> axis.position().apply((T) value))
                .toList();
    }

    private static Ranks of(ListedLeaf<?> listed, List<Integer> order) {
        List<Run> runs = new ArrayList<>();
        long start = 0;
        for (int index : order) {
            BitRange bits = BitRange.of(listed, index).orElse(null);
            if (bits != null) {
                runs.add(new Run(index, bits, start));
                start += bits.count();
            }
        }
        return new Ranks(List.copyOf(runs));
    }

    /** The bits in the order of the values, for those of the list. */
    long of(long bits) {
        for (Run run : runs) {
            long within = bits - run.bits.from();
            if (Long.compareUnsigned(within, run.bits.to() - run.bits.from()) <= 0) {
                return run.start + within;
            }
        }
        throw new IllegalStateException("Bits belong to one of the values");
    }

    /** The same values, each as often, in their order. */
    <T> Leaf<T> sorted(ListedLeaf<T> listed) {
        return new ListedLeaf<>(
                runs.stream().map(run -> listed.values().get(run.index)).toList(), this::place);
    }

    private int place(long bits) {
        int last = runs.size() - 1;
        while (last > 0 && Long.compareUnsigned(bits, runs.get(last).start) < 0) {
            last--;
        }
        return last;
    }
}
