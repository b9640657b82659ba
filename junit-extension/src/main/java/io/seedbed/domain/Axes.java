package io.seedbed.domain;

import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java types that lie on the number line. */
public final class Axes {

    private static final ClassValue<Optional<Axis<?>>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Optional<Axis<?>> computeValue(Class<?> type) {
            return Optional.<Axis<?>>ofNullable(NumberAxes.of(type))
                    .or(() -> Optional.ofNullable(CalendarAxes.of(type)))
                    .or(() -> Optional.ofNullable(TimeAxes.of(type)));
        }
    };

    private Axes() {}

    /** The axis of a class, which must be boxed if primitive; empty if its values are no positions on a line. */
    public static Optional<Axis<?>> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** The axis of dates without a time of day, that are of a type which has one: the midnights in UTC, in days. */
    public static Axis<Date> midnights() {
        return CalendarAxes.midnights();
    }

    /** All axes, in no particular order. */
    public static Stream<Axis<?>> all() {
        return Stream.of(NumberAxes.types(), CalendarAxes.types(), TimeAxes.types())
                .flatMap(java.util.List::stream)
                .map(type -> of(type).orElseThrow());
    }
}
