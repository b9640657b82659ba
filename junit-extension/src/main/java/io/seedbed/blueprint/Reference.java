package io.seedbed.blueprint;

import io.seedbed.annotation.References;
import java.util.List;

/**
 * A relation to a row of another entity, or of the own one.
 *
 * @param target the entity's class
 * @param property the property whose value is taken; empty to find it by its meaning
 * @param as what properties share that take their values from the same row; empty for none
 * @param levels for references to the own entity, how long a way from a root may be, at least 1
 * @param columns what the columns are called there that stand for the row in tables; empty for those of its key
 * @param through the property of the row that leads to the same row, and chooses it; empty if this one chooses
 * @param origin the annotation that says so
 */
public record Reference(
        Class<?> target, String property, String as, int levels, List<String> columns, String through, Origin origin) {

    public Reference {
        columns = List.copyOf(columns);
    }

    /** A reference to any row, as JPA states it. */
    static Reference to(Class<?> target, List<String> columns, String through, Origin origin) {
        return new Reference(target, "", "", References.LEVELS, columns, through, origin);
    }

    /** The same to a whole row of another entity. */
    public Reference toRow(Class<?> of) {
        return new Reference(of, "", as, levels, List.of(), through, origin);
    }

    /** Whether another property of the row says which row it is, and has its columns. */
    public boolean isFollowing() {
        return !through.isEmpty();
    }
}
