package io.seedbed.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a column, as a map of JDK values; the {@code FixtureBridge}, who tells it to others, documents its keys. */
public final class TypeFacts {

    private TypeFacts() {}

    /** The facts of a column. */
    public static Map<String, Object> of(Columns.Column column) {
        Map<String, Object> facts = of(column.type());
        facts.put("owners", column.owners());
        facts.put("unique", column.unique());
        if (!column.name().equals(column.path())) {
            facts.put("name", column.name());
        }
        if (!column.sets().isEmpty()) {
            facts.put("sets", column.sets());
        }
        Columns.Foreign foreign = column.foreign();
        if (foreign != null) {
            facts.put("relation", foreign.relation());
            facts.put("refersTo", foreign.table());
            facts.put("refersToColumn", foreign.column());
        }
        return facts;
    }

    private static Map<String, Object> of(CellType type) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("nullable", type.nullable());
        if (type instanceof CellType.Plain plain) {
            facts.put("type", plain.type().getTypeName());
            putIfKnown(facts, "wholeDigits", plain.limits().wholeDigits());
            putIfKnown(facts, "decimals", plain.limits().decimals());
            putIfKnown(facts, "length", plain.limits().length());
            if (!plain.constants().isEmpty()) {
                facts.put("constants", plain.constants());
            }
        } else if (type instanceof CellType.Elements elements) {
            facts.put("type", "java.util.List");
            facts.put("element", of(elements.element()));
        } else {
            facts.put("type", "java.util.Map");
            if (type instanceof CellType.Entries entries) {
                facts.put("value", of(entries.value()));
            } else if (type instanceof CellType.Members object) {
                Map<String, Object> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, of(member)));
                facts.put("members", members);
            }
        }
        return facts;
    }

    private static void putIfKnown(Map<String, Object> facts, String key, @Nullable Integer value) {
        if (value != null) {
            facts.put(key, value);
        }
    }
}
