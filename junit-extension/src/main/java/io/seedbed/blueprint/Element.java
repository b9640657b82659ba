package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value as it was found in source code.
 *
 * @param type its type
 * @param constraints what is demanded of it and of its contents
 * @param place how messages name it
 * @param metadata where to ask for the constraints of what is around it
 */
record Element(JavaType type, ElementConstraints constraints, String place, ConstraintMetadata metadata) {

    /** What this contains under an index. */
    Element content(JavaType content, int index, String suffix) {
        return new Element(content, constraints.contained(index), place + suffix, metadata);
    }

    /** The same place with another type, on which only the constraints on the object as a whole are known to hold. */
    Element as(JavaType subtype) {
        return new Element(
                subtype, new ElementConstraints(constraints.own(), Map.of(), constraints.cascade()), place, metadata);
    }

    /** Where to ask for the constraints of the object here. */
    ConstraintMetadata inside() {
        return constraints.cascade().isEmpty() ? metadata : metadata.within(constraints.cascade());
    }

    /**
     * What tells this use of a class from others: an object judged by other groups, or with constraints on what its type
     * parameters stand for, is another object.
     *
     * @param usual the groups that need no mention
     */
    String key(List<Class<?>> usual) {
        StringBuilder key = new StringBuilder(type.key());
        List<Class<?>> groups = inside().groups();
        if (!groups.equals(usual)) {
            key.append(" in ")
                    .append(String.join(
                            ", ", groups.stream().map(Class::getName).toList()));
        }
        for (Map.Entry<Integer, ElementConstraints> content : new TreeMap<>(constraints.contained()).entrySet()) {
            key.append(" of ").append(content.getKey()).append(description(content.getValue()));
        }
        return key.toString();
    }

    private static String description(ElementConstraints content) {
        List<String> parts = new ArrayList<>();
        content.own().forEach(constraint -> parts.add(constraint.origin().toString()));
        content.cascade().forEach(group -> parts.add("in " + group.getName()));
        new TreeMap<>(content.contained()).forEach((index, inner) -> parts.add(index + description(inner)));
        return parts.toString();
    }

    /**
     * What the constraints on type arguments of this object demand of one of its properties: of the {@code value} of a {@code
     * record Box<T>(T value)} whatever is demanded of the {@code T}. A class without type parameters, whose content an extractor
     * of its own knows, holds it in its only property.
     *
     * @param declared the property's type, a member of this one
     * @param only whether the object has no other property
     */
    ElementConstraints demandedOf(JavaType declared, boolean only) {
        if (constraints.contained().isEmpty()) {
            return ElementConstraints.NONE;
        }
        return type.arguments().isEmpty()
                ? (only ? constraints.contained(0) : ElementConstraints.NONE)
                : demandedOf(declared);
    }

    private ElementConstraints demandedOf(JavaType declared) {
        if (declared.parameter() != JavaType.NO_PARAMETER) {
            return constraints.contained(declared.parameter());
        }
        Map<Integer, ElementConstraints> inside = new HashMap<>();
        for (int i = 0; i < declared.arguments().size(); i++) {
            ElementConstraints content = demandedOf(declared.arguments().get(i));
            if (!content.isEmpty()) {
                inside.put(i, content);
            }
        }
        return new ElementConstraints(List.of(), inside, List.of());
    }
}
