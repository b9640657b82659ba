package shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody who buys here: validated in production, made up in tests. */
public record Customer(
        @Positive long id,
        @NotBlank @Size(max = 40) String firstName,
        @NotBlank @Size(max = 40) String lastName,
        @Min(18) @Max(99) int age,
        @NotNull @Past LocalDate customerSince) {}
