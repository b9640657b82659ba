package io.seedbed.blueprint;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an object is put together: a constructor or static factory takes some properties, setters or fields take the rest. Where a
 * builder is made and filled like that, its last method makes the object.
 *
 * @param creator a {@link java.lang.reflect.Constructor}, static {@link Method}, or the static {@link java.lang.reflect.Field} that
 *     holds the only object
 * @param arguments names of the properties it takes, in order
 * @param writes where the other properties go: a setter {@link Method} or a {@link java.lang.reflect.Field}
 * @param finisher the method that makes the object of its builder; {@code null} if there is none
 * @param checks by argument, a static method that returns what it takes unless that is wrong
 */
public record Construction(
        Member creator,
        List<String> arguments,
        List<Write> writes,
        @Nullable Method finisher,
        Map<String, Method> checks) {

    public Construction {
        checks = Map.copyOf(checks);
        arguments = List.copyOf(arguments);
        writes = List.copyOf(writes);
    }

    /** Without a builder. */
    public Construction(Member creator, List<String> arguments, List<Write> writes) {
        this(creator, arguments, writes, null);
    }

    /** Without checks. */
    public Construction(Member creator, List<String> arguments, List<Write> writes, @Nullable Method finisher) {
        this(creator, arguments, writes, finisher, Map.of());
    }

    /** The same with checks of arguments. */
    Construction checking(Map<String, Method> others) {
        return new Construction(creator, arguments, writes, finisher, others);
    }

    /** A property set after construction. */
    public record Write(String property, Member target) {}
}
