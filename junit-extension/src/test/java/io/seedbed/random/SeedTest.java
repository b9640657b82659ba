package io.seedbed.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {
    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "-7, -7",
        "+7, 7",
        "' 42 ', 42",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "0x2A, 42",
        "0Xff, 255",
        "0xFFFFFFFFFFFFFFFF, -1",
    })
    void readsDecimalAndHexadecimalNumbers(String text, long value) {
        assertThat(Seed.parse(text, "here")).isEqualTo(new Seed(value, "here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1.5",
                "1e3",
                "1_000",
                "9223372036854775808",
                "0x",
                "0x-1",
                "0x+1",
                "0x1FFFFFFFFFFFFFFFF",
                "-0x1",
                "random"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Seed.parse(text, "system property seedbed.seed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        The seed "%s" (system property seedbed.seed) is not a number of 64 bits.
                        Write a whole number from -9223372036854775808 to 9223372036854775807, or 0x with up to 16 \
                        hexadecimal digits; for example 42 or 0x2A.""", text);
    }

    @Test
    void showsItsValueAndItsOrigin() {
        assertThat(new Seed(42, "@Seed on shop.CheckoutTest")).hasToString("42 (@Seed on shop.CheckoutTest)");
    }
}
