package io.seedbed.distribution;

import java.lang.annotation.Annotation;

/**
 * Makes a distribution of an annotation that names this class by {@link io.seedbed.annotation.DistributedBy}.
 *
 * <p>An implementation is public, has a public constructor without parameters, and gives equal distributions for equal
 * annotations.
 *
 * @param <A> the annotation read
 */
@FunctionalInterface
public interface DistributionReader<A extends Annotation> {
    /**
     * The distribution an annotation stands for.
     *
     * @throws IllegalArgumentException if the annotation's values make none, with a message that quotes them as written
     */
    Distribution read(A annotation);
}
