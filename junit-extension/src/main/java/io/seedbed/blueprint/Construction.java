package io.seedbed.blueprint;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an object is put together: a constructor or static factory takes some properties, setters or fields take the rest. Where a
 * builder is made and filled like that, its last method makes the object.
 *
 * @param creator a {@link Constructor} or static {@link Method}
 * @param arguments names of the properties it takes, in order
 * @param writes where the other properties go: a setter {@link Method} or a {@link java.lang.reflect.Field}
 * @param finisher the method that makes the object of its builder; {@code null} if there is none
 */
public record Construction(
        Executable creator,
        List<String> arguments,
        List<Write> writes,
        @Nullable Method finisher) {

    public Construction {
        arguments = List.copyOf(arguments);
        writes = List.copyOf(writes);
    }

    /** Without a builder. */
    public Construction(Executable creator, List<String> arguments, List<Write> writes) {
        this(creator, arguments, writes, null);
    }

    /** A property set after construction. */
    public record Write(String property, Member target) {}
}
