package io.seedbed.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.Seedbed;
import io.seedbed.annotation.After;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Uniform;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shares that an explanation expects are those of the rows. */
class ExpectedTest {

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Account(
            @Unique @Positive long id,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            @Stratified @Weighted({"BASIC=1", "GOLD=3"}) Tier exact,
            @Rare(rate = 0.01) boolean fraud,
            @Weighted({"10=3", "5=1"}) int pack,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age,
            @Poisson(mean = 3) @PositiveOrZero int children,
            @Min(1) @Max(6) int die,

            @LogNormal(median = 120, sigma = 0.8) @Digits(integer = 8, fraction = 2) @PositiveOrZero @NotNull
            BigDecimal balance,

            @Normal(mean = 0, sd = 1) double score,

            @Normal(mean = 0, sd = 1) @Correlated(with = "score", rho = 0.5)
            double other,

            @Past @Exponential(mean = 400) @NotNull LocalDate since,
            @NotNull Instant seen,
            @Uniform(low = -128, high = 127) byte small,
            @NotNull LocalDate from,
            @NotNull @After("from") LocalDate to,
            @NotNull UUID token) {}

    private static final Plan<Account> PLAN =
            Seedbed.of(Account.class).seed(1).total(20_000).plan();

    private static final List<Account> ROWS = PLAN.rows(0, 20_000).toList();

    private static final List<Explained> EXPLAINED = PLAN.explanation().values();

    private static Explained explained(String path) {
        return EXPLAINED.stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsTheSharesOfListedValues() {
        assertThat(explained("tier").expected().shares())
                .extracting(share -> share.value() + " " + Math.round(share.share() * 1e12) / 1e12)
                .containsExactly("BASIC 0.75", "SILVER 0.2", "GOLD 0.05");
        assertThat(explained("exact").expected())
                .isEqualTo(new Expected(
                        List.of(new Expected.Share("BASIC", 0.25), new Expected.Share("GOLD", 0.75)), false, 20_000));
        assertThat(explained("fraud").expected().shares()).anySatisfy(share -> {
            assertThat(share.value()).isEqualTo(true);
            assertThat(share.share()).isCloseTo(0.01, within(1e-12));
        });
        assertThat(explained("pack").expected().shares())
                .containsExactly(new Expected.Share(10, 0.75), new Expected.Share(5, 0.25));
    }

    @Test
    void tellsFewWholeNumbersOneByOne() {
        Expected die = explained("die").expected();

        assertThat(die.ranges()).isFalse();
        assertThat(die.shares()).extracting(Expected.Share::value).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(die.shares()).allSatisfy(share -> assertThat(share.share()).isCloseTo(1 / 6.0, within(1e-12)));
    }

    @Test
    void tellsManyByRoundRanges() {
        assertThat(explained("age").expected().shares().subList(0, 4))
                .extracting(Expected.Share::value)
                .containsExactly(18, 20, 22, 24);
        assertThat(explained("balance").expected().shares().subList(0, 3))
                .extracting(share -> ((BigDecimal) share.value()).intValueExact())
                .containsExactly(0, 50, 100);
        assertThat(explained("small").expected().shares().get(0).value()).isEqualTo((byte) -128);
    }

    @Test
    void saysNothingOfWhatDoesNotFollowFromTheValueAlone() {
        assertThat(explained("id").expected()).isNull();
        assertThat(explained("token").expected()).isNull();
        assertThat(explained("to").expected()).isNull();
        assertThat(explained("$").expected()).isNull();
    }

    /** Each of about 250 shares lies within 5 standard errors of what was drawn: a false alarm in 7,000 seeds; this one is fixed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tier",
                "exact",
                "fraud",
                "pack",
                "age",
                "children",
                "die",
                "balance",
                "score",
                "other",
                "since",
                "seen",
                "small",
                "from"
            })
    void sharesAreThoseOfTheRows(String path) {
        Expected expected = explained(path).expected();
        long[] counts = new long[expected.shares().size()];
        List<Object> values = new ArrayList<>();
        Reading reading = Reading.of(Account.class, path);
        ROWS.forEach(row -> values.add(reading.of(row)));
        for (Object value : values) {
            counts[index(expected, value instanceof Tier tier ? tier.name() : value)]++;
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double share = expected.shares().get(i).share();
            double error = Math.sqrt(share * (1 - share) / ROWS.size());
            assertThat((double) counts[i] / ROWS.size())
                    .as(path + " " + expected.shares().get(i))
                    .isCloseTo(share, within(Math.max(5 * error, 1.0 / ROWS.size())));
            sum += share;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @SuppressWarnings("unchecked") // Values on a line can be compared with each other.
    private static int index(Expected expected, Object value) {
        int found = 0;
        for (int i = 0; i < expected.shares().size(); i++) {
            Object start = expected.shares().get(i).value();
            if (expected.ranges() ? ((Comparable<Object>) start).compareTo(value) <= 0 : start.equals(value)) {
                found = i;
            }
        }
        return found;
    }
}
