package io.seedbed.blueprint;

import io.seedbed.problem.Attributes;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JPA states about a class; read by name, since nobody needs to have it. */
public final class StoredClass {

    private final Class<?> type;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();

    private StoredClass(Class<?> type) {
        this.type = type;
        for (Annotation annotation : type.getAnnotations()) {
            if (StorageReader.isOurs(annotation)) {
                annotations.put(annotation.annotationType().getSimpleName(), annotation);
            }
        }
    }

    /** Reads a class. */
    public static StoredClass of(Class<?> type) {
        return new StoredClass(type);
    }

    /** The name of the table of its objects, behind that of its schema if there is one; {@code null} for a class that is no entity. */
    public @Nullable String table() {
        if (annotations.containsKey("Table")) {
            String name = text("Table", "name");
            String schema = text("Table", "schema");
            return (schema.isEmpty() ? "" : schema + ".") + (name.isEmpty() ? entity() : name);
        }
        return annotations.containsKey("Entity") ? entity() : null;
    }

    /**
     * Columns that together differ from row to row.
     *
     * @param names what they are called in the table
     * @param origin who says so
     */
    record Columns(List<String> names, Origin origin) {}

    /** The sets of columns that are unique. */
    List<Columns> unique() {
        List<Columns> all = new ArrayList<>();
        Annotation table = annotations.get("Table");
        Object stated = table == null ? null : Attributes.of(table).get("uniqueConstraints");
        if (stated instanceof Annotation[] constraints) {
            for (Annotation constraint : constraints) {
                String place = Spelling.of(type);
                Origin origin = new Origin(Spelling.of(constraint), place, Origin.Kind.STORED, place);
                all.add(new Columns(List.of((String[]) Attributes.of(constraint).get("columnNames")), origin));
            }
        }
        return all;
    }

    /** Whether its objects are parts of others, whose columns are called as its own. */
    boolean isEmbeddable() {
        return annotations.containsKey("Embeddable");
    }

    /** Whether nothing is stated. */
    boolean isUsual() {
        return annotations.isEmpty();
    }

    private String entity() {
        String name = text("Entity", "name");
        return name.isEmpty() ? type.getSimpleName() : name;
    }

    private String text(String annotation, String attribute) {
        Annotation found = annotations.get(annotation);
        return found == null ? "" : String.valueOf(Attributes.of(found).getOrDefault(attribute, ""));
    }
}
