package io.seedbed.plan;

import io.seedbed.blueprint.Property;
import java.util.List;

/**
 * Where a value stands.
 *
 * @param owner the simple name of the class around it
 * @param property its name
 * @param stable the name that unique values derive from; neither the order of properties nor the way to it matters
 * @param text how messages name it
 * @param siblings the properties of the same object
 */
record Place(String owner, String property, String stable, String text, List<Property> siblings) {
    /** What an Optional of this name contains: as far as meaning goes, the value itself. */
    Place content() {
        return new Place(owner, property, stable, text + "<content>", siblings);
    }

    /** An element, which the name of its collection describes: {@code emails[]}. */
    Place element(String suffix) {
        return new Place("", property, stable + suffix, text + suffix, List.of());
    }
}
