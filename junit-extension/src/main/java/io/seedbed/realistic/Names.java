package io.seedbed.realistic;

import io.seedbed.plan.RealisticText.Siblings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of the person that an object is about: what its own properties hold, else the persona's. Immutable.
 *
 * @param first the first name
 * @param last the last name
 */
record Names(Name first, Name last) {

    /** A name as a function of the object. */
    @FunctionalInterface
    interface Name {
        String of(Siblings siblings, long owner);
    }

    /**
     * The names of a persona's owner.
     *
     * @param properties the properties that hold names, by kind
     * @param fromFull whether a full name may stand in for the first and last name that an object lacks
     */
    static Names of(Persona persona, String whose, Map<Kind, String> properties, boolean fromFull) {
        String full = fromFull ? properties.get(new Kind("fullName", whose)) : null;
        Name first = word(full, persona.familyFirst(), (siblings, owner) -> persona.first(owner));
        Name last = word(full, !persona.familyFirst(), (siblings, owner) -> persona.last(owner));
        return new Names(
                held(properties.get(new Kind("firstName", whose)), first),
                held(properties.get(new Kind("lastName", whose)), last));
    }

    private static Name held(@Nullable String property, Name otherwise) {
        if (property == null) {
            return otherwise;
        }
        return (siblings, owner) -> {
            String name = siblings.text(property);
            return name == null ? otherwise.of(siblings, owner) : name;
        };
    }

    /** The last or first word of a full name; no help if it has only one, as Chinese names are written. */
    private static Name word(@Nullable String property, boolean isLast, Name otherwise) {
        if (property == null) {
            return otherwise;
        }
        return (siblings, owner) -> {
            String name = siblings.text(property);
            String[] words = name == null ? new String[0] : name.strip().split("\\s+");
            return words.length < 2 ? otherwise.of(siblings, owner) : words[isLast ? words.length - 1 : 0];
        };
    }
}
