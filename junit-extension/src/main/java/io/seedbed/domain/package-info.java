/**
 * Sets of values and their algebra: what may appear.
 *
 * <p>Every constraint, whatever annotation it came from, becomes a {@link io.seedbed.domain.Domain}; domains of one value
 * intersect. Numbers, dates and durations share the {@link io.seedbed.domain.Interval} on a number line; an
 * {@link io.seedbed.domain.Axis} lays a Java type on that line and back, so that constraints and types add up instead of
 * multiplying. Uses the JDK and {@code regex}.
 */
@NullMarked
package io.seedbed.domain;

import org.jspecify.annotations.NullMarked;
