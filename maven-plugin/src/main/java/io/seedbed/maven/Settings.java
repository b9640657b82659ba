package io.seedbed.maven;

import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks where the data starts from, before any class is loaded. Failures carry no cause: Maven would append the JDK's own words
 * for it to ours.
 */
final class Settings {
    private Settings() {}

    static Question question(
            @Nullable String seed, @Nullable String now, @Nullable String locale, Consumer<String> log) {
        return new Question(seed(trimmed(seed), log), now(trimmed(now)), locale(trimmed(locale)));
    }

    private static @Nullable String seed(@Nullable String seed, Consumer<String> log) {
        if (seed == null) {
            return null;
        }
        if (seed.equals("random")) {
            String drawn = Long.toString(new SecureRandom().nextLong());
            log.accept("The random seed of these fixtures is " + drawn + ": -Dseedbed.seed=" + drawn
                    + " makes them again.");
            return drawn;
        }
        try {
            return Long.toString(Long.parseLong(seed));
        } catch (NumberFormatException e) {
            throw new SeedbedFailure(
                    "seed (seedbed.seed) must be a whole number from -9223372036854775808 to 9223372036854775807, or random, but is \""
                            + seed + "\".");
        }
    }

    private static @Nullable String now(@Nullable String now) {
        try {
            return now == null ? null : Instant.parse(now).toString();
        } catch (DateTimeParseException e) {
            throw new SeedbedFailure(
                    "now (seedbed.now) must be an instant such as 2026-01-01T00:00:00Z, but is \"" + now + "\".");
        }
    }

    private static @Nullable String locale(@Nullable String locale) {
        try {
            return locale == null
                    ? null
                    : new Locale.Builder()
                            .setLanguageTag(locale.replace('_', '-'))
                            .build()
                            .toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new SeedbedFailure(
                    "locale (seedbed.locale) must be a language tag such as en or de-DE, but is \"" + locale + "\".");
        }
    }

    /** An empty element is an element left out: Maven gives null for the one and sometimes "" for the other. */
    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
