package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * @param type of which type its values are
     * @param owners for each object on the way, the outermost first, whether the class allows it to be missing
     * @param unique whether each row whose owners are there has a value of its own
     */
    public record Column(String path, CellType type, List<Boolean> owners, boolean unique) {
        public Column {
            owners = List.copyOf(owners);
        }
    }

    private record Extraction(
            String path, ValueSpec spec, List<Boolean> owners, Function<Object, @Nullable Object> value) {}

    private final Extraction[] extractions;
    private final CellTypes types;

    private Columns(List<Extraction> extractions, CellTypes types) {
        this.extractions = extractions.toArray(Extraction[]::new);
        this.types = types;
    }

    /** The columns of a plan's rows, in the order in which the class declares its properties. */
    public static <T> Columns<T> of(Plan<T> plan) {
        Schema schema = plan.compilation().schema();
        JdkValues values = new JdkValues(schema);
        Recursion recursion = new Recursion(schema);
        List<Extraction> extractions = new ArrayList<>();
        ValueSpec root = schema.root();
        if (root.shape() instanceof Shape.Nested nested) {
            Owner row = new Owner("", List.of(), object -> object);
            addParts(schema.blueprint(nested), row, values, recursion, extractions);
        } else {
            extractions.add(new Extraction(schema.entity(), root, List.of(), row -> values.of(root, row)));
        }
        return new Columns<>(extractions, new CellTypes(schema, recursion));
    }

    /** An object on the way to a column: the beginning of its parts' paths, which of the way may be missing, and how to get there. */
    private record Owner(String prefix, List<Boolean> missing, Function<Object, @Nullable Object> object) {
        Owner part(Property property, Function<Object, @Nullable Object> value) {
            List<Boolean> longer = new ArrayList<>(missing);
            longer.add(!property.value().required());
            return new Owner(prefix + property.name() + ".", longer, value);
        }
    }

    private static void addParts(
            Blueprint blueprint, Owner owner, JdkValues values, Recursion recursion, List<Extraction> extractions) {
        for (Property property : blueprint.properties()) {
            ValueSpec value = property.value();
            Reading reading = Reading.of(blueprint.type(), property.name());
            Function<Object, @Nullable Object> part = row -> {
                Object object = owner.object.apply(row);
                return object == null ? null : reading.of(object);
            };
            if (value.shape() instanceof Shape.Nested nested && !recursion.isRecursive(nested.key())) {
                addParts(values.blueprint(nested), owner.part(property, part), values, recursion, extractions);
            } else {
                extractions.add(new Extraction(
                        owner.prefix + property.name(),
                        value,
                        owner.missing,
                        row -> values.of(value, part.apply(row))));
            }
        }
    }

    /** The columns in order. */
    public List<Column> columns() {
        return Stream.of(extractions)
                .map(column -> new Column(
                        column.path,
                        types.of(column.spec, column.path),
                        column.owners,
                        column.spec.traits().unique() && column.spec.traits().nullRate() == 0))
                .toList();
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
