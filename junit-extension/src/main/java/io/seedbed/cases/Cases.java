package io.seedbed.cases;

import io.seedbed.problem.SeedbedException;
import java.util.List;

/**
 * Objects that are made on purpose: wrong in one way, at the rim of what is allowed, or of combined kinds.
 *
 * <pre>{@code
 * Seedbed.of(Customer.class).cases().invalid()
 * }</pre>
 *
 * @param <T> the class of the objects
 */
public final class Cases<T> {

    private final Making<T> making;

    public Cases(Making<T> making) {
        this.making = making;
    }

    /**
     * For each place in the objects and each constraint there an object that violates this constraint and nothing else, as the
     * validator confirms, or the reason why there is none.
     *
     * @return the properties of the class in their order, then what is in its containers and farther away, then rules on whole objects
     * @throws SeedbedException if there is no valid object to begin with
     */
    public List<InvalidCase<T>> invalid() {
        return new InvalidCases<>(making).all();
    }

    /**
     * For each place up to two properties away, such as {@code lines[].quantity}, and each kind of value at the rim of what is allowed
     * a valid object, or the reason why there is none.
     *
     * <p>Kinds are: missing; least, next to least, zero, next to greatest and greatest; each listed value, up to 24; shortest and
     * longest text, and text with a surrogate pair, a combining mark, right-to-left letters, blanks around it, quotes, a line break and
     * markup; empty containers and those with one, the least and the greatest number of elements; a leap day and the hours at which
     * clocks change. The ends that only the calendar sets are no such kinds.
     *
     * @return the properties of the class in their order, then what is in its containers and farther away
     * @throws SeedbedException if there is no valid object to begin with
     */
    public List<BoundaryCase<T>> boundary() {
        return new BoundaryCases<>(making).all();
    }

    /**
     * Valid objects in which the kinds of any two, or any three, properties appear in every combination: usual values, and those
     * of {@link #boundary()} but for neighbours of the ends; of odd text one kind, and of more than eight listed values the first and
     * the last. Properties in containers take no part.
     *
     * @param strength 2 or 3
     * @return the objects, and the combinations that no object has, with the reason
     * @throws SeedbedException if there is no valid object to begin with, or for another strength
     */
    public List<CombinedCase<T>> combined(int strength) {
        if (strength < 2 || strength > 3) {
            throw SeedbedException.of("Can not combine the kinds of " + strength + " properties")
                    .fact("why", "the number of combinations that have to meet grows with each property")
                    .remedy("ask for a strength of 2 or 3")
                    .exception();
        }
        return new CombinedCases<>(making).all(strength);
    }
}
