package io.seedbed.blueprint;

import io.seedbed.problem.Attributes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the columns of a property are called, and what else JPA says of how it is stored. */
final class StoredNames {

    private String column = "";
    private final Map<String, String> joins = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private @Nullable JoinTable joinTable;
    private @Nullable String mapsId;

    private StoredNames() {}

    /**
     * Reads it.
     *
     * @param all the annotations of the property
     * @param type its class
     */
    static Storage of(List<Stored> all, Class<?> type) {
        StoredNames names = new StoredNames();
        all.forEach(names::read);
        boolean isEmbedded = names.kinds.contains("Embedded")
                || names.kinds.contains("EmbeddedId")
                || StoredClass.of(type).isEmbeddable();
        return names.storage(isEmbedded);
    }

    private Storage storage(boolean isEmbedded) {
        boolean isId = kinds.contains("Id") || kinds.contains("EmbeddedId");
        Storage storage = new Storage(column, joins, parts, isId, isEmbedded, joinTable, mapsId);
        return storage.equals(Storage.USUAL) ? Storage.USUAL : storage;
    }

    private void read(Stored stored) {
        kinds.add(stored.name());
        switch (stored.name()) {
            case "AttributeOverride" -> parts.put(stored.text("name"), stored.column());
            case "Column" -> column = stored.column();
            case "JoinColumn" -> join(stored.column(), stored.text("referencedColumnName"));
            case "JoinTable" -> joinTable = joinTable(stored);
            case "MapsId" -> mapsId = stored.text("value");
            default -> {
                // It says nothing of names.
            }
        }
    }

    private void join(String name, String there) {
        if (there.isEmpty()) {
            column = name;
        } else if (!name.isEmpty()) {
            joins.put(there, name);
        }
    }

    private static JoinTable joinTable(Stored stored) {
        String schema = stored.text("schema");
        String name = stored.text("name");
        return new JoinTable(
                schema.isEmpty() || name.isEmpty() ? name : schema + "." + name,
                joined(stored.attributes().get("joinColumns")),
                joined(stored.attributes().get("inverseJoinColumns")));
    }

    private static Storage joined(@Nullable Object columns) {
        StoredNames names = new StoredNames();
        if (columns instanceof Annotation[] all) {
            for (Annotation each : all) {
                Map<String, Object> attributes = Attributes.of(each);
                names.join(
                        String.valueOf(attributes.get("name")), String.valueOf(attributes.get("referencedColumnName")));
            }
        }
        return names.storage(false);
    }
}
