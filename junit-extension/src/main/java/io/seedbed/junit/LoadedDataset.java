package io.seedbed.junit;

import io.seedbed.dataset.DatasetPlan;
import io.seedbed.dataset.StoredTable;
import io.seedbed.load.DatasetLoader;
import io.seedbed.load.EntityRows;
import io.seedbed.load.LoadFailure;
import io.seedbed.plan.TypeFacts;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.sql.SqlName;
import io.seedbed.table.Column;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The data set that a test or class wants to be loaded.
 *
 * @param asked the annotation
 * @param place where it counts, for messages
 */
record LoadedDataset(LoadDataset asked, String place) {

    /** What is known of the load of one test. */
    private record Key(String uniqueId) {}

    /** Whether its rows went into a transaction of the test. */
    private record Done(boolean inside) {}

    /** That of a test, of its class, or of a class around it. */
    static Optional<LoadedDataset> of(ExtensionContext context) {
        Optional<Method> method = context.getTestMethod();
        Optional<LoadDataset> own = AnnotationSupport.findAnnotation(method, LoadDataset.class);
        if (own.isPresent()) {
            LoadedDataset dataset = new LoadedDataset(
                    own.get(),
                    Spelling.of(context.getRequiredTestClass()) + "."
                            + method.orElseThrow().getName());
            if (dataset.once()) {
                throw Mistakes.onceForOneMethod(dataset.place);
            }
            return Optional.of(dataset);
        }
        return context.getTestClass()
                .flatMap(type -> AnnotationSupport.findAnnotation(
                                type, LoadDataset.class, context.getEnclosingTestClasses())
                        .map(found -> new LoadedDataset(found, Spelling.of(type))));
    }

    /** That of a class or its super classes; not of those around it, for which it is loaded already. */
    static Optional<LoadedDataset> onClass(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        return AnnotationSupport.findAnnotation(type, LoadDataset.class)
                .map(found -> new LoadedDataset(found, Spelling.of(type)));
    }

    /** How many times as many rows the test's data set of a type has: as many as are loaded. */
    static double scaleOf(Class<?> type, ExtensionContext context) {
        return of(context)
                .filter(dataset -> dataset.asked.value() == type)
                .map(LoadedDataset::scale)
                .orElse(1.0);
    }

    boolean once() {
        return asked.once();
    }

    private double scale() {
        double scale = asked.scale();
        if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY)) {
            throw Mistakes.badScale(scale, place);
        }
        return scale;
    }

    /**
     * Loads it.
     *
     * @throws SeedbedException if there are no such rows, there is no database, or it refuses them
     */
    void load(ExtensionContext context) {
        RunSettings settings = RunSettings.of(context);
        DatasetPlan plan = Plans.dataset(asked.value(), scale(), List.of(asked.groups()), settings, context);
        TestDatabase database = TestDatabase.of(this, context);
        DatasetLoader loader = new DatasetLoader(
                plan.name(), entities(plan), asked.table(), Runtime.getRuntime().availableProcessors(), line -> {});
        try {
            if (database.isOurs() || asked.create()) {
                database.outside(loader::create);
            }
            boolean inside = database.inside(connection -> loader.load(asked.mode(), connection));
            Stores.of(context).put(new Key(context.getUniqueId()), new Done(inside));
        } catch (LoadFailure e) {
            throw refused(e);
        } catch (SQLException e) {
            throw unreachable(e);
        }
        Drawn.note(
                context,
                new Drawn(
                        plan.name(),
                        "",
                        0,
                        0,
                        settings,
                        "@LoadDataset(" + asked.value().getSimpleName() + ".class)"));
    }

    private SeedbedException refused(LoadFailure e) {
        SeedbedException.Facts facts = SeedbedException.of(e.getMessage()).fact("where", place);
        return (e.getCause() == null ? facts : facts.cause(e.getCause())).exception();
    }

    private SeedbedException unreachable(SQLException e) {
        return SeedbedException.of("The database of a test can not be reached")
                .fact("where", place)
                .fact("why", String.valueOf(e.getMessage()))
                .cause(e)
                .exception();
    }

    /** Refuses a transaction that has begun behind the load, since its end would leave the rows where they are. */
    void requireInside(ExtensionContext context) throws SQLException {
        Done done = Stores.of(context).get(new Key(context.getUniqueId()), Done.class);
        if (done != null && !done.inside && TestDatabase.of(this, context).isInTransaction()) {
            throw SeedbedException.of("The data set was loaded before Spring began the test's transaction")
                    .fact("where", place)
                    .fact("why", "Spring would not roll it back")
                    .remedy("write @LoadDataset below Spring's annotations")
                    .exception();
        }
    }

    private List<EntityRows> entities(DatasetPlan plan) {
        List<String> wanted = List.of(asked.entities());
        wanted.forEach(plan::storedTable);
        List<EntityRows> entities = new ArrayList<>();
        for (StoredTable table : plan.storedTables()) {
            if (wanted.isEmpty() || wanted.contains(table.name())) {
                entities.add(entity(table));
            }
        }
        return entities;
    }

    private static EntityRows entity(StoredTable table) {
        table.requireDistinct(table.size());
        return new EntityRows(
                table.name(),
                SqlName.tableOf(table.name(), table.storedAs()),
                table.size(),
                table.columns().stream()
                        .map(column -> Column.of(column.path(), TypeFacts.of(column)))
                        .toList(),
                (from, to) -> LongStream.range(from, to)
                        .<Object[]>mapToObj(table::values)
                        .iterator());
    }
}
