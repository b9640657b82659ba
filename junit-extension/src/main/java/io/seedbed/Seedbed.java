package io.seedbed;

import io.seedbed.blueprint.BlueprintReader;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Site;
import io.seedbed.dataset.DatasetPlan;
import io.seedbed.plan.Compilation;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way in: names a type, a seed and its surroundings, and compiles a {@link Plan}.
 *
 * <pre>
 * Plan&lt;Customer&gt; plan = Seedbed.of(Customer.class).seed(42).plan();
 * Customer customer = plan.row(17);
 * </pre>
 *
 * <p>Immutable and thread-safe: every method returns another object.
 *
 * @param <T> the type of a row
 */
public final class Seedbed<T> {

    /** The seed of those who do not choose one: the same data today and tomorrow. */
    public static final long DEFAULT_SEED = 42;

    /**
     * The instant that all data hangs on unless another is given, so that a run today equals a run next year:
     * 2026-07-01T12:00:00Z.
     */
    // Not parsed, which would load the formats of all dates before the first row of a run.
    public static final Instant DEFAULT_NOW = Instant.ofEpochSecond(1_782_907_200L);

    private final Function<BlueprintReader, Schema> read;
    private final @Nullable String entity;
    private final Settings settings;

    /** What surrounds the type. */
    private record Settings(
            long seed,
            Instant now,
            Locale locale,
            List<Class<?>> groups,
            long rows,
            @Nullable References references) {
        static final Settings DEFAULT = new Settings(DEFAULT_SEED, DEFAULT_NOW, Locale.ENGLISH, List.of(), 0, null);
    }

    private Seedbed(Function<BlueprintReader, Schema> read, @Nullable String entity, Settings settings) {
        this.read = read;
        this.entity = entity;
        this.settings = settings;
    }

    /** Rows of a class. */
    public static <T> Seedbed<T> of(Class<T> type) {
        return new Seedbed<>(reader -> reader.read(type), null, Settings.DEFAULT);
    }

    /** Rows of a generic type. */
    public static <T> Seedbed<T> of(TypeRef<T> type) {
        return new Seedbed<>(reader -> reader.read(type.type(), type.getClass()), null, Settings.DEFAULT);
    }

    /**
     * The tables of a data set.
     *
     * @param type an interface with {@link io.seedbed.annotation.Dataset}
     * @throws io.seedbed.problem.SeedbedException if the interface does not declare entities
     */
    public static <D> SeededDataset<D> dataset(Class<D> type) {
        return SeededDataset.of(type);
    }

    /** Values of a parameter, with the annotations and constraints on it. */
    public static Seedbed<Object> of(Parameter parameter) {
        return of(Site.of(parameter));
    }

    /** Values of a field, with the annotations and constraints on it. */
    public static Seedbed<Object> of(Field field) {
        return of(Site.of(field));
    }

    /**
     * Values as a method or constructor may return them, by the constraints on its return value and on what it overrides.
     *
     * @throws io.seedbed.problem.SeedbedException if it returns nothing
     */
    public static Seedbed<Object> ofReturnValue(Executable executable) {
        return of(Site.ofReturnValue(executable));
    }

    /**
     * Values of a parameter or field, or of the elements of the container declared there.
     *
     * <p>The rows of an object are those of its class: {@code of(Customer.class)} and a parameter of type {@code Customer}
     * give the same customers.
     */
    public static Seedbed<Object> of(Site site) {
        return new Seedbed<>(reader -> reader.read(site), null, Settings.DEFAULT);
    }

    /** The root seed that all values follow from. */
    public Seedbed<T> seed(long seed) {
        return with(
                new Settings(seed, settings.now, settings.locale, settings.groups, settings.rows, settings.references));
    }

    /** The instant that dates and times are drawn around. */
    public Seedbed<T> now(Instant now) {
        return with(
                new Settings(settings.seed, now, settings.locale, settings.groups, settings.rows, settings.references));
    }

    /** The locale of realistic text. */
    public Seedbed<T> locale(Locale locale) {
        return with(
                new Settings(settings.seed, settings.now, locale, settings.groups, settings.rows, settings.references));
    }

    /** The validation groups that count; the default group if none is given. */
    public Seedbed<T> groups(Class<?>... groups) {
        return with(new Settings(
                settings.seed, settings.now, settings.locale, List.of(groups), settings.rows, settings.references));
    }

    /**
     * How many rows there will be in all, which {@code @Stratified} and its like spread their shares over.
     *
     * @param total 0 if that is not known
     */
    public Seedbed<T> total(long total) {
        return with(new Settings(
                settings.seed, settings.now, settings.locale, settings.groups, total, settings.references));
    }

    /** Where references to other entities lead: to the tables of a data set. */
    Seedbed<T> references(References references) {
        return with(
                new Settings(settings.seed, settings.now, settings.locale, settings.groups, settings.rows, references));
    }

    /** The logical name that values follow from, in place of the class name; keeps values when a class is renamed. */
    public Seedbed<T> entity(String name) {
        return new Seedbed<>(read, name, settings);
    }

    private Seedbed<T> with(Settings other) {
        return new Seedbed<>(read, entity, other);
    }

    /**
     * Compiles the plan.
     *
     * @throws io.seedbed.problem.SeedbedException if no row is possible, naming the statements that contradict each other
     */
    public Plan<T> plan() {
        Surroundings surroundings = Surroundings.of(settings.now, settings.groups);
        BlueprintReader reader = new BlueprintReader(surroundings.metadata(), surroundings.readers(), settings.now);
        Schema found = read.apply(reader);
        Schema schema = entity == null ? found : found.named(entity);
        return Plan.compile(new Compilation(
                schema,
                settings.seed,
                settings.now,
                settings.locale,
                surroundings.realism(),
                surroundings.oracle(),
                settings.rows,
                settings.references == null ? elsewhere(schema) : settings.references));
    }

    /** Outside of a data set a reference leads to the first rows of its entity, which are those of any data set. */
    private References elsewhere(Schema schema) {
        Class<?> owner = schema.root().shape() instanceof Shape.Nested nested
                ? schema.blueprint(nested).type()
                : Object.class;
        return referring ->
                DatasetPlan.elsewhere(owner, settings.seed, this::other).of(referring);
    }

    /** The rows of another class in the same surroundings. */
    @SuppressWarnings("unchecked") // Every class is one of objects.
    private Plan<Object> other(Class<?> type, long total, References references) {
        return (Plan<Object>) of(type).with(
                        new Settings(settings.seed, settings.now, settings.locale, settings.groups, total, references))
                .plan();
    }
}
