package io.seedbed.validation;

import io.seedbed.problem.Spelling;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the declaration that a constraint comes from. Metadata of a class holds what it inherits but not from where, so
 * the super types are asked too, the most general first.
 */
record Declarations(Validator validator, Class<?> type) {

    /** More annotations than stand on any one element. */
    private static final int NEXT_TYPE = 1_000;

    private static final List<String> GETTER_PREFIXES = List.of("get", "is", "has");

    ElementWalk.Spot ofClass(ConstraintDescriptor<?> constraint) {
        int rank = 0;
        for (Class<?> declaring : Hierarchy.of(type)) {
            if (holds(validator.getConstraintsForClass(declaring), constraint)) {
                List<Annotation> written = Written.annotations(declaring);
                String place = Spelling.of(declaring);
                int at = rank + position(written, constraint);
                return written.contains(constraint.getAnnotation())
                        ? new ElementWalk.Spot(place, at)
                        : Mappings.spot(declaring, place, at);
            }
            rank += NEXT_TYPE;
        }
        return Mappings.spot(type, Spelling.of(type), rank);
    }

    ElementWalk.Spot ofProperty(String property, ConstraintDescriptor<?> constraint, List<Integer> path) {
        int rank = 0;
        for (Class<?> declaring : Hierarchy.of(type)) {
            PropertyDescriptor descriptor =
                    validator.getConstraintsForClass(declaring).getConstraintsForProperty(property);
            if (descriptor != null && contents(descriptor, path).anyMatch(x -> holds(x, constraint))) {
                return ofMember(declaring, property, constraint, path, rank);
            }
            rank += NEXT_TYPE;
        }
        return Mappings.spot(type, Spelling.of(type) + "." + property, rank);
    }

    private static Stream<? extends ElementDescriptor> contents(ContainerDescriptor element, List<Integer> path) {
        if (path.isEmpty()) {
            return Stream.of((ElementDescriptor) element);
        }
        return element.getConstrainedContainerElementTypes().stream()
                .filter(x -> path.get(0).equals(x.getTypeArgumentIndex()))
                .flatMap(x -> contents(x, path.subList(1, path.size())));
    }

    private static boolean holds(ElementDescriptor element, ConstraintDescriptor<?> constraint) {
        return element.getConstraintDescriptors().stream()
                .anyMatch(x -> x.getAnnotation().equals(constraint.getAnnotation()));
    }

    private static ElementWalk.Spot ofMember(
            Class<?> declaring, String property, ConstraintDescriptor<?> constraint, List<Integer> path, int rank) {
        String place = Spelling.of(declaring) + "." + property;
        Optional<Field> field = Arrays.stream(declaring.getDeclaredFields())
                .filter(x -> x.getName().equals(property))
                .findFirst();
        int fieldAnnotations = 0;
        if (field.isPresent()) {
            List<Annotation> written =
                    Written.annotations(field.get(), field.get().getAnnotatedType(), path);
            if (written.contains(constraint.getAnnotation())) {
                return new ElementWalk.Spot(place, rank + position(written, constraint));
            }
            fieldAnnotations = written.size();
        }
        for (Method getter : getters(declaring, property)) {
            List<Annotation> written = Written.annotations(getter, getter.getAnnotatedReturnType(), path);
            if (written.contains(constraint.getAnnotation())) {
                String method = Spelling.of(declaring) + "." + getter.getName() + "()";
                return new ElementWalk.Spot(method, rank + fieldAnnotations + position(written, constraint));
            }
        }
        return Mappings.spot(declaring, place, rank + NEXT_TYPE - 1);
    }

    private static List<Method> getters(Class<?> declaring, String property) {
        return Arrays.stream(declaring.getDeclaredMethods())
                .filter(x -> x.getParameterCount() == 0 && !x.isSynthetic())
                .filter(x -> GETTER_PREFIXES.stream().anyMatch(prefix -> isGetter(x.getName(), prefix, property)))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Whether the name is the prefix and the property; the first letter's case differs unless both are capitals. */
    private static boolean isGetter(String method, String prefix, String property) {
        return method.length() == prefix.length() + property.length()
                && method.startsWith(prefix)
                && method.regionMatches(true, prefix.length(), property, 0, 1)
                && method.regionMatches(prefix.length() + 1, property, 1, property.length() - 1);
    }

    private static int position(List<Annotation> written, ConstraintDescriptor<?> constraint) {
        int index = written.indexOf(constraint.getAnnotation());
        return index < 0 ? written.size() : index;
    }
}
