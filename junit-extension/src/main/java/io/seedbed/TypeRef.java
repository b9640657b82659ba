package io.seedbed;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;

/**
 * A generic type written as a literal: {@code new TypeRef<List<Order>>() {}}.
 *
 * @param <T> the type
 */
public abstract class TypeRef<T> {

    private final AnnotatedType type;

    /** Takes the type from the subclass being created; only an anonymous subclass makes sense. */
    protected TypeRef() {
        if (!(getClass().getAnnotatedSuperclass() instanceof AnnotatedParameterizedType parent)) {
            throw new IllegalStateException("Write the type as an argument: new TypeRef<List<Order>>() {}");
        }
        this.type = parent.getAnnotatedActualTypeArguments()[0];
    }

    /** The type with the annotations on its use. */
    public final AnnotatedType type() {
        return type;
    }
}
