package shop;

import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Fixture;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody buys at once; most orders are recent. */
@Fixture(file = "orders.ndjson", rows = 1_000)
public record Order(
        @Unique @NotNull UUID id,
        @Exponential(mean = 30) @PastOrPresent Instant placedAt,
        @NullRate(0.2) @Future LocalDate deliverOn,
        @NotEmpty @Size(max = 12) List<@Valid Line> lines) {

    /** What the order costs somebody of a tier, to the cent. */
    public BigDecimal total(Tier tier) {
        BigDecimal full = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return full.multiply(BigDecimal.valueOf(tier.percent(), 2)).setScale(2, RoundingMode.HALF_UP);
    }
}
