package benchmarks;

import io.seedbed.annotation.Geometric;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** An order: three levels of objects, six in all. */
public record Order(
        @Positive long number,
        @NotNull @PastOrPresent Instant placed,
        @NotNull @Valid Recipient recipient,
        @NotNull @Size(min = 3, max = 3) List<@NotNull @Valid Line> lines) {

    /** Who gets it. */
    public record Recipient(
            @NotNull @Size(max = 40) String firstName,
            @NotNull @Size(max = 40) String lastName,
            @NotNull @Valid Place place) {}

    /** Where it goes. */
    public record Place(
            @NotNull @Size(max = 60) String city,
            @Min(10_000) @Max(99_999) int code) {}

    /** What is in it. */
    public record Line(
            @NotNull @Pattern(regexp = "[A-Z]{3}-[0-9]{4}") String sku,
            @Geometric(p = 0.4) @Min(1) @Max(99) int quantity,

            @NotNull @DecimalMin("0.99") @DecimalMax("499.99") @Digits(integer = 3, fraction = 2)
            BigDecimal price) {}
}
