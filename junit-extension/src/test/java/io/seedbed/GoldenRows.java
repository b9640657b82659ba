package io.seedbed;

import io.seedbed.annotation.Beta;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Gamma;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.Zipf;
import io.seedbed.plan.Plan;
import io.seedbed.realistic.DatafakerRealism;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the golden file as text that no JDK, time zone or locale changes. Properties mean nothing by their names. */
final class GoldenRows {

    static final int ROWS = 25;

    private static final long SEED = 2026;

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Numbers(
            @Unique @Positive long aa,
            @Unique @Min(1) @Max(200) short ab,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int ac,

            @LogNormal(median = 120, sigma = 0.8) @Digits(integer = 8, fraction = 2) @Positive
            BigDecimal ad,

            @Gamma(shape = 2, scale = 3) double ae,
            @Beta(alpha = 2, beta = 5) float af,
            @Poisson(mean = 4) byte ag,
            @Zipf(n = 50, exponent = 1.1) BigInteger ah,
            int ai,
            double aj,
            float ak,
            BigDecimal al,
            @NullRate(0.3) @Nullable Integer am) {}

    record Times(
            @Exponential(mean = 30) @Past LocalDate ba,
            @Normal(mean = 0, sd = 5) Instant bb,
            @Exponential(mean = 14) Duration bc,
            @Future Instant bd,
            @Past YearMonth be,
            LocalDate bf,
            LocalTime bg,
            ZonedDateTime bh) {}

    record Texts(
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String ca,
            @Pattern(regexp = "(?i)(left|right)( hand)?") String cb,
            @Size(min = 5, max = 9) String cc,
            String cd,
            @Unique @Pattern(regexp = "[a-f0-9]{8}") String ce,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier cf,
            @Weighted({"red=1", "blue=2"}) String cg,
            char ch,
            boolean ci,
            UUID cj) {}

    sealed interface Figure permits Round, Angular {}

    record Round(@Positive int da) implements Figure {}

    record Angular(@Size(min = 3, max = 5) int[] db) implements Figure {}

    record Part(
            @Pattern(regexp = "[a-z]{3,6}") String ea,
            @Unique int eb,
            @Nullable Part ec) {}

    record Containers(
            @Size(min = 1, max = 3) List<Part> fa,
            Set<@Size(min = 2, max = 4) String> fb,
            Map<Tier, @Positive Integer> fc,
            SortedMap<@Min(0) @Max(9) Integer, Boolean> fd,
            Optional<@Size(min = 2, max = 4) String> fe,
            Figure ff) {}

    record Person(
            String firstName, String lastName, @Email String email, String city, String postcode, String company) {}

    private GoldenRows() {}

    /** The whole file; the stream says in which order, and on how many threads, rows are made. */
    static String text(LongStream numbers) {
        long[] order = numbers.toArray();
        return Stream.of(Numbers.class, Times.class, Texts.class, Containers.class, Person.class)
                .map(type -> section(type, order))
                .collect(Collectors.joining("\n", "seed " + SEED + ", algorithm " + Plan.ALGORITHM + "\n\n", ""));
    }

    private static <T> String section(Class<T> type, long[] order) {
        Plan<T> plan = Seedbed.of(type).seed(SEED).plan();
        Map<Long, String> lines = Arrays.stream(order)
                .parallel()
                .boxed()
                .collect(Collectors.toConcurrentMap(n -> n, n -> n + " " + rendered(plan.row(n))));
        String title = type == Person.class
                ? "Person, words of Datafaker " + DatafakerRealism.version()
                : type.getSimpleName();
        return LongStream.range(0, ROWS).mapToObj(lines::get).collect(Collectors.joining("\n", title + "\n", "\n"));
    }

    /** Floating-point numbers bit by bit: their decimal form depends on the JDK. */
    private static String rendered(@Nullable Object value) {
        if (value instanceof Record row) {
            return Arrays.stream(row.getClass().getRecordComponents())
                    .map(component -> component.getName() + "=" + rendered(read(component, row)))
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        if (value instanceof Double x) {
            return Double.toHexString(x);
        }
        if (value instanceof Float x) {
            return Float.toHexString(x);
        }
        if (value instanceof int[] array) {
            return Arrays.toString(array);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(GoldenRows::rendered).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + rendered(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints the file as a JVM of its own sees it. */
    public static void main(String[] arguments) throws java.io.IOException {
        System.out.write(text(LongStream.range(0, ROWS)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        System.out.flush();
    }
}
