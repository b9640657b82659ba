package io.seedbed.distribution;

import io.seedbed.annotation.DistributedBy;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and asks the interpreter that an annotation names by {@link DistributedBy}. */
public final class DistributionReaders {
    private DistributionReaders() {}

    /**
     * The distribution an annotation stands for, itself or through the annotations on its own type; empty if it stands for none.
     *
     * @throws IllegalArgumentException if it stands for two, if its values make no distribution, or if its interpreter cannot
     *     be used; the message names the annotation
     */
    public static Optional<Distribution> read(Annotation annotation) {
        return read(annotation, new HashSet<>());
    }

    private static Optional<Distribution> read(Annotation annotation, Set<Class<?>> seen) {
        Class<? extends Annotation> type = annotation.annotationType();
        DistributedBy by = type.getAnnotation(DistributedBy.class);
        if (by != null) {
            return Optional.of(readWith(by.value(), annotation));
        }
        Annotation source = null;
        Optional<Distribution> found = Optional.empty();
        // Annotations may carry themselves, as @Documented does.
        if (seen.add(type)) {
            for (Annotation meta : type.getAnnotations()) {
                Optional<Distribution> distribution = read(meta, seen);
                if (distribution.isPresent() && source != null) {
                    throw new IllegalArgumentException(name(annotation) + " stands for two distributions, "
                            + name(source) + " and " + name(meta) + ".\nLeave one of them on it.");
                }
                if (distribution.isPresent()) {
                    source = meta;
                    found = distribution;
                }
            }
        }
        return found;
    }

    private static Distribution readWith(String className, Annotation annotation) {
        Object reader;
        try {
            reader = load(className, annotation).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw unusable(className, annotation, "cannot be made: " + e, e);
        }
        if (!(reader instanceof DistributionReader<?> distributionReader)) {
            throw unusable(className, annotation, "does not implement " + DistributionReader.class.getName(), null);
        }
        // The compiler cannot know which annotation a named class reads; a wrong one is reported below.
        @SuppressWarnings("unchecked")
        DistributionReader<Annotation> typed = (DistributionReader<Annotation>) distributionReader;
        try {
            return typed.read(annotation);
        } catch (ClassCastException e) {
            throw unusable(className, annotation, "reads another annotation: " + e.getMessage(), e);
        }
    }

    private static Class<?> load(String className, Annotation annotation) throws ClassNotFoundException {
        try {
            return Class.forName(className, true, annotation.annotationType().getClassLoader());
        } catch (ClassNotFoundException e) {
            // The annotations may lie in a loader above the engine's.
            return Class.forName(className, true, DistributionReaders.class.getClassLoader());
        }
    }

    private static IllegalArgumentException unusable(
            String className, Annotation annotation, String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                name(annotation) + " is distributed by " + className + ", which " + reason + ".\n"
                        + "Name a public class with a public constructor without parameters in @DistributedBy.",
                cause);
    }

    private static String name(Annotation annotation) {
        return "@" + annotation.annotationType().getSimpleName();
    }
}
