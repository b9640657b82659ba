package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table: takes objects apart into columns of JDK values, as files and other class loaders need them.
 *
 * <p>A nested object becomes columns of its own, {@code address.city}; a container becomes one column that holds a list or
 * a map; an object of a type that can contain itself, or that has several types, becomes one column that holds a map.
 * Immutable and thread-safe.
 *
 * @param <T> the type of a row
 */
public final class Columns<T> {

    /**
     * A column.
     *
     * @param path the properties that lead to it, joined with dots; the entity's parameter name for a value without parts
     * @param type the class of its values: a wrapper, {@code String}, {@code BigDecimal}, a java.time type, {@code UUID},
     *     {@code List} or {@code Map}
     */
    public record Column(String path, Class<?> type) {}

    private record Extraction(Column column, Function<Object, @Nullable Object> value) {}

    private final Extraction[] extractions;

    private Columns(List<Extraction> extractions) {
        this.extractions = extractions.toArray(Extraction[]::new);
    }

    /** The columns of a plan's rows, in the order in which the class declares its properties. */
    public static <T> Columns<T> of(Plan<T> plan) {
        Schema schema = plan.compilation().schema();
        JdkValues values = new JdkValues(schema);
        List<Extraction> extractions = new ArrayList<>();
        ValueSpec root = schema.root();
        if (root.shape() instanceof Shape.Nested nested) {
            addParts(schema.blueprint(nested), "", row -> row, values, new Recursion(schema), extractions);
        } else {
            String name = schema.entity();
            extractions.add(new Extraction(new Column(name, values.type(root)), row -> values.of(root, row)));
        }
        return new Columns<>(extractions);
    }

    private static void addParts(
            Blueprint blueprint,
            String prefix,
            Function<Object, @Nullable Object> owner,
            JdkValues values,
            Recursion recursion,
            List<Extraction> extractions) {
        for (Property property : blueprint.properties()) {
            ValueSpec value = property.value();
            String path = prefix + property.name();
            Reading reading = Reading.of(blueprint.type(), property.name());
            Function<Object, @Nullable Object> part = row -> {
                Object object = owner.apply(row);
                return object == null ? null : reading.of(object);
            };
            if (value.shape() instanceof Shape.Nested nested && !recursion.isRecursive(nested.key())) {
                addParts(values.blueprint(nested), path + ".", part, values, recursion, extractions);
            } else {
                extractions.add(
                        new Extraction(new Column(path, values.type(value)), row -> values.of(value, part.apply(row))));
            }
        }
    }

    /** The columns in order. */
    public List<Column> columns() {
        return List.of(extractions).stream().map(Extraction::column).toList();
    }

    /** The values of a row, one for each column; {@code null} where a value, or the object around it, is missing. */
    public @Nullable Object[] valuesOf(T row) {
        @Nullable Object[] values = new Object[extractions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = extractions[i].value.apply(row);
        }
        return values;
    }
}
