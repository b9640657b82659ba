package io.seedbed.blueprint;

import io.seedbed.annotation.UniqueTogether;
import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads which properties of a class differ together from row to row: from our annotation and from JPA, which speaks of columns.
 *
 * @param type the class
 * @param properties its properties
 * @param inside the objects that are parts of it
 * @param isTable whether its objects are rows, so that each column that JPA names must be known
 */
record TogetherReader(
        Class<?> type, List<Property> properties, Function<Shape.Nested, @Nullable Blueprint> inside, boolean isTable) {

    /**
     * Reads them.
     *
     * @param stated our annotations
     * @throws SeedbedException if there is no such property or column
     */
    List<Together> read(List<UniqueTogether> stated) {
        List<Together> all = new ArrayList<>();
        for (UniqueTogether each : stated) {
            Origin origin = new Origin(Spelling.of(each), Spelling.of(type));
            if (each.value().length < 2) {
                throw SeedbedException.of("Fewer than two properties do not differ together: " + Spelling.of(type))
                        .fact("stated", origin.text())
                        .remedy("name two or more, or put @Unique on the one property")
                        .exception();
            }
            for (String path : each.value()) {
                requireProperty(path, origin);
            }
            all.add(new Together(List.of(each.value()), origin));
        }
        for (StoredClass.Columns columns : StoredClass.of(type).unique()) {
            List<String> paths = properties(columns);
            // A single one is unique by itself, and its property says so.
            if (paths.size() > 1) {
                all.add(new Together(paths, columns.origin()));
            }
        }
        return all;
    }

    /** The properties that are stored in columns; none if one of them is not known, as that of a sub class is not. */
    private List<String> properties(StoredClass.Columns columns) {
        List<String> paths = new ArrayList<>();
        for (String column : columns.names()) {
            String path = property(column);
            if (path == null && isTable) {
                throw unknown(column, columns.origin());
            }
            if (path == null) {
                return List.of();
            }
            paths.add(path);
        }
        return paths;
    }

    private void requireProperty(String path, Origin origin) {
        List<Property> at = properties;
        Class<?> owner = type;
        for (String name : path.split("\\.", -1)) {
            Property found = at.stream()
                    .filter(property -> property.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                List<String> names = at.stream().map(Property::name).toList();
                throw SeedbedException.of("There is no property " + name + ": " + Spelling.of(owner))
                        .fact("stated", origin.text())
                        .fact("properties", NearNames.of(name, names))
                        .remedy("name one of these, or a part of an object as in address.zipCode")
                        .exception();
            }
            owner = found.value().type();
            at = parts(found);
        }
    }

    private List<Property> parts(Property property) {
        Blueprint blueprint = property.value().shape() instanceof Shape.Nested nested ? inside.apply(nested) : null;
        return blueprint == null ? List.of() : blueprint.properties();
    }

    /** The property that is stored in a column; {@code null} if there is none. */
    private @Nullable String property(String column) {
        for (Property property : properties) {
            String found = path(property, property.storage().column(), column);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private SeedbedException unknown(String column, Origin origin) {
        List<String> names = properties.stream().map(Property::name).toList();
        return SeedbedException.of("There is no column " + column + ": " + Spelling.of(type))
                .fact("stated", origin.text())
                .fact("properties", NearNames.of(column, names))
                .remedy("name the column of one of these, which @Column or @JoinColumn may call otherwise")
                .exception();
    }

    /** The path to what is stored in a column, if that is the property or a part of it; otherwise {@code null}. */
    private @Nullable String path(Property property, String called, String column) {
        Storage storage = property.storage();
        if (storage.isEmbedded()) {
            for (Property part : parts(property)) {
                String name =
                        storage.parts().getOrDefault(part.name(), part.storage().column());
                String found = path(part, name, column);
                if (found != null) {
                    return property.name() + "." + found;
                }
            }
            return null;
        }
        boolean isCalled = Storage.isSame(called.isEmpty() ? property.name() : called, column)
                || storage.joins().values().stream().anyMatch(join -> Storage.isSame(join, column));
        // A column for another row is called after the property and what tells that row from others, as in customer_id.
        boolean isKey = called.isEmpty()
                && (property.value().shape() instanceof Shape.Nested)
                && Storage.isSame(property.name() + keyOf(property), column);
        return isCalled || isKey ? property.name() : null;
    }

    private String keyOf(Property property) {
        for (Property part : parts(property)) {
            if (part.storage().isId()) {
                String column = part.storage().column();
                return column.isEmpty() ? part.name() : column;
            }
        }
        return "id";
    }
}
