package io.seedbed.blueprint;

/**
 * The property by which objects lead back to the object that leads to them, as a line's order does.
 *
 * @param property its name, in the objects that are led to
 * @param keepsRoom whether one place here is kept for the object around it, which is another one of the same kind: among the lines of
 *     an order that is made for a line, for that line
 */
public record Mirror(String property, boolean keepsRoom) {}
