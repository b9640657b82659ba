package io.seedbed.blueprint;

import io.seedbed.annotation.Case;
import io.seedbed.annotation.DependsOn;
import io.seedbed.distribution.Weights;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the table of a {@link DependsOn}: what it says, but not whether there are such values. */
final class TableReader {

    private TableReader() {}

    /** @throws SeedbedException if there is no table, or one that contradicts itself */
    static Relation.Table read(DependsOn stated, Origin origin) {
        List<Relation.Table.Line> lines;
        Relation.Table.Line otherwise;
        try {
            lines = lines(stated);
            otherwise = otherwise(stated.otherwise());
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("Can not read a table: " + origin.place())
                    .fact("stated", origin.text())
                    .fact("why", String.valueOf(e.getMessage()))
                    .remedy("write lines as @Case(is = \"DE\", then = \"EUR\") or then = {\"USD=90\", \"EUR=10\"}")
                    .cause(e)
                    .exception();
        }
        Map<String, Relation.Table.Line> known = new HashMap<>();
        for (Relation.Table.Line line : lines) {
            for (String value : line.is()) {
                Relation.Table.Line before = known.put(value, line);
                if (before != null) {
                    throw SeedbedException.of("Two lines of a table are about the same value: " + origin.place())
                            .fact(
                                    "contradiction",
                                    before == line ? line.stated() : before.stated() + "\n" + line.stated())
                            .remedy("keep one of them, with all values and their weights")
                            .exception();
                }
            }
        }
        return new Relation.Table(stated.value(), lines, otherwise, origin);
    }

    private static List<Relation.Table.Line> lines(DependsOn stated) {
        if ((stated.cases().length == 0) == stated.csv().isEmpty()) {
            throw new IllegalArgumentException(
                    "the lines stand either in the annotation or in a file, and one is needed");
        }
        return stated.csv().isEmpty() ? lines(stated.cases()) : lines(stated.csv());
    }

    private static List<Relation.Table.Line> lines(Case[] cases) {
        List<Relation.Table.Line> lines = new ArrayList<>();
        for (Case each : cases) {
            lines.add(new Relation.Table.Line(List.of(each.is()), weights(each.then()), Spelling.of(each)));
        }
        return lines;
    }

    private static Relation.Table.@Nullable Line otherwise(String[] values) {
        return values.length == 0
                ? null
                : new Relation.Table.Line(List.of(), weights(values), "otherwise = " + Spelling.shortened(values));
    }

    /** A value without a weight is one like any other. */
    private static List<Traits.Weight> weights(String[] then) {
        String[] entries = new String[then.length];
        for (int i = 0; i < then.length; i++) {
            entries[i] = then[i].contains("=") ? then[i] : then[i] + "=1";
        }
        return Weights.parse(entries).stream()
                .map(entry -> new Traits.Weight(entry.name(), entry.weight()))
                .toList();
    }

    /** The lines of a file: those about the same value are one. */
    private static List<Relation.Table.Line> lines(String csv) {
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        Map<String, String> stated = new HashMap<>();
        for (SmallCsv.Line line : SmallCsv.lines(csv)) {
            String given = line.field(0);
            stated.merge(given, line.place(), (first, next) -> first);
            table.computeIfAbsent(given, value -> new LinkedHashMap<>())
                    .merge(line.field(1), line.weight(2), Double::sum);
        }
        List<Relation.Table.Line> lines = new ArrayList<>();
        table.forEach((given, weights) -> {
            if (weights.values().stream().allMatch(weight -> weight == 0)) {
                throw new IllegalArgumentException(
                        stated.get(given) + ": \"" + given + "\" has no value with a weight above 0");
            }
            List<Traits.Weight> then = new ArrayList<>();
            weights.forEach((value, weight) -> then.add(new Traits.Weight(value, weight)));
            lines.add(new Relation.Table.Line(List.of(given), then, stated.get(given)));
        });
        return lines;
    }
}
