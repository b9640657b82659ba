package sales;

import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Sequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What somebody bought at once. */
public record Sale(
        @Sequence long number,
        @NotNull @Exponential(mean = 30) @PastOrPresent Instant soldAt,
        @NotNull @Valid Shop shop,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid Item> items) {}
