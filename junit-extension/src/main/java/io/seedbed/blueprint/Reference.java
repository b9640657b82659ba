package io.seedbed.blueprint;

/**
 * A relation to a row of another entity, or of the own one.
 *
 * @param target the entity's class
 * @param property the property whose value is taken; empty to find it by its meaning
 * @param as what properties share that take their values from the same row; empty for none
 * @param levels for references to the own entity, how long a way from a root may be, at least 1
 * @param through the property of the row that leads to the same row, and chooses it; empty if this one chooses
 * @param origin the annotation that says so
 */
public record Reference(Class<?> target, String property, String as, int levels, String through, Origin origin) {

    /** A reference to any row, as JPA states it. */
    static Reference to(Class<?> target, String through, Origin origin) {
        return new Reference(target, "", "", io.seedbed.annotation.References.LEVELS, through, origin);
    }

    /** The same to a whole row of another entity. */
    public Reference toRow(Class<?> of) {
        return new Reference(of, "", as, levels, through, origin);
    }

    /** Whether another property of the row says which row it is, and has its columns. */
    public boolean isFollowing() {
        return !through.isEmpty();
    }
}
