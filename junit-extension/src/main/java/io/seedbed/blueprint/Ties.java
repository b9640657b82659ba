package io.seedbed.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value has to do with other rows and with other properties of its object.
 *
 * @param reference the rows that the value is taken from; {@code null} if it is the value's own
 * @param progression how the value grows from row to row; {@code null} if it does not
 * @param spread over which rows the shares of the distribution hold; {@code null} if only on average
 * @param rarity the one value that is rare; {@code null} if there is none
 * @param correlations the properties that it goes with
 * @param relations how it follows from other properties
 * @param mirror the property of the objects here that leads back; {@code null} if none does
 */
public record Ties(
        @Nullable Reference reference,
        @Nullable Progression progression,
        @Nullable Spread spread,
        @Nullable Rarity rarity,
        List<Correlation> correlations,
        List<Relation> relations,
        @Nullable Mirror mirror) {

    /** None. */
    public static final Ties NONE = new Ties(null, null, null, null, List.of(), List.of(), null);

    public Ties {
        correlations = List.copyOf(correlations);
        relations = List.copyOf(relations);
    }

    /** The same with a property that leads back. */
    public Ties with(@Nullable Mirror other) {
        return new Ties(reference, progression, spread, rarity, correlations, relations, other);
    }

    /** The same with a relation to rows of another entity. */
    Ties with(Reference other) {
        return new Ties(other, progression, spread, rarity, correlations, relations, mirror);
    }

    /** The same, growing from row to row. */
    Ties with(@Nullable Progression other) {
        return new Ties(reference, other, spread, rarity, correlations, relations, mirror);
    }

    /** What the value is made of; {@code null} if it is drawn. */
    public @Nullable Relation computed() {
        return relations.isEmpty() || !relations.get(0).isComputed() ? null : relations.get(0);
    }

    /** The table that says how often which value appears; {@code null} if there is none. */
    public Relation.@Nullable Table table() {
        for (Relation relation : relations) {
            if (relation instanceof Relation.Table table) {
                return table;
            }
        }
        return null;
    }

    /** The same without such a table. */
    Ties withoutTable() {
        return new Ties(
                reference,
                progression,
                spread,
                rarity,
                correlations,
                relations.stream()
                        .filter(relation -> !(relation instanceof Relation.Table))
                        .toList(),
                mirror);
    }
}
