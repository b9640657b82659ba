package io.seedbed.plan;

import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a property of an object: by its accessor or getter, or else from its field. */
final class Reading {

    private final MethodHandle handle;
    private final Class<?> type;

    private Reading(MethodHandle handle) {
        this.handle = handle.asType(MethodType.methodType(Object.class, Object.class));
        this.type = handle.type().returnType();
    }

    /** The declared type of the property. */
    Class<?> type() {
        return type;
    }

    /** @throws SeedbedException if the class shows the property neither by a method nor by a field */
    static Reading of(Class<?> type, String property) {
        return find(type, property)
                .orElseThrow(() -> SeedbedException.of("Can not read property " + property + " of " + Spelling.of(type))
                        .fact("why", "it has no getter and no field of that name")
                        .remedy("add a getter, so that files can show what the object holds")
                        .exception());
    }

    /**
     * The same; empty if the class shows no such property.
     *
     * @throws SeedbedException if its package is closed
     */
    static Optional<Reading> find(Class<?> type, String property) {
        if (property.isEmpty()) {
            return Optional.empty();
        }
        String capitalized = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        List<String> names = List.of("get" + capitalized, "is" + capitalized, property);
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (String name : names) {
                Optional<Method> method = method(type, name);
                if (method.isPresent()) {
                    method.get().setAccessible(true);
                    return Optional.of(new Reading(lookup.unreflect(method.get())));
                }
            }
            Optional<Field> field = field(type, property);
            if (field.isPresent()) {
                field.get().setAccessible(true);
                return Optional.of(new Reading(lookup.unreflectGetter(field.get())));
            }
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            throw ClosedPackage.of(type)
                    .on(SeedbedException.of("Can not read property " + property + " of " + Spelling.of(type)))
                    .cause(e)
                    .exception();
        }
        return Optional.empty();
    }

    private static Optional<Method> method(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            try {
                Method method = owner.getDeclaredMethod(name);
                if (method.getReturnType() != void.class) {
                    return Optional.of(method);
                }
            } catch (NoSuchMethodException e) {
                // A super class may declare it.
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Field> field(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            try {
                return Optional.of(owner.getDeclaredField(name));
            } catch (NoSuchFieldException e) {
                // A super class may declare it.
                continue;
            }
        }
        return Optional.empty();
    }

    @Nullable
    Object of(Object object) {
        try {
            return (Object) handle.invokeExact(object);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A getter of " + object.getClass().getTypeName() + " failed", e);
        }
    }
}
