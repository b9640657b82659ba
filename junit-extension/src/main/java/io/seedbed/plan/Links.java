package io.seedbed.plan;

import io.seedbed.random.Address;

/** The rows of another entity that a collection of references leads to, for each row. Immutable and thread-safe. */
public final class Links {

    private static final long[] NONE = {};

    private final PartSource<?> part;
    private final LinksSource source;
    private final long entityKey;

    Links(PartSource<?> part, LinksSource source, long entityKey) {
        this.part = part;
        this.source = source;
        this.entityKey = entityKey;
    }

    /** How many rows a row refers to. */
    public int count(long row) {
        Draw draw = draw(row);
        return isMissing(draw, row) ? 0 : source.count(draw, address(row));
    }

    /** The numbers of the rows that a row refers to, each once. */
    public long[] of(long row) {
        Draw draw = draw(row);
        return isMissing(draw, row) ? NONE : source.rows(draw, address(row));
    }

    /** A collection that is never missing need not be made to know that. */
    private boolean isMissing(Draw draw, long row) {
        return part.source() != source && part.at(draw, Address.row(entityKey, row)) == null;
    }

    private Draw draw(long row) {
        Draw draw = new Draw(row);
        draw.owner(Address.row(entityKey, row));
        return draw;
    }

    private long address(long row) {
        return part.address(Address.row(entityKey, row));
    }
}
