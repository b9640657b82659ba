package io.seedbed.blueprint;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;

/**
 * How an object is put together: a constructor or static factory takes some properties, setters or fields take the rest.
 *
 * @param creator a {@link Constructor} or static {@link Method}
 * @param arguments names of the properties it takes, in order
 * @param writes where the other properties go: a setter {@link Method} or a {@link java.lang.reflect.Field}
 */
public record Construction(Executable creator, List<String> arguments, List<Write> writes) {

    public Construction {
        arguments = List.copyOf(arguments);
        writes = List.copyOf(writes);
    }

    /** A property set after construction. */
    public record Write(String property, Member target) {}
}
