package io.seedbed.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Unique;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UniqueSourceTest {

    record Seat(
            @Unique @Min(1) @Max(1000) int number, @Unique UUID ticket) {}

    record Row(List<Seat> seats) {}

    record Invoice(@Unique long number, @Nullable Invoice previous) {}

    @Test
    void usesUpEveryAllowedValueOnce() {
        List<Integer> numbers =
                Seedbed.of(Seat.class).plan().rows(0, 1000).map(Seat::number).toList();

        assertThat(numbers).doesNotHaveDuplicates().hasSize(1000).allMatch(n -> n >= 1 && n <= 1000);
    }

    @Test
    void makesUuidsThatDiffer() {
        Stream<UUID> tickets = Seedbed.of(Seat.class).plan().rows(-500, 500).map(Seat::ticket);

        assertThat(tickets.collect(Collectors.toSet()))
                .hasSize(1000)
                .allMatch(ticket -> ticket.version() == 4 && ticket.variant() == 2);
    }

    @Test
    void countsTheElementsOfAllRowsWhereItStandsInACollection() {
        List<Integer> numbers = Seedbed.of(Row.class)
                .plan()
                .rows(0, 200)
                .flatMap(row -> row.seats().stream())
                .map(Seat::number)
                .toList();

        assertThat(numbers).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void differsFromTheOwnerInsideAnObjectOfTheSameType() {
        assertThat(Seedbed.of(Invoice.class).plan().rows(0, 100))
                .allSatisfy(invoice -> assertThat(invoice.previous())
                        .isNotNull()
                        .extracting(Invoice::number)
                        .isNotEqualTo(invoice.number()));
    }
}
