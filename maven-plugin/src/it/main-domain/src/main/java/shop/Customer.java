package shop;

import io.seedbed.annotation.Fixture;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Fixture(file = "customers.ndjson", rows = 20)
public record Customer(@NotBlank @Size(max = 12) String name, @Min(18) @Max(99) int age, @NotNull Address address) {

    public record Address(@NotNull @Size(min = 2, max = 8) String city, double latitude) {}
}
