package io.seedbed.plan;

import org.jspecify.annotations.Nullable;

/** An object of a type that can contain itself: one level deeper, or missing where it is deep enough and may be missing. */
record RecursiveSource(Source<?> source, boolean required) implements Source<Object> {

    @Override
    public @Nullable Object at(Draw draw, long address) {
        if (!required && draw.depth() >= Recursion.LIMIT) {
            return null;
        }
        draw.descend();
        Object value = source.at(draw, address);
        draw.ascend();
        return value;
    }
}
