package io.seedbed.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import io.seedbed.random.Address;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any choice of a row can be set from outside by its address, and nothing else moves: what replay and shrinking build on. */
class PinnedCellsTest {

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    sealed interface Figure permits Circle, Square {}

    record Circle(@Min(1) @Max(100) int radius) implements Figure {}

    record Square(@Min(1) @Max(100) int side) implements Figure {}

    record Item(
            @Min(1) @Max(1000) int count,
            @Pattern(regexp = "[a-z]{3,8}") String code) {}

    record Parcel(
            @Min(10) @Max(99) int weight,
            @Normal(mean = 50, sd = 20) @Min(0) @Max(100) int score,
            @DecimalMin("-1") @DecimalMax("1") double balance,
            LocalDate sent,
            Colour colour,
            @NullRate(0.5) String note,
            @Unique @Min(1) @Max(500) int number,
            String firstName,
            String city,
            @Size(min = 2, max = 5) List<Item> items,
            Figure figure) {}

    private static final long ROW = 17;

    private final Plan<Parcel> plan = Seedbed.of(Parcel.class).plan();
    private final long row = Address.row(
            Address.entity(Seedbed.DEFAULT_SEED, plan.compilation().schema().entity()), ROW);

    /** Answers some addresses itself, and notes down all that is asked. */
    private static final class Pins extends Draw {
        private final Map<Long, Long> pins;
        private final Set<Long> asked = new LinkedHashSet<>();

        Pins(Map<Long, Long> pins) {
            super(ROW);
            this.pins = pins;
        }

        @Override
        long choose(long address, long natural) {
            assertThat(asked.add(address))
                    .as("each choice has an address of its own")
                    .isTrue();
            Long pin = pins.get(address);
            return pin == null ? super.choose(address, natural) : pin;
        }
    }

    private Parcel pinned(Map<Long, Long> pins) {
        return plan.row(new Pins(pins), ROW);
    }

    private long cell(String property) {
        return Address.child(row, Address.name(property));
    }

    @Test
    void withoutPinsTheRowIsTheRow() {
        assertThat(pinned(Map.of())).isEqualTo(plan.row(ROW));
        assertThat(pinned(Map.of(4711L, 0L)))
                .as("unknown addresses mean nothing")
                .isEqualTo(plan.row(ROW));
    }

    @Test
    void aPinnedCellChangesNoOther() {
        Parcel usual = plan.row(ROW);

        for (long choice = 0; choice < 90; choice++) {
            Parcel parcel = pinned(Map.of(cell("weight"), choice));
            assertThat(parcel.weight()).isEqualTo(10 + choice);
            assertThat(parcel)
                    .usingRecursiveComparison()
                    .ignoringFields("weight")
                    .isEqualTo(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1})
    void aChoiceBeforeTheFirstIsTheFirst(long choice) {
        Parcel parcel = pinned(all(choice));

        assertThat(parcel.weight()).isEqualTo(10);
        assertThat(parcel.score()).isEqualTo(0);
        assertThat(parcel.colour()).isEqualTo(Colour.RED);
        assertThat(parcel.items()).hasSize(2).extracting(Item::count).containsOnly(1);
        assertThat(parcel.figure()).isEqualTo(new Circle(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1000, Long.MAX_VALUE})
    void aChoiceBeyondTheLastIsTheLast(long choice) {
        Parcel parcel = pinned(all(choice));

        assertThat(parcel.weight()).isEqualTo(99);
        assertThat(parcel.score()).isEqualTo(100);
        assertThat(parcel.colour()).isEqualTo(Colour.BLUE);
        assertThat(parcel.items()).hasSize(5);
        assertThat(parcel.items().subList(0, 2)).extracting(Item::count).containsOnly(1000);
        assertThat(parcel.figure()).isInstanceOf(Square.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, 0x7FFF, Long.MAX_VALUE})
    void whateverIsPinnedTheRowIsValid(long choice) {
        Parcel parcel = pinned(all(choice));

        assertThat(parcel.balance()).isBetween(-1.0, 1.0);
        assertThat(parcel.items()).hasSizeBetween(2, 5).allSatisfy(item -> {
            assertThat(item.count()).isBetween(1, 1000);
            assertThat(item.code()).matches("[a-z]{3,8}");
        });
    }

    @Test
    void aPinOfAnElementMovesNeitherItsSiblingsNorTheOthers() {
        Parcel usual = plan.row(ROW);
        long count = Address.child(Address.slot(cell("items"), 1), Address.name("count"));
        Parcel parcel = pinned(Map.of(count, 499L));

        List<Item> expected = new ArrayList<>(usual.items());
        expected.set(1, new Item(500, usual.items().get(1).code()));
        assertThat(parcel.items()).isEqualTo(expected);
        assertThat(parcel).usingRecursiveComparison().ignoringFields("items").isEqualTo(usual);
    }

    @Test
    void aPinnedSizeKeepsTheElementsThatRemain() {
        long size = Address.child(cell("items"), Address.name("size"));
        List<Item> five = pinned(Map.of(size, 3L)).items();

        assertThat(five).hasSize(5);
        assertThat(pinned(Map.of(size, 0L)).items()).isEqualTo(five.subList(0, 2));
    }

    @Test
    void aPinnedAbsenceLeavesTheRestAlone() {
        long missing = Address.child(cell("note"), Address.name("missing?"));
        Parcel without = pinned(Map.of(missing, 0L));
        Parcel with = pinned(Map.of(missing, -1L));

        assertThat(without.note()).isNull();
        assertThat(with.note()).isNotNull();
        assertThat(without).usingRecursiveComparison().ignoringFields("note").isEqualTo(with);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "firstName", "city"})
    void uniqueAndRealisticValuesCanBePinnedToo(String property) {
        List<Parcel> pinned = LongStream.of(3, 70, 421)
                .mapToObj(choice -> pinned(Map.of(cell(property), choice)))
                .toList();

        assertThat(pinned).extracting(property).doesNotHaveDuplicates();
        assertThat(pinned)
                .usingRecursiveComparison()
                .ignoringFields(property)
                .isEqualTo(Collections.nCopies(pinned.size(), plan.row(ROW)));
        assertThat(pinned(Map.of(cell("number"), 3L)).number()).isEqualTo(4);
    }

    @Test
    void everyChoiceThatIsAskedForMatters() {
        Parcel usual = plan.row(ROW);
        Pins pins = new Pins(Map.of());
        plan.row(pins, ROW);

        assertThat(pins.asked).hasSizeGreaterThan(12);
        for (long address : pins.asked) {
            // Four choices far apart in every range: at least one differs from what was drawn.
            boolean moved = List.of(0L, 1L, -1L, Long.MAX_VALUE).stream()
                    .anyMatch(choice -> !pinned(Map.of(address, choice)).equals(usual));
            assertThat(moved).isTrue();
        }
    }

    @Test
    void theCostOfARowDoesNotGrowWithItsNumber() {
        Plan<Item> items = Seedbed.of(Item.class).plan();
        for (long number : new long[] {0, 1, -1, 1_000_000_000_000L, Long.MIN_VALUE}) {
            Pins pins = new Pins(Map.of());
            items.row(pins, number);
            assertThat(pins.asked).as("choices of row " + number).hasSize(2);
        }
    }

    /** The same choice for each cell that is asked for, whatever the others bring up. */
    private Map<Long, Long> all(long choice) {
        return new HashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable Long get(Object address) {
                return choice;
            }
        };
    }
}
