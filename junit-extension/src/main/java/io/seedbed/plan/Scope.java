package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;

/**
 * A schema with what turns its values into cells.
 *
 * @param schema what the values are described in
 * @param recursion which of its types can contain themselves
 * @param values makes cells
 * @param types tells of which type they are
 */
record Scope(Schema schema, Recursion recursion, JdkValues values, CellTypes types) {

    static Scope of(Schema schema, Keys keys) {
        Recursion recursion = new Recursion(schema);
        return new Scope(schema, recursion, new JdkValues(schema, keys), new CellTypes(schema, recursion, keys));
    }

    static Scope of(Plan<?> plan, Keys keys) {
        return of(plan.compilation().schema(), keys);
    }

    /** The class of a row that has properties. */
    Class<?> rowType() {
        return schema.blueprint((Shape.Nested) schema.root().shape()).type();
    }

    Blueprint blueprint(Shape.Nested nested) {
        return schema.blueprint(nested);
    }
}
