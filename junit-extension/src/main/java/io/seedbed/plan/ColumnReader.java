package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a class, once. Not thread-safe. */
final class ColumnReader {

    private final Keys keys;
    private final List<Extraction> found = new ArrayList<>();

    ColumnReader(Keys keys) {
        this.keys = keys;
    }

    /** A column, how its values are taken from a row, and how from the property if that alone is enough. */
    record Extraction(
            Columns.Column column,
            Function<Object, @Nullable Object> value,
            @Nullable Function<@Nullable Object, @Nullable Object> ofProperty) {

        Extraction(Columns.Column column, Function<Object, @Nullable Object> value) {
            this(column, value, null);
        }

        Extraction in(List<String> sets) {
            return new Extraction(column.in(sets), value, ofProperty);
        }
    }

    /**
     * An object on the way to a column.
     *
     * @param prefix the beginning of its parts' paths
     * @param missing for each object on the way, whether it may be missing
     * @param foreign where the way leads to in another table; {@code null} while it stays in this one
     * @param distinct whether each row has an object of its own
     * @param object how to get there
     * @param names what columns of its parts are called
     */
    private record Owner(
            String prefix,
            List<Boolean> missing,
            Columns.@Nullable Foreign foreign,
            boolean distinct,
            Function<Object, @Nullable Object> object,
            ColumnNames names) {

        Owner part(
                Property property,
                Columns.@Nullable Foreign to,
                boolean each,
                Function<Object, @Nullable Object> value,
                ColumnNames inside) {
            List<Boolean> longer = new ArrayList<>(missing);
            longer.add(!property.value().required());
            return new Owner(prefix + property.name() + ".", longer, to, distinct && each, value, inside);
        }
    }

    List<Extraction> of(Plan<?> plan) {
        Scope scope = Scope.of(plan, keys);
        ValueSpec root = scope.schema().root();
        if (root.shape() instanceof Shape.Nested nested) {
            Blueprint row = scope.blueprint(nested);
            addParts(scope, row, new Owner("", List.of(), null, true, object -> object, ColumnNames.PLAIN));
            found.replaceAll(
                    extraction -> extraction.in(sets(row, extraction.column().path())));
        } else {
            String name = scope.schema().entity();
            Columns.Column only = new Columns.Column(
                    name, name, scope.types().of(root, name), List.of(), isUnique(root), List.of(), null);
            found.add(new Extraction(only, row -> scope.values().of(root, row)));
        }
        return found;
    }

    /** The names of the sets that a column of a row belongs to. */
    private static List<String> sets(Blueprint row, String path) {
        List<String> sets = new ArrayList<>();
        if (Columns.key(row.properties()).stream().anyMatch(part -> isIn(path, part.name()))) {
            sets.add(Columns.Column.PRIMARY_KEY);
        }
        row.together().stream()
                .filter(set -> set.paths().stream().anyMatch(member -> isIn(path, member)))
                .forEach(set -> sets.add(set.name()));
        return sets;
    }

    private static boolean isIn(String path, String property) {
        return path.equals(property) || path.startsWith(property + ".");
    }

    private void addParts(Scope scope, Blueprint blueprint, Owner owner) {
        for (Property property : blueprint.properties()) {
            boolean isElsewhere = JdkValues.leadsBack(property.value())
                    || isFollowing(property.value())
                    || (owner.prefix.isEmpty() && isTable(property.value()));
            if (!isElsewhere) {
                add(scope, blueprint.type(), property, owner);
            }
        }
    }

    /** Whether another property of the row has the value's column. */
    static boolean isFollowing(ValueSpec value) {
        Reference reference = value.traits().ties().reference();
        return reference != null && reference.isFollowing();
    }

    /** Whether the value is seen in a table of its own, between this one and the one that it refers to. */
    private boolean isTable(ValueSpec value) {
        return keys != Keys.NONE && Linking.isFor(value);
    }

    private void add(Scope scope, Class<?> type, Property property, Owner owner) {
        String place = Spelling.of(type) + "." + property.name();
        ValueSpec value = property.value();
        Function<Object, @Nullable Object> part = part(owner, Reading.of(type, property.name()));
        if (value.shape() instanceof Shape.Maybe maybe && keys.of(maybe.element(), place) != null) {
            value = maybe.element();
            Function<Object, @Nullable Object> optional = part;
            part = row -> JdkValues.contentOf(optional.apply(row));
        }
        Keys.Key key = key(value, place);
        Columns.Foreign foreign = foreign(owner, property, value, key);
        if (key != null && key.whole()) {
            // The same path leads on in the other table, so that its columns are named like this one's.
            Owner row = owner.part(property, foreign, isUnique(value), part, owner.names.ofKey(property));
            Scope there = Scope.of(key.plan(), keys);
            key.properties().forEach(each -> add(there, there.rowType(), each, row));
        } else if (value.shape() instanceof Shape.Nested nested
                && !scope.recursion().isRecursive(nested.key())) {
            addParts(
                    scope,
                    scope.blueprint(nested),
                    owner.part(property, foreign, true, part, owner.names.ofPart(property)));
        } else {
            addLeaf(
                    scope,
                    property,
                    value,
                    key,
                    new Owner(owner.prefix, owner.missing, foreign, owner.distinct, part, owner.names));
        }
    }

    private static Function<Object, @Nullable Object> part(Owner owner, Reading reading) {
        return row -> {
            Object object = owner.object.apply(row);
            return object == null ? null : reading.of(object);
        };
    }

    /** Where a value leads; a property of another row that is a row itself leads to that one. */
    private Keys.@Nullable Key key(ValueSpec value, String place) {
        Keys.Key key = keys.of(value, place);
        Keys.Key next =
                key == null || key.whole() ? null : keys.of(key.property().value(), place);
        return next != null && next.whole() ? next : key;
    }

    private static Columns.@Nullable Foreign foreign(
            Owner owner, Property property, ValueSpec value, Keys.@Nullable Key key) {
        if (owner.foreign != null) {
            return owner.foreign.then(property.name());
        }
        if (key == null) {
            return null;
        }
        Reference reference = Objects.requireNonNull(value.traits().ties().reference());
        String relation = owner.prefix + (reference.as().isEmpty() ? property.name() : "as " + reference.as());
        return new Columns.Foreign(
                relation, key.table(), key.whole() ? "" : key.property().name());
    }

    private void addLeaf(Scope scope, Property property, ValueSpec value, Keys.@Nullable Key key, Owner owner) {
        String path = owner.prefix + property.name();
        Scope there = scope;
        ValueSpec origin = value;
        boolean unique = owner.distinct && isUnique(value);
        // A value that is taken from elsewhere is as large as there, and no more different than there.
        for (Keys.Key next = key; next != null && !next.whole(); next = keys.of(origin, path)) {
            there = Scope.of(next.plan(), keys);
            origin = next.property().value();
            unique &= isUnique(origin);
        }
        CellType type = there.types().of(origin, path);
        boolean nullable = value == property.value() ? !value.required() : true;
        found.add(new Extraction(
                new Columns.Column(
                        path,
                        owner.names.of(property.name(), ColumnNames.own(property)),
                        origin == value ? type : type.missing(nullable),
                        owner.missing,
                        unique,
                        List.of(),
                        owner.foreign),
                row -> scope.values().of(value, owner.object.apply(row)),
                path.equals(property.name()) && value == property.value()
                        ? own -> scope.values().of(value, own)
                        : null));
    }

    private static boolean isUnique(ValueSpec value) {
        boolean differs = value.traits().unique() || value.traits().ties().progression() != null;
        return differs && value.traits().nullRate() == 0;
    }
}
