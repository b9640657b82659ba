package io.seedbed.maven.describe;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.Description;
import io.seedbed.table.Column;
import io.seedbed.table.OrderedChunks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Asks the engine for all that a page says. Memory is bounded by the sample, however many rows there are.
 *
 * @param engine where rows come from
 * @param question where the data starts from
 * @param limits how much is drawn
 * @param threads how many threads count, at least 1
 */
record Gathering(Engine engine, Question question, Describer.Limits limits, int threads) {
    /** In one answer, which a forked JVM gives as a whole. */
    private static final int AT_ONCE = 1_000;

    /** Gathers one class of rows. */
    Entity of(String name, String type, long rows) {
        Description described = Description.of(engine, question, type, rows);
        Iterator<Object[]> answer = engine.ask(question.portrait(type, rows));
        Map<?, ?> head = (Map<?, ?>) answer.next()[0];
        List<Place> places = new ArrayList<>();
        answer.forEachRemaining(row -> places.add(Place.of((Map<?, ?>) row[0])));
        String problem = String.valueOf(head.get("withoutExamples"));
        List<String> columns = described.columns().stream().map(Column::path).toList();
        List<Object[]> examples = new ArrayList<>();
        Counter sample = new Counter(places, columns);
        if (problem.isEmpty() && rows > 0) {
            rows(type, rows, 0, Math.min(rows, limits.examples()), 1).forEachRemaining(examples::add);
            long step = (rows - 1) / Math.max(1, limits.sample()) + 1;
            for (long from = 0; from < rows; from += step * AT_ONCE) {
                rows(type, rows, from, Math.min(rows, from + step * AT_ONCE), step)
                        .forEachRemaining(sample::add);
            }
        }
        List<Place> exact = places.stream()
                .filter(place -> place.expected().exactOver() > 0)
                .toList();
        boolean all = sample.rows() < rows && rows <= limits.counted() && !exact.isEmpty();
        Counter counted = all ? counted(type, rows, new Counter(exact, columns)) : sample;
        return new Entity(
                name,
                described.facts().getOrDefault("entity", type),
                rows,
                sample.rows(),
                described,
                places,
                sample.drawn(),
                counted.rows(),
                counted.drawn(),
                examples,
                problem);
    }

    private Iterator<Object[]> rows(String type, long total, long from, long to, long step) {
        return engine.ask(question.everyFew(type, total, from, to, step));
    }

    private Counter counted(String type, long rows, Counter all) {
        try {
            new OrderedChunks<Counter>(threads)
                    .run(
                            rows,
                            (from, to) -> {
                                Counter part = all.another();
                                rows(type, rows, from, to, 1).forEachRemaining(part::add);
                                return part;
                            },
                            (part, rowsSoFar) -> all.addAll(part));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("Counting does not fail", e);
        }
    }
}
