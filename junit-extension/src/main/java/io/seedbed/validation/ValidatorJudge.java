package io.seedbed.validation;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has the Bean Validation provider judge. */
record ValidatorJudge(LazyValidator validator, Class<?>[] groups) implements Judge {

    @Override
    public Judge within(List<Class<?>> others) {
        return new ValidatorJudge(validator, others.toArray(Class<?>[]::new));
    }

    @Override
    public List<Violation> violationsOf(Object bean) {
        return sorted(violations(bean.getClass(), provider -> provider.validate(bean, groups)));
    }

    @Override
    public List<Violation> violationsOf(Class<?> bean, String property, @Nullable Object value) {
        return sorted(violationsOfValue(bean, property, value));
    }

    @Override
    public boolean accepts(Class<?> bean, String property, @Nullable Object value) {
        return violationsOfValue(bean, property, value).isEmpty();
    }

    private Set<? extends ConstraintViolation<?>> violationsOfValue(
            Class<?> bean, String property, @Nullable Object value) {
        return violations(bean, provider -> provider.validateValue(bean, property, value, groups));
    }

    private static List<Violation> sorted(Set<? extends ConstraintViolation<?>> violations) {
        // Valid objects are what is asked about most, and need no sorting.
        return violations.isEmpty()
                ? List.of()
                : violations.stream()
                        .map(ValidatorJudge::violation)
                        .sorted(Comparator.comparing(Violation::text))
                        .toList();
    }

    private static Violation violation(ConstraintViolation<?> found) {
        return new Violation(
                text(found),
                path(found.getPropertyPath()),
                Reading.text(found.getConstraintDescriptor()),
                found.getInvalidValue());
    }

    private static List<Object> path(Path path) {
        List<Object> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        return steps;
    }

    @Override
    public boolean acceptsParameter(Object target, Executable executable, int index, @Nullable Object value) {
        @Nullable Object[] values = new @Nullable Object[executable.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? value : zero(executable.getParameterTypes()[i]);
        }
        return violations(
                        executable.getDeclaringClass(),
                        provider -> parameterViolations(provider, target, executable, values))
                .stream()
                .noneMatch(x -> isAbout(index, x.getPropertyPath()));
    }

    private Set<? extends ConstraintViolation<?>> parameterViolations(
            Validator provider, Object target, Executable executable, @Nullable Object[] values) {
        return executable instanceof Method method
                ? provider.forExecutables().validateParameters(target, method, values, groups)
                : provider.forExecutables().validateConstructorParameters((Constructor<?>) executable, values, groups);
    }

    private static @Nullable Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static boolean isAbout(int index, Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return node.as(Path.ParameterNode.class).getParameterIndex() == index;
            }
        }
        return false;
    }

    private Set<? extends ConstraintViolation<?>> violations(
            Class<?> type, Function<Validator, Set<? extends ConstraintViolation<?>>> question) {
        try {
            return validator
                    .get()
                    .<Set<? extends ConstraintViolation<?>>>map(question)
                    .orElse(Set.of());
        } catch (ValidationException e) {
            throw SeedbedException.of("Bean Validation fails while it validates " + Spelling.of(type))
                    .fact("it says", Causes.of(e))
                    .remedy("correct the constraint or its validator")
                    .cause(e)
                    .exception();
        }
    }

    private static String text(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        Object value = violation.getInvalidValue();
        String subject = path.isEmpty()
                ? Spelling.of(violation.getRootBeanClass())
                : path + " = " + Spelling.shortenedOrNull(value);
        String template = violation.getMessageTemplate();
        String message = template == null || template.startsWith("{") ? "" : ": " + template;
        return subject + " violates " + Reading.text(violation.getConstraintDescriptor()) + message;
    }
}
