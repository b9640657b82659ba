package io.seedbed.plan;

import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are not drawn, but made of others of the same object. */
final class ComputedSources {

    private ComputedSources() {}

    /** Whether one value can stand for the other as it is, or by its number. */
    static boolean isSame(ValueSpec value, SiblingPath path) {
        ValueSpec end = path.end();
        return end == null
                || end.javaType().equals(value.javaType())
                || boxed(end.javaType()).equals(boxed(value.javaType()));
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default ->
                type.isEmpty() || type.contains(".") || Character.isUpperCase(type.charAt(0))
                        ? type
                        : Character.toUpperCase(type.charAt(0)) + type.substring(1);
        };
    }

    static Source<?> same(SiblingPath path, SiblingSources siblings) {
        return (draw, address) -> path.value(draw, siblings);
    }

    static <T> Source<T> sum(List<SiblingPath> terms, SiblingSources siblings, Axis<T> axis) {
        CommonLine line = CommonLine.of(axis);
        return (draw, address) -> axis.at().apply(line.own(total(terms, draw, siblings)));
    }

    /** The sum of all values that paths lead to, on the common line. */
    static BigDecimal total(List<SiblingPath> terms, Draw draw, SiblingSources siblings) {
        BigDecimal[] total = {BigDecimal.ZERO};
        for (SiblingPath term : terms) {
            term.each(draw, siblings, value -> total[0] = total[0].add(Bounds.position(value)));
        }
        return total[0];
    }

    /**
     * What a static method makes of other values.
     *
     * @param type the class with the method
     * @param value what is stated about the result
     * @param place how messages name it
     */
    static Source<?> derived(
            Relation.Derived stated,
            Class<?> type,
            ValueSpec value,
            List<SiblingPath> from,
            SiblingSources siblings,
            String place) {
        Method method = method(stated, type, place);
        if (!simple(boxed(method.getReturnType().getSimpleName())).equals(simple(boxed(value.javaType())))) {
            throw SeedbedException.of("A method returns another type: " + place)
                    .fact("stated", stated.origin().text())
                    .fact(
                            "types",
                            value.javaType() + "\n" + method.getReturnType().getSimpleName() + " " + Spelling.of(type)
                                    + "." + method.getName())
                    .remedy("give both the same type")
                    .exception();
        }
        MethodHandle handle = handle(method);
        return (draw, address) -> {
            @Nullable Object[] arguments = new @Nullable Object[from.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = from.get(i).value(draw, siblings);
            }
            try {
                return (Object) handle.invokeExact(arguments);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw SeedbedException.of("Can not derive " + place)
                        .fact("stated", stated.origin().text())
                        .fact("arguments", Spelling.shortened(arguments))
                        .fact("why", "the method threw " + e)
                        .remedy("let the method take all values that the properties may have")
                        .cause(e)
                        .exception();
            }
        };
    }

    private static Method method(Relation.Derived stated, Class<?> type, String place) {
        List<Method> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getName().equals(stated.method())
                    && method.getParameterCount() == stated.paths().size()) {
                found.add(method);
            }
        }
        if (found.size() != 1) {
            throw SeedbedException.of("There is no one method to derive a value by: " + place)
                    .fact("stated", stated.origin().text())
                    .fact(
                            "why",
                            "static methods " + stated.method() + " of " + Spelling.of(type) + " with "
                                    + Spelling.count(stated.paths().size(), "parameter") + ": " + found.size())
                    .remedy("declare one, with a parameter for each property that it is made from")
                    .exception();
        }
        return found.get(0);
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            throw ClosedPackage.of(method.getDeclaringClass())
                    .on(SeedbedException.of(
                            "Can not call " + Spelling.of(method.getDeclaringClass()) + "." + method.getName()))
                    .cause(e)
                    .exception();
        }
    }

    /** A type's own name, without those around it and without its parameters. */
    private static String simple(String javaType) {
        String raw = javaType.contains("<") ? javaType.substring(0, javaType.indexOf('<')) : javaType;
        return raw.substring(raw.lastIndexOf('.') + 1);
    }
}
