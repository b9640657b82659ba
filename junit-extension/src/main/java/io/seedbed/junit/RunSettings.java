package io.seedbed.junit;

import io.seedbed.Seedbed;
import io.seedbed.problem.SeedbedException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What the data of a test follows from, apart from the row.
 *
 * @param seed the root seed
 * @param now the instant that dates are drawn around
 * @param locale the locale of realistic text
 * @param mixIns types that describe classes from outside
 */
record RunSettings(long seed, Instant now, Locale locale, List<Class<?>> mixIns) {

    private static final String SEED = "seedbed.seed";
    private static final String NOW = "seedbed.now";
    private static final String LOCALE = "seedbed.locale";
    private static final String MIX_INS = "seedbed.mixins";

    static final String JDBC_URL = "seedbed.jdbc.url";
    static final String JDBC_USER = "seedbed.jdbc.user";
    static final String JDBC_PASSWORD = "seedbed.jdbc.password";

    /**
     * The settings that hold for a test, a class or a whole run.
     *
     * @throws SeedbedException if one can not be read, or a file names one that does not exist
     */
    static RunSettings of(ExtensionContext context) {
        Stores.kept(Stores.ofRun(context), Checked.class, key -> checked(), Checked.class);
        return new RunSettings(
                annotated(context).map(Seed::value).orElseGet(() -> configuredSeed(context)),
                parameter(context, NOW).map(RunSettings::instant).orElse(Seedbed.DEFAULT_NOW),
                parameter(context, LOCALE).map(RunSettings::locale).orElse(Locale.ENGLISH),
                parameter(context, MIX_INS).map(RunSettings::classes).orElse(List.of()));
    }

    /** That the file of settings names none that does not exist: looked at once in a run. */
    private record Checked() {}

    private static Checked checked() {
        SettingsFile.requireKnown(
                Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                        .orElseGet(RunSettings.class::getClassLoader),
                List.of(SEED, NOW, LOCALE, MIX_INS, JDBC_URL, JDBC_USER, JDBC_PASSWORD));
        return new Checked();
    }

    private static Optional<Seed> annotated(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getTestMethod(), Seed.class)
                .or(() -> context.getTestClass()
                        .flatMap(type ->
                                AnnotationSupport.findAnnotation(type, Seed.class, context.getEnclosingTestClasses())));
    }

    /** An empty setting is one left out: build tools pass on what they were not told as "". */
    static Optional<String> parameter(ExtensionContext context, String name) {
        return context.getConfigurationParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static long configuredSeed(ExtensionContext context) {
        return parameter(context, SEED)
                .map(text -> text.equals("random") ? RandomSeed.announced(context) : seed(text))
                .orElse(Seedbed.DEFAULT_SEED);
    }

    private static long seed(String text) {
        try {
            return io.seedbed.random.Seed.parse(text, SEED).value();
        } catch (IllegalArgumentException e) {
            throw unreadable(
                    SEED,
                    text,
                    "it is not a number of 64 bits",
                    "write a whole number such as 42, 0x and up to 16 hexadecimal digits, or random");
        }
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw unreadable(
                    NOW,
                    text,
                    "it is neither an instant nor a date in ISO 8601",
                    "write an instant such as 2026-07-01T12:00:00Z or a date such as 2026-07-01, which begins in UTC");
        }
    }

    private static Locale locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            throw unreadable(
                    LOCALE,
                    text,
                    "it is not a language tag in the form of BCP 47",
                    "write a language and, if it matters, a country, such as en or de-AT");
        }
    }

    private static List<Class<?>> classes(String text) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : text.split(",")) {
            classes.add(ReflectionSupport.tryToLoadClass(name.strip())
                    .getOrThrow(e -> unreadable(
                            MIX_INS,
                            text,
                            "there is no class " + name.strip() + " on the class path",
                            "write names of classes with @BlueprintFor, separated by commas, nested ones with a $")));
        }
        return List.copyOf(classes);
    }

    private static SeedbedException unreadable(String name, String text, String why, String remedy) {
        return SeedbedException.of("Can not read the setting " + name)
                .fact("value", "\"" + text + "\"")
                .fact("where", "configuration parameter, system property or junit-platform.properties")
                .fact("why", why)
                .remedy(remedy)
                .exception();
    }

    /**
     * The seed of {@code seedbed.seed=random}: one for the whole JVM, since Surefire runs failed tests again in another run of
     * the same JVM, and another seed there would turn a failure into a flake.
     */
    private static final class RandomSeed {
        private static final long VALUE = new SecureRandom().nextLong();

        private record Announced(long seed) {}

        /** The seed, which is printed once in each run. */
        static long announced(ExtensionContext context) {
            return Stores.kept(Stores.ofRun(context), Announced.class, key -> print(), Announced.class)
                    .seed();
        }

        private static Announced print() {
            System.out.println("Seedbed draws from the random seed " + VALUE + ": -D" + SEED + "=" + VALUE
                    + " makes the same data again.");
            return new Announced(VALUE);
        }
    }
}
