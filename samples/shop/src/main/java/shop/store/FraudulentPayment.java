package shop.store;

import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Weighted;
import java.math.BigDecimal;

/** What is different about payments that are fraud: they are larger, and come from elsewhere. */
@BlueprintFor(Payment.class)
interface FraudulentPayment {

    @LogNormal(median = 400, sigma = 0.5)
    BigDecimal amount();

    @Weighted({"DE=10", "FR=10", "US=80"})
    String country();
}
