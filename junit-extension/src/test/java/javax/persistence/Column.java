package javax.persistence;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the annotation of JPA 2, of which only the name counts. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {
    boolean nullable() default true;

    int length() default 255;
}
