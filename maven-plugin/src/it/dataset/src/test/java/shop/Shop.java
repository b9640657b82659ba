package shop;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Fixture;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@Dataset
@Fixture(file = "db/#-*.sql", dialect = "h2", ddl = true)
interface Shop {
    @Rows(1_000)
    Table<Order> orders();

    @Rows(100)
    Table<Customer> customers();

    @Children(of = Order.class, atLeast = 1)
    @Poisson(mean = 3)
    Table<Line> lines();

    record Customer(@Unique @Positive long id, @NotNull @Size(min = 1, max = 20) String name) {}

    record Order(@Unique @Positive long id, @NotNull @References(Customer.class) Customer customer) {}

    record Line(@NotNull @References(Order.class) Order order, @Min(1) @Max(9) int quantity) {}
}
