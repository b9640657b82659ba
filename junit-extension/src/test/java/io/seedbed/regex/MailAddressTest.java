package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.random.Address;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scan and the pattern are the same language, held together on addresses with some characters changed. */
class MailAddressTest {

    private static final Pattern PATTERN = Pattern.compile(MailAddress.LOCAL_PATTERN);
    private static final String SIGNS = "aZ09.-@_+ é/[\n";

    private static void assertSame(String text) {
        assertThat(MailAddress.matches(text))
                .as(text)
                .isEqualTo(PATTERN.matcher(text).matches());
    }

    @Test
    void agreesWithThePatternOnAddressesAndOnWhatIsNearlyOne() {
        Language addresses = Language.email();
        int valid = 0;
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder(n % 2 == 0 ? addresses.sample(n) : "jane.o-neil_7@mail.example.com");
            int changes = n % 4;
            for (int k = 0; k < changes; k++) {
                int place = (int) Address.below(Address.bits(n, 2 * k), text.length());
                char sign = SIGNS.charAt((int) Address.below(Address.bits(n, 2 * k + 1), SIGNS.length()));
                if (k == 1) {
                    text.insert(place, sign);
                } else {
                    text.setCharAt(place, sign);
                }
            }
            assertSame(text.toString());
            valid += MailAddress.matches(text) ? 1 : 0;
        }
        assertThat(valid).isBetween(5_000, 19_000);
    }

    @Test
    void agreesWithThePatternOnTheBoundsOfLengths() {
        for (int length = 61; length <= 66; length++) {
            String some = "a".repeat(length);
            assertSame(some + "@b.cc");
            assertSame("a@" + some + ".cc");
            assertSame("a@b." + some);
        }
        for (String text : new String[] {
            "", "@", "a@", "@b.cc", "a@b", "a@b.c", "a@.cc", "a@b..cc", "a@b.cc.", "a@@b.cc", "a.@b.cc"
        }) {
            assertSame(text);
        }
    }
}
