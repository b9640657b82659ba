package io.seedbed.blueprint;

/**
 * A property of a class.
 *
 * @param name the name in the source code
 * @param stableName the name that its values derive from, the same unless pinned
 * @param value all that is stated about its value
 */
public record Property(String name, String stableName, ValueSpec value) {}
