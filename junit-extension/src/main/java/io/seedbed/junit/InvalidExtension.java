package io.seedbed.junit;

import io.seedbed.blueprint.Site;
import io.seedbed.cases.Case;
import io.seedbed.cases.InvalidCase;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Fills parameters with {@link Invalid}, and those that tell what is wrong. Without state. */
final class InvalidExtension implements ParameterResolver {

    /** One case for an object and what tells of it. */
    private record Key(String uniqueId, Executable executable, int index) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return parameter.isAnnotated(Invalid.class)
                || (type == Violation.class || type == InvalidCase.class) && object(parameter) != null;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Parameter object = object(parameter);
        Class<?> viewer =
                parameter.getTarget().<Class<?>>map(Object::getClass).orElseGet(context::getRequiredTestClass);
        try {
            InvalidCase<?> made = made(object, viewer, context);
            if (parameter.getParameter() == object) {
                return made.object();
            }
            return parameter.getParameter().getType() == Violation.class ? made.violation() : made;
        } catch (SeedbedException e) {
            throw SyntheticExtension.resolution(e);
        }
    }

    /** The parameter itself, or the last one before it that is to be wrong; {@code null} if there is none. */
    private static @Nullable Parameter object(ParameterContext context) {
        Parameter[] all = context.getDeclaringExecutable().getParameters();
        for (int i = context.getIndex(); i >= 0; i--) {
            if (AnnotationSupport.isAnnotated(all[i], Invalid.class)) {
                return all[i];
            }
        }
        return null;
    }

    private static InvalidCase<?> made(Parameter object, Class<?> viewer, ExtensionContext context) {
        Executable executable = object.getDeclaringExecutable();
        int index = List.of(executable.getParameters()).indexOf(object);
        return Stores.kept(
                Stores.of(context),
                new Key(context.getUniqueId(), executable, index),
                key -> chosen(object, viewer, context),
                InvalidCase.class);
    }

    private static InvalidCase<?> chosen(Parameter object, Class<?> viewer, ExtensionContext context) {
        Invalid invalid =
                AnnotationSupport.findAnnotation(object, Invalid.class).orElseThrow();
        List<InvalidCase<?>> all = CaseArguments.invalid(object.getType(), invalid.groups()).possible(context).stream()
                .<InvalidCase<?>>map(InvalidCase.class::cast)
                .toList();
        List<InvalidCase<?>> wanted =
                all.stream().filter(each -> isWanted(each, invalid)).toList();
        if (invalid.number() >= wanted.size() || invalid.number() < -1 || wanted.isEmpty()) {
            throw SeedbedException.of("There is no such case: " + Spelling.of(invalid))
                    .fact("where", Site.of(object).within(viewer).place())
                    .fact(
                            "cases",
                            (wanted.isEmpty() ? all : wanted)
                                    .stream().map(Case::toString).collect(Collectors.joining("\n")))
                    .remedy("ask for one of these")
                    .exception();
        }
        int number = invalid.number() >= 0
                ? invalid.number()
                : (int) (RowChoice.of(object, viewer, context, 0) % wanted.size());
        InvalidCase<?> chosen = wanted.get(number);
        Drawn.note(context, drawn(object, invalid, chosen, number, RunSettings.of(context)));
        return chosen;
    }

    private static boolean isWanted(InvalidCase<?> each, Invalid invalid) {
        Class<? extends Annotation> constraint = invalid.constraint();
        return (invalid.property().isEmpty() || each.property().equals(invalid.property()))
                && (constraint == Annotation.class
                        || each.constraint().matches("@" + constraint.getSimpleName() + "\\b.*"));
    }

    private static Drawn drawn(
            Parameter object, Invalid invalid, InvalidCase<?> chosen, int number, RunSettings settings) {
        String property = invalid.property().isEmpty() ? "" : "property = \"" + invalid.property() + "\", ";
        String constraint = invalid.constraint() == Annotation.class
                ? ""
                : "constraint = " + invalid.constraint().getSimpleName() + ".class, ";
        String annotation = "@Invalid(" + property + constraint + "number = " + number
                + Wanted.attribute(List.of(invalid.groups())) + ")";
        return new Drawn(
                object.getType().getSimpleName() + " with " + chosen, object.getName(), 0, 0, settings, annotation);
    }
}
