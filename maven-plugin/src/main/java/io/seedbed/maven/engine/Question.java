package io.seedbed.maven.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every question says of the data: where it starts from.
 *
 * @param seed a 64-bit number in decimal digits; null leaves it to the engine
 * @param now an ISO 8601 instant; null leaves it to the engine
 * @param locale a BCP 47 language tag; null leaves it to the engine
 * @param groups class names of validation groups; none for the default group
 * @param mixIns class names of types that describe classes from outside
 * @param where a condition that rows meet; null if all are wanted as they are
 * @param datasets what the build states of data sets, by their names: see the engine's {@code dataset}
 * @param entity which table of a data set the question is about; null if about none
 * @param scale how many times as many rows the tables of a data set have
 */
public record Question(
        @Nullable String seed,
        @Nullable String now,
        @Nullable String locale,
        List<String> groups,
        List<String> mixIns,
        @Nullable String where,
        Map<String, String> datasets,
        @Nullable String entity,
        double scale) {

    /**
     * Asks for data of the default group.
     *
     * @param seed a 64-bit number in decimal digits; null leaves it to the engine
     * @param now an ISO 8601 instant; null leaves it to the engine
     * @param locale a BCP 47 language tag; null leaves it to the engine
     */
    public Question(@Nullable String seed, @Nullable String now, @Nullable String locale) {
        this(seed, now, locale, List.of(), List.of(), null, Map.of(), null, 1);
    }

    /**
     * Returns the same question about data that meets the constraints of other groups.
     *
     * @param others class names of validation groups; none for the default group
     * @return the question
     */
    public Question within(List<String> others) {
        return new Question(seed, now, locale, List.copyOf(others), mixIns, where, datasets, entity, scale);
    }

    /**
     * Returns the same question about classes that others describe from outside.
     *
     * @param types class names of types with {@code @BlueprintFor}
     * @return the question
     */
    public Question describedBy(List<String> types) {
        return new Question(seed, now, locale, groups, List.copyOf(types), where, datasets, entity, scale);
    }

    /**
     * Returns the same question about rows that meet a condition.
     *
     * @param condition as the engine reads it; null for all rows as they are
     * @return the question
     */
    public Question choosing(@Nullable String condition) {
        return new Question(seed, now, locale, groups, mixIns, condition, datasets, entity, scale);
    }

    /**
     * Returns the same question where names of data sets are types.
     *
     * @param stated what the build states of data sets, by their names
     * @return the question
     */
    public Question knowing(Map<String, String> stated) {
        return new Question(seed, now, locale, groups, mixIns, where, new LinkedHashMap<>(stated), entity, scale);
    }

    /**
     * Returns the same question about a table of a data set.
     *
     * @param table the table's name in the data set; null for a class that is no data set
     * @return the question
     */
    public Question of(@Nullable String table) {
        return new Question(seed, now, locale, groups, mixIns, where, datasets, table, scale);
    }

    /**
     * Returns the same question about data sets with more or fewer rows.
     *
     * @param times how many times as many rows
     * @return the question
     */
    public Question scaled(double times) {
        return new Question(seed, now, locale, groups, mixIns, where, datasets, entity, times);
    }

    /**
     * Asks for the facts of a type's data (one row with a map), followed by one row for each column with its path and a map of facts.
     *
     * @param type a class name
     * @param total how many rows there will be in all: some types have only so many different ones
     * @return the request
     */
    public Map<String, String> describe(String type, long total) {
        Map<String, String> request = about("describe", type);
        request.put("total", Long.toString(total));
        return request;
    }

    /**
     * Asks for the text that explains what may appear: one row with one string.
     *
     * @param type a class name
     * @return the request
     */
    public Map<String, String> explain(String type) {
        return about("explain", type);
    }

    /**
     * Asks for the tables of a data set, in an order in which they can be loaded: one row each with name and number of rows; none for a
     * class that is no data set.
     *
     * @param type a class name
     * @return the request
     */
    public Map<String, String> entities(String type) {
        Map<String, String> request = about("entities", type);
        putScale(request);
        return request;
    }

    /**
     * Asks for the same as {@link #explain} as a JSON document.
     *
     * @param type a class name
     * @return the request
     */
    public Map<String, String> explainAsJson(String type) {
        return about("explain-json", type);
    }

    /**
     * Asks for the fixtures that a class declares by annotation: one row each with type, rows, file, format, table, groups,
     * dialect, ddl, entities and where.
     *
     * @param type a class name
     * @return the request
     */
    public Map<String, String> fixtures(String type) {
        return about("fixtures", type);
    }

    /**
     * Asks for the cells of some rows.
     *
     * @param type a class name
     * @param total how many rows there are in all
     * @param from the first row's number
     * @param to the number behind the last row's
     * @return the request
     */
    public Map<String, String> rows(String type, long total, long from, long to) {
        Map<String, String> request = about("rows", type);
        request.put("total", Long.toString(total));
        request.put("from", Long.toString(from));
        request.put("to", Long.toString(to));
        return request;
    }

    /**
     * Asks for some of a type's rows, evenly spread over all of them.
     *
     * @param type a class name
     * @param total how many rows there are in all
     * @param from the first row's number
     * @param to the number behind the last row's
     * @param step how far the rows are apart, at least 1
     * @return the request
     */
    public Map<String, String> everyFew(String type, long total, long from, long to, long step) {
        Map<String, String> request = rows(type, total, from, to);
        request.put("step", Long.toString(step));
        return request;
    }

    /**
     * Asks what may appear where, how often, what makes it and who said so: one row with a map on the whole, then one with a map for each
     * place.
     *
     * @param type a class name
     * @param total how many rows there are in all
     * @return the request
     */
    public Map<String, String> portrait(String type, long total) {
        Map<String, String> request = about("portrait", type);
        request.put("total", Long.toString(total));
        return request;
    }

    /**
     * Asks which constraints rows meet for a time only, as they are at another instant: one row each with the path of the values, the
     * constraint, and the least and the greatest value that meets it (null where there is none).
     *
     * @param type a class name
     * @param total how many rows there are in all
     * @param today the instant, in ISO 8601
     * @return the request
     */
    public Map<String, String> perishables(String type, long total, String today) {
        Map<String, String> request = about("perishables", type);
        request.put("total", Long.toString(total));
        request.put("today", today);
        return request;
    }

    private Map<String, String> about(String action, String type) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("action", action);
        request.put("type", type);
        put(request, "dataset", datasets.get(type));
        put(request, "seed", seed);
        put(request, "now", now);
        put(request, "locale", locale);
        put(request, "groups", groups.isEmpty() ? null : String.join(",", groups));
        put(request, "mixins", mixIns.isEmpty() ? null : String.join(",", mixIns));
        put(request, "where", where);
        if (entity != null) {
            request.put("entity", entity);
            putScale(request);
        }
        return request;
    }

    /** Left out where it says nothing, so that manifests do not speak of it. */
    private void putScale(Map<String, String> request) {
        put(request, "scale", scale == 1 ? null : Double.toString(scale));
    }

    private static void put(Map<String, String> request, String key, @Nullable String value) {
        if (value != null) {
            request.put(key, value);
        }
    }
}
