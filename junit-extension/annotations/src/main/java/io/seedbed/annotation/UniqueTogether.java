package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows of a run of rows have the same values in all of these properties, though each of them may repeat: row <i>n</i> takes the
 * <i>n</i>-th entry of a keyed permutation of all combinations, so nothing is remembered and any row can be made alone.
 *
 * <p>Combined are the properties whose values are equally likely. Those with a distribution, weights or a relation to others keep them, and so
 * do texts if the others have a million combinations without them. If one of the properties refers to the parent of the row in a
 * {@link Dataset}, the others differ among the children of a parent. A property that stands in several sets is combined in the first of
 * them alone, so that the rest of each other set must tell all rows apart without it. Asking for more rows than there are combinations is refused before
 * the first row.
 *
 * <pre>{@code
 * @UniqueTogether({"region", "number"})
 * record Invoice(Region region, @Min(1) @Max(9_999) int number) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(UniqueTogether.List.class)
public @interface UniqueTogether {

    /** The properties, two at least; {@code address.zipCode} for a part of an object. */
    String[] value();

    /** Several sets of properties. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** The sets. */
        UniqueTogether[] value();
    }
}
