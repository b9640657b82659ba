package io.seedbed.blueprint;

import java.util.Map;

/**
 * A value to be made and the blueprints of all classes it consists of.
 *
 * @param entity the logical name that rows derive from
 * @param place how messages name the value, e.g. {@code shop.CheckoutTest.pays(quantity)}
 * @param root the value
 * @param blueprints by key, in the order in which they were met
 */
public record Schema(String entity, String place, ValueSpec root, Map<String, Blueprint> blueprints) {

    /** The same under another logical name. */
    public Schema named(String name) {
        return new Schema(name, place, root, blueprints);
    }

    /** The blueprint that a nested shape names. */
    public Blueprint blueprint(Shape.Nested nested) {
        return blueprints.get(nested.key());
    }
}
