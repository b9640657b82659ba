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

    /** Whatever a function makes from random numbers. */
    record Made(Function<? super RandomGenerator, ?> make, Origin origin) implements Given {}
}
