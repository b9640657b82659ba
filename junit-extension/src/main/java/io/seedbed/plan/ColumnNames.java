package io.seedbed.plan;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Storage;

/** What the columns of an object's parts are called in a database. */
@FunctionalInterface
interface ColumnNames {

    /** Parts are called as they call themselves. */
    ColumnNames PLAIN = (path, name) -> name;

    /**
     * The name of a column.
     *
     * @param path the way to the part from the object, with dots
     * @param name what the part is called by itself
     */
    String of(String path, String name);

    /** What a property without parts is called by itself. */
    static String own(Property property) {
        String column = property.storage().column();
        return column.isEmpty() ? property.name() : column;
    }

    /** The parts of a property: called after it as well, unless JPA embeds them. */
    default ColumnNames ofPart(Property property) {
        Storage storage = property.storage();
        return (path, name) -> of(
                property.name() + "." + path,
                storage.isEmbedded() ? storage.parts().getOrDefault(path, name) : property.name() + "." + name);
    }

    /** The key of the row that a property refers to: called after both, or as is stated. */
    default ColumnNames ofKey(Property property) {
        Storage storage = property.storage();
        return (path, name) -> of(property.name() + "." + path, storage.join(name, property.name() + "." + name));
    }
}
