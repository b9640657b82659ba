package io.seedbed.validation;

import io.seedbed.problem.Violation;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether finished values are valid. Thread-safe. */
public interface Judge {

    /** Finds nothing wrong: for class paths without Bean Validation. */
    Judge LENIENT = new Judge() {
        @Override
        public Judge within(List<Class<?>> groups) {
            return this;
        }

        @Override
        public List<Violation> violationsOf(Object bean) {
            return List.of();
        }

        @Override
        public List<Violation> violationsOf(Class<?> bean, String property, @Nullable Object value) {
            return List.of();
        }

        @Override
        public boolean accepts(Class<?> bean, String property, @Nullable Object value) {
            return true;
        }

        @Override
        public boolean acceptsParameter(Object target, Executable executable, int index, @Nullable Object value) {
            return true;
        }
    };

    /** The same judge by the constraints of other groups. */
    Judge within(List<Class<?>> groups);

    /**
     * What is wrong with an object and the objects that it cascades to; empty if it is valid.
     *
     * @return sorted by their texts
     */
    List<Violation> violationsOf(Object bean);

    /** What is wrong with a value as the property of a class and with what it contains; nothing cascades. */
    List<Violation> violationsOf(Class<?> bean, String property, @Nullable Object value);

    /** Whether a value satisfies the constraints on a property and on what the value contains; nothing cascades. */
    boolean accepts(Class<?> bean, String property, @Nullable Object value);

    /**
     * Whether a value satisfies the constraints on a parameter.
     *
     * @param target the object whose method it is; any object for a constructor
     * @param index the parameter's index
     */
    boolean acceptsParameter(Object target, Executable executable, int index, @Nullable Object value);
}
