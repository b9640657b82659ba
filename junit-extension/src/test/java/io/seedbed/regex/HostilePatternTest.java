package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that make naive constructions or backtracking explode. The time limit is a hundred times what they need. */
@Timeout(60)
class HostilePatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*a.{12}.*",
                "([a-z]{1,50}){1,50}",
                "([a-z]{1,50}-?){1,50}",
                "(.{1,30}-){1,30}",
                "(?:(?=.*x.{5})[a-z]{1,20}){3}",
                "(a+)+b",
                "(x+x+)+y",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(a|aa)+",
                "(.*)(.*)(.*)(.*)[0-9]",
                "[a-z]{1,100000}",
                "(a?){30}a{30}",
                "((((a*)*)*)*)*",
                "(?:a{0,1000}){0,1000}",
                "(?:(?:(?:a{1,20}b?){1,20}c?){1,20}d?){1,20}",
                "(\\w+\\s?){1,200}",
                ".*(?<!a.{1,20}b.{1,20})c.*",
                "(?=(?=(?=a)*)*)*a",
                "(?!.*(.).*\\1).*"
            })
    void are_drawn_from_all_the_same(String regex) {
        Language language = Language.of(regex, 0);

        assertThat(LongStream.range(0, 50).mapToObj(language::sample)).allMatch(language::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*a.{18}", "(?=.*a.{12})(?=.*b.{12})(?=.*c.{12}).*"})
    void too_large_for_an_automaton_are_drawn_from_by_trial(String regex) {
        Language language = Language.of(regex, 0);

        assertThat(LongStream.range(0, 50).mapToObj(language::sample)).allMatch(language::contains);
        assertThat(language.isEmpty()).isFalse();
        assertThat(language.words()).isEmpty();
        assertThatExceptionOfType(LanguageTooComplexException.class).isThrownBy(language::size);
    }

    @Test
    void too_large_in_every_way_are_refused_with_the_reason() {
        Language language = Language.of("[a-z]{1000000}", 0);

        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(() -> language.sample(1))
                .withMessage("""
                        No text could be worked out
                          text: /[a-z]{1000000}/
                          why: more than 20,000 states would be needed to work it out
                          to do: simplify the pattern (smaller counts, fewer look-arounds), bound the length, or supply the values yourself""");
        assertThatExceptionOfType(LanguageTooComplexException.class).isThrownBy(language::isEmpty);
    }

    @Test
    void what_trial_hardly_ever_meets_is_refused_with_the_acceptance_rate() {
        Language language = Language.of("([a-z]{9})[0-9]{3}\\1", 0).and(Language.of("abc.*7.*xyz", 0));

        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(() -> language.sample(1))
                .withMessage("""
                        No text could be worked out
                          text: /([a-z]{9})[0-9]{3}\\1/ and /abc.*7.*xyz/
                          why: back-references and atomic groups can only be met by trial, and fewer than 2 of 100 texts tried passed
                          to do: simplify the pattern (smaller counts, fewer look-arounds), bound the length, or supply the values yourself""");
    }

    @Test
    void deep_nesting_is_refused_rather_than_overflowing_the_stack() {
        String regex = "(".repeat(600) + "a" + ")".repeat(600);

        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(() -> Language.of(regex, 0))
                .withMessageContaining("  why: groups are nested more than 500 deep\n");
    }
}
