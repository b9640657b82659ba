package io.seedbed.edit;

/**
 * Says which values are meant. Immutable.
 *
 * <p>A path means one place, counted from the root; a property means it in every object of its class, wherever it stands; a type
 * means every value of that type. If several say something on the same matter, a path wins over a property and a property over a
 * type; among equals the later one wins.
 */
public sealed interface Selector permits PathSelector, PropertySelector, TypeSelector {

    /**
     * The place that a path leads to.
     *
     * <p>{@code address.city} is a property of a property; {@code lines[].sku} stands for each line, {@code lines[2].sku} for the third
     * one, which is then always there, and wins over {@code lines[].sku}; {@code attributes<key>} and
     * {@code attributes<value>} for those of a map; {@code nickname<content>} for what an {@code Optional} holds; {@code payment.number}
     * for the number of each kind of payment that has one. These are the paths that {@code explain} prints. In a type that contains itself
     * a path reaches just as far as it is written: {@code parent.name} is the name of the root's parent, no other's.
     *
     * @throws io.seedbed.problem.SeedbedException if it is not written like that
     */
    static Selector path(String path) {
        return PathSelector.of(path);
    }

    /** All values of a type, elements of containers included; a primitive type and its wrapper are one. */
    static Selector type(Class<?> type) {
        return new TypeSelector(type);
    }

    /**
     * A property, in every object of its class.
     *
     * @param getter a method reference, such as {@code Customer::age}
     * @throws io.seedbed.problem.SeedbedException if it is a lambda expression, which names no property
     */
    static <T> Selector property(Getter<T, ?> getter) {
        return PropertySelector.of(getter);
    }
}
