package io.seedbed.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which constraints the bridge says are met for a time only, and by which values at an instant. */
class PerishablesTest {

    record Deadline(@Future LocalDate due, @Nullable Deadline next) {}

    record Ticket(
            @Positive int number,
            @Future LocalDate validUntil,
            @FutureOrPresent Instant changed,
            @Past YearMonth printed,
            @Future LocalTime closes,
            @Future Date pickup,
            @Future Timestamp stored,
            List<@Future LocalDateTime> reminders,
            Map<String, @Past LocalDate> visits,
            Optional<@Past LocalDate> refund,
            Deadline deadline) {}

    private static List<List<@Nullable Object>> perishables(String today) {
        List<List<@Nullable Object>> answer = new ArrayList<>();
        new FixtureBridge()
                .apply(Map.of("action", "perishables", "type", Ticket.class.getName(), "today", today))
                .forEachRemaining(row -> answer.add(new ArrayList<>(Arrays.asList(row))));
        return answer;
    }

    @Test
    void namesEachConstraintWithTheValuesThatMeetItThen() {
        assertThat(perishables("2031-03-04T05:06:07.123456789Z"))
                .filteredOn(row -> row.get(1).equals("@Past"))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(3))
                .containsExactly(
                        "printed @Past 2031-02", "visits<value> @Past 2031-03-03", "refund<content> @Past 2031-03-03");
        assertThat(perishables("2031-03-04T05:06:07.123456789Z"))
                .filteredOn(row -> !row.get(1).equals("@Past"))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .containsExactly(
                        "validUntil @Future 2031-03-05",
                        "changed @FutureOrPresent 2031-03-04T05:06:07.123456789Z",
                        "pickup @Future 2031-03-04T05:06:07.124Z",
                        "stored @Future 2031-03-04T23:06:07.123456790",
                        "reminders[] @Future 2031-03-04T05:06:07.123456790",
                        "deadline.due @Future 2031-03-05");
    }

    @Test
    void namesNoneAtTheInstantThatRowsAreMadeAround() {
        assertThat(perishables("2026-07-01T12:00:00Z")).isEmpty();
    }
}
