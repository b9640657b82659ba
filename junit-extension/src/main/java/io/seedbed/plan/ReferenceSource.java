package io.seedbed.plan;

import io.seedbed.blueprint.Reference;
import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/**
 * A value of another entity's row.
 *
 * @param shared the hash of the name under which several properties of an object take their values from the same row; 0 for none
 */
record ReferenceSource(References.Referred referred, long shared) implements Source<Object> {

    static ReferenceSource of(References.Referred referred, Reference reference) {
        long shared = reference.as().isEmpty() ? 0 : Address.name("reference:" + reference.as());
        return new ReferenceSource(referred, shared);
    }

    @Override
    public @Nullable Object at(Draw draw, long address) {
        long row = row(draw, address);
        return row < 0 ? null : referred.value().apply(row);
    }

    /** The object in the row that is referred to; {@code null} if none is. */
    @Nullable
    Object object(Draw draw, long address) {
        long row = row(draw, address);
        return row < 0 ? null : referred.object().apply(row);
    }

    private long row(Draw draw, long address) {
        long drawn = shared == 0 ? address : Address.child(draw.owner(), shared);
        return draw.choose(drawn, referred.pick().row(draw.row(), drawn));
    }
}
