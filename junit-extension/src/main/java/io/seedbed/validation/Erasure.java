package io.seedbed.validation;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The class behind a type. */
final class Erasure {

    private Erasure() {}

    /** The class, {@code Object} for a type variable or wildcard. */
    static Class<?> of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof GenericArrayType ? Object[].class : Object.class;
    }
}
