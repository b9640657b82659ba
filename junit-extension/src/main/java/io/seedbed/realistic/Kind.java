package io.seedbed.realistic;

import org.jspecify.annotations.Nullable;

/**
 * What a property means: {@code email}, {@code city}, {@code birthDate}. Immutable.
 *
 * @param name the kind's name in the vocabulary
 * @param whose which person, place or company of the object is meant; empty for the object itself. {@code billingCity}
 *     and {@code billingZip} share the place {@code billing} and have nothing to do with {@code shippingCity}.
 */
record Kind(String name, String whose) {

    // Written out, since a record's own would be linked at run time, which the first test of a run waits for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kind that && name.equals(that.name) && whose.equals(that.whose);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + whose.hashCode();
    }

    /** The kind as messages and {@code explain} show it: {@code city} or {@code city (billing)}. */
    @Override
    public String toString() {
        return whose.isEmpty() ? name : name + " (" + whose + ")";
    }
}
