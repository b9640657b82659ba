package shop.store;

import io.seedbed.annotation.Case;
import io.seedbed.annotation.DependsOn;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.When;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** How a purchase was paid: by some with money that is not theirs. */
@Entity
@Table(name = "payments")
@When(property = "fraud", is = "true", then = FraudulentPayment.class)
public class Payment {
    @Id
    @GeneratedValue
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "purchase_id", unique = true)
    private Purchase purchase;

    @Rare(rate = 0.02)
    private boolean fraud;

    @NotNull
    @LogNormal(median = 40, sigma = 0.8)
    @DecimalMin("0.05")
    @Digits(integer = 6, fraction = 2)
    private BigDecimal amount;

    @NotNull
    @Column(length = 2)
    @Weighted({"DE=70", "FR=20", "US=10"})
    private String country;

    @NotNull
    @Column(length = 3)
    @DependsOn(
            value = "country",
            cases = {@Case(is = "US", then = "USD")},
            otherwise = "EUR")
    private String currency;

    protected Payment() {}

    public Purchase getPurchase() {
        return purchase;
    }

    public boolean isFraud() {
        return fraud;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCountry() {
        return country;
    }

    public String getCurrency() {
        return currency;
    }
}
