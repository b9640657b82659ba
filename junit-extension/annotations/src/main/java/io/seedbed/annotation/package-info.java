/**
 * What users write: annotations on domain classes and test parameters that say how the data looks.
 *
 * <p>Bean Validation constraints already say what <em>may</em> appear. The annotations here add how <em>often</em>: shapes
 * such as {@link io.seedbed.annotation.Normal} and {@link io.seedbed.annotation.Weighted}, which are cut to what the
 * constraints allow. Put them on fields, record components, getters, parameters and type arguments, or on an annotation of
 * your own that then stands for them.
 *
 * <p>Annotations hold no logic. Each distribution names its interpreter by
 * {@link io.seedbed.annotation.DistributedBy}, so that production code can carry them without a test library behind.
 *
 * <p>May use: the JDK alone, not even annotations for null.
 */
package io.seedbed.annotation;
