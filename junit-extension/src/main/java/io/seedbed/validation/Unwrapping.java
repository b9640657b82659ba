package io.seedbed.validation;

import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Constraints written on a container that apply to its content, as in {@code @Min(1) OptionalInt}. */
final class Unwrapping {

    /**
     * What a constraint applies to in place of the container.
     *
     * @param index the index of the content
     * @param type its class; {@code Object} if only generics could tell
     */
    record Content(int index, Class<?> type) {}

    private Unwrapping() {}

    /** The content that the constraint applies to; empty if it applies to the container itself. */
    static Optional<Content> content(ConstraintDescriptor<?> constraint, @Nullable Class<?> container) {
        ValidateUnwrappedValue wish = constraint.getValueUnwrapping();
        if (wish == ValidateUnwrappedValue.SKIP || container == null) {
            return Optional.empty();
        }
        boolean always = wish == ValidateUnwrappedValue.UNWRAP;
        if (isOfPlatform(container)) {
            Class<?> primitive = primitiveContent(container);
            return primitive == null && !always
                    ? Optional.empty()
                    : Optional.of(new Content(0, primitive == null ? Object.class : primitive));
        }
        // Most constraints on classes of one's own say that something must be there: no extractor is looked for unless
        // there may
        // be one.
        Optional<Content> known = Extractors.get().contentOf(container, always);
        return known.isEmpty() && always ? Optional.of(new Content(0, Object.class)) : known;
    }

    private static boolean isOfPlatform(Class<?> type) {
        return type.isPrimitive()
                || type.isArray()
                || type.isEnum()
                || type.getName().startsWith("java.");
    }

    /** Containers of the JDK whose extractor is marked {@code @UnwrapByDefault}; metadata does not tell. */
    private static @Nullable Class<?> primitiveContent(Class<?> container) {
        if (container == OptionalInt.class) {
            return Integer.class;
        }
        if (container == OptionalLong.class) {
            return Long.class;
        }
        return container == OptionalDouble.class ? Double.class : null;
    }
}
