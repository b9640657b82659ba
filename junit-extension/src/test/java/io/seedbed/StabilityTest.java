package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.StableName;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The promise that a change of one property moves no value of another: two versions of a class, row by row. */
class StabilityTest {

    private static final int ROWS = 1000;
    private static final String ENTITY = "shop.Account";

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Place(String town, @Min(10_000) @Max(99_999) int code) {}

    record Account(
            @Unique @Min(1) long key,
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String label,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int years,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            @NullRate(0.3) BigDecimal amount,
            LocalDate since,
            Place place,
            @Size(min = 1, max = 4) List<Place> former,
            Set<@Size(max = 9) String> tags) {}

    record WithMore(
            double first,
            @Unique @Min(1) long key,
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String label,
            @Unique long second,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int years,
            List<String> third,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            @NullRate(0.3) BigDecimal amount,
            @NullRate(0.5) Place fourth,
            LocalDate since,
            Place place,
            @Size(min = 1, max = 4) List<Place> former,
            Set<@Size(max = 9) String> tags,
            String fifth) {}

    record WithLess(
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String label,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            LocalDate since,
            @Size(min = 1, max = 4) List<Place> former) {}

    record Reordered(
            Set<@Size(max = 9) String> tags,
            LocalDate since,
            @Size(min = 1, max = 4) List<Place> former,
            @NullRate(0.3) BigDecimal amount,
            Place place,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int years,
            @Unique @Min(1) long key,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String label) {}

    record Constrained(
            @Unique @Min(1) long key,
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String label,
            @Min(30) @Max(31) int years,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            @NullRate(0.3) BigDecimal amount,
            LocalDate since,
            Place place,
            @Size(min = 1, max = 4) List<Place> former,
            Set<@Size(max = 9) String> tags) {}

    record Renamed(
            @StableName("key") @Unique @Min(1) long number,

            @StableName("label") @Pattern(regexp = "[A-Z]{3}-\\d{4}")
            String title,

            @StableName("place") Place site,
            @StableName("former") @Size(min = 1, max = 4) List<Place> sites) {}

    @StableName(ENTITY)
    record Konto(
            @Unique @Min(1) long key,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int years,
            Set<@Size(max = 9) String> tags) {}

    @Test
    void addedPropertiesMoveNoOther() {
        assertUnchanged(columns(Account.class), columns(WithMore.class), 10);
    }

    @Test
    void removedPropertiesMoveNoOther() {
        assertUnchanged(columns(Account.class), columns(WithLess.class), 4);
    }

    @Test
    void orderMeansNothing() {
        assertUnchanged(columns(Account.class), columns(Reordered.class), 10);
    }

    @Test
    void aConstraintOfOnePropertyMovesNoOther() {
        Map<String, List<Object>> before = columns(Account.class);
        Map<String, List<Object>> after = columns(Constrained.class);
        assertThat(before.remove("years")).isNotEqualTo(after.remove("years"));

        assertUnchanged(before, after, 9);
    }

    @Test
    void aRenamedPropertyKeepsItsValuesByItsStableName() {
        Map<String, String> names = Map.of(
                "number",
                "key",
                "title",
                "label",
                "site.town",
                "place.town",
                "site.code",
                "place.code",
                "sites",
                "former");
        Map<String, List<Object>> after = new LinkedHashMap<>();
        columns(Renamed.class).forEach((name, values) -> after.put(names.getOrDefault(name, name), values));

        assertUnchanged(columns(Account.class), after, 5);
    }

    @Test
    void aRenamedClassKeepsItsValuesByItsStableName() {
        assertUnchanged(columns(Account.class), columns(Seedbed.of(Konto.class).plan()), 3);
    }

    @Test
    void anotherEntityHasOtherValues() {
        Map<String, List<Object>> others =
                columns(Seedbed.of(Account.class).entity("shop.Other").plan());

        columns(Account.class)
                .forEach((name, values) -> assertThat(others.get(name)).as(name).isNotEqualTo(values));
    }

    record Part(@Unique int serial) {}

    record Owner(@Unique int serial, Part part, List<Part> spares) {}

    record OwnerOfMore(
            Part old, List<Part> spares, Part part, @Unique int serial) {}

    @StableName("io.seedbed.StabilityTest$Part")
    record Piece(@Unique int serial) {}

    record OwnerOfPieces(List<Piece> spares) {}

    record Few(
            @Size(min = 2, max = 2) List<String> items,
            @Size(min = 2, max = 2) int[] numbers) {}

    record Many(
            @Size(min = 5, max = 5) List<String> items,
            @Size(min = 5, max = 5) int[] numbers) {}

    @Test
    void uniqueValuesOfNestedClassesDependOnNoWayThatLeadsToThem() {
        Map<String, List<Object>> before = columns(Owner.class);

        assertUnchanged(before, columns(OwnerOfMore.class), 3);
        assertThat(columns(OwnerOfPieces.class).get("spares")).isEqualTo(before.get("spares"));
    }

    @Test
    void moreElementsLeaveTheFirstOnesAsTheyWere() {
        Plan<Few> few = Seedbed.of(Few.class).entity(ENTITY).plan();
        Plan<Many> many = Seedbed.of(Many.class).entity(ENTITY).plan();

        for (int row = 0; row < ROWS; row++) {
            assertThat(many.row(row).items()).startsWith(few.row(row).items().toArray(String[]::new));
            assertThat(many.row(row).numbers()).startsWith(few.row(row).numbers());
        }
    }

    private static void assertUnchanged(
            Map<String, List<Object>> before, Map<String, List<Object>> after, int expectedInCommon) {
        List<String> common =
                before.keySet().stream().filter(after::containsKey).toList();
        assertThat(common).hasSize(expectedInCommon);
        for (String name : common) {
            assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            assertThat(before.get(name).stream().distinct().count())
                    .as("variety of " + name)
                    .isGreaterThan(1);
        }
    }

    private static Map<String, List<Object>> columns(Class<?> type) {
        return columns(Seedbed.of(type).entity(ENTITY).plan());
    }

    private static <T> Map<String, List<Object>> columns(Plan<T> plan) {
        Columns<T> columns = Columns.of(plan);
        Map<String, List<Object>> byName = new LinkedHashMap<>();
        columns.columns().forEach(column -> byName.put(column.path(), new ArrayList<>()));
        plan.rows(0, ROWS).forEach(row -> {
            @Nullable Object[] values = columns.valuesOf(row);
            int i = 0;
            for (List<Object> column : byName.values()) {
                column.add(String.valueOf(values[i++]));
            }
        });
        return byName;
    }
}
