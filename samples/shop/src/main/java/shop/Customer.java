package shop;

import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Somebody who buys here: validated in production, made up in tests. */
public record Customer(
        @Unique @Positive long id,
        @NotBlank @Size(max = 40) String firstName,
        @NotBlank @Size(max = 40) String lastName,
        @Email @NotNull String email,
        @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age,
        @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,

        @LogNormal(median = 120, sigma = 0.8) @Digits(integer = 8, fraction = 2) @PositiveOrZero
        BigDecimal balance,

        @Past LocalDate customerSince,
        @Valid Address address) {}
