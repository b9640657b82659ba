package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.junit.Seed;
import io.seedbed.junit.Synthetic;
import io.seedbed.junit.SyntheticSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Parameters with annotations: an object, many, plain values, and one test for each row. */
@Seed(42)
class CheckoutTest {

    @Test
    void noTierPaysMoreThanTheOneBelow(@Synthetic Order order) {
        assertThat(order.total(Tier.GOLD)).isLessThan(order.total(Tier.SILVER));
        assertThat(order.total(Tier.SILVER)).isLessThan(order.total(Tier.BASIC));
    }

    @Test
    void threeQuartersOfAllCustomersAreBasic(@Synthetic(rows = 10_000) List<Customer> customers) {
        assertThat(customers.stream().filter(c -> c.tier() == Tier.BASIC).count())
                .isBetween(7_300L, 7_700L);
    }

    @Test
    void aLineCostsItsPiecesTogether(
            @Synthetic @Size(min = 3, max = 8) String sku, @Synthetic @Positive @Max(1_000) int quantity) {
        assertThat(sku).hasSizeBetween(3, 8);
        assertThat(new Line(sku, quantity, BigDecimal.TEN).amount()).isEqualTo(BigDecimal.valueOf(10L * quantity));
    }

    @ParameterizedTest
    @SyntheticSource(rows = 50)
    void basicCustomersPayTheFullPrice(Order order, @Min(1) @Max(9) int copies) {
        BigDecimal once = order.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(order.total(Tier.BASIC)).isEqualByComparingTo(once);
        assertThat(copies).isBetween(1, 9);
    }
}
