package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Zipf;
import io.seedbed.dataset.Table;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How many children parents have, and how often which row is referred to. One in {@link ChiSquare#FALSE_ALARM} right generators fails
 * each test; the seed is fixed.
 */
class CardinalitiesTest {

    record Customer(@Sequence int id) {}

    record Order(
            @References(Customer.class) int customerId,

            @References(Product.class) @Zipf(n = 50) int productId,

            @References(Product.class) int otherId) {}

    record Product(@Sequence int id) {}

    @Dataset
    interface Shop {
        @Rows(20_000)
        Table<Customer> customers();

        @Rows(50)
        Table<Product> products();

        @Children(of = Customer.class, atLeast = 1, atMost = 9)
        @Poisson(mean = 3)
        Table<Order> orders();
    }

    private final Shop shop = Seedbed.dataset(Shop.class).seed(11).tables();

    private Map<Integer, Long> counts(Function<Order, Integer> property) {
        return shop.orders().stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    private static void fits(long[] observed, double[] shares) {
        double rows = LongStream.of(observed).sum();
        double[] expected = java.util.Arrays.stream(shares)
                .map(share -> share * rows / java.util.Arrays.stream(shares).sum())
                .toArray();
        ChiSquare test = ChiSquare.of(observed, expected);
        assertThat(test.probability()).as("p-value of %s", test).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    @Test
    void childrenAreAsManyAsTheDistributionSays() {
        long[] parents = new long[9];
        counts(Order::customerId).values().forEach(children -> parents[Math.toIntExact(children) - 1]++);
        double[] poisson = new double[9];
        double probability = 3;
        for (int k = 1; k <= 9; k++) {
            poisson[k - 1] = probability;
            probability *= 3.0 / (k + 1);
        }

        assertThat(LongStream.of(parents).sum()).isEqualTo(20_000);
        fits(parents, poisson);
    }

    @Test
    void rowsAreAsPopularAsZipfSays() {
        long[] sorted = counts(Order::productId).values().stream()
                .mapToLong(count -> count)
                .map(count -> -count)
                .sorted()
                .map(count -> -count)
                .toArray();
        // Which row has which rank is left to chance; the first five differ from the sixth by more than ten standard
        // deviations.
        long[] observed = new long[6];
        double[] shares = new double[6];
        for (int rank = 1; rank <= 50; rank++) {
            observed[Math.min(rank, 6) - 1] += rank <= sorted.length ? sorted[rank - 1] : 0;
            shares[Math.min(rank, 6) - 1] += 1.0 / rank;
        }

        fits(observed, shares);
    }

    @Test
    void withoutADistributionAllRowsAreEquallyPopular() {
        long[] observed = new long[50];
        counts(Order::otherId).forEach((product, count) -> observed[product - 1] = count);
        double[] shares = new double[50];
        java.util.Arrays.fill(shares, 1);

        fits(observed, shares);
    }
}
