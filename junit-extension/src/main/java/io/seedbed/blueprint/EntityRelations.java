package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What JPA's relations mean where the objects on both sides are rows of tables: one side refers, the other one is not loaded.
 *
 * @param entities the classes of the rows; none outside of a data set
 */
record EntityRelations(Set<Class<?>> entities) {

    private static final List<String> TO_ONE = List.of("ManyToOne", "OneToOne");
    private static final List<String> TO_MANY = List.of("OneToMany", "ManyToMany");

    /** A value with what relates it to rows of tables. */
    ValueSpec on(ValueSpec value, StorageReader stored) {
        Ties ties = value.traits().ties();
        if (entities.isEmpty() || ties.reference() != null || value.traits().given() != null) {
            return value;
        }
        Stored generated = stored.find("GeneratedValue");
        if (generated != null && ties.progression() == null && Stored.isNumber(value.shape())) {
            return counted(value, generated.origin());
        }
        Stored relation = relation(value, stored);
        if (relation == null) {
            return value;
        }
        return isOtherSide(relation)
                // What is demanded of rows that are not loaded can not be met, and is none of this row's values.
                ? value.with(List.of()).with(Traits.given(new Given.NotLoaded(relation.origin())))
                : value.with(referring(
                        value.traits(),
                        relation,
                        Reference.to(
                                target(value),
                                List.copyOf(stored.storage(value.type()).joins().keySet()),
                                "",
                                relation.origin()),
                        !relation.demands(value.shape(), stored).isEmpty()));
    }

    /**
     * Properties of a class, of which those that are parts of one id need not differ from row to row.
     *
     * @param blueprints what is known of its parts; takes what is known of them only here
     */
    List<Property> identified(Class<?> type, List<Property> properties, Map<String, Blueprint> blueprints) {
        if (entities.isEmpty()) {
            return Identity.ofOne(properties);
        }
        return entities.contains(type)
                ? new MappedIds(type, blueprints).of(Identity.ofAll(properties))
                : Identity.ofAll(properties);
    }

    /** The parts of the id of a row, which differ together. */
    Optional<Together> id(
            Class<?> type, List<Property> properties, Function<Shape.Nested, @Nullable Blueprint> inside) {
        return entities.contains(type) ? Identity.together(type, properties, inside) : Optional.empty();
    }

    /** Whether the objects of a class are rows of a table. */
    boolean isRow(Class<?> type) {
        return entities.contains(type);
    }

    /** Ids that a database would give must be there, so that rows can refer to them. */
    private static ValueSpec counted(ValueSpec value, Origin by) {
        List<Constraint> constraints = new ArrayList<>(value.constraints());
        constraints.add(new Constraint.Required(by));
        Ties ties = value.traits().ties();
        return value.with(constraints).with(value.traits().with(ties.with(new Progression("1", "1", by)), List.of()));
    }

    private static Traits referring(Traits traits, Stored relation, Reference reference, boolean isDemanding) {
        Traits related =
                traits.with(traits.ties().with(reference), isDemanding ? List.of() : List.of(relation.origin()));
        return relation.name().equals("OneToOne") && !traits.unique()
                ? related.unique(relation.origin(), List.of())
                : related;
    }

    /** A value whose elements refer to rows as the collection does. */
    static ValueSpec withElements(ValueSpec value) {
        Reference reference = value.traits().ties().reference();
        if (reference == null || !(value.shape() instanceof Shape.Many many)) {
            return value;
        }
        List<ValueSpec> elements = new ArrayList<>(many.elements());
        int last = elements.size() - 1;
        Traits traits = elements.get(last).traits();
        elements.set(last, elements.get(last).with(traits.with(traits.ties().with(reference), List.of())));
        return value.with(new Shape.Many(many.container(), elements));
    }

    private @Nullable Stored relation(ValueSpec value, StorageReader stored) {
        Class<?> target = target(value);
        for (String name : value.shape() instanceof Shape.Many ? TO_MANY : TO_ONE) {
            Stored relation = stored.find(name);
            // Where only subclasses are listed, rows of theirs belong to the owner of a list; a single one of them is
            // nowhere to be found,
            // which is said when it is looked for.
            if (relation != null && entities.stream().anyMatch(target::isAssignableFrom)) {
                return relation;
            }
        }
        return null;
    }

    private static boolean isOtherSide(Stored relation) {
        // Rows that a list without another side holds are tied to its owner by a column that they know nothing of.
        return !relation.text("mappedBy").isEmpty() || relation.name().equals("OneToMany");
    }

    /** The class of what a value leads to. */
    static Class<?> target(ValueSpec value) {
        return value.shape() instanceof Shape.Many many
                ? target(many.elements().get(many.elements().size() - 1))
                : value.type();
    }
}
