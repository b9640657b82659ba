package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.distribution.Weights.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {
    @Test
    void readsNamesAndWeightsInTheirOrder() {
        assertThat(Weights.parse("BASIC=75", " SILVER = 20.5 ", "a=b=1e-1", "NONE=0"))
                .containsExactly(
                        new Entry("BASIC", 75), new Entry("SILVER", 20.5), new Entry("a=b", 0.1), new Entry("NONE", 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BASIC | there is no \"=\"",
                "=5 | there is no name before the \"=\"",
                "BASIC= | \"\" is not a decimal number",
                "BASIC=x | \"x\" is not a decimal number",
                "BASIC=75% | \"75%\" is not a decimal number",
                "BASIC=NaN | \"NaN\" is not a decimal number",
                "BASIC=-1 | the weight must be a finite number from 0 on",
                "BASIC=1e999 | the weight must be a finite number from 0 on",
                "GOLD=2 | the name \"GOLD\" has a weight already",
            })
    void refusesAnEntryThatSaysNothing(String entry, String reason) {
        assertThatThrownBy(() -> Weights.parse("GOLD=1", entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        @Weighted("%s"): %s.
                        Write each entry as name=weight, for example "BASIC=75".""", entry, reason);
    }

    @Test
    void refusesWeightsThatChooseNothing() {
        assertThatThrownBy(() -> Weights.parse("A=0", "B=0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        @Weighted: the sum of the weights is 0, so nothing can be chosen.
                        Give at least one name a weight above 0, for example "BASIC=75".""");
        assertThatThrownBy(Weights::parse).hasMessageStartingWith("@Weighted: the sum of the weights is 0");
    }
}
