package io.seedbed;

import io.seedbed.blueprint.BlueprintReader;
import io.seedbed.blueprint.MixIns;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Site;
import io.seedbed.cases.Cases;
import io.seedbed.edit.Edits;
import io.seedbed.edit.Getter;
import io.seedbed.edit.Selector;
import io.seedbed.edit.Spec;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
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
        return in(settings.withSeed(seed));
    }

    /** The instant that dates and times are drawn around. */
    public Seedbed<T> now(Instant now) {
        return in(settings.withNow(now));
    }

    /** The locale of realistic text. */
    public Seedbed<T> locale(Locale locale) {
        return in(settings.withLocale(locale));
    }

    /** The validation groups that count; the default group if none is given. */
    public Seedbed<T> groups(Class<?>... groups) {
        return in(settings.withGroups(List.of(groups)));
    }

    /**
     * How many rows there will be in all, which {@code @Stratified} and its like spread their shares over, and
     * which must all differ where values are unique.
     *
     * @param total 0 if that is not known
     */
    public Seedbed<T> total(long total) {
        return in(settings.withRows(total));
    }

    /**
     * Types that describe classes from outside, in place of any named before.
     *
     * @param types each with {@link io.seedbed.annotation.BlueprintFor}; of two that state something on the same matter the later wins
     * @throws io.seedbed.problem.SeedbedException if one describes no class
     */
    public Seedbed<T> mixIns(Class<?>... types) {
        return in(settings.withOutside(settings.outside().with(MixIns.of(List.of(types)))));
    }

    /**
     * Which classes stand in for an interface or abstract class, each as often as any other.
     *
     * @param implementations one at least
     * @throws SeedbedException if one is no subtype
     */
    public Seedbed<T> subtype(Class<?> type, Class<?>... implementations) {
        for (Class<?> implementation : implementations) {
            if (!type.isAssignableFrom(implementation)) {
                throw SeedbedException.of(Spelling.of(implementation) + " can not stand in for " + Spelling.of(type))
                        .fact("why", "it is no subtype of it")
                        .remedy("name classes that implement or extend it")
                        .exception();
            }
        }
        return in(settings.withOutside(settings.outside().with(type, List.of(implementations))));
    }

    /**
     * States something about values, over and above what their class states.
     *
     * <pre>{@code
     * Seedbed.of(Order.class).with(path("lines[].quantity"), range(1, 3))
     * }</pre>
     */
    public Seedbed<T> with(Selector selector, Spec spec) {
        return in(settings.withEdits(settings.edits().and(selector, spec)));
    }

    /** The same for a property: {@code with(Customer::age, normal(40, 10))}. */
    public <P, R> Seedbed<T> with(Getter<P, R> property, Spec spec) {
        return with(Selector.property(property), spec);
    }

    /** The same for a place: {@code with("address.city", oneOf("Ulm", "Bonn"))}. */
    public Seedbed<T> with(String path, Spec spec) {
        return with(Selector.path(path), spec);
    }

    /**
     * Gives values: the same in every row. What they are checked against is what the constraints demand, as far as domains can tell.
     *
     * @param value may be {@code null}
     */
    public Seedbed<T> set(Selector selector, @Nullable Object value) {
        return with(selector, Spec.always(value));
    }

    /** The same for a property: {@code set(Customer::tier, GOLD)}. */
    public <P, R extends @Nullable Object> Seedbed<T> set(Getter<P, R> property, R value) {
        return set(Selector.property(property), value);
    }

    /** The same for a place: {@code set("address.country", "DE")}. */
    public Seedbed<T> set(String path, @Nullable Object value) {
        return set(Selector.path(path), value);
    }

    /** Leaves values alone: a constructor gets {@code null}, zero or {@code false}, and what the class puts there itself stays. */
    public Seedbed<T> ignore(Selector selector) {
        return with(selector, Spec.nothing());
    }

    /** The same for a property. */
    public <P, R> Seedbed<T> ignore(Getter<P, R> property) {
        return ignore(Selector.property(property));
    }

    /** The same for a place. */
    public Seedbed<T> ignore(String path) {
        return ignore(Selector.path(path));
    }

    /**
     * Has a function make values.
     *
     * @param supplier makes the same value of the same random numbers, which follow from the seed, the row and the place
     */
    public Seedbed<T> supply(Selector selector, Function<? super RandomGenerator, ?> supplier) {
        return with(selector, Spec.supplied(supplier));
    }

    /** The same for a property. */
    public <P, R extends @Nullable Object> Seedbed<T> supply(
            Getter<P, R> property, Function<? super RandomGenerator, ? extends R> supplier) {
        return supply(Selector.property(property), supplier);
    }

    /** The same for a place. */
    public Seedbed<T> supply(String path, Function<? super RandomGenerator, ?> supplier) {
        return supply(Selector.path(path), supplier);
    }

    /** Draws rows again that a condition does not accept; what can be stated by {@code with} needs no search. */
    @SuppressWarnings("unchecked") // Rows are of the type.
    public Seedbed<T> where(Predicate<? super T> condition) {
        return in(settings.where((Predicate<Object>) condition));
    }

    /**
     * Makes only rows that meet a condition: their values are drawn from what it leaves over, and nothing is drawn in vain.
     *
     * <pre>{@code
     * Seedbed.of(Payment.class).where("fraud = true and country in (DE, FR) and amount >= 100")
     * }</pre>
     *
     * <p>The properties that it names have the wanted values as often, one compared with the other, as they have them among all
     * rows, and what depends on them follows: correlated values, {@code @When}, {@code @DependsOn} and relations. All else is as it
     * would be without the condition: row 17 keeps its address. Exact shares, as those of {@code @Stratified} and {@code @Rare},
     * hold over the rows that are made, and not at all for the property itself.
     *
     * @param condition comparisons by {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=} or {@code in (a, b)} with
     *     {@code and} between them, besides those of earlier calls; values are written as in {@code @Weighted}, dates and times in
     *     ISO-8601; the parts of nested objects have paths, {@code address.country}
     * @throws io.seedbed.problem.SeedbedException if it can not be read; {@link #plan} says if rows can not be chosen by it
     */
    public Seedbed<T> where(String condition) {
        return in(settings.withEdits(settings.edits().where(condition)));
    }

    /**
     * The rows of a data set's table.
     *
     * @param entities the classes of the rows of all tables
     * @param references where references to them lead
     */
    Seedbed<T> within(Set<Class<?>> entities, References references) {
        return in(settings.withOutside(settings.outside().within(entities)).withReferences(references));
    }

    /** The logical name that values follow from, in place of the class name; keeps values when a class is renamed. */
    public Seedbed<T> entity(String name) {
        return new Seedbed<>(read, name, settings);
    }

    private Seedbed<T> in(Settings other) {
        return new Seedbed<>(read, entity, other);
    }

    /**
     * Compiles the plan.
     *
     * @throws io.seedbed.problem.SeedbedException if no row is possible, naming the statements that contradict each other, or if a
     *     unique value has fewer values than there are rows in {@link #total}
     */
    public Plan<T> plan() {
        Plan<T> plan = question().plan();
        plan.requireDistinct(settings.rows());
        return plan;
    }

    /** Objects that are made on purpose: wrong in one way, at the rim of what is allowed, or of combined kinds. */
    public Cases<T> cases() {
        return question().cases();
    }

    /** What is stated about rows, whether or not any row is possible. */
    public Schema schema() {
        return question().schema();
    }

    private Question<T> question() {
        return new Question<>(read, entity, settings, Surroundings.of(settings.now(), settings.groups()), this::other);
    }

    /** The rows of another class in the same surroundings. */
    @SuppressWarnings("unchecked") // Every class is one of objects.
    private Plan<Object> other(Class<?> type, long total, References references) {
        Settings others = settings.withRows(total).withReferences(references).withEdits(Edits.NONE);
        return (Plan<Object>) of(type).in(others.withoutConditions()).plan();
    }
}
