package io.seedbed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Choice SIZES = Choice.of("S", "M", "L", "XL");

    @Test
    void holdsEachValueOnceInTheOrderGiven() {
        assertThat(Choice.of("b", "a", "b").values()).isEqualTo(java.util.List.of("b", "a"));
    }

    @Test
    void anIntersectionKeepsTheOrderOfTheFirst() {
        assertThat(SIZES.and(Choice.of("XXL", "XL", "M"))).isEqualTo(Choice.of("M", "XL"));
        assertThat(SIZES.and(Choice.of("XS")).isEmpty()).isTrue();
        assertThat(SIZES.and(SIZES)).isEqualTo(SIZES);
    }

    @Test
    void indexesFollowTheOrder() {
        assertThat(SIZES.size()).contains(BigInteger.valueOf(4));
        assertThat(SIZES.at(BigInteger.TWO)).isEqualTo("L");
        assertThatThrownBy(() -> SIZES.at(BigInteger.valueOf(4))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theFirstIsTheSimplestAndTheEndsAreTheEdges() {
        assertThat(SIZES.simplest()).isEqualTo("S");
        assertThat(SIZES.edges()).isEqualTo(java.util.List.of("S", "XL"));
        assertThat(Choice.of("S").edges()).isEqualTo(java.util.List.of("S"));
        assertThat(new Choice(java.util.List.of()).edges()).isEmpty();
    }

    @Test
    void longListsAreShortened() {
        assertThat(SIZES).hasToString("{S, M, L, XL}");
        assertThat(new Choice(IntStream.range(0, 13).boxed().toList()))
                .hasToString("{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ... 13 values}");
    }
}
