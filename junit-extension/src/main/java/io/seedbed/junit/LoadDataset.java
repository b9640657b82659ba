package io.seedbed.junit;

import io.seedbed.load.LoadMode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Loads a data set into the test's database, by default anew before each test of the class, ahead of its {@code @BeforeEach} methods.
 *
 * <pre>{@code
 * @LoadDataset(Shop.class)
 * class OrdersTest {
 *   @Test void sells(DataSource database, @Synthetic Shop shop) { ... }   // the tables of the one hold the rows of the other
 * }
 * }</pre>
 *
 * <p><b>Which database.</b> The first of these that there is:
 * <ol>
 *   <li>that of {@link #url};
 *   <li>a field of the test class, or of a class around it, whose type is a {@code DataSource}; {@link #dataSource} names one of several;
 *   <li>Spring's bean of that type, if the test runs with Spring; {@link #dataSource} names one of several of which none is primary;
 *   <li>that of the settings {@code seedbed.jdbc.url}, {@code seedbed.jdbc.user} and {@code seedbed.jdbc.password};
 *   <li>H2 in memory, if it is on the class path: a new one for each test, or for the class with {@link #once}, whose tables are
 *       created from the data set.
 * </ol>
 * Parameters of the types {@code DataSource} and {@code Connection} in test and life-cycle methods and constructors get that database,
 * unless they carry an annotation of Spring or of another extension. Connections are closed after the test.
 *
 * <p><b>Which rows.</b> Those of the data set with the seed that {@link Seed} or the settings say, which a {@link Synthetic} parameter of
 * the same type has as well.
 *
 * <p><b>What becomes of them.</b> They are committed, so that all connections see them, and stay until the next load takes them out. In a
 * transaction that Spring has begun for the test they are part of it, and Spring rolls them back; for that, write this annotation below
 * Spring's. Tests that run at the same time need databases of their own, as those in memory are. The load itself is one transaction: if
 * it fails, the test fails, and nothing has changed.
 *
 * <p>An annotation on a method stands in for that of its class. It may stand on an annotation of your own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith({SyntheticExtension.class, LoadDatasetExtension.class})
public @interface LoadDataset {

    /** The data set: an interface with {@link io.seedbed.annotation.Dataset}. */
    Class<?> value();

    /** What becomes of rows that are in the data set's tables already; by default they are taken out. */
    LoadMode mode() default LoadMode.TRUNCATE;

    /** Loads only once, before all tests of the class, for tests that change nothing or many rows; only on a class. */
    boolean once() default false;

    /** How many times as many rows of each entity there are: finite, zero or more. */
    double scale() default 1;

    /** Which entities are loaded; by default all. */
    String[] entities() default {};

    /** The validation groups whose constraints hold for the rows; by default those of the default group. */
    Class<?>[] groups() default {};

    /** The tables' names, with {@code *} for the entity's in lower case with underscores, such as {@code shop.*}. */
    String table() default "*";

    /**
     * Creates the tables that are not there, from the classes and their constraints. In a database that is made for the test they always
     * are.
     */
    boolean create() default false;

    /** The name of the field or Spring bean with the database; by default there is only one, or a primary one. */
    String dataSource() default "";

    /** The address of the database, such as {@code jdbc:postgresql://localhost/shop?user=shop}; by default as said above. */
    String url() default "";
}
