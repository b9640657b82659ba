package io.seedbed;

import io.seedbed.dataset.DatasetPlan;
import io.seedbed.dataset.DatasetReader;
import io.seedbed.dataset.EntitySpec;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import io.seedbed.problem.Spelling;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A data set with a seed and its surroundings.
 *
 * <pre>
 * Shop shop = Seedbed.dataset(Shop.class).seed(42).tables();
 * Order order = shop.orders().row(17);
 * </pre>
 *
 * <p>Immutable and thread-safe: every method returns another object.
 *
 * @param <D> the interface that lists the entities; {@link DatasetPlan} if none does
 */
public final class SeededDataset<D> {

    private final String name;
    private final Function<DatasetPlan, D> face;
    private final List<EntitySpec> entities;
    private final long seed;
    private final Instant now;
    private final Locale locale;
    private final List<Class<?>> groups;
    private final List<Class<?>> mixIns;

    private SeededDataset(
            String name,
            Function<DatasetPlan, D> face,
            List<EntitySpec> entities,
            long seed,
            Instant now,
            Locale locale,
            List<Class<?>> groups,
            List<Class<?>> mixIns) {
        this.name = name;
        this.face = face;
        this.entities = entities;
        this.seed = seed;
        this.now = now;
        this.locale = locale;
        this.groups = groups;
        this.mixIns = mixIns;
    }

    /**
     * A data set that no interface declares: its tables are found by name.
     *
     * @param name what the data set is called, for messages
     * @param entities what it consists of
     */
    public static SeededDataset<DatasetPlan> of(String name, List<EntitySpec> entities) {
        return of(name, Function.identity(), entities);
    }

    static <D> SeededDataset<D> of(Class<D> type) {
        return of(Spelling.of(type), plan -> plan.as(type), DatasetReader.read(type));
    }

    private static <D> SeededDataset<D> of(String name, Function<DatasetPlan, D> face, List<EntitySpec> entities) {
        return new SeededDataset<>(
                name,
                face,
                List.copyOf(entities),
                Seedbed.DEFAULT_SEED,
                Seedbed.DEFAULT_NOW,
                Locale.ENGLISH,
                List.of(),
                List.of());
    }

    /** The root seed that all values follow from. */
    public SeededDataset<D> seed(long value) {
        return new SeededDataset<>(name, face, entities, value, now, locale, groups, mixIns);
    }

    /** The instant that dates and times are drawn around. */
    public SeededDataset<D> now(Instant instant) {
        return new SeededDataset<>(name, face, entities, seed, instant, locale, groups, mixIns);
    }

    /** The locale of realistic text. */
    public SeededDataset<D> locale(Locale language) {
        return new SeededDataset<>(name, face, entities, seed, now, language, groups, mixIns);
    }

    /** The validation groups that count; the default group if none is given. */
    public SeededDataset<D> groups(Class<?>... others) {
        return new SeededDataset<>(name, face, entities, seed, now, locale, List.of(others), mixIns);
    }

    /**
     * Types that describe classes from outside, in place of any named before.
     *
     * @param types each with {@link io.seedbed.annotation.BlueprintFor}
     */
    public SeededDataset<D> mixIns(Class<?>... types) {
        return new SeededDataset<>(name, face, entities, seed, now, locale, groups, List.of(types));
    }

    /**
     * The same data set with more or fewer rows: each {@code @Rows} times so much, rounded up, and children as their parents have them.
     *
     * @param times a finite number, zero or more
     * @throws IllegalArgumentException if it is not
     */
    public SeededDataset<D> scale(double times) {
        if (!(times >= 0 && times < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A scale must be finite, zero or more, but is " + times);
        }
        List<EntitySpec> scaled =
                entities.stream().map(entity -> entity.scaled(times)).toList();
        return new SeededDataset<>(name, face, scaled, seed, now, locale, groups, mixIns);
    }

    /**
     * Compiles all tables.
     *
     * @throws io.seedbed.problem.SeedbedException if one of them is not possible
     */
    public DatasetPlan plan() {
        return DatasetPlan.compile(name, entities, seed, this::plan);
    }

    /**
     * The tables as the interface shows them, or by name if there is none.
     *
     * @throws io.seedbed.problem.SeedbedException if one of them is not possible
     */
    public D tables() {
        return face.apply(plan());
    }

    @SuppressWarnings("unchecked") // Every class is one of objects.
    private Plan<Object> plan(Class<?> entity, long rows, References references) {
        return (Plan<Object>) Seedbed.of(entity)
                .seed(seed)
                .now(now)
                .locale(locale)
                .groups(groups.toArray(Class<?>[]::new))
                .mixIns(mixIns.toArray(Class<?>[]::new))
                .total(rows)
                .within(entities.stream().map(EntitySpec::type).collect(Collectors.toSet()), references)
                .plan();
    }
}
