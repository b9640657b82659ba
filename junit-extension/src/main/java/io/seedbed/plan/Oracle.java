package io.seedbed.plan;

import java.util.List;

/** The validator, as a plan sees it: asked only where no domain expresses a rule. Thread-safe. */
public interface Oracle {

    /** The same validator, judging by other groups. */
    Oracle within(List<Class<?>> groups);

    /** What is wrong with an object as a whole, one text for each violation; empty if it is valid. */
    List<String> violations(Object bean);

    /** What is wrong with a value as the property of a class; empty if it is valid. */
    List<String> violations(Class<?> bean, String property, Object value);
}
