package io.seedbed.plan;

import io.seedbed.blueprint.Shape;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sources that have the wanted values only. */
record SelectedSources(Selection selection) {

    /** Fewer bits than these leave too few different values. */
    private static final long FEWEST_BITS = 1L << 24;

    /** Numbers of which nobody says how often which appears: those that are wanted, if they lie between two bounds. */
    Optional<Allowed> plainly(Allowed allowed) {
        if (!(selection.value().shape() instanceof Shape.Number number)) {
            return Optional.empty();
        }
        List<Interval> wanted = selection.intervals(number.axis());
        if (wanted.size() != 1) {
            return Optional.empty();
        }
        Interval left = ((Interval) allowed.domain()).and(wanted.get(0));
        if (left.isEmpty()) {
            throw selection.nothing(number.axis().describe((Interval) allowed.domain()));
        }
        return Optional.of(new Allowed(left, allowed.number()));
    }

    /** What is drawn, but of that the wanted values only. */
    ValueSources.Made of(ValueSources.Made made, Allowed allowed) {
        if (!(made.source() instanceof Leaf<?> leaf)) {
            throw selection.refused("it is drawn " + made.how());
        }
        Narrowing narrowing = narrowing(leaf, made);
        return new ValueSources.Made(
                narrowing.of(leaf), domain(made, leaf, allowed), made.how() + ", " + selection.words(), made.maker());
    }

    /** Where the bits of the wanted values lie. */
    Narrowing narrowing(Leaf<?> leaf, ValueSources.Made made) {
        List<BitRange> ranges = leaf instanceof ListedLeaf<?> listed
                ? ranges(listed)
                : ranges(leaf, ((Shape.Number) selection.value().shape()).axis());
        if (ranges.isEmpty()) {
            throw selection.nothing(made.domain() + ", " + made.how());
        }
        return new Narrowing(ranges);
    }

    private List<BitRange> ranges(ListedLeaf<?> leaf) {
        List<BitRange> ranges = new ArrayList<>();
        for (int i = 0; i < leaf.values().size(); i++) {
            if (selection.isWanted(leaf.values().get(i))) {
                BitRange.of(leaf, i).ifPresent(ranges::add);
            }
        }
        return ranges;
    }

    @SuppressWarnings("unchecked") // The leaf was made for the axis.
    private <T> List<BitRange> ranges(Leaf<?> leaf, Axis<T> axis) {
        List<BitRange> ranges = new ArrayList<>();
        for (Interval interval : selection.intervals(axis)) {
            BitRange.of((Leaf<T>) leaf, axis, interval).ifPresent(ranges::add);
        }
        long total = ranges.stream().mapToLong(BitRange::count).sum();
        if (total > 0 && total < FEWEST_BITS) {
            throw selection.refused("what is wanted comes about less than once in 10^12 rows");
        }
        return leaf.isFalling() ? reversed(ranges) : ranges;
    }

    private static List<BitRange> reversed(List<BitRange> ranges) {
        List<BitRange> reversed = new ArrayList<>(ranges);
        Collections.reverse(reversed);
        return reversed;
    }

    private String domain(ValueSources.Made made, Leaf<?> leaf, Allowed allowed) {
        if (leaf instanceof ListedLeaf<?> listed) {
            return new Choice(
                            listed.values().stream().filter(selection::isWanted).toList())
                    .toString();
        }
        if (selection.value().shape() instanceof Shape.Number number) {
            return selection.intervals(number.axis()).stream()
                    .map(((Interval) allowed.domain())::and)
                    .filter(interval -> !interval.isEmpty())
                    .map(number.axis()::describe)
                    .collect(Collectors.joining(" \u222a "));
        }
        return made.domain();
    }

    /** Whether nobody says how often which value appears, so that those that are wanted have to be named. */
    boolean isNamed(ValueSources.Made made, boolean isPlain) {
        boolean isFreeText = selection.value().shape() instanceof Shape.Text && !(made.source() instanceof ListedLeaf);
        return (isFreeText && selection.value().traits().ties().table() == null)
                || (isPlain && selection.value().shape() instanceof Shape.Number && selection.isNaming());
    }

    /** The named values, as far as they are allowed, each as often as any other. */
    ValueSources.Made namedOnly() {
        List<Object> named = selection.named();
        if (named.isEmpty()) {
            throw selection.refused("of text without weights only single values can be wanted, by = or in (...)");
        }
        List<Object> allowed = named.stream()
                .filter(each -> selection.isWanted(each)
                        && Fit.excludedBy(selection.value(), each, selection.place())
                                .isEmpty())
                .toList();
        if (allowed.isEmpty()) {
            List<String> culprits = new ArrayList<>(List.of(selection.texts()));
            Fit.excludedBy(selection.value(), named.get(0), selection.place()).stream()
                    .limit(1)
                    .forEach(origin -> culprits.add(origin.text()));
            throw SeedbedException.of("No row is possible: " + selection.place())
                    .fact("contradiction", String.join("\n", culprits))
                    .remedy("want values that are allowed")
                    .exception();
        }
        return new ValueSources.Made(
                new ListedLeaf<>(allowed, bits -> Address.below(bits, allowed.size())),
                new Choice(allowed).toString(),
                selection.words(),
                Maker.DRAW);
    }
}
