package io.seedbed.validation;

import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.problem.Attributes;
import io.seedbed.problem.Spelling;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns the provider's description of a constraint into ours. */
final class Reading {

    /** Hibernate Validator's, by name, since another provider may be in its place. */
    private static final String COMPOSITION = "org.hibernate.validator.constraints.ConstraintComposition";

    private Reading() {}

    /** The annotation as it was written. */
    static String text(ConstraintDescriptor<?> descriptor) {
        return Spelling.of(descriptor.getAnnotation().annotationType(), descriptor.getAttributes());
    }

    /**
     * The constraint with the parts it is composed of.
     *
     * @param judged the class of the values that it judges
     */
    static DeclaredConstraint declared(ConstraintDescriptor<?> descriptor, Class<?> judged, Origin origin) {
        Annotation annotation = descriptor.getAnnotation();
        boolean ownValidator = !descriptor.getConstraintValidatorClasses().isEmpty();
        boolean composed = !descriptor.getComposingConstraints().isEmpty();
        boolean checkable = ValidatedType.accepts(descriptor, judged) || (composed && !ownValidator);
        DeclaredConstraint.Composition composition = composition(annotation.annotationType());
        List<DeclaredConstraint> parts = new ArrayList<>();
        // One that is met by any of its parts or by its own validator is left to the validator as a whole.
        if (composed && (composition == DeclaredConstraint.Composition.AND || !ownValidator)) {
            descriptor.getComposingConstraints().stream()
                    // The provider hands out a set; its order must not show.
                    .sorted(Comparator.comparing(Reading::text))
                    .map(part -> declared(part, judged, origin))
                    .forEach(parts::add);
            if (ownValidator) {
                // What its own validator demands comes on top of the parts.
                parts.add(new DeclaredConstraint(annotation, origin, checkable));
            }
        }
        return new DeclaredConstraint(annotation, origin, parts, composition, checkable);
    }

    private static DeclaredConstraint.Composition composition(Class<? extends Annotation> type) {
        for (Annotation stated : type.getAnnotations()) {
            if (stated.annotationType().getName().equals(COMPOSITION)) {
                return DeclaredConstraint.Composition.valueOf(
                        String.valueOf(Attributes.of(stated).get("value")));
            }
        }
        return DeclaredConstraint.Composition.AND;
    }
}
