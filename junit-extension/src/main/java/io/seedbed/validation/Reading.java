package io.seedbed.validation;

import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.problem.Attributes;
import io.seedbed.problem.Spelling;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
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
        List<DeclaredConstraint> parts = new ArrayList<>();
        if (composed && allPartsApply(annotation.annotationType())) {
            descriptor.getComposingConstraints().stream()
                    // The provider hands out a set; its order must not show.
                    .sorted(Comparator.comparing(Reading::text))
                    .map(part -> declared(part, judged, origin))
                    .forEach(parts::add);
            if (ownValidator) {
                // What its own validator demands comes on top of the parts.
                parts.add(new DeclaredConstraint(annotation, origin, List.of(), checkable));
            }
        }
        return new DeclaredConstraint(annotation, origin, parts, checkable);
    }

    private static boolean allPartsApply(Class<? extends Annotation> type) {
        return Arrays.stream(type.getAnnotations())
                .filter(x -> x.annotationType().getName().equals(COMPOSITION))
                .allMatch(x -> String.valueOf(Attributes.of(x).get("value")).equals("AND"));
    }
}
