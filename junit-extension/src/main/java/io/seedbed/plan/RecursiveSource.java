package io.seedbed.plan;

import org.jspecify.annotations.Nullable;

/** An object of a type that can contain itself: one level deeper, or missing where it is deep enough and may be missing. */
record RecursiveSource(Source<?> source, Recursion.Circle circle, boolean required) implements Source<Object> {

    @Override
    public @Nullable Object at(Draw draw, long address) {
        return !required && circle.isDeepEnough(draw) ? null : draw.descend(circle, source, address);
    }
}
