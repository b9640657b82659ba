package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static Language pattern(String regex) {
        return Language.of(regex, 0);
    }

    private static List<String> samples(Language language, int count) {
        return LongStream.range(0, count).mapToObj(language::sample).toList();
    }

    @Test
    void several_patterns_and_bounds_hold_at_once() {
        Language language = pattern("[a-z0-9]+")
                .and(pattern(".*[a-z].*"))
                .and(pattern(".*[0-9]"))
                .and(pattern("(?!.*00).*"))
                .withLength(4, 9);

        assertThat(samples(language, 500))
                .allSatisfy(text -> assertThat(text)
                        .matches("[a-z0-9]{4,9}")
                        .matches(".*[a-z].*")
                        .matches(".*[0-9]")
                        .doesNotContain("00"));
    }

    @Test
    void patterns_that_exclude_each_other_are_empty() {
        assertThat(pattern("[a-z]+").and(pattern("[0-9]+")).isEmpty()).isTrue();
        assertThat(pattern("\\p{L}+").and(pattern("\\P{L}*")).isEmpty()).isTrue();
        assertThat(pattern(".*a.*").and(pattern("(?!.*a).*")).isEmpty()).isTrue();
        assertThat(Language.notBlank().and(pattern("\\s*")).isEmpty()).isTrue();
        assertThat(Language.email().and(pattern("[^@]*")).isEmpty()).isTrue();
    }

    @Test
    void lengths_that_a_pattern_cannot_have_are_empty() {
        assertThat(pattern("[a-z]{5}").withLength(0, 3).isEmpty()).isTrue();
        assertThat(pattern("[a-z]{5}").withLength(6, Integer.MAX_VALUE).isEmpty())
                .isTrue();
        assertThat(pattern("(ab)*").withLength(7, 7).isEmpty()).isTrue();
        assertThat(pattern("[a-z]*").withLength(5, 2).isEmpty()).isTrue();
        assertThat(pattern("[a-z]{5}").withLength(5, 5).isEmpty()).isFalse();
    }

    @Test
    void an_empty_language_has_nothing_to_draw() {
        Language none = pattern("[a-z]{5}").withLength(0, 3);

        assertThat(none.words()).contains(List.of());
        assertThat(none.size()).isZero();
        assertThat(none.indexOf("abc")).isEqualTo(-1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> none.sample(1))
                .withMessage("There is no string for: /[a-z]{5}/ and at most 3 characters");
    }

    @Test
    void the_same_address_gives_the_same_string() {
        Language language = pattern("[a-z]{3,9}-\\d{2,4}");

        assertThat(samples(language, 100)).isEqualTo(samples(pattern("[a-z]{3,9}-\\d{2,4}"), 100));
        assertThat(Set.copyOf(samples(language, 100))).hasSizeGreaterThan(95);
    }

    @Test
    void all_lengths_within_a_short_range_appear() {
        Set<Integer> lengths = lengths(Language.any().withLength(0, 20), 3_000);

        assertThat(lengths)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 20).boxed().toList());
    }

    @Test
    void long_strings_appear_where_only_a_least_length_is_set() {
        TreeSet<Integer> lengths = lengths(pattern(".*").withLength(50, Integer.MAX_VALUE), 3_000);

        assertThat(lengths.first()).isEqualTo(50);
        assertThat(lengths.last()).isEqualTo(150);
        assertThat(lengths).hasSizeGreaterThan(95);
    }

    private static TreeSet<Integer> lengths(Language language, int count) {
        return samples(language, count).stream().map(String::length).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void letters_and_digits_signs_and_foreign_letters_appear_in_free_text() {
        List<String> texts = samples(Language.any().withLength(5, 20), 2_000);

        assertThat(texts)
                .anyMatch(text -> text.matches("[a-z]+"))
                .anyMatch(text -> text.matches(".*[A-Z].*"))
                .anyMatch(text -> text.matches(".*[0-9].*"))
                .anyMatch(text -> text.matches(".*[!-/].*"))
                .anyMatch(text -> text.matches(".* .*"))
                .anyMatch(text -> text.matches("(?s).*[À-ɏ].*"))
                .noneMatch(text -> text.matches("(?s).*[\\x00-\\x08\\x7F].*"));
    }

    @Test
    void most_free_text_reads_like_text() {
        List<String> texts = samples(Language.any().withLength(5, 20), 2_000);

        assertThat(texts.stream().filter(text -> text.matches("[A-Za-z0-9 ]+")).count())
                .isGreaterThan(900);
    }

    @Test
    void rare_alternatives_appear() {
        assertThat(samples(pattern("[a-z]{8}|-{8}|[0-9]{8}"), 500)).contains("--------");
    }

    @Test
    void a_short_list_of_words_is_known_as_such() {
        assertThat(pattern("^(ASC|DESC)$").words()).contains(List.of("ASC", "DESC"));
        assertThat(pattern("b|a|cc").withLength(1, 1).words()).contains(List.of("a", "b"));
        assertThat(pattern("[ab]{0,2}").words()).contains(List.of("", "a", "b", "aa", "ab", "ba", "bb"));
        assertThat(pattern("[a-z]*").words()).isEmpty();
        assertThat(pattern("a|.").words()).isEmpty();
    }

    @Test
    void e_mail_addresses_look_like_e_mail_addresses() {
        assertThat(samples(Language.email(), 1_000))
                .allMatch(text ->
                        text.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}"))
                .noneMatch(text -> text.contains("..") || text.contains(".@") || text.startsWith("."));
    }

    @Test
    void a_language_reads_as_its_rules_and_bounds() {
        assertThat(pattern("[a-z]{5}").withLength(3, 8)).hasToString("/[a-z]{5}/ and 3..8 characters");
        assertThat(Language.of("a", 2).and(Language.notBlank())).hasToString("/a/i and not blank");
        assertThat(Language.any()).hasToString("any text");
        assertThat(Language.any().withLength(1, Integer.MAX_VALUE)).hasToString("at least 1 character");
        assertThat(Language.email().withLength(7, 7)).hasToString("e-mail address and exactly 7 characters");
    }

    @Test
    void an_invalid_pattern_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> pattern("[a-z"))
                .withMessage("""
                        This regular expression is not valid
                          pattern: /[a-z/
                          why: Unclosed character class near index 3
                          to do: correct the pattern""");
    }
}
