package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.UniqueTogether;
import io.seedbed.annotation.Weighted;
import io.seedbed.dataset.Table;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several properties that differ together, though each of them repeats. */
class UniqueTogetherTest {

    enum Region {
        NORTH,
        EAST,
        SOUTH,
        WEST
    }

    @UniqueTogether({"region", "number"})
    record Invoice(
            @Weighted({"NORTH=1", "EAST=1"}) Region ignored,
            Region region,
            @Min(1) @Max(250) int number,
            String note) {}

    private static <T> List<T> rows(Class<T> type, long rows) {
        return Seedbed.of(type).seed(3).plan().rows(0, rows).toList();
    }

    private static void differ(List<?> values) {
        assertThat(values).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyCombinationAppearsOnce() {
        List<Invoice> invoices = rows(Invoice.class, 1_000);

        differ(invoices.stream().map(x -> List.of(x.region, x.number)).toList());
        assertThat(invoices.stream().map(Invoice::region).distinct()).hasSize(4);
        assertThat(invoices.stream().map(Invoice::number).distinct()).hasSize(250);
    }

    @Test
    void anyRowCanBeMadeAlone() {
        Plan<Invoice> plan = Seedbed.of(Invoice.class).seed(3).plan();

        assertThat(LongStream.of(999, 17, 0).mapToObj(plan::row))
                .containsExactly(
                        rows(Invoice.class, 1_000).get(999),
                        rows(Invoice.class, 18).get(17),
                        rows(Invoice.class, 1).get(0));
    }

    @Test
    void eachValueIsAsLikelyAsAnyOther() {
        // The first 400 of 1,000 combinations: each of 250 numbers is expected 1.6 times, each region 100 times with a
        // standard
        // deviation of 6.7 (hypergeometric). Beyond 5 of those lies 1 in 1.7 million.
        Map<Region, Long> regions = rows(Invoice.class, 400).stream()
                .collect(Collectors.groupingBy(Invoice::region, Collectors.counting()));

        assertThat(regions.values()).allMatch(count -> Math.abs(count - 100) < 34);
    }

    @Test
    void moreRowsThanCombinationsAreRefused() {
        Plan<Invoice> plan = Seedbed.of(Invoice.class).plan();

        assertThatThrownBy(() -> plan.rows(0, 1_001))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        Too few different values for @UniqueTogether({"region", "number"}): io.seedbed.UniqueTogetherTest.Invoice
                          contradiction: @UniqueTogether({"region", "number"})
                                         1000 values of number (250) and region (4)
                                         1001 rows
                          to do: ask for at most 1000 rows, allow more values, or remove @UniqueTogether({"region", "number"})""");
    }

    @Test
    void explainSaysSo() {
        assertThat(Seedbed.of(Invoice.class).plan().explanation().values().stream()
                        .filter(value -> value.path().equals("number"))
                        .map(Explained::distribution))
                .containsExactly("each combination of region, number once");
    }

    @UniqueTogether({"tier", "number"})
    record Skewed(
            @Weighted({"NORTH=9", "WEST=1"}) Region tier,
            @Min(1) @Max(500) int number) {}

    @Test
    void weightsStayWhatTheyAre() {
        List<Skewed> rows = rows(Skewed.class, 500);

        differ(rows.stream().map(x -> List.of(x.tier, x.number)).toList());
        // 450 of 500 with a standard deviation of 6.7: false alarm 1 in 1.7 million.
        assertThat(rows.stream().filter(x -> x.tier == Region.NORTH).count()).isBetween(416L, 484L);
    }

    @UniqueTogether({"lastName", "birthDate", "id"})
    @UniqueTogether({"lastName", "birthDate"})
    record Person(
            @NotNull @Size(max = 30) String lastName,
            @NotNull LocalDate birthDate,
            @Unique long id) {}

    @Test
    void textsStayRealisticWhereTheOthersSuffice() {
        List<Person> rows = rows(Person.class, 2_000);

        differ(rows.stream().map(x -> List.of(x.lastName, x.birthDate)).toList());
        assertThat(rows.stream().map(Person::lastName)).contains("Smith");
    }

    @UniqueTogether({"code", "flag"})
    record Coded(@Pattern(regexp = "[a-c]{2}") @NotNull String code, boolean flag) {}

    @Test
    void textsAreCombinedWhereTheyAreNeeded() {
        differ(rows(Coded.class, 18).stream().map(x -> x.code + x.flag).toList());
        assertThatThrownBy(() -> rows(Coded.class, 19)).hasMessageContaining("18 values of code (9) and flag (2)");
    }

    record Customer(@Sequence int id) {}

    @UniqueTogether({"customer", "day"})
    record Visit(
            @References(Customer.class) int customer,
            @Min(1) @Max(7) int day) {}

    @UniqueTogether({"parent", "number"})
    record Line(
            @References(Customer.class) int parent,
            @Min(1) @Max(6) int number) {}

    @Dataset
    interface Diary {
        @Rows(20)
        Table<Customer> customers();

        @Rows(140)
        Table<Visit> visits();

        @Children(of = Customer.class, atLeast = 1, atMost = 6)
        Table<Line> lines();
    }

    @Test
    void aReferenceIsCombinedWithOtherValues() {
        Diary diary = Seedbed.dataset(Diary.class).seed(1).tables();

        assertThat(diary.visits().stream().distinct()).hasSize(140);
    }

    @Test
    void childrenOfAParentDiffer() {
        Diary diary = Seedbed.dataset(Diary.class).seed(1).tables();

        differ(diary.lines().list());
        assertThat(diary.lines().stream().map(Line::parent).distinct()).hasSize(20);
    }

    @Dataset
    interface Crowded {
        @Rows(20)
        Table<Customer> customers();

        @Children(of = Customer.class, atLeast = 7, atMost = 7)
        Table<Line> lines();
    }

    @Test
    void moreChildrenThanCombinationsAreRefused() {
        assertThatThrownBy(() -> Seedbed.dataset(Crowded.class).plan()).hasMessage("""
                Too few different values for @UniqueTogether({"parent", "number"}): io.seedbed.UniqueTogetherTest.Line
                  contradiction: @UniqueTogether({"parent", "number"})
                                 6 values of number (6)
                                 7 rows of one parent
                  to do: let a parent have fewer rows, or allow more values""");
    }

    record Place(@Min(1) @Max(3) int row, Region part) {}

    @UniqueTogether({"place.row", "place.part", "hall"})
    record Seat(@NotNull Place place, boolean hall) {}

    @Test
    void partsOfObjectsAreCombined() {
        differ(rows(Seat.class, 24));
    }

    @jakarta.persistence.Table(
            uniqueConstraints = {
                @UniqueConstraint(columnNames = {"branch_code", "no"}),
                @UniqueConstraint(columnNames = {"holder_id", "kind"})
            })
    static class Account {
        @NotNull
        @Nullable
        Region branchCode;

        @Column(name = "no")
        @Min(1)
        @Max(25)
        int number;

        @ManyToOne
        @JoinColumn(nullable = false)
        @Nullable
        Holder holder;

        @NotNull
        @Nullable
        Region kind;
    }

    static class Holder {
        @jakarta.persistence.Id
        @jakarta.persistence.GeneratedValue
        int id;
    }

    @Dataset
    interface Bank {
        @Rows(100)
        Table<Account> accounts();

        @Rows(25)
        Table<Holder> holders();
    }

    private static final Map<String, Function<Account, Object>> CONSTRAINTS = new HashMap<>(Map.of(
            "branchCode, number", account -> List.of(account.branchCode, account.number),
            "holder, kind", account -> List.of(account.holder.id, account.kind)));

    @Test
    void uniqueConstraintsOfJpaHold() {
        var plan = Seedbed.dataset(Bank.class).seed(5).plan();
        Bank bank = plan.as(Bank.class);

        CONSTRAINTS.forEach(
                (name, key) -> differ(bank.accounts().stream().map(key).toList()));
        Map<String, Set<String>> sets = plan.columns("accounts").columns().stream()
                .collect(Collectors.toMap(Columns.Column::path, column -> Set.copyOf(column.sets())));
        assertThat(sets)
                .containsEntry("branchCode", Set.of("branchCode, number"))
                .containsEntry("holder.id", Set.of("holder, kind"));
        assertThat(rows(Account.class, 100).stream().map(CONSTRAINTS.get("branchCode, number")))
                .doesNotHaveDuplicates();
    }

    @UniqueTogether({"region", "nmber"})
    record Misspelt(Region region, int number) {}

    @Test
    void aPropertyThatIsNotThere() {
        assertThatThrownBy(() -> Seedbed.of(Misspelt.class).plan()).hasMessage("""
                There is no property nmber: io.seedbed.UniqueTogetherTest.Misspelt
                  stated: @UniqueTogether({"region", "nmber"})
                  properties: region, number
                  to do: name one of these, or a part of an object as in address.zipCode""");
    }

    @UniqueTogether("region")
    record Single(Region region) {}

    @Test
    void aSinglePropertyIsUniqueByItself() {
        assertThatThrownBy(() -> Seedbed.of(Single.class).plan()).hasMessage("""
                Fewer than two properties do not differ together: io.seedbed.UniqueTogetherTest.Single
                  stated: @UniqueTogether("region")
                  to do: name two or more, or put @Unique on the one property""");
    }

    @UniqueTogether({"one", "other"})
    record Determined(
            @Weighted({"NORTH=1", "EAST=1"}) Region one,
            @Weighted({"NORTH=1", "EAST=1"}) Region other) {}

    @Test
    void valuesThatAllFollowSomething() {
        assertThatThrownBy(() -> Seedbed.of(Determined.class).plan()).hasMessage("""
                Nothing can tell rows apart: io.seedbed.UniqueTogetherTest.Determined
                  stated: @UniqueTogether({"one", "other"})
                  why: each of these properties follows a distribution or another value, or is an object or a collection
                  to do: leave the values of one of them to chance""");
    }

    @jakarta.persistence.Table(uniqueConstraints = @UniqueConstraint(columnNames = {"kind", "nr"}))
    static class Unmapped {
        @Nullable
        Region kind;

        int number;
    }

    @Dataset
    interface WithUnmapped {
        @Rows(1)
        Table<Unmapped> unmapped();
    }

    @Test
    void aColumnThatIsNotThere() {
        assertThat(rows(Unmapped.class, 10)).hasSize(10);
        assertThatThrownBy(() -> Seedbed.dataset(WithUnmapped.class).plan()).hasMessage("""
                There is no column nr: io.seedbed.UniqueTogetherTest.Unmapped
                  stated: @UniqueConstraint(columnNames = {"kind", "nr"})
                  properties: kind, number
                  to do: name the column of one of these, which @Column or @JoinColumn may call otherwise""");
    }
}
