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
        Spread spread = spread(value);
        if (spread != null) {
            Leaf<?> leaf = leaf(made, value, place);
            long rows = spread.rows() > 0 ? spread.rows() : total > 0 ? total : StratifiedSource.ROWS;
            return new ValueSources.Made(
                    new StratifiedSource<>(leaf, rows, key, leaf instanceof ListedLeaf),
                    made.domain(),
                    made.how() + ", shares exact over " + rows + " rows",
                    made.maker());
        }
        if (!Correlations.isAny(place.siblings())) {
            return made;
        }
        List<Correlation> stated = value.traits().ties().correlations();
        if (!stated.isEmpty()) {
            leaf(made, value, place);
        }
        Narrowing narrowing =
                selection == null ? null : new SelectedSources(selection).narrowing(leaf(all, value, place), all);
        return made.source() instanceof Leaf<?> leaf
                ? correlations
                        .computeIfAbsent(place.siblings(), siblings -> new Correlations(siblings, ownerOf(place)))
                        .tied(leaf, place.property(), narrowing)
                        .map(source ->
                                new ValueSources.Made(source, made.domain(), made.how() + with(stated), made.maker()))
                        .orElse(made)
                : made;
    }

    /** A rare value has its rows where their number is known. */
    private @Nullable Spread spread(ValueSpec value) {
        Ties ties = value.traits().ties();
        boolean isQuota = ties.rarity() != null && total > 0 && !Selection.isOn(value);
        return ties.spread() != null || !isQuota ? ties.spread() : new Spread(0, false);
    }

    private static String ownerOf(Place place) {
        return place.text()
                .substring(0, place.text().length() - place.property().length() - 1);
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
