package io.seedbed.plan;

import io.seedbed.problem.Violation;
import java.util.List;

/** The validator, as a plan sees it: asked only where no domain expresses a rule. Thread-safe. */
public interface Oracle {

    /** The same validator, judging by other groups. */
    Oracle within(List<Class<?>> groups);

    /** What is wrong with an object as a whole; empty if it is valid. */
    List<Violation> violations(Object bean);

    /** What is wrong with a value as the property of a class; empty if it is valid. */
    List<Violation> violations(Class<?> bean, String property, Object value);
}
