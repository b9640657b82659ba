package shop;

import io.seedbed.annotation.Fixture;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

@Fixture(file = "customers.ndjson", rows = 20)
@Fixture(file = "seniors.ndjson", rows = 20, groups = {Customer.Senior.class, Default.class})
@Fixture(file = "thirties.ndjson", rows = 20, where = "age >= 30 and age < 40")
public record Customer(@NotBlank @Size(max = 12) String name, @Min(18) @Max(99) @Min(value = 65, groups = Customer.Senior.class) int age, @NotNull Address address) {

    public interface Senior {}

    public record Address(@NotNull @Size(min = 2, max = 8) String city, double latitude) {}
}
