package io.seedbed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.regex.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value lies in a domain or in one of those that make up its complement, and never in both. */
class ComplementTest {

    static Stream<Interval> intervals() {
        BigDecimal low = new BigDecimal("-2.5");
        return Stream.of(
                Interval.all(),
                Interval.integers(3, 7),
                Interval.integers(5, 5),
                Interval.integers(7, 3),
                Interval.above(low),
                Interval.atMost(BigDecimal.TEN),
                new Interval(low, true, BigDecimal.TEN, false, Interval.CONTINUOUS));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void intervals(Interval interval) {
        List<Domain> others = interval.complement(Interval.all());

        for (int tenths = -50; tenths <= 150; tenths += 5) {
            BigDecimal x = BigDecimal.valueOf(tenths, 1);
            boolean inside = interval.withScale(Interval.CONTINUOUS).contains(x);
            assertThat(others.stream().filter(other -> other.contains(x)).count())
                    .as("%s in %s", x, others)
                    .isEqualTo(inside ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z]+", "a|bc|", ".*7", "(?i)x{2,3}y?", "(?=.*\\d)[a-z0-9]{2,4}", "^ab?$"})
    void text(String pattern) {
        Text text = Text.of(Language.of(pattern, 0)).and(Text.ofLength(0, 3));
        List<Domain> others = text.complement(Text.any());

        for (String probe :
                List.of("", "a", "b", "bc", "ab", "abc", "abcd", "7", "a7", "XXY", "xx", "a1", "1", " ", "a\n")) {
            assertThat(others.stream().anyMatch(other -> other.contains(probe)))
                    .as("\"%s\" in %s", probe, others)
                    .isNotEqualTo(text.contains(probe));
        }
        for (Domain other : others) {
            Language drawn = ((Text) other).bounded();
            assertThat(Stream.iterate(0L, i -> i + 1).limit(100).map(drawn::sample))
                    .noneMatch(text::contains)
                    .allMatch(other::contains);
        }
    }

    @Test
    void everythingLeavesNothing() {
        assertThat(Text.any().complement(Text.any())).isEmpty();
        assertThat(Interval.all().complement(Interval.all())).isEmpty();
        assertThat(Choice.of(1, 2).complement(Choice.of(2, 1))).isEmpty();
    }

    @Test
    void nothingLeavesEverything() {
        assertThat(Choice.of().complement(Choice.of("a", "b"))).containsExactly(Choice.of("a", "b"));
        assertThat(Choice.of("b").complement(Choice.of("a", "b", "c"))).containsExactly(Choice.of("a", "c"));
    }
}
