package io.seedbed.dataset;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Keys;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the collections of a data set's entities that refer to rows of others.
 *
 * @param entities the entities by their classes
 * @param keys what stands in tables for their rows
 */
record LinkTables(Map<Class<?>, Entity> entities, Keys keys) {

    /** The tables between an entity and those that its collections refer to. */
    List<StoredTable> of(Entity owner) {
        Schema schema = owner.plan().compilation().schema();
        List<StoredTable> tables = new ArrayList<>();
        if (schema.root().shape() instanceof Shape.Nested nested) {
            for (Property property : schema.blueprint(nested).properties()) {
                Reference reference = property.value().traits().ties().reference();
                if (reference != null && property.value().shape() instanceof Shape.Many many) {
                    tables.add(table(owner, property, reference, many.elements().get(0)));
                }
            }
        }
        return tables;
    }

    private StoredTable table(Entity owner, Property property, Reference reference, ValueSpec element) {
        String place = Spelling.of(owner.spec().type()) + "." + property.name();
        Entity target = entities.get(reference.target());
        Reference row = reference.toRow(owner.spec().type());
        ReferredProperty referred = ReferredProperty.of(reference, element, place, target.plan());
        List<Property> there = referred.whole() ? referred.key() : List.of(referred.property());
        return new LinkTable(
                owner,
                property,
                key(owner, ReferredProperty.key(owner, row, place), true),
                key(target, there, referred.whole()));
    }

    private KeyColumns key(Entity entity, List<Property> properties, boolean whole) {
        Columns<Object> cells = Columns.of(entity.plan(), keys);
        return KeyColumns.of(
                entity.name(), cells, properties.stream().map(Property::name).toList(), whole);
    }
}
