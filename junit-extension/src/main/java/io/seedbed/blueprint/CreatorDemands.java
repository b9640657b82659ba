package io.seedbed.blueprint;

import io.seedbed.problem.Spelling;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is demanded where objects are made, and not of their properties: constraints on parameters of a constructor, and those on the
 * property of a value class that another class holds. A validator of objects does not look at either.
 */
final class CreatorDemands {

    private CreatorDemands() {}

    /** By property; a record's parameters say no more than its components do. */
    static Map<String, Addition> of(ClassAnatomy anatomy, ConstraintMetadata metadata) {
        Map<String, Addition> demands = new HashMap<>();
        Construction construction = anatomy.construction();
        String type = Spelling.of(construction.creator().getDeclaringClass());
        if (construction.creator() instanceof Constructor<?> constructor
                && !construction.arguments().isEmpty()
                && !constructor.getDeclaringClass().isRecord()) {
            List<ElementConstraints> each = metadata.ofParameters(constructor);
            for (int i = 0; i < each.size(); i++) {
                String name = construction.arguments().get(i);
                add(name, each.get(i), type + "." + name, type + "(" + name + ")", demands);
            }
        }
        for (ClassAnatomy.Part part : anatomy.parts()) {
            Class<?> held = part.valueClass();
            if (held != null) {
                metadata.of(held)
                        .properties()
                        .forEach((name, stated) -> add(
                                part.name(),
                                stated,
                                type + "." + part.name(),
                                Spelling.of(held) + "." + name,
                                demands));
            }
        }
        return demands;
    }

    private static void add(
            String property, ElementConstraints stated, String place, String writtenIn, Map<String, Addition> demands) {
        if (!stated.isEmpty()) {
            ElementConstraints told =
                    stated.by(origin -> new Origin(origin.statement(), place, origin.kind(), writtenIn));
            demands.merge(property, Addition.demanding(told), Addition::then);
        }
    }
}
