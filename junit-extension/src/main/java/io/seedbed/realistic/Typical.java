package io.seedbed.realistic;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.realistic.Vocabulary.Entry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the recipes of numbers, dates and amounts of time: where values of a kind usually lie. */
final class Typical {
    private static final BigDecimal SECONDS_PER_YEAR_AND_A_BIT = BigDecimal.valueOf(366 * 86_400L);

    private Typical() {}

    /** What sort of kinds an axis can carry; times of day count as none, since they know no date. */
    static Optional<Vocabulary.Sort> sort(Axis<?> axis) {
        if (axis.type() == Character.class) {
            return Optional.empty();
        }
        BigDecimal seconds = axis.secondsPerUnit();
        if (seconds == null) {
            return Optional.of(Vocabulary.Sort.NUMBER);
        }
        if (!axis.hasNow()) {
            return axis.type() == Duration.class ? Optional.of(Vocabulary.Sort.AMOUNT) : Optional.empty();
        }
        BigDecimal low = axis.natural().low();
        BigDecimal high = axis.natural().high();
        boolean dated = low == null
                || high == null
                || high.subtract(low).multiply(seconds).compareTo(SECONDS_PER_YEAR_AND_A_BIT) > 0;
        return dated ? Optional.of(Vocabulary.Sort.TIME) : Optional.empty();
    }

    /** The usual interval of an entry on an axis of its sort. */
    static Interval interval(Entry entry, Axis<?> axis, Instant now) {
        return switch (entry.sort()) {
            case TIME -> times(entry.recipe(), axis, now);
            case NUMBER ->
                entry.recipe().startsWith("year ")
                        ? years(entry.recipe().substring("year ".length()), now)
                        : numbers(entry.recipe());
            case AMOUNT -> numbers(entry.recipe());
            case TEXT -> throw new IllegalArgumentException(entry.kind() + " is text");
        };
    }

    private static Interval numbers(String recipe) {
        String[] bounds = recipe.split("\\.\\.");
        BigDecimal low = new BigDecimal(bounds[0]);
        BigDecimal high = new BigDecimal(bounds[1]);
        return Interval.of(low, high).onGrid(Math.max(low.scale(), high.scale()));
    }

    private static Interval years(String recipe, Instant now) {
        String[] bounds = recipe.split("\\.\\.");
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        return Interval.integers(year + Long.parseLong(bounds[0]), year + Long.parseLong(bounds[1]));
    }

    private static Interval times(String recipe, Axis<?> axis, Instant now) {
        String[] bounds = recipe.split("\\.\\.");
        return Interval.of(position(bounds[0], axis, now), position(bounds[1], axis, now))
                .onGrid(axis.typical().apply(now).scale());
    }

    private static BigDecimal position(String offset, Axis<?> axis, Instant now) {
        OffsetDateTime from = now.atOffset(ZoneOffset.UTC);
        long count = Long.parseLong(offset.substring(0, offset.length() - 1));
        OffsetDateTime moved = offset.endsWith("y") ? from.plusYears(count) : from.plusDays(count);
        return axis.nowAt(moved.toInstant()).orElseThrow();
    }
}
