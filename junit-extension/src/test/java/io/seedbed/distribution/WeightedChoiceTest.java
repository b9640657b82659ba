package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.random.Address;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {
    @Test
    void everyIndexHasItsShareOfTheUnitInterval() {
        WeightedChoice choice = WeightedChoice.of(75, 20, 5);
        assertThat(choice.size()).isEqualTo(3);
        assertThat(choice.indexAt(0)).isZero();
        assertThat(choice.indexAt(Math.nextDown(0.75))).isZero();
        assertThat(choice.indexAt(0.75)).isEqualTo(1);
        assertThat(choice.indexAt(Math.nextDown(0.95))).isEqualTo(1);
        assertThat(choice.indexAt(0.95)).isEqualTo(2);
        assertThat(choice.indexAt(Math.nextDown(1.0))).isEqualTo(2);
    }

    @Test
    void aWeightOfZeroIsNeverChosen() {
        WeightedChoice choice = WeightedChoice.of(0, 0, 1, 0, 3, 0, 0);
        assertThat(choice.indexAt(0)).isEqualTo(2);
        assertThat(choice.indexAt(0.25)).isEqualTo(4);
        assertThat(choice.indexAt(Math.nextDown(1.0))).isEqualTo(4);
    }

    @Test
    void manyUnevenWeightsAreFoundAsByAPlainSearch() {
        double[] weights = new double[1000];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.pow(Address.unit(Address.bits(1, i)), 8);
            sum += weights[i];
        }
        WeightedChoice choice = WeightedChoice.of(weights);
        int before = 0;
        double running = 0;
        int next = 0;
        for (int i = 0; i < 100_000; i++) {
            double u = i / 100_000.0;
            while (next < weights.length && (running + weights[next]) / sum <= u) {
                running += weights[next++];
            }
            int index = choice.indexAt(u);
            assertThat(index).isEqualTo(next).isGreaterThanOrEqualTo(before);
            before = index;
        }
    }

    @Test
    void drawsFollowTheWeights() {
        WeightedChoice choice = WeightedChoice.of(75, 20, 5);
        int[] counts = new int[3];
        for (int i = 0; i < 100_000; i++) {
            counts[choice.indexAt(Address.unit(Address.bits(5, i)))]++;
        }
        // Five standard deviations (137, 126, 69): a false alarm with probability below 2e-6.
        assertThat(counts[0]).isCloseTo(75_000, within(685));
        assertThat(counts[1]).isCloseTo(20_000, within(632));
        assertThat(counts[2]).isCloseTo(5_000, within(345));
    }

    @Test
    void weightsThatChooseNothingAreRefused() {
        assertThatThrownBy(() -> WeightedChoice.of(1, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The weight number 2 is -2: weights must be finite numbers from 0 on.");
        assertThatThrownBy(() -> WeightedChoice.of(Double.NaN))
                .hasMessage("The weight number 1 is NaN: weights must be finite numbers from 0 on.");
        assertThatThrownBy(() -> WeightedChoice.of(0, 0))
                .hasMessage("The sum of the 2 weights is 0: it must be a finite number above 0.");
        assertThatThrownBy(WeightedChoice::of)
                .hasMessage("The sum of the 0 weights is 0: it must be a finite number above 0.");
        assertThatThrownBy(() -> WeightedChoice.of(Double.MAX_VALUE, Double.MAX_VALUE))
                .hasMessage("The sum of the 2 weights is Infinity: it must be a finite number above 0.");
    }
}
