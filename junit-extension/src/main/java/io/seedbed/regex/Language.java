package io.seedbed.regex;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of strings: those that satisfy some rules and whose length, in UTF-16 units, lies within bounds.
 *
 * <p>Immutable and thread-safe. Making and combining languages is cheap; the first question about the strings works the
 * language out, once, for all threads. {@link #contains} asks the rules themselves and so accepts any string that
 * satisfies them; strings are <em>drawn</em> from a smaller set that reads well:
 *
 * <ul>
 *   <li>of characters below U+0250 and those foreign letters that the rules ask for (all of the Basic Multilingual Plane if
 *       there is no string otherwise), never of lone surrogates;
 *   <li>of lengths up to the upper bound, but no more than 1000 characters above the shortest. Without an upper bound,
 *       to the end of a pattern that ends, else to three times the shortest length but at least 24 and at most 250
 *       characters above it. Patterns that need very many states may stop earlier.
 * </ul>
 *
 * <p>{@code any}, {@code and} and {@code withLength} obey the laws of sets: {@code and} is associative and commutative up to
 * {@link #toString}, {@code any()} is its neutral element.
 */
public final class Language {
    private static final Language ANY = new Language(List.of(), 0, Node.UNBOUNDED);
    /** Among so many strings from the first on a simple one is looked for where not all of them match. */
    private static final int CLOSE_LOOK = 1_000;

    private static final BigInteger NONE = BigInteger.ONE.negate();

    private final List<Rule> rules;
    private final int min;
    private final int max;

    private volatile @Nullable Outcome outcome;

    private Language(List<Rule> rules, int min, int max) {
        this.rules = rules;
        this.min = min;
        this.max = max;
    }

    /** All strings. */
    public static Language any() {
        return ANY;
    }

    /**
     * The strings that match a pattern from beginning to end, as {@link java.util.regex.Matcher#matches()} decides.
     *
     * @param regex a pattern of {@link java.util.regex.Pattern}
     * @param flags match flags of that class
     * @throws IllegalArgumentException if the pattern is not valid
     * @throws LanguageTooComplexException if it uses what cannot be read here: {@code \X}, {@code \b{g}}, CANON_EQ
     */
    public static Language of(String regex, int flags) {
        return of(Rule.matching(regex, flags));
    }

    /** The strings with a character that is not white space as {@link String#isBlank()} means it. */
    public static Language notBlank() {
        return of(Rule.notBlank());
    }

    /**
     * E-mail addresses of the everyday form {@code name@host.tld}, or where other demands leave none {@code name@host}; in ASCII and
     * without quotes or address literals: local part of at most 64 characters, labels of at most 63, 254 in all. Hibernate
     * Validator's {@code @Email} accepts them all, and more.
     */
    public static Language email() {
        return of(Rule.email());
    }

    /**
     * The strings of a number of Unicode code points.
     *
     * @param min the least number, inclusive
     * @param max the greatest number, inclusive; {@link Integer#MAX_VALUE} for none
     */
    public static Language codePoints(int min, int max) {
        return of(Rule.codePoints(min, max));
    }

    /**
     * Strings of a kind that is known by name, drawn in a form that such strings usually have.
     *
     * @param spelling what they are called
     * @param test whether a string is one
     * @param forms patterns of forms that they have, the most usual first, the last one for all: text is drawn in the first one
     *     that other demands leave enough of
     */
    public static Language inForms(String spelling, Predicate<CharSequence> test, List<String> forms) {
        List<Node> nodes = new ArrayList<>();
        for (String form : forms) {
            nodes.add(PatternReader.read(form, 0).root());
        }
        return of(Rule.inForms(spelling, nodes, test));
    }

    static Language of(Rule rule) {
        return new Language(List.of(rule), 0, Node.UNBOUNDED);
    }

    /** Whether strings of a known kind are drawn in a form that they usually have, so that nobody needs to choose lengths for them. */
    public boolean isOfKnownKind() {
        for (Rule rule : rules) {
            if (rule.isKind()) {
                return true;
            }
        }
        return false;
    }

    /** Whether e-mail addresses are demanded, whatever else is. */
    public boolean isEmail() {
        return rules.stream().anyMatch(rule -> rule.spelling().equals(MailAddress.SPELLING));
    }

    /** The strings that are in both languages. */
    public Language and(Language other) {
        List<Rule> both = new ArrayList<>(rules);
        other.rules.stream()
                .filter(rule ->
                        both.stream().noneMatch(known -> known.spelling().equals(rule.spelling())))
                .forEach(both::add);
        return new Language(List.copyOf(both), Math.max(min, other.min), Math.min(max, other.max));
    }

    /**
     * The strings of this language of some lengths.
     *
     * @param least the least length in UTF-16 units, inclusive
     * @param greatest the greatest length in UTF-16 units, inclusive; {@link Integer#MAX_VALUE} for none
     */
    public Language withLength(int least, int greatest) {
        return new Language(rules, Math.max(min, least), Math.min(max, greatest));
    }

    /** The strings that are not in this language, as languages that together hold them all; none if there are no such strings. */
    public List<Language> complement() {
        List<Language> others = new ArrayList<>();
        for (Rule rule : rules) {
            others.add(of(rule.opposite()));
        }
        if (min > 0) {
            others.add(ANY.withLength(0, min - 1));
        }
        if (max < Node.UNBOUNDED) {
            others.add(ANY.withLength(max + 1, Node.UNBOUNDED));
        }
        return others;
    }

    /** Whether the string satisfies all rules and bounds; it need not be one that would be drawn. */
    public boolean contains(String text) {
        if (text.length() < min || text.length() > max) {
            return false;
        }
        // A loop, for this runs once a value.
        for (Rule rule : rules) {
            if (text.length() > rule.longest() || !rule.test().test(text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a string is known without working anything out, as for an e-mail address of any length. Users' patterns are
     * always worked out, since one that is too complex is to be told at once.
     */
    private boolean hasExample() {
        return rules.stream().noneMatch(rule -> rule.examples().isEmpty())
                && rules.stream().flatMap(rule -> rule.examples().stream()).anyMatch(this::contains);
    }

    /**
     * Whether it is proved that there are no strings.
     *
     * @throws LanguageTooComplexException if that cannot be decided within the budget
     */
    public boolean isEmpty() {
        return !hasExample() && outcome().search().isEmpty() && drawing().isEmpty();
    }

    /**
     * The words, shorter ones first, if the rules allow only a list of fewer than 1000; empty if they allow more.
     *
     * @throws LanguageTooComplexException if the language cannot be worked out within the budget
     */
    public Optional<List<String>> words() {
        if (outcome().search().isPresent()) {
            return Optional.empty();
        }
        return drawing().map(Drawing::words).orElse(Optional.of(List.of()));
    }

    /**
     * How many strings have a number, see {@link #at}. Capped: at least 2^62 if there are that many, and exact below, but
     * for strings that hang on an atomic group within a negative look-around, which are not drawn.
     *
     * @throws LanguageTooComplexException if the language cannot be worked out, or its strings cannot be counted because a
     *     pattern has back-references or atomic groups
     */
    public BigInteger size() {
        return drawing().map(this::size).orElse(BigInteger.ZERO);
    }

    private BigInteger size(Drawing drawing) {
        return drawing.words()
                .map(words -> BigInteger.valueOf(words.size()))
                .orElseGet(() -> counted(drawing).size());
    }

    /**
     * The string of a number; each string has one number and each number one string.
     *
     * <p>Shorter strings come first, among equals in the order of their characters: lower-case letters, upper-case letters,
     * digits, printable ASCII, others. If there are more than 2^62 strings, then only as many lengths, and only the more
     * common characters, are numbered as that takes.
     *
     * @param index from 0, below {@link #size}
     * @throws IndexOutOfBoundsException if there is no such string
     * @throws LanguageTooComplexException as for {@link #size}
     */
    public String at(BigInteger index) {
        Drawing drawing = some();
        if (drawing.words().isPresent() && index.bitLength() < Integer.SIZE) {
            return drawing.words().get().get(index.intValue());
        }
        return counted(drawing).at(index);
    }

    /**
     * The number of a string, or -1 if it has none; the inverse of {@link #at}.
     *
     * @throws LanguageTooComplexException as for {@link #size}
     */
    public BigInteger indexOf(String text) {
        return drawing()
                .map(drawing -> drawing.words()
                        .map(words -> BigInteger.valueOf(words.indexOf(text)))
                        .orElseGet(() -> counted(drawing).indexOf(text)))
                .orElse(NONE);
    }

    private Ranking counted(Drawing drawing) {
        if (!drawing.isExact()) {
            throw tooComplex("the strings of back-references and atomic groups cannot be counted");
        }
        return drawing.ranking();
    }

    /**
     * The string at an address: a pure function of its 64 bits and of this language.
     *
     * <p>Short and long, common and odd strings all appear. Each of a short list of words has the same chance. Under
     * back-references or atomic groups, strings are tried until one matches.
     *
     * @throws NoSuchElementException if there are no strings
     * @throws LanguageTooComplexException if the language cannot be worked out, or no string was found
     */
    public String sample(long address) {
        try {
            Optional<Search> search = outcome().search();
            return search.isPresent() ? search.get().find(address) : some().sample(address);
        } catch (Refusal refusal) {
            throw tooComplex(refusal.why());
        }
    }

    /**
     * The string to show when any will do: the shortest one with the simplest characters, such as "aaa".
     *
     * @throws NoSuchElementException if there are no strings
     * @throws LanguageTooComplexException as for {@link #sample}
     */
    public String simplest() {
        if (outcome().search().isPresent()) {
            return sample(0);
        }
        Drawing drawing = some();
        if (drawing.isExact() || drawing.words().isPresent()) {
            return at(BigInteger.ZERO);
        }
        return LongStream.range(0, CLOSE_LOOK)
                .mapToObj(BigInteger::valueOf)
                .filter(index -> index.compareTo(drawing.ranking().size()) < 0)
                .map(drawing.ranking()::at)
                .filter(this::contains)
                .findFirst()
                .orElseGet(() -> sample(0));
    }

    private Outcome outcome() {
        Outcome known = outcome;
        if (known == null) {
            synchronized (this) {
                known = outcome;
                if (known == null) {
                    known = Outcome.of(rules.isEmpty() ? List.of(Rule.anything()) : rules, min, max);
                    outcome = known;
                }
            }
        }
        return known;
    }

    /** The automaton and what belongs to it; empty if there are no strings. */
    private Optional<Drawing> drawing() {
        Outcome known = outcome();
        if (known.refusal() != null) {
            throw tooComplex(known.refusal());
        }
        return known.drawing();
    }

    private Drawing some() {
        return drawing().orElseThrow(() -> new NoSuchElementException("There is no string for: " + this));
    }

    private LanguageTooComplexException tooComplex(String why) {
        return LanguageTooComplexException.of(
                "No text could be worked out",
                toString(),
                why,
                "simplify the pattern (smaller counts, fewer look-arounds), bound the length, or supply the values yourself");
    }

    /** The rules as the user wrote them, then the bounds, as in {@code /[a-z]+/ and not blank and 3..8 characters}. */
    @Override
    public String toString() {
        Stream<String> conditions = Stream.concat(rules.stream().map(Rule::spelling), bounds().stream());
        String text = conditions.collect(Collectors.joining(" and "));
        return text.isEmpty() ? "any text" : text;
    }

    private Optional<String> bounds() {
        if (min == max) {
            return Optional.of("exactly " + characters(min));
        } else if (max < Node.UNBOUNDED) {
            return Optional.of(min == 0 ? "at most " + characters(max) : min + ".." + characters(max));
        }
        return min == 0 ? Optional.empty() : Optional.of("at least " + characters(min));
    }

    private static String characters(int count) {
        return count == 1 ? "1 character" : count + " characters";
    }
}
