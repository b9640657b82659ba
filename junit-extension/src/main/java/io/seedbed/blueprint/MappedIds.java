package io.seedbed.blueprint;

import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids of a data set's rows that are, or hold, the keys of other rows, as {@code @MapsId} states it: they follow from the relation to
 * these, which has the columns of both.
 *
 * @param type the class
 * @param blueprints what is known of its parts; takes ids that are described otherwise here
 */
record MappedIds(Class<?> type, Map<String, Blueprint> blueprints) {

    /** The properties, of which ids follow relations. */
    List<Property> of(List<Property> properties) {
        List<Property> mapped = properties;
        for (Property property : properties) {
            Reference reference = property.value().traits().ties().reference();
            String part = property.storage().mapsId();
            if (reference != null && part != null) {
                String statement = part.isEmpty() ? "@MapsId" : "@MapsId(\"" + part + "\")";
                String place = place(property.name());
                Origin by = new Origin(statement, place, Origin.Kind.STORED, place);
                Reference following = Reference.to(reference.target(), List.of(), property.name(), by);
                mapped = mapped.stream()
                        .map(each -> each == property
                                ? required(each, by)
                                : each.storage().isId() ? follow(each, part, following) : each)
                        .toList();
            }
        }
        return mapped;
    }

    private String place(String property) {
        return Spelling.of(type) + "." + property;
    }

    private static Property required(Property property, Origin by) {
        List<Constraint> constraints = new ArrayList<>(property.value().constraints());
        constraints.add(new Constraint.Required(by));
        return property.with(property.value().with(constraints));
    }

    private Property follow(Property id, String part, Reference reference) {
        if (part.isEmpty()) {
            return following(id, reference);
        }
        Blueprint parts = id.value().shape() instanceof Shape.Nested nested ? blueprints.get(nested.key()) : null;
        return parts == null ? id : followIn(id, parts, part, reference);
    }

    private Property followIn(Property id, Blueprint parts, String part, Reference reference) {
        List<String> names = parts.properties().stream().map(Property::name).toList();
        if (!names.contains(part)) {
            throw SeedbedException.of(reference.origin().text() + " names no property of " + Spelling.of(parts.type()))
                    .fact("where", reference.origin().place())
                    .fact("properties", NearNames.of(part, names))
                    .remedy("name the part of the id that is the key of the other row")
                    .exception();
        }
        String key = parts.key() + " with " + part + " of " + place(reference.through());
        blueprints.put(
                key,
                parts.with(
                        key,
                        parts.properties().stream()
                                .map(each -> each.name().equals(part) ? following(each, reference) : each)
                                .toList()));
        return id.with(id.value().with(new Shape.Nested(key)));
    }

    /** A value that another property of the row chooses, and that need not differ by itself. */
    private static Property following(Property property, Reference reference) {
        Traits traits = property.value().traits().repeatable();
        Ties ties = traits.ties().with((@Nullable Progression) null).with(reference);
        return property.with(property.value().with(traits.with(ties, List.of(reference.origin()))));
    }
}
