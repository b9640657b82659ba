package io.seedbed.dataset;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Storage;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The property of a row that a reference takes: the one that it names, or the one that tells rows apart. */
final class ReferredProperty {

    private static final String ID = "id";

    private final Reference reference;
    private final String place;
    private final boolean whole;
    private final List<Property> properties;

    private ReferredProperty(Reference reference, String place, boolean whole, List<Property> properties) {
        this.reference = reference;
        this.place = place;
        this.whole = whole;
        this.properties = properties;
    }

    /**
     * What a value takes from a row.
     *
     * @param value what is stated about the value
     * @param place how messages name it
     * @param plan what makes the rows that it refers to
     */
    static ReferredProperty of(Reference reference, ValueSpec value, String place, Plan<?> plan) {
        ValueSpec root = plan.compilation().schema().root();
        List<Property> properties = root.shape() instanceof Shape.Nested nested
                ? plan.compilation().schema().blueprint(nested).properties()
                : List.of();
        boolean whole = reference.property().isEmpty() && value.javaType().equals(root.javaType());
        return new ReferredProperty(reference, place, whole, properties);
    }

    /** What tells the rows of an entity from each other, for a table whose rows refer to them. */
    static List<Property> key(Entity entity, Reference reference, String place) {
        ValueSpec root = entity.plan().compilation().schema().root();
        return of(reference, root, place, entity.plan()).key();
    }

    /** Whether the value is the row itself. */
    boolean whole() {
        return whole;
    }

    /**
     * The property whose value is taken.
     *
     * @throws SeedbedException if there is none
     */
    Property property() {
        if (!reference.property().isEmpty()) {
            return named(reference.property());
        }
        List<Property> ids = properties.stream()
                .filter(property -> property.storage().isId())
                .toList();
        return ids.size() == 1 ? ids.get(0) : identity();
    }

    /**
     * The properties that tell the row from others together, as far as they have columns of their own.
     *
     * @throws SeedbedException if there are none
     */
    List<Property> key() {
        List<Property> named = properties.stream()
                .filter(property -> reference.columns().stream()
                        .anyMatch(column -> Storage.isSame(column, Columns.nameOf(property))))
                .toList();
        if (!named.isEmpty() && named.size() == reference.columns().size()) {
            return named;
        }
        List<Property> stored = Columns.key(properties);
        return stored.isEmpty() ? List.of(identity()) : stored;
    }

    private Property named(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("There is no property " + name, ""));
    }

    /** The one that tells rows apart: called id, or the only unique one, or the only sequence. */
    private Property identity() {
        return only(property -> property.name().equals(ID))
                .or(() -> only(property -> property.value().traits().unique()))
                .or(() -> only(property -> property.value().traits().ties().progression() != null))
                .orElseThrow(() -> unknown(
                        "It is not said which property tells rows apart",
                        whole ? "a table holds of a row that is referred to only what tells it from others" : ""));
    }

    private Optional<Property> only(Predicate<Property> wanted) {
        List<Property> found = properties.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private SeedbedException unknown(String headline, String why) {
        var problem = SeedbedException.of(headline + ": " + place)
                .fact("stated", reference.origin().text())
                .fact(
                        "properties of " + Spelling.of(reference.target()),
                        String.join(
                                ", ", properties.stream().map(Property::name).toList()));
        return why.isEmpty()
                ? problem.remedy("name one of these by property = \"...\", or make one of them @Unique")
                        .exception()
                : problem.fact("why", why).remedy("make one of these @Unique").exception();
    }
}
