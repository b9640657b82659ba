package io.seedbed.plan;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.ValueSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a table for the rows of other tables that its rows refer to. Immutable and thread-safe. */
@FunctionalInterface
public interface Keys {

    /** Nothing: what a row refers to is shown as a part of it. */
    Keys NONE = (value, place) -> null;

    /**
     * Where a value leads.
     *
     * @param table the name of the table that it leads to
     * @param plan what makes the rows there
     * @param properties whose value is taken there; where the value is the whole row, what tells that row from others, which may be
     *     several together
     * @param whole whether the value is the row and not a property of it
     */
    record Key(String table, Plan<?> plan, List<Property> properties, boolean whole) {
        public Key {
            properties = List.copyOf(properties);
        }

        /** The property whose value is taken. */
        Property property() {
            return properties.get(0);
        }
    }

    /**
     * Where a value leads.
     *
     * @param value what is stated about it
     * @param place how messages name it
     * @return {@code null} if it refers to no row of a table
     * @throws io.seedbed.problem.SeedbedException if it is a row that nothing tells from others
     */
    @Nullable
    Key of(ValueSpec value, String place);
}
