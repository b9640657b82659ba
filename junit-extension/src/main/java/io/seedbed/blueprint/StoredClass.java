package io.seedbed.blueprint;

import io.seedbed.problem.Attributes;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
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

    private String entity() {
        String name = text("Entity", "name");
        return name.isEmpty() ? type.getSimpleName() : name;
    }

    private String text(String annotation, String attribute) {
        Annotation found = annotations.get(annotation);
        return found == null ? "" : String.valueOf(Attributes.of(found).getOrDefault(attribute, ""));
    }
}
