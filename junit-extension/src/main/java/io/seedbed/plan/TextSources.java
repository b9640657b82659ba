package io.seedbed.plan;

import io.seedbed.blueprint.TextForm;
import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Violation;
import io.seedbed.random.Address;
import io.seedbed.regex.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sources of text.
 *
 * @param form the type that is made of the text
 * @param allowed the strings that may appear
 * @param place how messages name the value
 */
record TextSources<T>(TextForm<T> form, Text allowed, String place) {

    /** Words with blanks between them: what a string holds that nobody described. */
    private static final Language WORDS = Language.of("[a-z]{2,9}( [a-z]{2,9})*", 0);

    private static final Language LETTERS = Language.of("[a-z]+", 0);

    /** Strings that unique values of a form are content with; fewer may be too few for all rows. */
    private static final BigInteger ENOUGH = BigInteger.valueOf(1_000_000);

    /** E-mail addresses of nobody, in domains that RFC 2606 reserves: a billion of people with names, and any others. */
    private static final List<String> MAIL = List.of(
            "(anna|ben|clara|david|emma|felix|grace|henry|ida|jonas|karen|leo|maria|noah|olivia|paul|rosa|simon|tina|victor)"
                    + "\\.(adams|baker|clark|davis|evans|fisher|garcia|harris|jones|king|lopez|miller|nelson|parker|reed|smith"
                    + "|turner|walker|young)[0-9]{1,6}@example\\.(com|net|org)",
            "[a-z][a-z0-9]{0,30}@example\\.(com|net|org)");

    /** Text that fits one time in ten is overlooked once in thirty properties; then the value is plain, and valid still. */
    private static final int PROBES = 32;

    private static final long PROBE = Address.name("probe");

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_PLAIN = 12;
    private static final int LONGEST_TEXT = 60;

    /** A source of plain text: the form's own pattern, words, or whatever the constraints leave over. */
    Source<T> plain() {
        return leaf(typical().bounded());
    }

    /** Values that differ from row to row, the shortest strings first by index. */
    UniqueSource<T> unique(long key) {
        Language language = allowed.bounded();
        for (Language usual : usual()) {
            if (usual.size().compareTo(ENOUGH) >= 0) {
                language = usual;
                break;
            }
        }
        BigInteger size = language.size();
        long count = size.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        Language ranked = language;
        return UniqueSource.of(count, key, i -> form.of().apply(ranked.at(BigInteger.valueOf(i))));
    }

    /** The forms that text usually has, the nicest first. */
    private List<Language> usual() {
        List<Language> usual = new ArrayList<>();
        if (allowed.language().isEmail()) {
            for (String form : MAIL) {
                usual.add(allowed.and(Text.of(Language.of(form, 0))).bounded());
            }
        }
        usual.add(typical().bounded());
        return usual;
    }

    private Source<T> leaf(Language language) {
        return new BitsLeaf<>(bits -> form.of().apply(language.sample(bits)));
    }

    private Text typical() {
        if (!form.defaultPattern().isEmpty()) {
            Text own = allowed.and(Text.of(Language.of(form.defaultPattern(), 0)));
            if (!own.isEmpty()) {
                return own;
            }
        }
        int min = allowed.minLength();
        int max = allowed.maxLength();
        if (allowed.language().isOfKnownKind()) {
            return allowed;
        }
        int low = min > 0 ? min : Math.min(SHORTEST_WORD, max);
        int high = max < Integer.MAX_VALUE
                ? Math.min(max, Math.max(LONGEST_TEXT, 3 * min))
                : min <= LONGEST_PLAIN / 2 ? LONGEST_PLAIN : 3 * min;
        Text usualLength = allowed.and(Text.ofLength(low, high));
        for (Language wish : List.of(high > LONGEST_PLAIN ? WORDS : LETTERS, LETTERS, Language.any())) {
            Text wished = usualLength.and(Text.of(wish));
            if (!wished.isEmpty()) {
                return wished;
            }
        }
        return allowed;
    }

    /**
     * Numbers written as text, for {@code @Min} and its like on a {@code String}: usual ones, or any where text must look otherwise.
     *
     * @throws SeedbedException if none was found that is written as the text must be
     */
    Source<T> numeric(Interval numbers, Instant now) {
        SeedbedException problem = null;
        for (Interval wished : List.of(usualNumbers(), numbers)) {
            try {
                Source<T> checked = numeric(numbers, wished, now);
                // Whether there is one is to be told now, not in the middle of a test.
                checked.at(new Draw(0), PROBE);
                return checked;
            } catch (SeedbedException e) {
                problem = problem == null ? e : problem;
            }
        }
        throw Objects.requireNonNull(problem);
    }

    private Source<T> numeric(Interval numbers, Interval wished, Instant now) {
        @SuppressWarnings("unchecked") // The axis of a class is an axis of that class.
        Axis<BigDecimal> axis = (Axis<BigDecimal>) Axes.of(BigDecimal.class).orElseThrow();
        Source<BigDecimal> number = new NumberSources<>(axis, numbers, now, place).uniform(wished);
        return new CheckedSource<>(
                (draw, address) -> text(number.at(draw, address)),
                value -> allowed.contains(String.valueOf(value))
                        ? List.of()
                        : List.of(Violation.of(value + " is not in " + allowed)),
                null,
                place);
    }

    /** Numbers of the least length that is allowed, or else of up to four digits. */
    private Interval usualNumbers() {
        int digits = Math.min(allowed.minLength(), Allowed.LONGEST_NUMBER);
        BigDecimal least = BigDecimal.ONE.movePointRight(Math.max(0, digits - 1));
        return digits <= 1
                ? Interval.integers(0, 10_000)
                : Interval.of(least, least.movePointRight(1).subtract(BigDecimal.ONE))
                        .onGrid(0);
    }

    private @Nullable T text(@Nullable BigDecimal number) {
        return number == null ? null : form.of().apply(number.toPlainString());
    }

    /**
     * Whether the constraints leave realistic text a chance: no SKU that Datafaker knows has the form of the one that a
     * pattern demands, and then none needs to be drawn and repaired in vain for each value.
     */
    boolean suits(RealisticText text) {
        for (long probe = 0; probe < PROBES; probe++) {
            String candidate = text.at(property -> null, Address.slot(PROBE, probe), Address.slot(PROBE, -1 - probe));
            if (RealisticSource.fitting(text, allowed, candidate) != null) {
                return true;
            }
        }
        return false;
    }

    /** Realistic candidates: checked beforehand where that is possible, or checked and repaired one by one. */
    Source<T> realistic(RealisticText text, SiblingSources siblings) {
        Optional<RealisticText> checked = text.within(allowed::contains);
        return checked.isPresent()
                ? (draw, address) -> form.of().apply(RealisticSource.candidate(checked.get(), siblings, draw, address))
                : new RealisticSource<>(text, allowed, siblings, form.of(), this::plain);
    }
}
