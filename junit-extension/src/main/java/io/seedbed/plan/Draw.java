package io.seedbed.plan;

import org.jspecify.annotations.Nullable;

/**
 * One row while it is being made: where cells take their choices from, and how deep recursion has gone.
 *
 * <p>Used by one thread at a time. A subclass can pin cells: it answers {@link #choose} for the addresses it knows.
 */
class Draw implements RealisticText.Siblings {

    private static final int NO_CIRCLE = -1;

    private long row;
    private long owner;
    private SiblingSources siblings = SiblingSources.NONE;
    private int circle = NO_CIRCLE;
    private int depth;
    private @Nullable Around around;
    private int repeats;
    private @Nullable Changes changes;
    private final @Nullable Way way;
    private boolean lookingUp;

    Draw(long row) {
        this(row, null);
    }

    /** @param way what leads to the row; {@code null} if it is asked for itself */
    Draw(long row, @Nullable Way way) {
        this.row = row;
        this.way = way;
    }

    /** Begins or ends to look up other properties, whose values do not hang on what leads to the row; the answer is what was before. */
    final boolean lookUp(boolean now) {
        boolean before = lookingUp;
        lookingUp = now;
        return before;
    }

    /** Whether other properties are looked up. */
    final boolean isLookingUp() {
        return lookingUp;
    }

    /** What leads to the row; {@code null} if it is asked for itself. */
    final @Nullable Way way() {
        return way;
    }

    /**
     * The choice that a cell takes.
     *
     * @param natural the choice that follows from the address, and that a subclass may replace
     */
    long choose(long address, long natural) {
        return natural;
    }

    /** Lets values differ from what their addresses say, while a valid object is searched for; the answer is what was before. */
    final @Nullable Changes change(@Nullable Changes now) {
        Changes before = changes;
        changes = now;
        return before;
    }

    /** What differs from what the addresses say; {@code null} if nothing does. */
    final @Nullable Changes changes() {
        return changes;
    }

    /** The number of the row, or of the element within all rows: what {@code @Unique} counts by. */
    final long row() {
        return row;
    }

    /** Makes an element of a container under its own number, so that unique elements differ across rows as well. */
    final <T> @Nullable T element(int slot, int capacity, Source<T> source, long address) {
        long outer = row;
        row = outer * capacity + slot;
        T value = source.at(this, address);
        row = outer;
        return value;
    }

    /** The address of the object whose properties are being made. */
    final long owner() {
        return owner;
    }

    /** Begins an object, or returns to the one around it; the answer is the object before. */
    final long owner(long address) {
        long outer = owner;
        owner = address;
        return outer;
    }

    /** This draw as the other properties of the object being made: an object of their own for each text would be garbage. */
    final RealisticText.Siblings siblings(SiblingSources of) {
        siblings = of;
        return this;
    }

    @Override
    public final @Nullable String text(String property) {
        SiblingSources asked = siblings;
        String text = asked.text(this, owner, property);
        siblings = asked;
        return text;
    }

    /**
     * Makes an object of a circle of types that can contain each other, one level down.
     *
     * <p>Whoever leaves a circle for another one can not come back to it, so that each counts its own levels.
     */
    final <T> @Nullable T descend(Recursion.Circle into, Source<T> source, long address) {
        int outerCircle = circle;
        int outerDepth = depth;
        Around outerAround = around;
        int outerRepeats = repeats;
        boolean same = circle == into.number();
        repeats += same && Around.holds(around, into.type()) ? 1 : 0;
        depth = same ? depth + 1 : 1;
        around = new Around(into.type(), same ? outerAround : null);
        circle = into.number();
        T value = source.at(this, address);
        circle = outerCircle;
        depth = outerDepth;
        around = outerAround;
        repeats = outerRepeats;
        return value;
    }

    /** The types of one circle whose objects contain each other where the draw stands, innermost first. */
    private record Around(int type, @Nullable Around outer) {
        static boolean holds(@Nullable Around innermost, int type) {
            for (Around at = innermost; at != null; at = at.outer) {
                if (at.type == type) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How many objects of this circle of types contain each other where the draw stands. */
    final int depth(Recursion.Circle of) {
        return circle == of.number() ? depth : 0;
    }

    /** Whether an object around the one being made is, or is a part of, one inside another of the same type. */
    final boolean isInsideItself() {
        return repeats > 0;
    }
}
