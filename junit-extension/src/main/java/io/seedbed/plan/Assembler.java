package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Construction;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Property;
import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts an object together from the values of its properties: reflection happens once, here, and handles run after. */
final class Assembler {

    private static final MethodHandle IS_NULL = isNull();

    private final Class<?> type;
    private final MethodHandle creator;
    private final int arguments;
    private final MethodHandle[] writes;
    private final @Nullable MethodHandle finisher;
    private final List<Property> order;

    private Assembler(
            Class<?> type,
            MethodHandle creator,
            int arguments,
            MethodHandle[] writes,
            @Nullable MethodHandle finisher,
            List<Property> order) {
        this.type = type;
        this.creator = creator;
        this.arguments = arguments;
        this.writes = writes;
        this.finisher = finisher;
        this.order = order;
    }

    /** @throws SeedbedException if the class is closed to reflection */
    static Assembler of(Blueprint blueprint) {
        Construction construction = blueprint.construction();
        List<String> names = new ArrayList<>(construction.arguments());
        List<Construction.Write> written = construction.writes().stream()
                .filter(write -> !isLeftAlone(write.property(), blueprint))
                .toList();
        written.forEach(write -> names.add(write.property()));
        List<Property> order = names.stream()
                .map(name -> blueprint.properties().stream()
                        .filter(p -> p.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        int count = construction.arguments().size();
        // The last parameter may be a list of arguments, which is given as the array that it is.
        MethodHandle creator = checked(handle(construction.creator()).asFixedArity(), construction)
                .asSpreader(Object[].class, count)
                .asType(MethodType.methodType(Object.class, Object[].class));
        MethodHandle[] writes = written.stream()
                .map(write -> handle(write.target())
                        .asFixedArity()
                        .asType(MethodType.methodType(void.class, Object.class, Object.class)))
                .toArray(MethodHandle[]::new);
        MethodHandle finisher = construction.finisher() == null
                ? null
                : handle(construction.finisher()).asType(MethodType.methodType(Object.class, Object.class));
        return new Assembler(blueprint.type(), creator, count, writes, finisher, order);
    }

    /** Whether what the class itself puts there stays, or the object around puts itself there. */
    private static boolean isLeftAlone(String property, Blueprint blueprint) {
        return blueprint.properties().stream()
                .filter(each -> each.name().equals(property))
                .map(each -> each.value().traits().given())
                .anyMatch(given -> given != null && (given instanceof Given.Nothing || given.isOthers()));
    }

    /** The properties in the order in which {@link #assemble} takes their values. */
    List<Property> order() {
        return order;
    }

    /** A creator whose arguments go through their checks first, those that are there. */
    private static MethodHandle checked(MethodHandle creator, Construction construction) {
        MethodHandle checked = creator;
        for (int i = 0; i < construction.arguments().size(); i++) {
            Method check = construction.checks().get(construction.arguments().get(i));
            if (check != null) {
                Class<?> type = creator.type().parameterType(i);
                MethodHandle filter = handle(check);
                checked = MethodHandles.filterArguments(
                        checked,
                        i,
                        type.isPrimitive()
                                ? filter
                                : MethodHandles.guardWithTest(
                                        IS_NULL.asType(MethodType.methodType(boolean.class, type)),
                                        MethodHandles.identity(type),
                                        filter));
            }
        }
        return checked;
    }

    private static MethodHandle isNull() {
        try {
            return MethodHandles.lookup()
                    .findStatic(Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("Every JDK has Objects.isNull", e);
        }
    }

    private static MethodHandle handle(Member member) {
        try {
            ((AccessibleObject) member).setAccessible(true);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            if (member instanceof Constructor<?> constructor) {
                return lookup.unreflectConstructor(constructor);
            }
            if (member instanceof Method method) {
                return lookup.unreflect(method);
            }
            Field field = (Field) member;
            // A static one holds the only object.
            return Modifier.isStatic(field.getModifiers())
                    ? lookup.unreflectGetter(field)
                    : lookup.unreflectSetter(field);
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            Class<?> owner = member.getDeclaringClass();
            throw ClosedPackage.of(owner)
                    .on(SeedbedException.of("Can not create " + Spelling.of(owner)))
                    .cause(e)
                    .exception();
        }
    }

    /**
     * Makes the object.
     *
     * @param values one value for each property of {@link #order}; constructor arguments come first
     */
    Object assemble(@Nullable Object[] values) {
        try {
            if (writes.length == 0 && finisher == null) {
                return (Object) creator.invokeExact(values);
            }
            Object object = (Object) creator.invokeExact(java.util.Arrays.copyOf(values, arguments));
            for (int i = 0; i < writes.length; i++) {
                writes[i].invokeExact(object, values[arguments + i]);
            }
            return finisher == null ? object : (Object) finisher.invokeExact(object);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            SeedbedException.Facts facts = SeedbedException.of("Can not create " + Spelling.of(type));
            for (int i = 0; i < values.length; i++) {
                facts.fact(order.get(i).name(), Spelling.shortenedOrNull(values[i]));
            }
            throw facts.fact("why", "its own code threw " + e)
                    .remedy("state what that code demands as constraints on the properties")
                    .cause(e)
                    .exception();
        }
    }
}
