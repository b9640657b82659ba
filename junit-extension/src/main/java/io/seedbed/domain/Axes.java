package io.seedbed.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java types that lie on the number line. */
public final class Axes {

    private static final Map<Class<?>, Axis<?>> BY_TYPE = Stream.of(NumberAxes.all(), TimeAxes.all())
            .flatMap(java.util.List::stream)
            .collect(Collectors.toUnmodifiableMap(Axis::type, Function.identity()));

    private Axes() {}

    /** The axis of a class, which must be boxed if primitive; empty if its values are no positions on a line. */
    public static Optional<Axis<?>> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** All axes, in no particular order. */
    public static Stream<Axis<?>> all() {
        return BY_TYPE.values().stream();
    }
}
