package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Histogram;
import io.seedbed.annotation.Mixture;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.HistogramDistribution;
import io.seedbed.distribution.MixtureDistribution;
import io.seedbed.distribution.MixtureDistribution.Part;
import io.seedbed.distribution.NormalDistribution;
import io.seedbed.distribution.PoissonDistribution;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Drawn values against the declared mixture or histogram: the distance of Kolmogorov and Smirnov on 20,000 rows, which exceeds 0.0158 for
 * one seed in 10,000, and for whole numbers more rarely still.
 */
class MixedDistributionsTest {
    private static final int ROWS = 20_000;
    private static final double LARGEST = 0.0158;

    record Person(
            @Mixture({"0.7 Normal(40, 10)", "0.3 Normal(mean 70, sd 4)"})
            double age,

            @Mixture({"1 Poisson(2)", "1 Poisson(30)"}) int visits,

            @Histogram(
                    edges = {0, 18, 30, 50, 100},
                    weights = {5, 0, 45, 50})
            double income,

            @Histogram(
                    edges = {0, 18, 30, 50, 100},
                    weights = {5, 0, 45, 50})
            @Min(40)
            @Max(60)
            int rank) {}

    private final List<Person> people =
            Seedbed.of(Person.class).seed(3).plan().rows(0, ROWS).toList();

    /** The greatest distance between the drawn and the declared distribution; whole numbers are compared at numbers. */
    private double distance(ToDoubleFunction<Person> property, Distribution declared) {
        double[] values = people.stream().mapToDouble(property).sorted().toArray();
        double distance = 0;
        for (int i = 0; i < ROWS; i++) {
            if (i == ROWS - 1 || values[i + 1] > values[i]) {
                distance = Math.max(distance, Math.abs((i + 1.0) / ROWS - declared.cdf(values[i])));
            }
        }
        return distance;
    }

    @Test
    void mixturesFollowTheirParts() {
        Distribution ages = MixtureDistribution.of(
                List.of(new Part(0.7, NormalDistribution.of(40, 10)), new Part(0.3, NormalDistribution.of(70, 4))));
        Distribution visits = MixtureDistribution.of(
                List.of(new Part(0.5, PoissonDistribution.of(2)), new Part(0.5, PoissonDistribution.of(30))));

        assertThat(distance(Person::age, ages)).isLessThan(LARGEST);
        assertThat(distance(Person::visits, visits)).isLessThan(LARGEST);
    }

    @Test
    void valuesFillTheBarsOfAHistogram() {
        Distribution bars = HistogramDistribution.of(new double[] {0, 18, 30, 50, 100}, new double[] {5, 0, 45, 50});

        assertThat(distance(Person::income, bars)).isLessThan(LARGEST);
    }

    @Test
    void constraintsCutAHistogram() {
        int[] ranks = people.stream().mapToInt(Person::rank).toArray();

        assertThat(Arrays.stream(ranks)).allMatch(rank -> rank >= 40 && rank <= 60);
        // 22.5 % lie from 40 to 50 and 10 % from there to 60, so 69 of 100: standard error 0.0033.
        double low = Arrays.stream(ranks).filter(rank -> rank < 50).count() / (double) ROWS;
        assertThat(low).isBetween(0.655, 0.705);
    }

    record Blank(@Mixture({"Normal(40, 10)"}) double age) {}

    record Wrong(@Mixture({"0.5 Normal(40, 0)"}) double age) {}

    @Test
    void textOfAMixtureIsReadWithItsPlace() {
        assertThatThrownBy(() -> Seedbed.of(Blank.class).plan()).hasMessage("""
                Can not read @Mixture("Normal(40, 10)") on io.seedbed.MixedDistributionsTest.Blank.age
                  why: @Mixture("Normal(40, 10)"): there is no share before the distribution.
                       Write a number and a distribution, for example "0.7 Normal(40, 10)".""");
        assertThatThrownBy(() -> Seedbed.of(Wrong.class).plan()).hasMessageContaining("@Normal(sd = 0): sd must be");
    }
}
