package io.seedbed.validation;

import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.problem.Spelling;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the constraints on the parameters of a method or constructor. */
record ParameterWalk(Validator validator, Executable executable, Class<?>[] groups) {

    /** One entry a parameter. */
    List<ElementConstraints> constraints() {
        List<ElementConstraints> constraints =
                new ArrayList<>(Collections.nCopies(executable.getParameterCount(), ElementConstraints.NONE));
        ExecutableDescriptor descriptor = descriptor();
        if (descriptor != null) {
            for (ParameterDescriptor parameter : descriptor.getParameterDescriptors()) {
                constraints.set(parameter.getIndex(), constraints(parameter));
            }
        }
        return constraints;
    }

    private @Nullable ExecutableDescriptor descriptor() {
        BeanDescriptor bean = validator.getConstraintsForClass(executable.getDeclaringClass());
        return executable instanceof Constructor<?>
                ? bean.getConstraintsForConstructor(executable.getParameterTypes())
                : bean.getConstraintsForMethod(executable.getName(), executable.getParameterTypes());
    }

    private ElementConstraints constraints(ParameterDescriptor descriptor) {
        Parameter parameter = executable.getParameters()[descriptor.getIndex()];
        String place = place(parameter);
        ElementWalk.Locator locator =
                (constraint, path) -> new ElementWalk.Spot(place, rank(parameter, constraint, path));
        return new ElementWalk(groups, locator).of(descriptor);
    }

    private static int rank(Parameter parameter, ConstraintDescriptor<?> constraint, List<Integer> path) {
        List<?> written = Written.annotations(parameter, parameter.getAnnotatedType(), path);
        int index = written.indexOf(constraint.getAnnotation());
        return index < 0 ? written.size() : index;
    }

    /** {@code shop.CustomerTest.inline(code)}; a record's component for its canonical constructor. */
    private String place(Parameter parameter) {
        if (executable instanceof Method method) {
            return place(method, parameter);
        }
        String type = Spelling.of(executable.getDeclaringClass());
        return isCanonical(executable) ? type + "." + parameter.getName() : type + "(" + parameter.getName() + ")";
    }

    static String place(Method method, Parameter parameter) {
        return Spelling.of(method.getDeclaringClass()) + "." + method.getName() + "(" + parameter.getName() + ")";
    }

    /** Whether it is the constructor that takes a record's components. */
    static boolean isCanonical(Executable executable) {
        RecordComponent[] components = executable.getDeclaringClass().getRecordComponents();
        return components != null
                && executable instanceof Constructor<?>
                && Arrays.equals(
                        executable.getParameterTypes(),
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
