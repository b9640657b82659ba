package sales;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/** One of the articles. */
public record Item(
        @NotNull @Pattern(regexp = "[A-Z]{3}-\\d{4}") String article,

        @NotNull @DecimalMin("0.05") @Digits(integer = 4, fraction = 2)
        BigDecimal price) {}
