package io.seedbed.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Languages of numbers with check digits: built digit by digit and never searched, so that they meet patterns and lengths as any other
 * language does.
 */
public final class CheckedNumbers {

    /** What people write between digits. */
    private static final String SEPARATORS = "[-. /]";

    private CheckedNumbers() {}

    /**
     * Numbers of one of some forms.
     *
     * @param spelling what they are called
     * @param forms the forms; all of them are usual
     * @param skipped a character class whose characters count for nothing, but not at the end; {@code null} for none. It holds the
     *     characters {@code -. /}
     * @param layouts patterns of how they are written, the most usual first, which has none of those characters
     * @param only whether they are written like that only; otherwise the skipped characters may stand anywhere
     */
    public static Language of(
            String spelling, List<NumberForm> forms, @Nullable String skipped, List<String> layouts, boolean only) {
        CharSet ignored = skipped == null ? null : CharSet.of(skipped, 0);
        List<Node> nodes = new ArrayList<>();
        for (String layout : layouts) {
            nodes.add(Node.sequence(ahead(layout), any(forms, nodes.isEmpty() ? null : ignored)));
        }
        if (!only) {
            nodes.add(any(forms, null));
        }
        if (!only && ignored != null) {
            nodes.add(any(forms, CharSet.of(SEPARATORS, 0)));
            nodes.add(any(forms, ignored));
        }
        Pattern ignoring = skipped == null ? null : Pattern.compile(skipped);
        Pattern layout = only ? Pattern.compile(String.join("|", layouts)) : null;
        Predicate<CharSequence> test = text -> {
            String bare =
                    ignoring == null ? text.toString() : ignoring.matcher(text).replaceAll("");
            boolean ends = !bare.isEmpty() && text.charAt(text.length() - 1) == bare.charAt(bare.length() - 1);
            return ends
                    && (layout == null || layout.matcher(text).matches())
                    && forms.stream().anyMatch(form -> form.matches(bare));
        };
        return Language.of(Rule.inForms(spelling, nodes, test));
    }

    /**
     * Numbers of the first of some forms that other demands leave any of.
     *
     * @param forms the forms, the most usual first
     * @param open whether positions that are in no sum hold any character where need be, and anything may follow
     * @param test whether a string is such a number, whatever its form
     */
    public static Language firstOf(
            String spelling, List<NumberForm> forms, boolean open, Predicate<CharSequence> test) {
        List<Node> nodes = new ArrayList<>();
        for (NumberForm form : forms) {
            nodes.add(new NumberMachine(form, null, false).start());
            if (open) {
                nodes.add(new NumberMachine(form, null, true).start());
            }
        }
        return Language.of(Rule.inForms(spelling, nodes, test));
    }

    /**
     * Digits of any number and a check digit at the end, which sums them up to a multiple of ten, every other one with another weight.
     *
     * @param odd what the last digit before the check digit adds to the sum, and every other one before that
     * @param even what those in between add
     * @param skipped as for {@link #of}, but the check digit is the last character
     * @param usual a pattern of usual numbers
     * @param test whether a string is such a number
     */
    public static Language alternating(
            String spelling,
            IntUnaryOperator odd,
            IntUnaryOperator even,
            @Nullable String skipped,
            String usual,
            Predicate<CharSequence> test) {
        Node plain = new AlternatingMachine(odd, even, null).start();
        List<Node> nodes = new ArrayList<>(List.of(Node.sequence(ahead(usual), plain), plain));
        if (skipped != null) {
            nodes.add(new AlternatingMachine(odd, even, CharSet.of(SEPARATORS, 0)).start());
            nodes.add(new AlternatingMachine(odd, even, CharSet.of(skipped, 0)).start());
        }
        return Language.of(Rule.inForms(spelling, nodes, test));
    }

    private static Node any(List<NumberForm> forms, @Nullable CharSet skipped) {
        List<Node> nodes = new ArrayList<>();
        for (NumberForm form : forms) {
            nodes.add(new NumberMachine(form, skipped, false).start());
        }
        return Node.choice(nodes);
    }

    /** What matches a pattern, as a condition on all that follows. */
    private static Node ahead(String pattern) {
        return PatternReader.read("(?=(?:" + pattern + ")\\z)", 0).root();
    }
}
