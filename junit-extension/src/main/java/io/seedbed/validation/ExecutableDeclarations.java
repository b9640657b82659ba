package io.seedbed.validation;

import io.seedbed.problem.Spelling;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the declaration that a constraint on a method or constructor comes from: its own, or that of a method it overrides.
 *
 * @param executable the method or constructor
 * @param part the index of the parameter, or {@link #RESULT}
 */
record ExecutableDeclarations(Executable executable, int part) {

    static final int RESULT = -1;

    ElementWalk.Spot spot(ConstraintDescriptor<?> constraint, List<Integer> path) {
        int rank = 0;
        for (Executable declared : overridden()) {
            List<Annotation> written = Written.annotations(element(declared), type(declared), path);
            int index = written.indexOf(constraint.getAnnotation());
            if (index >= 0) {
                return new ElementWalk.Spot(place(declared), rank + index);
            }
            rank += written.size();
        }
        return Mappings.spot(executable.getDeclaringClass(), place(executable), rank);
    }

    /** The methods that this one overrides, the most general first, and itself. */
    private List<Executable> overridden() {
        List<Executable> all = new ArrayList<>();
        if (executable instanceof Method method) {
            for (Class<?> declaring : Hierarchy.of(executable.getDeclaringClass())) {
                List<Method> methods = new ArrayList<>(List.of(declaring.getDeclaredMethods()));
                methods.removeIf(candidate -> !isOverridden(candidate, method));
                methods.sort(Comparator.comparing(Method::toGenericString));
                all.addAll(methods);
            }
        } else {
            all.add(executable);
        }
        return all;
    }

    /** By the erased types, which are wider in a generic super type. */
    private static boolean isOverridden(Method candidate, Method by) {
        boolean overridden = !candidate.isSynthetic()
                && candidate.getName().equals(by.getName())
                && candidate.getParameterCount() == by.getParameterCount();
        for (int i = 0; overridden && i < by.getParameterCount(); i++) {
            overridden = candidate.getParameterTypes()[i].isAssignableFrom(by.getParameterTypes()[i]);
        }
        return overridden;
    }

    private AnnotatedElement element(Executable declared) {
        return part == RESULT ? declared : declared.getParameters()[part];
    }

    private AnnotatedType type(Executable declared) {
        return part == RESULT ? declared.getAnnotatedReturnType() : declared.getAnnotatedParameterTypes()[part];
    }

    /** {@code shop.CustomerTest.inline(code)}; a record's component for its canonical constructor. */
    private String place(Executable declared) {
        String type = Spelling.of(declared.getDeclaringClass());
        String name = declared instanceof Method ? type + "." + declared.getName() : type;
        if (part == RESULT) {
            return name + "()";
        }
        Parameter parameter = declared.getParameters()[part];
        return ExecutableWalk.isCanonical(declared)
                ? type + "." + parameter.getName()
                : name + "(" + parameter.getName() + ")";
    }
}
