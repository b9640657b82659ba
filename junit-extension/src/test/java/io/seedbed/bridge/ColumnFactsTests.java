package io.seedbed.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColumnFactsTests {

    enum ColourTestCase {
        RED,
        ULTRAMARINE
    }

    record InnerTestCase(@NotNull LocalDate day, int count) {}

    record OuterTestCase(@NotNull @Valid InnerTestCase inner) {}

    record PlainTestCase(
            @Unique long id,
            @NotBlank @Size(max = 40) String name,
            String free,
            ColourTestCase colour,

            @Digits(integer = 8, fraction = 2) @PositiveOrZero
            BigDecimal price,

            @DecimalMax("999.5") @PositiveOrZero BigDecimal bounded,
            BigDecimal any,
            Instant seen,
            char letter,
            byte[] key,
            boolean yes,
            UUID token,
            Optional<Integer> maybe) {}

    record NestedTestCase(OuterTestCase outer, @NotNull InnerTestCase inner) {}

    record ManyTestCase(
            @NotNull List<@NotNull @Size(max = 3) String> tags, Map<String, InnerTestCase> byName, int[] counts) {}

    record TreeTestCase(String name, List<TreeTestCase> children) {}

    sealed interface PayTestCase {
        record Card(@NotNull String number) implements PayTestCase {}

        record Cash(int coins) implements PayTestCase {}
    }

    sealed interface ClashTestCase {
        record A(String x) implements ClashTestCase {}

        record B(int x) implements ClashTestCase {}
    }

    record UniqueTestCase(
            @Unique Long id, @Unique @NullRate(0.1) Integer some) {}

    record OneOfTestCase(@NotNull PayTestCase pay, ClashTestCase clash) {}

    @Test
    void namesTheTypeOfPlainValuesAndWhatTheConstraintsSayOfTheirSize() {
        assertThat(columns(PlainTestCase.class))
                .containsExactly(
                        "id={nullable=false, type=java.lang.Long, wholeDigits=19, owners=[], unique=true}",
                        "name={nullable=false, type=java.lang.String, length=40, owners=[], unique=false}",
                        "free={nullable=true, type=java.lang.String, owners=[], unique=false}",
                        "colour={nullable=true, type=java.lang.String, length=11, constants=[RED, ULTRAMARINE], owners=[], unique=false}",
                        "price={nullable=true, type=java.math.BigDecimal, wholeDigits=8, decimals=2, owners=[], unique=false}",
                        "bounded={nullable=true, type=java.math.BigDecimal, wholeDigits=3, owners=[], unique=false}",
                        "any={nullable=true, type=java.math.BigDecimal, owners=[], unique=false}",
                        "seen={nullable=true, type=java.time.Instant, owners=[], unique=false}",
                        "letter={nullable=false, type=java.lang.String, length=1, owners=[], unique=false}",
                        "key={nullable=true, type=byte[], owners=[], unique=false}",
                        "yes={nullable=false, type=java.lang.Boolean, owners=[], unique=false}",
                        "token={nullable=true, type=java.util.UUID, owners=[], unique=false}",
                        "maybe={nullable=true, type=java.lang.Integer, wholeDigits=10, owners=[], unique=false}");
    }

    @Test
    void countsAsUniqueOnlyWhatNoRowLacks() {
        assertThat(columns(UniqueTestCase.class))
                .containsExactly(
                        "id={nullable=true, type=java.lang.Long, wholeDigits=19, owners=[], unique=true}",
                        "some={nullable=true, type=java.lang.Integer, wholeDigits=10, owners=[], unique=false}");
    }

    @Test
    void saysWhichObjectOnTheWayMayBeMissing() {
        assertThat(columns(NestedTestCase.class))
                .containsExactly(
                        "outer.inner.day={nullable=false, type=java.time.LocalDate, owners=[true, false], unique=false}",
                        "outer.inner.count={nullable=false, type=java.lang.Integer, wholeDigits=10, owners=[true, false], unique=false}",
                        "inner.day={nullable=false, type=java.time.LocalDate, owners=[false], unique=false}",
                        "inner.count={nullable=false, type=java.lang.Integer, wholeDigits=10, owners=[false], unique=false}");
    }

    @Test
    void describesWhatIsInsideListsAndMaps() {
        assertThat(columns(ManyTestCase.class))
                .containsExactly(
                        "tags={nullable=false, type=java.util.List, element={nullable=false, type=java.lang.String, length=3},"
                                + " owners=[], unique=false}",
                        "byName={nullable=true, type=java.util.Map, value={nullable=true, type=java.util.Map,"
                                + " members={day={nullable=false, type=java.time.LocalDate},"
                                + " count={nullable=false, type=java.lang.Integer, wholeDigits=10}}}, owners=[], unique=false}",
                        "counts={nullable=true, type=java.util.List, element={nullable=false, type=java.lang.Integer,"
                                + " wholeDigits=10}, owners=[], unique=false}");
    }

    @Test
    void leavesOpenWhatContainsItself() {
        assertThat(columns(TreeTestCase.class))
                .containsExactly(
                        "name={nullable=true, type=java.lang.String, owners=[], unique=false}",
                        "children={nullable=true, type=java.util.List, element={nullable=true, type=java.util.Map},"
                                + " owners=[], unique=false}");
    }

    @Test
    void givesTheMembersOfAllTypesThatAnObjectMayHaveUnlessTheyDisagree() {
        assertThat(columns(OneOfTestCase.class))
                .containsExactly(
                        "pay={nullable=false, type=java.util.Map, members={type={nullable=false, type=java.lang.String},"
                                + " number={nullable=true, type=java.lang.String},"
                                + " coins={nullable=true, type=java.lang.Integer, wholeDigits=10}}, owners=[], unique=false}",
                        "clash={nullable=true, type=java.util.Map, owners=[], unique=false}");
    }

    private static List<String> columns(Class<?> type) {
        List<String> columns = new ArrayList<>();
        new FixtureBridge()
                .apply(Map.of("action", "describe", "type", type.getName()))
                .forEachRemaining(row -> columns.add(row.length == 2 ? row[0] + "=" + row[1] : ""));
        return columns.subList(1, columns.size());
    }
}
