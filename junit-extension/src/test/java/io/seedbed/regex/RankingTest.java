package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
    private static final BigInteger ENOUGH = BigInteger.ONE.shiftLeft(62);
    private static final int PLACES = 40;

    /** The patterns whose strings can be counted: all but back-references and atomic groups over more than characters. */
    static List<Corpus> countable() {
        List<Corpus> countable = Corpus.patterns().stream()
                .filter(entry -> !List.of(11, 47, 48, 49, 50, 51, 53, 54, 56).contains(entry.id()))
                .toList();
        assertThat(countable).hasSizeGreaterThan(200);
        return countable;
    }

    @ParameterizedTest
    @MethodSource("countable")
    void number_and_string_lead_to_each_other(Corpus entry) {
        Language language = entry.boundedLanguage();
        BigInteger size = language.size();
        assertThat(size).isPositive();
        for (int place = 0; place <= PLACES; place++) {
            BigInteger index = size.subtract(BigInteger.ONE)
                    .multiply(BigInteger.valueOf(place))
                    .divide(BigInteger.valueOf(PLACES));
            String text = language.at(index);
            assertThat(language.contains(text)).isTrue();
            assertThat(language.indexOf(text)).isEqualTo(index);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ab]{0,3}", "(ab|c)*(d|e)", "(?!.*aa)[ab]{1,6}", "[0-9]{1,3}x?", "(?i)yes|no"})
    void the_numbers_of_a_small_language_are_all_its_strings_in_order(String regex) {
        Language language = Language.of(regex, 0).withLength(0, 6);

        int size = language.size().intValueExact();
        List<String> all = IntStream.range(0, size)
                .mapToObj(i -> language.at(BigInteger.valueOf(i)))
                .toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(text -> text.matches(regex));
        assertThat(all).extracting(String::length).isSorted();
        assertThat(LongStream.range(0, 2_000).mapToObj(language::sample)).allMatch(all::contains);
    }

    @Test
    void short_strings_of_simple_characters_come_first() {
        Language language = Language.of("[ -~]*", 0);

        assertThat(IntStream.range(0, 4).mapToObj(i -> language.at(BigInteger.valueOf(i))))
                .containsExactly("", "a", "b", "c");
        assertThat(language.at(language.indexOf("z").add(BigInteger.ONE))).isEqualTo("A");
        assertThat(language.at(language.indexOf("Z").add(BigInteger.ONE))).isEqualTo("0");
        assertThat(language.simplest()).isEmpty();
        assertThat(Language.of(".{3}", 0).simplest()).isEqualTo("aaa");
        assertThat(Language.of("[^a-z]+@\\W{2}", 0).simplest()).isEqualTo("A@  ");
        assertThat(Language.email().simplest()).isEqualTo("a@a.aa");
    }

    @Test
    void sizes_are_exact_below_the_cap() {
        assertThat(Language.of("[a-z]{3}-[0-9]{4}", 0).size()).isEqualTo(17_576 * 10_000);
        assertThat(Language.of("[a-z]{0,2}", 0).size()).isEqualTo(1 + 26 + 26 * 26);
        assertThat(Language.of("[0-9]{18}", 0).size()).isEqualTo(BigInteger.TEN.pow(18));
    }

    @Test
    void more_strings_than_enough_are_cut_to_readable_short_ones() {
        Language language = Language.any();

        assertThat(language.size()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(language.at(language.size().subtract(BigInteger.ONE))).isEqualTo("99999999999");
        assertThat(language.indexOf("a b")).isEqualTo(-1);
        assertThat(language.contains("a b")).isTrue();
    }

    @Test
    void strings_outside_the_language_have_no_number() {
        Language language = Language.of("[a-z]{3,5}", 0);

        assertThat(List.of("ab", "abcdef", "ABC", "a-c", "日本語"))
                .allSatisfy(text -> assertThat(language.indexOf(text)).isEqualTo(-1));
    }

    @Test
    void a_number_beyond_the_last_is_refused() {
        Language language = Language.of("[0-9]{4}", 0);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> language.at(BigInteger.valueOf(10_000)))
                .withMessage("There is no string number 10000: they are counted from 0 and 10000 in number.");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> language.at(BigInteger.ONE.negate()));
    }

    @Test
    void strings_with_back_references_cannot_be_counted() {
        Language language = Language.of("(.)x\\1", 0);

        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(language::size)
                .withMessage("""
                        No text could be worked out
                          text: /(.)x\\1/
                          why: the strings of back-references and atomic groups cannot be counted
                          to do: simplify the pattern (smaller counts, fewer look-arounds), bound the length, or supply the values yourself""");
        assertThat(language.simplest()).isEqualTo("axa");
    }
}
