package io.seedbed.blueprint;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about classes from outside of them.
 *
 * @param mixIns types that describe them
 * @param subtypes which classes stand in for an interface or abstract class
 * @param entities the classes whose objects are rows of a data set's tables; none outside of a data set
 */
public record Outside(MixIns mixIns, Map<Class<?>, List<Class<?>>> subtypes, Set<Class<?>> entities) {

    /** Nothing. */
    public static final Outside NONE = new Outside(MixIns.NONE, Map.of(), Set.of());

    public Outside {
        subtypes = Map.copyOf(subtypes);
        entities = Set.copyOf(entities);
    }

    /** The same with other types that describe classes. */
    public Outside with(MixIns others) {
        return new Outside(others, subtypes, entities);
    }

    /** The same with classes that stand in for a type. */
    public Outside with(Class<?> type, List<Class<?>> implementations) {
        Map<Class<?>, List<Class<?>>> all = new HashMap<>(subtypes);
        all.put(type, List.copyOf(implementations));
        return new Outside(mixIns, all, entities);
    }

    /** The same within a data set. */
    public Outside within(Set<Class<?>> others) {
        return new Outside(mixIns, subtypes, others);
    }

    List<Class<?>> subtypes(Class<?> type) {
        List<Class<?>> stated = subtypes.get(type);
        return stated == null ? Subtypes.of(type) : stated;
    }

    <A extends Annotation> @Nullable A annotation(Class<?> target, Class<A> type) {
        return mixIns.isEmpty() ? target.getAnnotation(type) : mixIns.annotation(target, type);
    }

    <A extends Annotation> List<A> annotations(Class<?> target, Class<A> type) {
        return mixIns.annotations(target, type);
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
