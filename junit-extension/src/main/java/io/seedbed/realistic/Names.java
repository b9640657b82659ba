package io.seedbed.realistic;

import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The names of the person that an object is about: what its own properties hold, else the persona's. Immutable.
 *
 * @param first the first name of an owner
 * @param last the last name of an owner
 */
record Names(LongFunction<String> first, LongFunction<String> last) {

    /**
     * The names of a persona's owner.
     *
     * @param actual what the object's properties hold
     * @param fromFull whether a full name may stand in for the first and last name that an object lacks
     */
    static Names of(
            Persona persona,
            String whose,
            Map<Kind, ? extends LongFunction<? extends @Nullable String>> actual,
            boolean fromFull) {
        var full = fromFull ? actual.get(new Kind("fullName", whose)) : null;
        return new Names(
                or(actual.get(new Kind("firstName", whose)), or(word(full, persona.familyFirst()), persona::first)),
                or(actual.get(new Kind("lastName", whose)), or(word(full, !persona.familyFirst()), persona::last)));
    }

    private static LongFunction<String> or(
            @Nullable LongFunction<? extends @Nullable String> known, LongFunction<String> otherwise) {
        if (known == null) {
            return otherwise;
        }
        return owner -> {
            String name = known.apply(owner);
            return name == null ? otherwise.apply(owner) : name;
        };
    }

    /** The last or first word of a full name; nothing if it has only one, as Chinese names are written. */
    private static @Nullable LongFunction<? extends @Nullable String> word(
            @Nullable LongFunction<? extends @Nullable String> full, boolean last) {
        if (full == null) {
            return null;
        }
        return owner -> {
            String name = full.apply(owner);
            String[] words = name == null ? new String[0] : name.strip().split("\\s+");
            return words.length < 2 ? null : words[last ? words.length - 1 : 0];
        };
    }
}
