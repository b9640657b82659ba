package io.seedbed.bridge;

import io.seedbed.Seedbed;
import io.seedbed.SeededDataset;
import io.seedbed.dataset.DatasetPlan;
import io.seedbed.dataset.DatasetReader;
import io.seedbed.dataset.StoredTable;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Perishable;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plans that questions are about, each compiled once. Thread-safe. */
final class PreparedRows {

    private final Map<Recipe, Prepared> rows = new ConcurrentHashMap<>();
    private final Map<Recipe, DatasetPlan> datasets = new ConcurrentHashMap<>();

    /** A plan, its columns, how its rows become cells, and what checks that so many of them can differ. */
    record Prepared(
            Plan<Object> plan,
            List<Columns.Column> columns,
            LongFunction<@Nullable Object[]> cells,
            LongConsumer distinct) {

        static Prepared of(Plan<Object> plan) {
            Columns<Object> columns = Columns.of(plan);
            return new Prepared(plan, columns.columns(), row -> columns.valuesOf(plan.row(row)), plan::requireDistinct);
        }

        static Prepared of(StoredTable table) {
            return new Prepared(table.plan(), table.columns(), table::values, table::requireDistinct);
        }
    }

    /** What a plan follows from. */
    private record Recipe(
            String type,
            @Nullable String dataset,
            @Nullable String entity,
            @Nullable String seed,
            @Nullable String now,
            @Nullable String locale,
            @Nullable String groups,
            @Nullable String mixIns,
            @Nullable String where,
            long total,
            double scale) {

        static Recipe of(Map<String, String> question) {
            return new Recipe(
                    question.getOrDefault("type", ""),
                    question.get("dataset"),
                    question.get("entity"),
                    question.get("seed"),
                    question.get("now"),
                    question.get("locale"),
                    question.get("groups"),
                    question.get("mixins"),
                    question.get("where"),
                    Long.parseLong(question.getOrDefault("total", "0")),
                    Double.parseDouble(question.getOrDefault("scale", "1")));
        }

        boolean isOfDataset() {
            return dataset != null || DatasetReader.isDataset(Types.named(type));
        }

        /** What the whole data set follows from. */
        Recipe whole() {
            return new Recipe(type, dataset, null, seed, now, locale, groups, mixIns, where, 0, scale);
        }
    }

    Prepared of(Map<String, String> question) {
        return rows.computeIfAbsent(Recipe.of(question), this::prepare);
    }

    /** The tables of a data set in an order in which they can be loaded, with their sizes. */
    List<Object[]> entities(Map<String, String> question) {
        Recipe recipe = Recipe.of(question);
        return recipe.isOfDataset()
                ? dataset(recipe).storedTables().stream()
                        .map(table -> new Object[] {table.name(), table.size(), table.storedAs()})
                        .toList()
                : List.of();
    }

    String explain(Map<String, String> question) {
        Recipe recipe = Recipe.of(question);
        return recipe.isOfDataset()
                ? dataset(recipe).tables().stream()
                        .map(table -> table.name()
                                + String.format(Locale.ROOT, ": %,d rows\n", table.size())
                                + table.plan().explain())
                        .collect(Collectors.joining("\n"))
                : of(question).plan.explain();
    }

    String explainAsJson(Map<String, String> question) {
        Recipe recipe = Recipe.of(question);
        return recipe.isOfDataset()
                ? dataset(recipe).tables().stream()
                        .map(table -> "\"" + table.name() + "\": "
                                + table.plan().explanation().toJson().strip())
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n"))
                : of(question).plan.explanation().toJson();
    }

    /** What rows meet for a time only, as it is at an instant. */
    List<Object[]> perishables(Map<String, String> question, Instant today) {
        Plan<Object> plan = of(question).plan;
        @SuppressWarnings("unchecked") // Every class is one of objects.
        Class<Object> type = (Class<Object>) plan.compilation().schema().root().type();
        Seedbed<Object> then = seedbed(Recipe.of(question), type).now(today);
        return Perishable.of(plan.compilation().schema(), then.schema()).stream()
                .<Object[]>map(demand ->
                        new Object[] {demand.path(), demand.origin().statement(), demand.least(), demand.greatest()})
                .toList();
    }

    private DatasetPlan dataset(Recipe recipe) {
        return datasets.computeIfAbsent(recipe.whole(), PreparedRows::compile);
    }

    private Prepared prepare(Recipe recipe) {
        if (recipe.entity != null) {
            return Prepared.of(dataset(recipe).storedTable(recipe.entity));
        }
        if (recipe.isOfDataset()) {
            throw SeedbedException.of("A data set has no rows of its own: " + recipe.type)
                    .remedy("ask for one of its entities")
                    .exception();
        }
        return Prepared.of(seedbed(recipe, Types.named(recipe.type)).plan());
    }

    private static DatasetPlan compile(Recipe recipe) {
        SeededDataset<?> dataset = (recipe.dataset == null
                        ? Seedbed.dataset(Types.named(recipe.type))
                        : DatasetText.read(recipe.type, recipe.dataset))
                .scale(recipe.scale);
        if (recipe.seed != null) {
            dataset = dataset.seed(Long.parseLong(recipe.seed));
        }
        if (recipe.now != null) {
            dataset = dataset.now(Instant.parse(recipe.now));
        }
        if (recipe.locale != null) {
            dataset = dataset.locale(Locale.forLanguageTag(recipe.locale));
        }
        if (recipe.groups != null) {
            dataset = dataset.groups(classes(recipe.groups));
        }
        return recipe.mixIns == null
                ? dataset.plan()
                : dataset.mixIns(classes(recipe.mixIns)).plan();
    }

    private static Seedbed<Object> seedbed(Recipe recipe, Class<Object> type) {
        Seedbed<Object> seedbed = Seedbed.of(type).total(recipe.total);
        if (recipe.seed != null) {
            seedbed = seedbed.seed(Long.parseLong(recipe.seed));
        }
        if (recipe.now != null) {
            seedbed = seedbed.now(Instant.parse(recipe.now));
        }
        if (recipe.locale != null) {
            seedbed = seedbed.locale(Locale.forLanguageTag(recipe.locale));
        }
        if (recipe.groups != null) {
            seedbed = seedbed.groups(classes(recipe.groups));
        }
        if (recipe.where != null) {
            seedbed = seedbed.where(recipe.where);
        }
        return recipe.mixIns == null ? seedbed : seedbed.mixIns(classes(recipe.mixIns));
    }

    private static Class<?>[] classes(String names) {
        return Arrays.stream(names.split(",")).map(Types::named).toArray(Class<?>[]::new);
    }
}
