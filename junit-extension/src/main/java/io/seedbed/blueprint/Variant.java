package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How objects look in which a property has one of some values.
 *
 * @param property the property that decides
 * @param is its values, as they were written
 * @param said what is said about properties, by name
 * @param origin the annotation that says so
 */
public record Variant(String property, List<String> is, Map<String, Said> said, Origin origin) {

    public Variant {
        is = List.copyOf(is);
        said = Map.copyOf(said);
    }

    /**
     * What is said about a property, over and above what its class says.
     *
     * @param constraints what is demanded of it as well
     * @param traits how it is to be drawn instead
     */
    public record Said(List<Constraint> constraints, Traits traits) {
        public Said {
            constraints = List.copyOf(constraints);
        }
    }

    /** A property as it is in such objects; a value that a program gives stays what it is. */
    Property on(Property property) {
        Said here = said.get(property.name());
        ValueSpec value = property.value();
        if (here == null || value.traits().given() != null) {
            return property;
        }
        List<Constraint> constraints = new ArrayList<>(value.constraints());
        constraints.addAll(here.constraints);
        return property.with(value.with(constraints).with(here.traits.over(value.traits())));
    }

    /** The same but for one property. */
    Variant silentOn(String silent) {
        Map<String, Said> others = new HashMap<>(said);
        others.remove(silent);
        return new Variant(property, is, others, origin);
    }
}
