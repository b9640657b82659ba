package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a program gives in place of values that would be drawn. */
public sealed interface Given {

    /** Who gives it. */
    Origin origin();

    /**
     * One of these, each as often as any other; a single one stands in every row.
     *
     * @param values one at least; may hold {@code null}
     */
    record Values(List<@Nullable Object> values, Origin origin) implements Given {
        public Values {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** Nothing: a constructor gets {@code null}, zero or {@code false}; what else the class puts there itself stays. */
    record Nothing(Origin origin) implements Given {}

    /** The object around it, which puts itself there when it is made. */
    record Around(Origin origin) implements Given {}

    /** Rows of another table that refer to this one, which are as little loaded here as by JPA. */
    record NotLoaded(Origin origin) implements Given {}

    /** Whether the value is another object's to say, and is seen there: it is nothing that this object holds. */
    default boolean isOthers() {
        return this instanceof Around || this instanceof NotLoaded;
    }

    /** Whatever a function makes from random numbers. */
    record Made(Function<? super RandomGenerator, ?> make, Origin origin) implements Given {}
}
