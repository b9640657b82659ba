package shop;

import io.seedbed.annotation.Fixture;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

@Fixture(file = "orders.json", rows = 3)
@Fixture(file = "orders.txt", format = "csv")
record Order(@Positive long id, @NotNull BigDecimal total) {}
