package io.seedbed.plan;

import io.seedbed.blueprint.Reference;
import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/**
 * A value of another entity's row.
 *
 * @param shared the hash of the name under which several properties of an object take their values from the same row; 0 for none
 * @param owner the class of the rows that refer
 * @param target the class of the rows that they refer to
 * @param needed whether a row must be referred to even where that leads round in a circle
 */
record ReferenceSource(References.Referred referred, long shared, Class<?> owner, Class<?> target, boolean needed)
        implements Source<Object> {

    static ReferenceSource of(References.Referred referred, Reference reference, Class<?> owner, boolean needed) {
        long shared = reference.as().isEmpty() ? 0 : Address.name("reference:" + reference.as());
        return new ReferenceSource(referred, shared, owner, reference.target(), needed);
    }

    @Override
    public @Nullable Object at(Draw draw, long address) {
        return of(referred.value(), draw, address);
    }

    /** The object in the row that is referred to; {@code null} if none is. */
    @Nullable
    Object object(Draw draw, long address) {
        return of(referred.object(), draw, address);
    }

    /** Something else that is taken from the same row. */
    @Nullable
    Object follow(References.Rows taken, Draw draw, long address) {
        return of(taken, draw, address);
    }

    private @Nullable Object of(References.Rows taken, Draw draw, long address) {
        long row = row(draw, address);
        return row < 0 || (!draw.isLookingUp() && isRound(draw.way()))
                ? null
                : taken.of(row, new Way(owner, draw.way()));
    }

    /**
     * Whether an entity that is on the way comes again: from an author by a book to its author, that author's best book is not loaded.
     * The own entity does not count, since its trees end.
     */
    private boolean isRound(@Nullable Way way) {
        return !needed && target != owner && Way.holds(way, target);
    }

    private long row(Draw draw, long address) {
        long drawn = drawn(draw, address);
        return draw.choose(drawn, referred.pick().row(draw.row(), drawn));
    }

    /** Where the choice of the row is drawn. */
    long drawn(Draw draw, long address) {
        return shared == 0 ? address : Address.child(draw.owner(), shared);
    }
}
