package io.seedbed.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "42, 42.0",
        "12.95, 12.95",
        "-12.95, -12.95",
        "0.000125, 0.000125",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1e-7, 1E-7",
        "1.5e300, 1.5E+300",
        "1e20, 100000000000000000000.0",
        "1.1e23, 1.1E+23",
        "9007199254740993, 9007199254740992.0",
        "2.2e-322, 2.22329540628561E-322",
        "4.9e-324, 4.94065645841247E-324",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void writesTheFewestDigits(double value, String text) {
        assertThat(DecimalText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "16777216, 16777216.0", "3.4028235e38, 3.4028235E+38", "-0.0, -0.0", "1e-3, 0.001"})
    void writesTheFewestDigitsOfAFloat(float value, String text) {
        assertThat(DecimalText.of(value)).isEqualTo(text);
    }

    @Test
    void readsBackAsTheSameNumberWhateverTheBits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(DecimalText.of(value))).isEqualTo(value);
            }
            float small = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(small)) {
                assertThat(Float.parseFloat(DecimalText.of(small))).isEqualTo(small);
            }
        }
    }

    @Test
    void readsBackAsTheSameDecimalWhereTheUserSeesFewDigits() {
        for (int cents = -100_000; cents < 100_000; cents += 7) {
            double value = cents / 100.0;
            String text = DecimalText.of(value);
            assertThat(new BigDecimal(text)).isEqualByComparingTo(BigDecimal.valueOf(cents, 2));
            assertThat(text).doesNotContain("E");
        }
    }
}
