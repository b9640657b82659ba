package io.seedbed.validation;

import io.seedbed.blueprint.ConstraintMetadata;
import io.seedbed.blueprint.ConstraintReader;
import java.time.Instant;
import java.util.List;

/**
 * What Bean Validation knows, or nothing if it is not on the class path.
 *
 * <p>Creating one costs nothing; the provider is started by the first question. Immutable and thread-safe.
 *
 * @param metadata the constraints of classes and parameters
 * @param readers what the constraints demand, in the order in which they are to be asked
 * @param judge whether finished values are valid
 */
public record Validation(ConstraintMetadata metadata, List<ConstraintReader> readers, Judge judge) {

    private static final String API = "jakarta.validation.Validation";

    public Validation {
        readers = List.copyOf(readers);
    }

    /**
     * Bean Validation as seen at an instant.
     *
     * @param now the instant that {@code @Past} and {@code @Future} refer to, in UTC
     * @param groups the groups whose constraints apply; none for the default group
     */
    public static Validation of(Instant now, Class<?>... groups) {
        if (!isOnClassPath(API)) {
            return new Validation(NoProvider.WITHOUT_API, List.of(), Judge.LENIENT);
        }
        return WithApi.of(now, groups);
    }

    private static boolean isOnClassPath(String className) {
        try {
            Class.forName(className, false, Validation.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The classes that link against the API, apart, so that this one loads without it. */
    private static final class WithApi {
        static Validation of(Instant now, Class<?>... groups) {
            BeanValidation beanValidation = BeanValidation.of(now, groups);
            return new Validation(beanValidation, List.of(new JakartaReaders()), beanValidation.judge());
        }
    }
}
