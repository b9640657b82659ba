package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Unique;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Past;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Dates and times that differ from row to row lie where dates and times usually lie, as long as there are enough of these. */
class UniqueTimesTest {

    record Event(
            @Unique Instant at,
            @Unique @Past LocalDateTime booked,
            @Unique @Past LocalDate day,
            @Unique @Future LocalDateTime due,
            @Unique LocalTime time,
            @Unique Duration took,
            @Unique @Past YearMonth month) {}

    private static final LocalDateTime NOW = LocalDateTime.ofInstant(Seedbed.DEFAULT_NOW, ZoneOffset.UTC);

    private final List<Event> events =
            Seedbed.of(Event.class).plan().rows(0, 3_600).toList();

    private void differ(Function<Event, ?> property) {
        Set<Object> values = new HashSet<>();
        events.forEach(event -> values.add(property.apply(event)));
        assertThat(values).hasSize(events.size());
    }

    @Test
    void theyDiffer() {
        differ(Event::at);
        differ(Event::booked);
        differ(Event::day);
        differ(Event::due);
        differ(Event::time);
        differ(Event::took);
        differ(Event::month);
    }

    @Test
    void theyAreTypical() {
        LocalDate tenYearsAgo = NOW.toLocalDate().minusYears(10).minusDays(1);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.at()).isBetween(tenYearsAgo.atStartOfDay().toInstant(ZoneOffset.UTC), Seedbed.DEFAULT_NOW);
            assertThat(event.booked()).isBetween(tenYearsAgo.atStartOfDay(), NOW);
            assertThat(event.day()).isBetween(tenYearsAgo, NOW.toLocalDate());
            assertThat(event.due()).isBetween(NOW.plusYears(9), NOW.plusYears(21));
            assertThat(event.time().getNano()).isZero();
            assertThat(event.took()).isBetween(Duration.ZERO, Duration.ofDays(1));
        });
        // Not all in one corner: each year has 360 of them, fewer than 100 with a chance below e^-60.
        for (int year = 2017; year <= 2025; year++) {
            int wanted = year;
            assertThat(events.stream().filter(event -> event.booked().getYear() == wanted))
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void whereThereAreTooFewTheOthersFollow() {
        // There are 120 months in the ten years before this one.
        assertThat(events.subList(0, 120))
                .allSatisfy(event -> assertThat(event.month()).isAfterOrEqualTo(YearMonth.of(2016, 7)));
        assertThat(events.subList(120, 3_600))
                .allSatisfy(event -> assertThat(event.month()).isBefore(YearMonth.of(2016, 7)));
    }

    record Lease(@Unique Period period) {}

    @Test
    void amountsStayPositive() {
        List<Lease> leases = Seedbed.of(Lease.class).plan().rows(0, 10_000).toList();

        assertThat(leases)
                .doesNotHaveDuplicates()
                .noneMatch(lease -> lease.period().isNegative());
        assertThat(leases.subList(0, 366)).allMatch(lease -> lease.period().getDays() <= 365);
    }

    record Clock(@Unique LocalTime time) {}

    @Test
    void fractionsFollowWholeSeconds() {
        Set<LocalTime> times = new HashSet<>();
        Seedbed.of(Clock.class).plan().rows(0, 200_000).forEach(clock -> times.add(clock.time()));

        assertThat(times).hasSize(200_000);
        assertThat(times.stream().filter(time -> time.getNano() == 0)).hasSize(86_400);
    }
}
