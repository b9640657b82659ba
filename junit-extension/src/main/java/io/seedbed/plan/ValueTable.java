package io.seedbed.plan;

import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Choice;
import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table by which a value depends on another one, checked against what both can be.
 *
 * @param path the way to the other one
 * @param given what is stated about the other one
 * @param value what is stated about the value
 */
record ValueTable(Relation.Table table, SiblingPath path, ValueSpec given, ValueSpec value, Place place) {

    /** Lines that an explanation shows. */
    private static final int SHOWN = 12;

    static ValueTable of(Relation.Table table, SiblingPath path, ValueSpec value, Place place) {
        if (path.isMany()) {
            throw SeedbedException.of("A value depends on several at once: " + place.text())
                    .fact("stated", table.origin().text())
                    .remedy("name a property that has one value")
                    .exception();
        }
        return new ValueTable(table, path, given(path), value, place);
    }

    /** Of another entity's property no more is known than its type. */
    private static ValueSpec given(SiblingPath path) {
        ValueSpec end = path.end();
        if (end != null) {
            return end;
        }
        return ValueSpec.of(Objects.requireNonNull(path.type()));
    }

    /** @throws SeedbedException if a line is about values that can not be, or one is missing */
    ValueSources.Made source(SiblingSources siblings) {
        requireAlone();
        Map<Object, ListedLeaf<Object>> lists = new HashMap<>();
        for (Relation.Table.Line line : table.lines()) {
            ListedLeaf<Object> list = list(line);
            for (String is : line.is()) {
                lists.put(Literals.key(given(is, line)), list);
            }
        }
        ListedLeaf<Object> otherwise = table.otherwise() == null ? null : list(table.otherwise());
        List<Object> possible = Selection.possible(given, path.text()).orElse(null);
        if (otherwise == null) {
            requireAll(possible, lists.keySet());
        }
        Choice values = new Choice(table.values().stream()
                .filter(weight -> weight.weight() > 0)
                .map(Traits.Weight::name)
                .toList());
        ListedLeaf<Object> only = possible == null || mayBeMissing() ? null : only(possible, lists, otherwise);
        return new ValueSources.Made(
                only == null ? new TableSource<>(path, siblings, lists, otherwise, place.text()) : only,
                values.toString(),
                how(),
                Maker.DRAW);
    }

    /** The list that all rows draw from; {@code null} if there are several. */
    private static @Nullable ListedLeaf<Object> only(
            List<Object> possible, Map<Object, ListedLeaf<Object>> lists, @Nullable ListedLeaf<Object> otherwise) {
        Set<@Nullable ListedLeaf<Object>> used = Collections.newSetFromMap(new IdentityHashMap<>());
        possible.forEach(value -> used.add(lists.getOrDefault(Literals.key(value), otherwise)));
        return used.size() == 1 ? used.iterator().next() : null;
    }

    private boolean mayBeMissing() {
        return path.first().value().traits().nullRate() > 0 || given.traits().nullRate() > 0;
    }

    private void requireAlone() {
        Traits traits = value.traits();
        boolean isDrawnOtherwise = traits.distribution() != null
                || !traits.weights().isEmpty()
                || traits.unique()
                || traits.fake() != null
                || traits.ties().rarity() != null;
        if (isDrawnOtherwise) {
            throw SeedbedException.of("Two statements on how often which value appears: " + place.text())
                    .fact(
                            "stated",
                            traits.origins().stream()
                                    .map(Origin::text)
                                    .distinct()
                                    .collect(Collectors.joining("\n")))
                    .remedy("keep the table or the others; what else there may be can be said by otherwise = ...")
                    .exception();
        }
    }

    private ListedLeaf<Object> list(Relation.Table.Line line) {
        for (Traits.Weight weight : line.then()) {
            Object then = Literals.read(value, weight.name())
                    .orElseThrow(() ->
                            noValue(weight.name(), place.property(), line, value.with(Traits.NONE), place.text()));
            requireAllowed(weight.name(), then, value, line, place.text());
        }
        return ListedSources.leaf(line.then(), name -> Literals.read(value, name), place, value.javaType());
    }

    private Object given(String is, Relation.Table.Line line) {
        Object value = Literals.read(given, is).orElseThrow(() -> noValue(is, path.text(), line, given, path.text()));
        requireAllowed(is, value, given, line, path.text());
        return value;
    }

    private SeedbedException noValue(
            String text, String property, Relation.Table.Line line, ValueSpec of, String ofPlace) {
        List<String> names = Literals.possible(of, ofPlace).orElse(List.of()).stream()
                .map(Literals::nameOf)
                .toList();
        return SeedbedException.of("A table names what is no value of " + property + ": " + place.text())
                .fact("stated", line.stated())
                .fact("named", text)
                .fact(names.isEmpty() ? "type" : "values", names.isEmpty() ? of.javaType() : NearNames.of(text, names))
                .remedy("name one of the values")
                .exception();
    }

    private void requireAllowed(String text, Object named, ValueSpec of, Relation.Table.Line line, String ofPlace) {
        List<Origin> excludedBy = Fit.excludedBy(of, named, ofPlace);
        if (!excludedBy.isEmpty()) {
            List<String> culprits = new ArrayList<>(List.of(line.stated()));
            excludedBy.forEach(origin -> culprits.add(origin.toString()));
            throw SeedbedException.of("A table names what is not allowed: " + place.text())
                    .fact("named", text)
                    .fact("contradiction", String.join("\n", culprits))
                    .remedy("change or remove one of the two")
                    .exception();
        }
    }

    private void requireAll(@Nullable List<Object> possible, Set<Object> stated) {
        if (possible == null) {
            throw SeedbedException.of("A table can not be about all values: " + place.text())
                    .fact("stated", table.origin().text())
                    .fact("why", "the values of " + path.text() + " are too many to list, or not known here")
                    .remedy("say by otherwise = ... what the value is in all other cases, or give " + path.text()
                            + " weights")
                    .exception();
        }
        List<String> missing = new ArrayList<>();
        for (Object value : possible) {
            if (!stated.contains(Literals.key(value))) {
                missing.add(Literals.nameOf(value));
            }
        }
        if (mayBeMissing()) {
            missing.add("null");
        }
        if (!missing.isEmpty()) {
            throw SeedbedException.of("A table has too few lines: " + place.text())
                    .fact("stated", table.origin().text())
                    .fact("missing", path.text() + " = " + NearNames.of("", missing))
                    .remedy("add lines about these, or say by otherwise = ... what the value is then")
                    .exception();
        }
    }

    /** As in {@code by country: DE, FR -> EUR; US -> USD=90, EUR=10}. */
    private String how() {
        List<String> lines = new ArrayList<>();
        table.lines().stream()
                .limit(SHOWN)
                .forEach(line -> lines.add(String.join(", ", line.is()) + " -> " + ListedSources.words(line.then())));
        if (table.lines().size() > SHOWN) {
            lines.add("... " + table.lines().size() + " lines in all");
        }
        if (table.otherwise() != null) {
            lines.add("otherwise " + ListedSources.words(table.otherwise().then()));
        }
        return "by " + path.text() + ": " + String.join("; ", lines);
    }
}
