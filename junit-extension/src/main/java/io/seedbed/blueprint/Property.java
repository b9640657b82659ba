package io.seedbed.blueprint;

/**
 * A property of a class.
 *
 * @param name the name in the source code
 * @param stableName the name that its values derive from, the same unless pinned
 * @param value all that is stated about its value
 * @param storage how it is stored
 */
public record Property(String name, String stableName, ValueSpec value, Storage storage) {

    /** A property that is stored as usual. */
    Property(String name, String stableName, ValueSpec value) {
        this(name, stableName, value, Storage.USUAL);
    }

    /** The same where other things are stated about its value. */
    public Property with(ValueSpec other) {
        return new Property(name, stableName, other, storage);
    }
}
