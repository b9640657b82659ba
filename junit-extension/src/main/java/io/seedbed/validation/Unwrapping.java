package io.seedbed.validation;

import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Constraints written on a container that apply to its content, as in {@code @Min(1) OptionalInt}. */
final class Unwrapping {

    /** Containers whose extractor is marked {@code @UnwrapByDefault}; metadata does not tell. */
    private static final Map<Class<?>, Class<?>> BY_DEFAULT = Map.of(
            OptionalInt.class, Integer.class,
            OptionalLong.class, Long.class,
            OptionalDouble.class, Double.class);

    private Unwrapping() {}

    /** Whether the constraint applies to the content. */
    static boolean applies(ConstraintDescriptor<?> constraint, Class<?> container) {
        return constraint.getValueUnwrapping() == ValidateUnwrappedValue.UNWRAP
                || (constraint.getValueUnwrapping() == ValidateUnwrappedValue.DEFAULT
                        && BY_DEFAULT.containsKey(container));
    }

    /** The class of the content; {@code Object} if only generics could tell. */
    static Class<?> contentOf(Class<?> container) {
        return BY_DEFAULT.getOrDefault(container, Object.class);
    }
}
