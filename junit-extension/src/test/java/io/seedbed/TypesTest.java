package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of every type that stands for itself: never missing, different from each other, and of a usual size. */
class TypesTest {

    private static final int ROWS = 300;
    private static final LocalDate TODAY = LocalDate.ofInstant(Seedbed.DEFAULT_NOW, ZoneOffset.UTC);
    private static final LocalDate TEN_YEARS_AGO = TODAY.minusYears(10).minusDays(1);

    enum Tier {
        BASIC,
        SILVER {
            @Override
            public String toString() {
                return "silver, a constant with a body";
            }
        },
        GOLD
    }

    /** A type and how many different values there are at least among 300: about as many as chance allows. */
    static Stream<Arguments> breadth() {
        return Stream.of(
                Arguments.of(boolean.class, 2),
                Arguments.of(byte.class, 80),
                Arguments.of(short.class, 270),
                Arguments.of(int.class, 270),
                Arguments.of(long.class, 270),
                Arguments.of(float.class, 270),
                Arguments.of(double.class, 270),
                Arguments.of(char.class, 26),
                Arguments.of(Boolean.class, 2),
                Arguments.of(Byte.class, 80),
                Arguments.of(Short.class, 270),
                Arguments.of(Integer.class, 270),
                Arguments.of(Long.class, 270),
                Arguments.of(Float.class, 270),
                Arguments.of(Double.class, 270),
                Arguments.of(Character.class, 26),
                Arguments.of(Number.class, 270),
                Arguments.of(BigInteger.class, 270),
                Arguments.of(BigDecimal.class, 270),
                Arguments.of(AtomicInteger.class, 270),
                Arguments.of(AtomicLong.class, 270),
                Arguments.of(String.class, 270),
                Arguments.of(CharSequence.class, 270),
                Arguments.of(StringBuilder.class, 270),
                Arguments.of(Object.class, 270),
                Arguments.of(UUID.class, 300),
                Arguments.of(URI.class, 270),
                Arguments.of(URL.class, 270),
                Arguments.of(Locale.class, 20),
                Arguments.of(Currency.class, 20),
                Arguments.of(Tier.class, 3),
                Arguments.of(Instant.class, 270),
                Arguments.of(LocalDate.class, 270),
                Arguments.of(LocalDateTime.class, 270),
                Arguments.of(LocalTime.class, 270),
                Arguments.of(OffsetDateTime.class, 270),
                Arguments.of(OffsetTime.class, 270),
                Arguments.of(ZonedDateTime.class, 270),
                Arguments.of(Year.class, 10),
                Arguments.of(YearMonth.class, 90),
                Arguments.of(MonthDay.class, 180),
                Arguments.of(Month.class, 12),
                Arguments.of(DayOfWeek.class, 7),
                Arguments.of(Duration.class, 270),
                Arguments.of(Period.class, 180),
                Arguments.of(ZoneId.class, 15),
                Arguments.of(ZoneOffset.class, 20),
                Arguments.of(HijrahDate.class, 270),
                Arguments.of(JapaneseDate.class, 270),
                Arguments.of(MinguoDate.class, 270),
                Arguments.of(ThaiBuddhistDate.class, 270),
                Arguments.of(Date.class, 270),
                Arguments.of(Calendar.class, 270),
                Arguments.of(GregorianCalendar.class, 270),
                Arguments.of(java.sql.Date.class, 270),
                Arguments.of(java.sql.Time.class, 270),
                Arguments.of(java.sql.Timestamp.class, 270),
                Arguments.of(OptionalInt.class, 270),
                Arguments.of(OptionalLong.class, 270),
                Arguments.of(OptionalDouble.class, 270));
    }

    @ParameterizedTest
    @MethodSource
    void breadth(Class<?> type, int different) {
        List<?> values = Seedbed.of(type).plan().rows(0, ROWS).toList();

        assertThat(values).doesNotContainNull();
        if (!type.isPrimitive()) {
            assertThat(values).hasOnlyElementsOfType(type);
        }
        assertThat(values.stream().map(String::valueOf).distinct().count()).isGreaterThanOrEqualTo(different);
    }

    /** Properties whose names mean nothing; every one is a date that must lie within the ten years before now, as a date in UTC. */
    record Dates(
            Instant instant,
            LocalDate localDate,
            LocalDateTime localDateTime,
            OffsetDateTime offsetDateTime,
            ZonedDateTime zonedDateTime,
            YearMonth yearMonth,
            Year y,
            HijrahDate hijrahDate,
            JapaneseDate japaneseDate,
            MinguoDate minguoDate,
            ThaiBuddhistDate thaiBuddhistDate,
            Date date,
            Calendar calendar,
            java.sql.Date sqlDate,
            java.sql.Timestamp timestamp) {

        Stream<LocalDate> days() {
            return Stream.of(
                    LocalDate.ofInstant(instant, ZoneOffset.UTC),
                    localDate,
                    localDateTime.toLocalDate(),
                    offsetDateTime.toLocalDate(),
                    zonedDateTime.toLocalDate(),
                    yearMonth.atDay(1),
                    y.atDay(1),
                    LocalDate.from(hijrahDate),
                    LocalDate.from(japaneseDate),
                    LocalDate.from(minguoDate),
                    LocalDate.from(thaiBuddhistDate),
                    LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC),
                    LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC),
                    sqlDate.toLocalDate(),
                    timestamp.toLocalDateTime().toLocalDate());
        }
    }

    @Test
    void datesLieWithinTheLastTenYears() {
        List<Dates> rows = Seedbed.of(Dates.class).plan().rows(0, ROWS).toList();

        assertThat(rows.stream().flatMap(Dates::days))
                .hasSize(15 * ROWS)
                .allMatch(day -> !day.isBefore(TEN_YEARS_AGO.withDayOfYear(1)) && !day.isAfter(TODAY));
        assertThat(rows.stream().flatMap(Dates::days).map(LocalDate::getYear).distinct())
                .hasSize(11);
    }

    record Usual(
            int i,
            long l,
            double d,
            BigDecimal bd,
            BigInteger bi,
            char c,
            String s,
            Duration du,
            Period p,
            ZoneOffset zo,
            URI u,
            UUID uu) {}

    @Test
    void valuesAreOfAUsualSize() {
        assertThat(Seedbed.of(Usual.class).plan().rows(0, ROWS)).hasSize(ROWS).allSatisfy(row -> {
            assertThat(row.i()).isBetween(0, 10_000);
            assertThat(row.l()).isBetween(0L, 10_000L);
            assertThat(row.d()).isBetween(0.0, 10_000.0);
            assertThat(row.bd()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(10_000));
            assertThat(row.bd().scale()).isEqualTo(2);
            assertThat(row.bi()).isBetween(BigInteger.ZERO, BigInteger.valueOf(10_000));
            assertThat(row.c()).isBetween('a', 'z');
            assertThat(row.s()).isNotBlank().hasSizeLessThanOrEqualTo(60);
            assertThat(row.du()).isBetween(Duration.ZERO, Duration.ofDays(1));
            assertThat(row.p().getDays()).isBetween(0, 365);
            assertThat(row.zo().getTotalSeconds()).isBetween(-12 * 3600, 14 * 3600);
            assertThat(row.zo().getTotalSeconds() % 900).isZero();
            assertThat(row.u()).hasScheme("https").hasNoUserInfo();
            assertThat(row.u().getHost()).contains(".example.");
            assertThat(row.uu().version()).isEqualTo(4);
            assertThat(row.uu().variant()).isEqualTo(2);
        });
    }

    static class Optionals {
        Optional<String> text;
        Optional<List<Integer>> numbers;
        OptionalInt whole;
        OptionalLong wide;
        OptionalDouble real;
    }

    @Test
    void optionalsAreThereUnlessSaidOtherwise() {
        assertThat(Seedbed.of(Optionals.class).plan().rows(0, ROWS))
                .hasSize(ROWS)
                .allSatisfy(row -> {
                    assertThat(row.text).isPresent();
                    assertThat(row.numbers.orElseThrow()).isNotEmpty().doesNotContainNull();
                    assertThat(row.whole).isPresent();
                    assertThat(row.wide).isPresent();
                    assertThat(row.real).isPresent();
                });
    }

    static class Primitives {
        boolean[] booleans;
        byte[] bytes;
        short[] shorts;
        int[] ints;
        long[] longs;
        float[] floats;
        double[] doubles;
        char[] chars;
        int[][] nested;
        String[] texts;
        List<String>[] lists;
    }

    @Test
    void arraysHoldElementsOfTheirType() {
        List<Primitives> rows =
                Seedbed.of(Primitives.class).plan().rows(0, ROWS).toList();

        assertThat(Primitives.class.getDeclaredFields())
                .hasSize(11)
                .allSatisfy(field -> assertThat(rows.stream()
                                .map(row -> java.lang.reflect.Array.getLength(value(field, row)))
                                .distinct())
                        .containsExactlyInAnyOrder(1, 2, 3, 4, 5));
        assertThat(rows.stream()
                        .flatMap(row -> Arrays.stream(row.nested))
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .count())
                .isGreaterThan(1000);
        assertThat(rows.stream().flatMap(row -> Arrays.stream(row.lists)).flatMap(List::stream))
                .doesNotContainNull();
    }

    private static Object value(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
