package io.seedbed.plan;

import io.seedbed.random.Address;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An {@code Optional} of any kind around the value of a source; empty where that is {@code null}. */
record MaybeSource(Class<?> container, Source<?> content) implements Source<Object> {

    private static final long CONTENT = Address.name("content");

    @Override
    public Object at(Draw draw, long address) {
        return wrap(content.at(draw, Address.child(address, CONTENT)));
    }

    private Object wrap(@Nullable Object value) {
        if (container == OptionalInt.class) {
            return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
        }
        if (container == OptionalLong.class) {
            return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
        }
        if (container == OptionalDouble.class) {
            return value == null ? OptionalDouble.empty() : OptionalDouble.of((Double) value);
        }
        return Optional.ofNullable(value);
    }
}
