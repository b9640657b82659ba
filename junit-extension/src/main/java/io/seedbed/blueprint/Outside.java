package io.seedbed.blueprint;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said about classes from outside of them.
 *
 * @param mixIns types that describe them
 * @param subtypes which classes stand in for an interface or abstract class
 */
public record Outside(MixIns mixIns, Map<Class<?>, List<Class<?>>> subtypes) {

    /** Nothing. */
    public static final Outside NONE = new Outside(MixIns.NONE, Map.of());

    public Outside {
        subtypes = Map.copyOf(subtypes);
    }

    /** The same with other types that describe classes. */
    public Outside with(MixIns others) {
        return new Outside(others, subtypes);
    }

    /** The same with classes that stand in for a type. */
    public Outside with(Class<?> type, List<Class<?>> implementations) {
        Map<Class<?>, List<Class<?>>> all = new HashMap<>(subtypes);
        all.put(type, List.copyOf(implementations));
        return new Outside(mixIns, all);
    }

    List<Class<?>> subtypes(Class<?> type) {
        List<Class<?>> stated = subtypes.get(type);
        return stated == null ? Subtypes.of(type) : stated;
    }

    <A extends Annotation> @Nullable A annotation(Class<?> target, Class<A> type) {
        return mixIns.isEmpty() ? target.getAnnotation(type) : mixIns.annotation(target, type);
    }

    /** What is said about the properties of a class and does not stand on them. */
    Map<String, Addition> additions(Class<?> target, ClassAnatomy anatomy, ConstraintMetadata metadata) {
        Map<String, Addition> additions = CreatorDemands.of(anatomy, metadata);
        Discriminator.additions(target, anatomy.parts())
                .forEach((property, addition) -> additions.merge(property, addition, Addition::then));
        if (!mixIns.isEmpty()) {
            mixIns.to(target, anatomy.parts(), metadata)
                    .forEach((property, addition) -> additions.merge(property, addition, Addition::then));
        }
        return additions;
    }
}
