package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that lists entities which belong together: one method for each, with as many rows as {@link Rows} or {@link Children}
 * says.
 *
 * <pre>{@code
 * @Dataset
 * interface Shop {
 *     @Rows(1_000) Table<Customer> customers();
 *
 *     @Children(of = Customer.class) @Poisson(mean = 3) Table<Order> orders();
 * }
 *
 * @Test void sells(@Synthetic Shop shop) {
 *     Order order = shop.orders().row(17);
 *     Customer customer = shop.customers().row(order.customerId() - 1);
 * }
 * }</pre>
 *
 * <p>Properties with {@link References} hold values of rows that exist. Nothing is kept in memory: any row of any entity is made alone.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Dataset {}
