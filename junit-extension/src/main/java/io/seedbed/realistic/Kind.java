package io.seedbed.realistic;

/**
 * What a property means: {@code email}, {@code city}, {@code birthDate}. Immutable.
 *
 * @param name the kind's name in the vocabulary
 * @param whose which person, place or company of the object is meant; empty for the object itself. {@code billingCity}
 *     and {@code billingZip} share the place {@code billing} and have nothing to do with {@code shippingCity}.
 */
record Kind(String name, String whose) {

    /** The kind as messages and {@code explain} show it: {@code city} or {@code city (billing)}. */
    @Override
    public String toString() {
        return whose.isEmpty() ? name : name + " (" + whose + ")";
    }
}
