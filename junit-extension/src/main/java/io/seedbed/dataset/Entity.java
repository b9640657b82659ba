package io.seedbed.dataset;

import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.Truncated;
import io.seedbed.distribution.UniformDistribution;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entity of a data set while it is compiled, and then its table. */
final class Entity implements Table<Object> {

    /** How many more children than the least a parent has at most, where nothing says so. */
    private static final long SPREAD = 5;

    private final EntitySpec spec;
    private final Entities entities;
    /** What the rows refer to, and whether each of these relations may be missing. */
    private final Map<Entity, Boolean> targets = new LinkedHashMap<>();
    /** The properties that refer to rows of the parents' entity, by relation. */
    private final Map<String, Set<String>> parental = new LinkedHashMap<>();

    /** What chooses the rows that several properties take their values from together, by object and name. */
    private final Map<String, SharedPick> shared = new HashMap<>();

    private @Nullable Plan<Object> plan;
    private @Nullable Families families;
    private boolean counting;
    private boolean compiling;

    Entity(EntitySpec spec, Entities entities) {
        this.spec = spec;
        this.entities = entities;
    }

    EntitySpec spec() {
        return spec;
    }

    String place() {
        return spec.place();
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public synchronized long size() {
        return spec.brood() == null ? spec.rows().orElseThrow() : families().children();
    }

    /** The rows by their parents. */
    synchronized Families families() {
        Families known = families;
        if (known == null) {
            if (counting) {
                throw SeedbedException.of("Entities are children of each other: " + place())
                        .fact("stated", spec.stated())
                        .remedy("give one of them a number of rows, and no parents")
                        .exception();
            }
            counting = true;
            known = counted();
            families = known;
            counting = false;
        }
        return known;
    }

    private Families counted() {
        EntitySpec.Brood brood = brood();
        Entity parent = entities.parent(this);
        long parents = parent.size();
        long key = Address.child(
                Address.entity(entities.seed(), spec.type().getName()), Address.name("children of " + parent.name()));
        if (spec.rows().isPresent()) {
            return fixed(parents, spec.rows().getAsLong(), brood.atLeast(), key);
        }
        Truncated counts = counts(brood);
        return Families.of(
                parents, (row, before) -> counts.indexAt(Address.unit(Address.bits(Address.slot(key, row), 0))));
    }

    private Families fixed(long parents, long rows, long atLeast, long key) {
        long free = rows - Math.multiplyExact(parents, atLeast);
        if (free < 0 || (parents == 0 && rows > 0)) {
            throw SeedbedException.of("The rows do not fit the parents: " + place())
                    .fact("stated", spec.stated())
                    .fact("rows", rows)
                    .fact("parents", parents)
                    .remedy("change the number of rows or of parents")
                    .exception();
        }
        Multinomial spread = new Multinomial(parents, free, key);
        return Families.of(
                parents, (parent, before) -> atLeast + spread.of(parent, before - Math.multiplyExact(parent, atLeast)));
    }

    private Truncated counts(EntitySpec.Brood brood) {
        Distribution stated = brood.distribution();
        long atMost = stated == null ? Math.min(brood.atMost(), brood.atLeast() + SPREAD) : brood.atMost();
        Distribution distribution = stated == null
                ? UniformDistribution.of(brood.atLeast(), Math.max(atMost, brood.atLeast() + 1))
                : stated;
        try {
            return Truncated.grid(distribution, brood.atLeast(), atMost, 1);
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("No number of children is possible: " + place())
                    .fact("stated", spec.stated() + "\n" + distribution)
                    .fact("why", String.valueOf(e.getMessage()))
                    .remedy("let the distribution and the bounds overlap")
                    .cause(e)
                    .exception();
        }
    }

    private EntitySpec.Brood brood() {
        EntitySpec.Brood brood = spec.brood();
        if (brood == null) {
            throw new IllegalStateException(place() + " has no parents");
        }
        return brood;
    }

    /** Whether a reference is the one to the parent of the row; notes it down if it could be. */
    synchronized boolean isChildOf(Entity target, References.Referring referring) {
        EntitySpec.Brood brood = spec.brood();
        if (brood == null || target != entities.parent(this)) {
            return false;
        }
        if (!referring.reference().isFollowing()) {
            // Parts of a composite key are one relation; a name with a space is that of no property.
            String as = referring.reference().as();
            String relation = as.isEmpty() ? referring.property() : "as " + as;
            parental.computeIfAbsent(relation, key -> new LinkedHashSet<>()).add(referring.property());
        }
        return brood.by().isEmpty() || brood.by().equals(referring.property());
    }

    /**
     * Refuses children of whom nothing says which parent is theirs.
     *
     * @throws SeedbedException if no property refers to the parent, or several do and none of them is named
     */
    synchronized void requireParent() {
        EntitySpec.Brood brood = spec.brood();
        if (brood == null) {
            return;
        }
        String child = Spelling.of(spec.type());
        String parent = Spelling.of(brood.parent());
        List<String> properties =
                parental.values().stream().flatMap(Set::stream).toList();
        if (properties.isEmpty()) {
            throw SeedbedException.of("No property refers to the parent: " + place())
                    .fact("stated", spec.stated())
                    .fact("why", "no property of " + child + " refers to " + parent)
                    .remedy("refer to it, e.g. by @References(" + brood.parent().getSimpleName()
                            + ".class) on a property, or state a number of rows and no parents")
                    .exception();
        }
        boolean isNamed = !brood.by().isEmpty();
        if (isNamed ? !properties.contains(brood.by()) : parental.size() > 1) {
            throw SeedbedException.of((isNamed
                                    ? "The property " + brood.by() + " does not refer to the parent: "
                                    : "Which property refers to the parent? ")
                            + place())
                    .fact("stated", spec.stated())
                    .fact("properties of " + child + " that refer to " + parent, String.join(", ", properties))
                    .remedy("let by name one of these")
                    .exception();
        }
    }

    /**
     * The pick of a reference, or where several properties take their values from one row, the pick that they share.
     *
     * @param strength how much the property says about which row it is
     */
    synchronized References.Pick together(References.Referring referring, References.Pick pick, int strength) {
        String as = referring.reference().as();
        if (as.isEmpty()) {
            return pick;
        }
        String place = referring.place();
        String object = place.substring(0, place.length() - referring.property().length());
        return shared.computeIfAbsent(
                        object + as + " " + referring.reference().target().getName(), key -> new SharedPick())
                .join(pick, strength);
    }

    /** Notes down a relation. */
    synchronized void refersTo(Entity target, boolean optional) {
        if (target != this) {
            targets.merge(target, optional, Boolean::logicalAnd);
        }
    }

    /** The entities that rows refer to, with whether that may be missing everywhere. */
    synchronized Map<Entity, Boolean> targets() {
        return new LinkedHashMap<>(targets);
    }

    @Override
    public synchronized Plan<Object> plan() {
        Plan<Object> known = plan;
        if (known == null) {
            if (compiling) {
                throw SeedbedException.of("Rules of entities need each other's rows: " + place())
                        .remedy("remove the rule that the validator must judge, or one of the references")
                        .exception();
            }
            compiling = true;
            known = entities.compile(this);
            known.requireDistinct(size());
            plan = known;
            compiling = false;
        }
        return known;
    }

    @Override
    public Object row(long number) {
        if (number < 0 || number >= size()) {
            throw new IndexOutOfBoundsException(
                    "There is no row " + number + " of " + name() + ": the last is " + (size() - 1));
        }
        return plan().row(number);
    }

    @Override
    public Stream<Object> stream() {
        return LongStream.range(0, size()).mapToObj(plan()::row);
    }

    @Override
    public List<Object> list() {
        List<Object> rows = new ArrayList<>(Math.toIntExact(size()));
        stream().forEachOrdered(rows::add);
        return rows;
    }
}
