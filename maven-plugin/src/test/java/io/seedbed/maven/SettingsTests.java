package io.seedbed.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTests {
    private final List<String> log = new ArrayList<>();

    @Test
    void leavesOutWhatTheUserLeavesOut() {
        assertThat(question(null, "", " ")).isEqualTo(new Question(null, null, null));
    }

    @Test
    void givesEachSettingOneSpelling() {
        assertThat(question(" +42 ", "2026-01-01T00:00:00.000Z", "de_DE"))
                .isEqualTo(new Question("42", "2026-01-01T00:00:00Z", "de-DE"));
    }

    @Test
    void drawsARandomSeedAndSaysWhich() {
        String seed = question("random", null, null).seed();

        assertThat(log)
                .containsExactly("The random seed of these fixtures is " + seed + ": -Dseedbed.seed=" + seed
                        + " makes them again.");
    }

    @Test
    void refusesABadSeed() {
        assertRefused(
                () -> question("0x2a", null, null),
                "seed (seedbed.seed) must be a whole number from -9223372036854775808 to 9223372036854775807, or random, but is \"0x2a\".");
    }

    @Test
    void refusesABadNow() {
        assertRefused(
                () -> question(null, "2026-01-01", null),
                "now (seedbed.now) must be an instant such as 2026-01-01T00:00:00Z, but is \"2026-01-01\".");
    }

    @Test
    void refusesABadLocale() {
        assertRefused(
                () -> question(null, null, "german!"),
                "locale (seedbed.locale) must be a language tag such as en or de-DE, but is \"german!\".");
    }

    @Test
    void scalesRowsRoundingUp() {
        Rows rows = Rows.of(100, 0.01);

        assertThat(List.of(rows.of(null), rows.of(1L), rows.of(250L), rows.of(0L)))
                .containsExactly(1L, 1L, 3L, 0L);
        assertThat(Rows.of(100, 1).of(9_007_199_254_740_993L)).isEqualTo(9_007_199_254_740_993L);
    }

    @Test
    void refusesBadSizes() {
        assertRefused(() -> Rows.of(-1, 1), "rows (seedbed.rows) must be zero or more, but is -1.");
        assertRefused(
                () -> Rows.of(1, Double.NaN),
                "scale (seedbed.scale) must be a finite number, zero or more, but is NaN.");
        assertRefused(
                () -> Rows.of(1, 1e15).of(1_000_000L),
                "scale (seedbed.scale) 1.0E15 makes more than 2^53 rows of 1000000.");
    }

    private Question question(String seed, String now, String locale) {
        return Settings.question(seed, now, locale, log::add);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, String message) {
        assertThatThrownBy(attempt).isInstanceOf(SeedbedFailure.class).hasMessage(message);
    }
}
