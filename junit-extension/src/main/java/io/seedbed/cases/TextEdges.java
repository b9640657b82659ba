package io.seedbed.cases;

import io.seedbed.blueprint.TextForm;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.random.Address;
import io.seedbed.regex.LanguageTooComplexException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/** Lists what is special about text: the shortest and the longest that is allowed, and characters that programs trip over. */
final class TextEdges {

    /** Characters beyond which no text is worth an object. */
    private static final int LONG = 100_000;

    /** Characters beyond which text without a declared bound counts as endless. */
    private static final int ENDLESS = 4096;

    /** How many texts are looked at that odd ones are made of. */
    private static final int USUAL = 8;

    private TextEdges() {}

    /**
     * The kinds of text.
     *
     * @param number which numbers it may spell; all if it need not be a number
     */
    static List<Edge> of(TextForm<?> form, Text allowed, Interval number) {
        List<Edge> edges = new ArrayList<>();
        if (!number.equals(Interval.all())) {
            number("least", number.low(), number.lowOpen(), edges);
            number("greatest", number.high(), number.highOpen(), edges);
            return edges;
        }
        if (!form.defaultPattern().isEmpty()) {
            // A web address or a path, whose own rules no language here knows.
            return edges;
        }
        try {
            int shortest = allowed.simplest().length();
            edges.add(Edge.of(shortest == 0 ? "empty" : "shortest", length(allowed, shortest, shortest)));
            longest(allowed).ifPresent(longest -> {
                if (longest > shortest) {
                    edges.add(Edge.of("longest", length(allowed, longest, longest)));
                }
            });
            List<String> usual = LongStream.range(0, USUAL)
                    .mapToObj(i -> allowed.bounded().sample(Address.mix(i)))
                    .toList();
            // Given, not drawn: no language here spells pairs of surrogates on its own, though many allow them.
            Map<String, String> odd = OddText.of(usual, allowed::contains);
            for (Map.Entry<String, String> each : odd.entrySet()) {
                // One is combined with all else: odd characters that meet others are no stranger than alone.
                boolean isFirst = each.getKey().equals(odd.keySet().iterator().next());
                edges.add(Edge.given(each.getKey(), form.of().apply(each.getValue()), isFirst));
            }
        } catch (LanguageTooComplexException e) {
            // Look-arounds and back-references beyond the budget: their ends are not known.
            return edges;
        }
        return edges;
    }

    private static void number(String label, BigDecimal end, boolean isOpen, List<Edge> edges) {
        if (end != null && !isOpen) {
            edges.add(Edge.of(label, Interval.of(end, end)));
        }
    }

    private static Text length(Text allowed, int least, int greatest) {
        return allowed.and(Text.ofLength(least, greatest));
    }

    /** The greatest length; that there is text of a length at least holds up to it and no farther. */
    private static OptionalInt longest(Text allowed) {
        boolean isBounded = allowed.maxLength() <= LONG;
        if (!isBounded && allowed.language().isOfKnownKind()) {
            // It has lengths that are usual, and what is possible beyond takes seconds to find out.
            return OptionalInt.empty();
        }
        int low = allowed.minLength();
        int high = isBounded ? allowed.maxLength() : ENDLESS;
        if (!length(allowed, high, allowed.maxLength()).isEmpty()) {
            return isBounded ? OptionalInt.of(high) : OptionalInt.empty();
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (length(allowed, middle, allowed.maxLength()).isEmpty()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalInt.of(low);
    }
}
