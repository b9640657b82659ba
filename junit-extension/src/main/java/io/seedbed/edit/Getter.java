package io.seedbed.edit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A getter or record accessor, written as a method reference: {@code Customer::age} names the property {@code age}.
 *
 * <p>It is never called. It is serializable because that is how a method reference can be asked for the method it names.
 *
 * @param <T> the class with the property
 * @param <R> the type of the property
 */
@FunctionalInterface
public interface Getter<T, R extends @Nullable Object> extends Serializable {

    /** The property's value. */
    R get(T object);
}
