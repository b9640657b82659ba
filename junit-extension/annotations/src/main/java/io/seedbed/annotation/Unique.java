package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows of a run of rows share this value: row <i>n</i> takes the <i>n</i>-th entry of a keyed permutation of all
 * allowed values, so nothing is remembered and any row can be made alone.
 *
 * <p>Asking for more rows than there are allowed values is refused before the first row.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Unique {}
