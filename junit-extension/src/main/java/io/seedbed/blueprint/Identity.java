package io.seedbed.blueprint;

import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What JPA states to be the id of an object, where that has several parts. */
final class Identity {

    private Identity() {}

    /**
     * The properties of a class of which several together are its id: only all of them must differ from row to row, so that one is
     * enough, and the others are free to repeat. The first number, text or UUID that is not another entity's id is taken.
     */
    static List<Property> ofOne(List<Property> properties) {
        List<Property> parts = parts(properties);
        if (parts.size() < 2) {
            return properties;
        }
        Property unique = parts.stream()
                .filter(part -> !(part.value().shape() instanceof Shape.Listed))
                .filter(part -> part.value().traits().ties().reference() == null)
                .findFirst()
                .orElse(null);
        return properties.stream()
                .map(property -> property == unique ? property : repeatable(property, parts))
                .toList();
    }

    /** The same where the parts of an id differ together, as they do in a data set: none needs to by itself. */
    static List<Property> ofAll(List<Property> properties) {
        List<Property> parts = parts(properties);
        return parts.size() < 2
                ? properties
                : properties.stream()
                        .map(property -> repeatable(property, parts))
                        .toList();
    }

    private static Property repeatable(Property property, List<Property> parts) {
        return parts.contains(property)
                ? property.with(property.value().with(property.value().traits().repeatable()))
                : property;
    }

    private static List<Property> parts(List<Property> properties) {
        return properties.stream().filter(Identity::isUniqueId).toList();
    }

    private static boolean isUniqueId(Property property) {
        Origin by = property.value().traits().uniqueBy();
        return by != null && !by.isValidated() && by.statement().equals("@Id");
    }

    /**
     * The parts of the id of a class in a data set, which differ together; none if one of them does by itself.
     *
     * @param inside the objects that are parts of it
     */
    static Optional<Together> together(
            Class<?> type, List<Property> properties, Function<Shape.Nested, @Nullable Blueprint> inside) {
        List<String> paths = new ArrayList<>();
        boolean isEmbedded = false;
        for (Property property : properties) {
            Storage storage = property.storage();
            Blueprint parts = storage.isId() && property.value().shape() instanceof Shape.Nested nested
                    ? inside.apply(nested)
                    : null;
            boolean isReference = property.value().traits().ties().reference() != null;
            if (parts != null && !isReference) {
                isEmbedded = true;
                parts.properties().stream()
                        .filter(part -> !isFollowing(part))
                        .forEach(part -> paths.add(property.name() + "." + part.name()));
            } else if ((storage.isId() && !isFollowing(property)) || storage.mapsId() != null) {
                paths.add(property.name());
            }
        }
        String statement = isEmbedded ? "@EmbeddedId" : "@Id";
        return paths.size() < 2 && !isEmbedded
                ? Optional.empty()
                : Optional.of(new Together(
                        paths, new Origin(statement, Spelling.of(type), Origin.Kind.STORED, Spelling.of(type))));
    }

    private static boolean isFollowing(Property property) {
        Reference reference = property.value().traits().ties().reference();
        return reference != null && reference.isFollowing();
    }
}
