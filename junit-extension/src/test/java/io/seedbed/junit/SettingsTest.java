package io.seedbed.junit;

import static io.seedbed.junit.Shop.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.Past;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SettingsTest {

    static class PlainTestCase {
        @Test
        void see(@Synthetic(row = 1) Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Seed(7)
    @interface LuckySeed {}

    @Seed(5)
    static class SeededTestCase {
        @Synthetic(row = 1)
        Customer field;

        @Test
        void ofTheClass(@Synthetic(row = 1) Customer customer) {
            assertThat(customer).isEqualTo(customer(5, 1));
            assertThat(field).isEqualTo(customer(5, 1));
        }

        @Test
        @Seed(6)
        void ofTheMethod(@Synthetic(row = 1) Customer customer) {
            assertThat(customer).isEqualTo(customer(6, 1));
            assertThat(field).isEqualTo(customer(6, 1));
        }

        @Test
        @LuckySeed
        void ofAnAnnotationOfOnesOwn(@Synthetic(row = 1) Customer customer) {
            assertThat(customer).isEqualTo(customer(7, 1));
        }

        @Nested
        class Inner {
            @Test
            void ofTheEnclosingClass(@Synthetic(row = 1) Customer customer) {
                assertThat(customer).isEqualTo(customer(5, 1));
            }
        }

        @Nested
        @Seed(8)
        class Reseeded {
            @Test
            void ofTheNearestClass(@Synthetic(row = 1) Customer customer) {
                assertThat(customer).isEqualTo(customer(8, 1));
            }
        }
    }

    static class InheritingTestCase extends SeededTestCase {}

    @Test
    void theNearestSeedWins() {
        TestRun.with(Map.of("seedbed.seed", "9"), SeededTestCase.class).passes(5);
    }

    @Test
    void subclassesInheritTheSeed() {
        TestRun.with(Map.of("seedbed.seed", "9"), InheritingTestCase.class).passes(5);
    }

    static class SetUpTestCase {
        @BeforeEach
        void prepare(@Synthetic(row = 1) Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }

        @Test
        @Seed(6)
        void seeded() {}
    }

    @Test
    void theSeedOfAMethodHoldsForItsSetUp() {
        assertThat(TestRun.of(SetUpTestCase.class).passes(1).saw("customer"))
                .containsExactly(customer(6, 1).toString());
    }

    @Test
    void withoutAnySettingTheSeedIsTheDefault() {
        assertThat(TestRun.of(PlainTestCase.class).passes(1).saw("customer"))
                .containsExactly(customer(Seedbed.DEFAULT_SEED, 1).toString());
    }

    @Test
    void aConfigurationParameterSetsTheSeed() {
        assertThat(TestRun.with(Map.of("seedbed.seed", "-9"), PlainTestCase.class)
                        .passes(1)
                        .saw("customer"))
                .containsExactly(customer(-9, 1).toString());
        assertThat(TestRun.with(Map.of("seedbed.seed", "0xff"), PlainTestCase.class)
                        .passes(1)
                        .saw("customer"))
                .containsExactly(customer(255, 1).toString());
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void aSystemPropertySetsTheSeed() {
        System.setProperty("seedbed.seed", "11");
        try {
            assertThat(TestRun.withSystemProperties(PlainTestCase.class)
                            .passes(1)
                            .saw("customer"))
                    .containsExactly(customer(11, 1).toString());
        } finally {
            System.clearProperty("seedbed.seed");
        }
    }

    @Test
    void anEmptySettingIsNone() {
        var empty = Map.of("seedbed.seed", " ", "seedbed.now", "", "seedbed.locale", "");

        assertThat(TestRun.with(empty, PlainTestCase.class).passes(1).saw("customer"))
                .containsExactly(customer(Seedbed.DEFAULT_SEED, 1).toString());
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void aRandomSeedIsOneForAllRunsOfAJvmAndPrintedOnceInEach() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        TestRun first;
        TestRun second;
        try {
            var random = Map.of("seedbed.seed", "random");
            first = TestRun.with(random, PlainTestCase.class, OtherTestCase.class)
                    .passes(3);
            second = TestRun.with(random, PlainTestCase.class).passes(1);
        } finally {
            System.setOut(console);
        }

        String[] lines = printed.toString(StandardCharsets.UTF_8).split("\\R");
        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .isEqualTo(lines[1])
                .matches(
                        "Seedbed draws from the random seed (-?\\d+): -Dseedbed\\.seed=\\1 makes the same data again\\.");
        long seed = Long.parseLong(lines[0].replaceFirst(".*=(-?\\d+) .*", "$1"));
        assertThat(first.saw("customer"))
                .hasSize(3)
                .containsOnly(customer(seed, 1).toString());
        assertThat(second.saw("customer")).containsExactly(customer(seed, 1).toString());
    }

    static class OtherTestCase {
        @Test
        void one(@Synthetic(row = 1) Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }

        @Test
        void two(@Synthetic(row = 1) Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }
    }

    record Visit(@Past LocalDate day) {}

    static class TimeTestCase {
        @Test
        void see(@Synthetic(row = 0, rows = 50) java.util.List<Visit> visits, TestReporter reporter) {
            visits.forEach(visit -> reporter.publishEntry("day", visit.day().toString()));
        }
    }

    @Test
    void nowIsAnInstantOrADate() {
        var byDate = TestRun.with(Map.of("seedbed.now", "1969-07-20"), TimeTestCase.class)
                .passes(1);
        var byInstant = TestRun.with(Map.of("seedbed.now", "1969-07-20T00:00:00Z"), TimeTestCase.class)
                .passes(1);

        assertThat(byDate.saw("day"))
                .hasSize(50)
                .allMatch(day -> LocalDate.parse(day).isBefore(LocalDate.of(1969, 7, 20)))
                .isEqualTo(byInstant.saw("day"))
                .isEqualTo(Seedbed.of(Visit.class)
                        .now(Instant.parse("1969-07-20T00:00:00Z"))
                        .plan()
                        .rows(0, 50)
                        .map(visit -> visit.day().toString())
                        .toList());
    }

    record Person(String firstName) {}

    static class LocaleTestCase {
        @Test
        void see(@Synthetic(row = 0, rows = 50) java.util.List<Person> people, TestReporter reporter) {
            people.forEach(person -> reporter.publishEntry("name", person.firstName()));
        }
    }

    @Test
    void theLocaleIsALanguageTag() {
        var german = TestRun.with(Map.of("seedbed.locale", "de-AT"), LocaleTestCase.class)
                .passes(1);

        assertThat(german.saw("name"))
                .isEqualTo(Seedbed.of(Person.class)
                        .locale(java.util.Locale.forLanguageTag("de-AT"))
                        .plan()
                        .rows(0, 50)
                        .map(Person::firstName)
                        .toList())
                .isEqualTo(TestRun.with(Map.of("seedbed.locale", "de_AT"), LocaleTestCase.class)
                        .passes(1)
                        .saw("name"))
                .isNotEqualTo(TestRun.of(LocaleTestCase.class).passes(1).saw("name"));
    }

    @Test
    void anUnreadableSeedFails() {
        assertThat(TestRun.with(Map.of("seedbed.seed", "forty-two"), PlainTestCase.class)
                        .message())
                .isEqualTo("""
                        Can not read the setting seedbed.seed
                          value: "forty-two"
                          where: configuration parameter, system property or junit-platform.properties
                          why: it is not a number of 64 bits
                          to do: write a whole number such as 42, 0x and up to 16 hexadecimal digits, or random""");
    }

    @Test
    void anUnreadableNowFails() {
        assertThat(TestRun.with(Map.of("seedbed.now", "yesterday"), PlainTestCase.class)
                        .message())
                .isEqualTo("""
                        Can not read the setting seedbed.now
                          value: "yesterday"
                          where: configuration parameter, system property or junit-platform.properties
                          why: it is neither an instant nor a date in ISO 8601
                          to do: write an instant such as 2026-07-01T12:00:00Z or a date such as 2026-07-01, which begins in UTC""");
    }

    @Test
    void anUnreadableLocaleFails() {
        assertThat(TestRun.with(Map.of("seedbed.locale", "Deutsch!"), PlainTestCase.class)
                        .message())
                .isEqualTo("""
                        Can not read the setting seedbed.locale
                          value: "Deutsch!"
                          where: configuration parameter, system property or junit-platform.properties
                          why: it is not a language tag in the form of BCP 47
                          to do: write a language and, if it matters, a country, such as en or de-AT""");
    }

    @Test
    void aSeedAnnotationWithoutANumberDoesNotCompile() throws NoSuchMethodException {
        assertThat(Seed.class.getMethod("value").getDefaultValue()).isNull();
    }
}
