package io.seedbed.validation;

import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.problem.Spelling;
import jakarta.validation.GroupSequence;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** What classes put in place of their default group. */
final class DefaultGroup {

    /** Hibernate Validator's, by name, since another provider may be in its place. */
    private static final String PROVIDER = "org.hibernate.validator.group.GroupSequenceProvider";

    private DefaultGroup() {}

    /** The nearest super class that lists others, unless the class does so itself. */
    static Optional<Class<?>> redefinedAbove(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (at.isAnnotationPresent(GroupSequence.class)) {
                return at == type ? Optional.empty() : Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The provider that chooses others for each object, as a constraint on the object as a whole. */
    static Optional<DeclaredConstraint> provider(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Annotation annotation : at.getDeclaredAnnotations()) {
                if (annotation.annotationType().getName().equals(PROVIDER)) {
                    Origin origin = new Origin(Spelling.of(annotation), Spelling.of(at));
                    return Optional.of(new DeclaredConstraint(annotation, origin, true));
                }
            }
        }
        return Optional.empty();
    }
}
