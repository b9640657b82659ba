package io.seedbed.maven.describe;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pages about data: what is stated, what is drawn, and how the two go together.
 *
 * @param engine where rows come from
 * @param question where the data starts from
 * @param limits how much is drawn
 * @param threads how many threads count, at least 1
 */
public record Describer(Engine engine, Question question, Limits limits, int threads) {

    /**
     * How much is drawn, whatever the number of rows.
     *
     * @param sample rows for pictures, evenly spread over all
     * @param counted rows up to which quotas are counted in all of them, and not in the sample
     * @param examples rows that are shown
     */
    public record Limits(long sample, long counted, long examples) {}

    /**
     * Describes a data set, or a class.
     *
     * @param type a class name
     * @param groups class names of validation groups; none for the default group
     * @param rows how many rows there are of a class; a data set says itself
     * @return an HTML document, the same for the same classes and settings
     * @throws io.seedbed.maven.engine.SeedbedFailure if no row is possible
     */
    public String page(String type, List<String> groups, long rows) {
        Question within = question.within(groups);
        List<Entity> entities = new ArrayList<>();
        engine.ask(within.entities(type))
                .forEachRemaining(row ->
                        entities.add(gathering(within.of((String) row[0])).of((String) row[0], type, (Long) row[1])));
        boolean dataset = !entities.isEmpty();
        if (!dataset) {
            entities.add(gathering(within).of(type, type, rows));
        }
        return new Page(type, dataset, entities).html();
    }

    private Gathering gathering(Question about) {
        return new Gathering(engine, about, limits, threads);
    }
}
