package io.seedbed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.seedbed.regex.Language;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text LETTERS = Text.of(Language.of("[a-z]+", 0));

    @Test
    void lengthsAndLanguagesIntersect() {
        Text text = LETTERS.and(Text.ofLength(3, 9)).and(Text.ofLength(0, 5));

        assertThat(text).hasToString("/[a-z]+/ of 3..5 characters");
        assertThat(text.contains("abc")).isTrue();
        assertThat(text.contains("ab")).isFalse();
        assertThat(text.contains("abcdef")).isFalse();
        assertThat(text.contains("AB1")).isFalse();
        assertThat(text.contains(7)).isFalse();
        assertThat(text.isEmpty()).isFalse();
    }

    @Test
    void anyTextIsTheIdentity() {
        assertThat(LETTERS.and(Text.any()).contains("abc")).isTrue();
        assertThat(Text.any().and(LETTERS).contains("1")).isFalse();
        assertThat(Text.any().and(Text.any()).contains("")).isTrue();
    }

    @Test
    void contradictionsAreProved() {
        assertThat(LETTERS.and(Text.of(Language.of("[0-9]+", 0))).isEmpty()).isTrue();
        assertThat(LETTERS.and(Text.ofLength(0, 0)).isEmpty()).isTrue();
        assertThat(Text.ofLength(3, 2).isEmpty()).isTrue();
        assertThat(Text.ofLength(3, 2).edges()).isEmpty();
    }

    @Test
    void fewWordsAreCountedAndManyAreNot() {
        assertThat(Text.of(Language.of("[ab]{1,2}", 0)).size()).contains(BigInteger.valueOf(6));
        assertThat(Text.any().size()).isEmpty();
        assertThat(LETTERS.and(Text.ofLength(2, 2)).simplest()).isEqualTo("aa");
    }

    @Test
    void refusesNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LETTERS.and(Interval.integers(1, 2)))
                .withMessageEndingWith(" and [1, 2] can not be intersected");
    }
}
