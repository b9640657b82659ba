package io.seedbed.validation;

import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the constraints on the parameters of a method or constructor, and on what it returns. */
record ExecutableWalk(Validator validator, Executable executable, Groups groups) {

    /**
     * One entry a parameter.
     *
     * @throws SeedbedException if a constraint applies to all of them together, since each gets a value of its own
     */
    List<ElementConstraints> ofParameters() {
        List<String> together = acrossParameters();
        if (!together.isEmpty()) {
            throw SeedbedException.of("Can not meet a constraint on several parameters at once")
                    .fact("where", place())
                    .fact("constraint", String.join("\n", together))
                    .fact("why", "each parameter gets a value of its own")
                    .remedy((executable instanceof Constructor<?> ? "put the constraint on the class, or " : "")
                            + "declare one parameter instead, a record of all these values with the constraint on it")
                    .exception();
        }
        List<ElementConstraints> constraints =
                new ArrayList<>(Collections.nCopies(executable.getParameterCount(), ElementConstraints.NONE));
        ExecutableDescriptor descriptor = descriptor();
        if (descriptor != null) {
            for (ParameterDescriptor parameter : descriptor.getParameterDescriptors()) {
                constraints.set(parameter.getIndex(), walk(parameter.getIndex()).of(parameter));
            }
        }
        return constraints;
    }

    /** How messages name it: {@code shop.CheckoutTest.pays(int, String)}. */
    private String place() {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ",
                        Spelling.of(executable.getDeclaringClass())
                                + (executable instanceof Method ? "." + executable.getName() : "") + "(",
                        ")"));
    }

    /** The constraints on all parameters together, as they are written. */
    private List<String> acrossParameters() {
        ExecutableDescriptor descriptor = descriptor();
        return descriptor == null
                ? List.of()
                : ElementWalk.matching(descriptor.getCrossParameterDescriptor(), groups).stream()
                        .map(Reading::text)
                        .sorted()
                        .toList();
    }

    /** What must hold of the result, also by the methods that this one overrides. */
    ElementConstraints ofReturnValue() {
        ExecutableDescriptor descriptor = descriptor();
        return descriptor == null
                ? ElementConstraints.NONE
                : walk(ExecutableDeclarations.RESULT).of(descriptor.getReturnValueDescriptor());
    }

    private @Nullable ExecutableDescriptor descriptor() {
        BeanDescriptor bean = validator.getConstraintsForClass(executable.getDeclaringClass());
        return executable instanceof Constructor<?>
                ? bean.getConstraintsForConstructor(executable.getParameterTypes())
                : bean.getConstraintsForMethod(executable.getName(), executable.getParameterTypes());
    }

    private ElementWalk walk(int part) {
        return new ElementWalk(groups, groups, new ExecutableDeclarations(executable, part)::spot);
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
