package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Together;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which values differ together from row to row; known by their paths from the row. Not thread-safe. */
final class UniqueSets {

    private static final String ROOT = "$";

    private final Compilation compilation;
    private final ValueSources values;
    private final Notes notes;
    private final Map<String, List<UniqueSet>> byPath = new HashMap<>();
    private final List<UniqueSet> all = new ArrayList<>();

    UniqueSets(Compilation compilation, Notes notes) {
        this.compilation = compilation;
        // What differs together need not differ alone.
        this.values = new ValueSources(compilation, ignored -> {});
        this.notes = notes;
    }

    /** Notes down the sets of an object. */
    void add(Blueprint blueprint, String path) {
        String prefix = path.equals(ROOT) ? "" : path + ".";
        List<Together> needed = blueprint.together().stream()
                .filter(set -> set.paths().stream().noneMatch(member -> differs(blueprint, member)))
                .toList();
        needed.stream().filter(set -> !isImplied(set, needed)).forEach(together -> {
            List<String> paths =
                    together.paths().stream().map(member -> prefix + member).toList();
            long key = Address.child(
                    Address.entity(compilation.seed(), compilation.schema().entity()),
                    Address.name("together:" + paths.stream().sorted().toList()));
            UniqueSet set = new UniqueSet(together, paths, Spelling.of(blueprint.type()), key, compilation.rows());
            all.add(set);
            paths.forEach(member ->
                    byPath.computeIfAbsent(member, x -> new ArrayList<>()).add(set));
        });
    }

    /** Whether a property differs from row to row by itself. */
    private boolean differs(Blueprint blueprint, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        for (Property property : blueprint.properties()) {
            Traits traits = property.value().traits();
            if (!property.name().equals(name)) {
                continue;
            }
            return dot > 0 && property.value().shape() instanceof Shape.Nested nested
                    ? differs(compilation.schema().blueprint(nested), path.substring(dot + 1))
                    : traits.unique() || traits.ties().progression() != null;
        }
        return false;
    }

    /** Whether some of its properties differ together already. */
    private static boolean isImplied(Together set, List<Together> all) {
        return all.stream()
                .anyMatch(other ->
                        other.paths().size() < set.paths().size() && set.paths().containsAll(other.paths()));
    }

    /** The source of a value, which may have to differ together with others. */
    ValueSources.Made member(
            ValueSources.Made usual,
            ValueSpec value,
            Allowed allowed,
            Place place,
            String path,
            SiblingSources siblings) {
        List<UniqueSet> sets = byPath.getOrDefault(path, List.of());
        sets.forEach(UniqueSet::ask);
        Traits traits = value.traits();
        if (sets.isEmpty() || !isFree(value, place, siblings)) {
            return usual;
        }
        UniqueSet set = sets.get(0);
        Origin by = set.stated().origin();
        ValueSources.Made made = values.source(value.with(traits.over(Traits.unique(by))), allowed, place, siblings);
        if (!(made.source() instanceof UniqueSource<?> unique)) {
            return usual;
        }
        UniqueSet.Ranked few =
                usual.source() instanceof GridLeaf<?> grid ? new UniqueSet.Ranked(grid::value, grid.count()) : null;
        boolean isText = value.shape() instanceof Shape.Text;
        set.add(new UniqueSet.Member(path, few, new UniqueSet.Ranked(unique.of(), unique.count()), isText));
        return new ValueSources.Made(
                (draw, address) -> set.isIn(path)
                        ? set.value(path, draw, address)
                        : usual.source().at(draw, address),
                usual.domain(),
                usual.how(),
                usual.maker());
    }

    /** Whether nothing says how the value is drawn. */
    private static boolean isFree(ValueSpec value, Place place, SiblingSources siblings) {
        Traits traits = value.traits();
        return traits.distribution() == null
                && traits.weights().isEmpty()
                && traits.fake() == null
                && traits.ties().rarity() == null
                && traits.ties().spread() == null
                && traits.ties().correlations().isEmpty()
                && traits.ties().relations().isEmpty()
                && siblings.bounds(place.property()).isEmpty();
    }

    /** Where a reference leads, which may have to differ together with other values. */
    References.Referred member(References.Referred usual, ValueSpec value, String path) {
        List<UniqueSet> sets = byPath.getOrDefault(path, List.of());
        sets.forEach(UniqueSet::ask);
        References.Siblings siblings = usual.siblings();
        if (siblings != null) {
            sets.forEach(set -> set.add(siblings));
        }
        if (sets.isEmpty() || !usual.free()) {
            return usual;
        }
        UniqueSet set = sets.get(0);
        UniqueSet.Ranked places = new UniqueSet.Ranked(row -> row, usual.distinct());
        set.add(new UniqueSet.Member(path, places, places, false));
        return usual.by((row, address) ->
                set.isIn(path) ? set.place(path, row) : usual.pick().row(row, address));
    }

    /**
     * Chooses which values take part, when all are known.
     *
     * @param unique takes what must differ and how often it can
     * @throws SeedbedException if nothing is left that could differ
     */
    void close(Consumer<PlanCompiler.Uniqueness> unique) {
        for (UniqueSet set : all) {
            long count = set.close();
            // Outside of a data set JPA's objects are whole, and their own ids tell them apart.
            boolean isTold = !set.stated().origin().isValidated() && set.hasObjects();
            if (count < 0 && !isTold) {
                throw nothingFree(set);
            }
            if (count >= 0 && count < Long.MAX_VALUE && !isTold) {
                unique.accept(new PlanCompiler.Uniqueness(
                        set.place(), set.stated().origin().text(), set.counts(), count));
            }
            set.paths().forEach(path -> {
                if (set.isIn(path)) {
                    notes.amend(path, "each combination of " + set.stated().name() + " once");
                }
            });
        }
    }

    private static SeedbedException nothingFree(UniqueSet set) {
        return SeedbedException.of("Nothing can tell rows apart: " + set.place())
                .fact("stated", set.stated().origin().text())
                .fact(
                        "why",
                        "each of these properties follows a distribution or another value, or is an object or a collection")
                .remedy("leave the values of one of them to chance")
                .exception();
    }
}
