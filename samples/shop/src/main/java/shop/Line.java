package shop;

import io.seedbed.annotation.Geometric;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/** So many pieces of one article. */
public record Line(
        @Pattern(regexp = "[A-Z]{3}-\\d{4}") String sku,
        @Geometric(p = 0.5) @Min(1) @Max(20) int quantity,

        @DecimalMin("0.05") @Digits(integer = 4, fraction = 2)
        BigDecimal price) {

    /** What the line costs before any discount. */
    public BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
