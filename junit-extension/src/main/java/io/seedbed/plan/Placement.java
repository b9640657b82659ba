package io.seedbed.plan;

import io.seedbed.blueprint.Correlation;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Rarity;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Spread;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places values among the other rows, so that shares are exact, and among the other properties, so that they go together. */
final class Placement {

    private final long total;
    private final Map<List<Property>, Correlations> correlations = new IdentityHashMap<>();

    /** @param total how many rows there will be; 0 if nobody knows */
    Placement(long total) {
        this.total = total;
    }

    /**
     * The source among the other rows and properties: spread over the rows, or tied to a property.
     *
     * @param selection which of the values are wanted; {@code null} for all
     */
    ValueSources.Made of(
            ValueSources.Made all,
            ValueSpec value,
            Allowed allowed,
            Place place,
            long key,
            @Nullable Selection selection) {
        ValueSources.Made made = selection == null ? all : new SelectedSources(selection).of(all, allowed);
        Rarity rarity = value.traits().ties().rarity();
        if (rarity != null && !(value.shape() instanceof Shape.Listed)) {
            throw SeedbedException.of("Only listed values can be rare: " + place.text())
                    .fact("stated", rarity.origin().text())
                    .fact("type", value.javaType())
                    .remedy("use a boolean or an enum, or @Weighted with @Stratified")
                    .exception();
        }
        Spread spread = spread(value, total);
        boolean isTied = StatedCorrelations.isAny(place.siblings());
        if (spread != null && !isBehindChosen(value, place)) {
            Leaf<?> leaf = leaf(made, value, place);
            Strata strata = new Strata(spread.rows() > 0 ? spread.rows() : total > 0 ? total : Strata.ROWS, key);
            if (isTied) {
                among(place).know(leaf, place.property(), standing(strata, all, value, place, selection));
            }
            return new ValueSources.Made(
                    new StratifiedSource<>(leaf, strata, leaf instanceof ListedLeaf),
                    made.domain(),
                    made.how() + ", shares exact over " + strata.rows() + " rows",
                    made.maker());
        }
        if (!isTied) {
            return made;
        }
        List<Correlation> stated = value.traits().ties().correlations();
        if (!stated.isEmpty()) {
            leaf(made, value, place);
        }
        Standing standing = standing(null, all, value, place, selection);
        return made.source() instanceof Leaf<?> leaf
                ? among(place)
                        .tied(leaf, place.property(), standing)
                        .map(source ->
                                new ValueSources.Made(source, made.domain(), made.how() + with(stated), made.maker()))
                        .orElse(made)
                : made;
    }

    private static Standing standing(
            @Nullable Strata strata,
            ValueSources.Made all,
            ValueSpec value,
            Place place,
            @Nullable Selection selection) {
        Narrowing narrowing =
                selection == null ? null : new SelectedSources(selection).narrowing(leaf(all, value, place), all);
        return new Standing(strata, narrowing, Ranks.of(all.source(), value));
    }

    private Correlations among(Place place) {
        return correlations.computeIfAbsent(
                place.siblings(),
                siblings -> new Correlations(siblings, ownerOf(place), value -> isShared(value, total)));
    }

    /** Whether the shares of a value were to be exact, but follow from one that rows are chosen by. */
    private boolean isBehindChosen(ValueSpec value, Place place) {
        return isShared(value, total)
                && StatedCorrelations.isAny(place.siblings())
                && among(place).isBehindChosen(place.property());
    }

    /** Over how many rows a quota of a value holds: 0 if rows are chosen by what they hold, so that they are no longer all rows. */
    long rowsOf(ValueSpec value, Place place) {
        return Selection.isOn(value) || isBehindChosen(value, place) ? 0 : total;
    }

    /**
     * Whether the shares of a value are to be exact.
     *
     * @param total how many rows there will be; 0 if nobody knows
     */
    static boolean isShared(ValueSpec value, long total) {
        return spread(value, total) != null;
    }

    /** A rare value has its rows where their number is known. */
    private static @Nullable Spread spread(ValueSpec value, long total) {
        Ties ties = value.traits().ties();
        boolean isQuota = ties.rarity() != null && total > 0 && !Selection.isOn(value);
        return ties.spread() != null || !isQuota ? ties.spread() : new Spread(0, false);
    }

    /** What is in an Optional has the Optional's name, and more behind it. */
    private static String ownerOf(Place place) {
        return place.text().substring(0, place.text().lastIndexOf("." + place.property()));
    }

    private static String with(List<Correlation> stated) {
        StringBuilder text = new StringBuilder();
        for (Correlation correlation : stated) {
            text.append(text.isEmpty() ? ", going with " : " and ").append(correlation.with());
        }
        return text.toString();
    }

    /** @throws SeedbedException if the values have no order, as unique ones */
    static Leaf<?> leaf(ValueSources.Made made, ValueSpec value, Place place) {
        if (made.source() instanceof Leaf<?> leaf) {
            return leaf;
        }
        Traits traits = value.traits();
        throw SeedbedException.of("These values have no order to be placed in: " + place.text())
                .fact("stated", traits.origins().stream().map(o -> o.text()).collect(Collectors.joining("\n")))
                .fact("drawn", made.how())
                .remedy("declare a distribution or weights, or remove what places the values among others")
                .exception();
    }
}
