package io.seedbed.maven.sample;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Fixture;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Zipf;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data set in which entities refer to each other in every way that there is. */
@Dataset
@Fixture(file = "shop/#-*.sql", ddl = true, dialect = "h2")
public interface Shop {

    /** Most lines belong to few products, and each to an order. */
    @Children(of = Order.class, atLeast = 1, atMost = 9)
    @Poisson(mean = 3)
    Table<OrderLine> orderLines();

    /** Orders of customers. */
    @Rows(2_000)
    @Children(of = Customer.class, by = "customer")
    Table<Order> orders();

    /** Whom orders belong to. */
    @Rows(300)
    Table<Customer> customers();

    /** What lines are about. */
    @Rows(50)
    Table<Product> products();

    /** A tree. */
    @Rows(30)
    Table<Category> categories();

    /** Where employees work; some have a head. */
    @Rows(10)
    Table<Department> departments();

    /** Who work in departments. */
    @Rows(60)
    Table<Employee> employees();

    /** Each customer has one. */
    @Rows(300)
    Table<Passport> passports();

    /** What a passport holds. */
    @Rows(100)
    Table<Visa> visas();

    /** Refers to two columns of one order. */
    @Rows(500)
    Table<Parcel> parcels();

    /** A customer. */
    record Customer(
            @Unique @Positive long id,
            @NotNull @Size(min = 1, max = 30) String firstName,
            @NotNull LocalDate since) {}

    /** A product with a key of text. */
    record Product(
            @Unique @NotNull @Size(min = 4, max = 8) String sku,

            @NotNull @Positive @Digits(integer = 6, fraction = 2)
            BigDecimal price,

            List<@NotNull @Size(max = 5) String> tags) {}

    /** An order. */
    record Order(
            @Sequence int id,
            @Min(1) @Max(3) int priority,
            @NotNull @References(Customer.class) Customer customer,

            @NullRate(0.5) @References(Customer.class) @Nullable
            Customer referrer,

            @NotNull Instant placed) {}

    /** A line without a key of its own. */
    record OrderLine(
            @NotNull @References(Order.class) Order order,

            @NotNull @References(Product.class) @Zipf(n = 50)
            String sku,

            @Min(1) @Max(9) int quantity,
            @Size(max = 2) List<@NotNull @References(Product.class) Product> instead) {}

    /** A node of a tree. */
    record Category(
            @Sequence int id,
            @References(Category.class) @Nullable Category parent) {}

    /** Refers to what comes later, and may do without. */
    record Department(
            @Sequence int id,

            @NullRate(0.2) @References(Employee.class) @Nullable
            Long headId) {}

    /** Refers to what comes first. */
    record Employee(
            @Unique @Positive long id,
            @References(Department.class) int departmentId) {}

    /** Its key is that of another entity. */
    record Passport(
            @Unique @NotNull @References(Customer.class) Customer holder,
            @NotNull @Size(min = 2, max = 2) String country) {}

    /** Refers to a key that refers to another one. */
    record Visa(
            @Sequence int number,
            @NotNull @References(Passport.class) Passport passport) {}

    /** Two columns that come from one row. */
    record Parcel(
            @Sequence int id,

            @References(value = Order.class, property = "id", as = "order")
            int orderId,

            @References(value = Order.class, property = "priority", as = "order")
            int priority,

            @References(value = Order.class, property = "priority")
            int otherPriority) {}
}
