package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the Maven plugin write a file of objects of this class, rows {@code 0} to {@code rows - 1}, during the build.
 *
 * <p>On a class in {@code src/main} the goal {@code generate} writes it, on one in {@code src/test} the goal {@code generate-test};
 * either way the file is on the test class path when tests run, and its row <i>n</i> is what a test gets for row <i>n</i> with
 * the same seed. Whoever will not touch the domain puts the annotation on a class in the test tree and names the {@link #type}.
 *
 * <pre>{@code
 * @Fixture(file = "customers.csv", rows = 10_000)
 * record Customer(...) {}
 * }</pre>
 *
 * <p>On a {@link Dataset} it writes a file for each entity, each behind those that it must refer to, with the rows of the data set's tables;
 * foreign keys stand for the rows that others refer to. In the names of files and tables {@code *} stands for the entity's name, and in
 * those of files {@code #} for its place in this order.
 *
 * <pre>{@code
 * @Dataset
 * @Fixture(file = "db/#-*.sql", ddl = true)
 * interface Shop { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Fixture.List.class)
public @interface Fixture {

    /**
     * Returns the file, relative to the goal's output directory, such as {@code shop/customers.csv}, or {@code shop/*.csv} for a data set.
     * Not empty.
     *
     * @return a relative path
     */
    String file();

    /**
     * Returns the number of rows, zero or more; -1, the default, takes the plugin's {@code rows} (property {@code seedbed.rows}). A data
     * set says itself how many there are.
     *
     * @return the number of rows
     */
    long rows() default -1;

    /**
     * Returns the class whose objects are the rows; {@code void.class}, the default, means the annotated class itself.
     *
     * @return a class
     */
    Class<?> type() default void.class;

    /**
     * Returns the format, such as {@code csv} or {@code parquet}; empty, the default, takes the file's ending.
     *
     * @return a format's name
     */
    String format() default "";

    /**
     * Returns the table that an SQL file inserts into, and the name of a row in XML; empty, the default, takes the type's name, such
     * as {@code order_line}, or the entity's, such as {@code order_lines}.
     *
     * @return a table's name, may be {@code schema.table} for SQL
     */
    String table() default "";

    /**
     * Returns the database that an SQL file is for: {@code ansi}, {@code postgresql}, {@code mysql}, {@code h2}, {@code sqlserver},
     * {@code oracle} or {@code sqlite}; empty, the default, means {@code ansi}, the part of SQL that databases agree on.
     *
     * @return a dialect's name
     */
    String dialect() default "";

    /**
     * Returns whether an SQL file begins with a {@code CREATE TABLE} whose types follow from the class and its constraints.
     *
     * @return true to create the table
     */
    boolean ddl() default false;

    /**
     * Returns the validation groups whose constraints hold for the rows; none, the default, means the default group.
     *
     * @return groups, each an interface
     */
    Class<?>[] groups() default {};

    /**
     * Returns a condition that all rows meet, such as {@code fraud = true and amount >= 100}: they are drawn so and not filtered, and each
     * keeps its address. Comparisons are {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=} and {@code in (a, b)}, with
     * {@code and} between them. Empty, the default, leaves all rows as they are. Not for a data set.
     *
     * @return a condition
     */
    String where() default "";

    /**
     * Returns which entities of a data set are written; none, the default, means all.
     *
     * @return names of entities
     */
    String[] entities() default {};

    /** Several fixtures of one class. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * Returns the fixtures.
         *
         * @return one or more
         */
        Fixture[] value();
    }
}
