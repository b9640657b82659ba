package io.seedbed.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Realistic candidates for one property: a pure function of addresses. */
public interface RealisticText {

    /**
     * A candidate.
     *
     * @param siblings the values of the same object's other properties
     * @param owner the address of the object, at which its persona and place are found
     * @param cell the address of the property itself
     * @return the text, which the property's domain may still forbid
     */
    String at(Siblings siblings, long owner, long cell);

    /**
     * The same with only those candidates that are allowed, if they can be told beforehand, as for a list of names: then no
     * value needs a check later.
     */
    default Optional<RealisticText> within(Predicate<String> allowed) {
        return Optional.empty();
    }

    /** The same text made to fit, in order of preference; the plan takes the first that the domain allows. */
    default List<String> repairs(String candidate, int minLength, int maxLength) {
        return List.of();
    }

    /** A short name for {@code explain}, e.g. {@code first name (en)}. */
    String description();

    /** The other properties of the object being made. */
    interface Siblings {
        /** The value of a property if the object has it and it is text; {@code null} otherwise. */
        @Nullable
        String text(String property);
    }
}
