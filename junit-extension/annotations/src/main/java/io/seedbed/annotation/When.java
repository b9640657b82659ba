package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Objects in which a property has a certain value look different: other amounts in a fraud, other countries in a return.
 *
 * <p>How they look is said by a type with {@link BlueprintFor}, whose members bear the names of properties. In such objects its
 * constraints hold in addition to those of the class, and how it says that a value is drawn takes the place of what the class says.
 * Everything else about these objects, and everything about the others, stays as it is.
 *
 * <pre>{@code
 * @When(property = "fraud", is = "true", then = FraudulentPayment.class)
 * record Payment(
 *     @Rare(rate = 0.002) boolean fraud,
 *     @LogNormal(median = 40, sigma = 0.8) BigDecimal amount,
 *     @Weighted({"DE=80", "FR=15", "US=5"}) Country country) {}
 *
 * @BlueprintFor(Payment.class)
 * interface FraudulentPayment {
 *     @LogNormal(median = 900, sigma = 1.2) @DecimalMin("100") BigDecimal amount();
 *     @Weighted({"DE=10", "FR=10", "US=80"}) Country country();
 * }
 * }</pre>
 *
 * <p>It may stand several times on a class, for other values or other properties; where several hold, a later one has the last word.
 * The property itself is drawn in the same way in all objects, and so are values that are unique, a sequence, referred to, rare or
 * stratified: these are a matter of all rows.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(When.List.class)
public @interface When {
    /** The property that decides. */
    String property();

    /** The values of the property for which it holds, written as for {@link Weighted}. */
    String[] is() default "true";

    /** What is different then: a type with {@link BlueprintFor} for this class. */
    Class<?> then();

    /** Several conditions. */
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** One or more. */
        When[] value();
    }
}
