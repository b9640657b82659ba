package io.seedbed.dataset;

import io.seedbed.annotation.References;
import io.seedbed.plan.Keys;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References.Referring;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The entities that can refer to each other, by their classes. */
final class Entities {

    /** Whether an entity that nobody declared has some rows all the same. */
    private final boolean open;

    private final PlanMaker maker;
    private final Map<Class<?>, Entity> byType = new LinkedHashMap<>();
    private final List<Relations.Link> links = new ArrayList<>();

    /**
     * Compiles the plans of entities.
     *
     * @param seed the seed of all of them
     * @param plan a plan of a class's rows that asks for its references
     */
    record PlanMaker(long seed, EntityPlans plan) {}

    /** @throws SeedbedException if two entities are of one class */
    Entities(List<EntitySpec> specs, boolean open, PlanMaker maker) {
        this.open = open;
        this.maker = maker;
        for (EntitySpec spec : specs) {
            Entity other = byType.putIfAbsent(spec.type(), new Entity(spec, this));
            if (other != null) {
                throw SeedbedException.of("Two entities of one class: " + Spelling.of(spec.type()))
                        .fact("declared", other.place() + "\n" + spec.place())
                        .fact("why", "a reference to the class could not tell them apart")
                        .remedy("join them, or give one a subclass of its own")
                        .exception();
            }
        }
    }

    List<Entity> all() {
        return List.copyOf(byType.values());
    }

    /** The tables between entities. */
    LinkTables links() {
        return new LinkTables(Map.copyOf(byType), keys());
    }

    /** What stands in tables for rows of these entities. */
    Keys keys() {
        return new EntityKeys(Map.copyOf(byType));
    }

    long seed() {
        return maker.seed();
    }

    Plan<Object> compile(Entity entity) {
        return maker.plan().of(entity.spec().type(), open ? 0 : entity.size(), new Relations(entity, this));
    }

    /** The entity of the parents of an entity's rows. */
    Entity parent(Entity child) {
        Class<?> type = java.util.Objects.requireNonNull(child.spec().brood()).parent();
        Entity parent = byType.get(type);
        if (parent == null) {
            throw missing(type, child.place(), child.spec().stated());
        }
        return parent;
    }

    /** The entity that a value refers to. */
    Entity find(Class<?> type, Referring referring) {
        Entity entity = open ? undeclared(type) : byType.get(type);
        if (entity == null) {
            throw missing(
                    type, referring.place(), referring.reference().origin().text());
        }
        return entity;
    }

    /** An entity with as many rows as references count on outside of a data set. */
    synchronized Entity undeclared(Class<?> type) {
        return byType.computeIfAbsent(
                type,
                key -> new Entity(
                        new EntitySpec(
                                Spelling.of(key),
                                key,
                                OptionalLong.of(References.ROWS_ELSEWHERE),
                                null,
                                Spelling.of(key),
                                ""),
                        this));
    }

    private SeedbedException missing(Class<?> type, String place, String stated) {
        return SeedbedException.of("The data set has no entity " + Spelling.of(type) + ": " + place)
                .fact("stated", stated)
                .fact(
                        "entities",
                        String.join(
                                ", ", byType.keySet().stream().map(Spelling::of).toList()))
                .remedy("add an entity of this class to the data set")
                .exception();
    }

    synchronized void link(Relations.Link link) {
        links.add(link);
    }

    /** Finds what all references lead to, now and not when the first row is drawn. */
    void resolve() {
        List<Relations.Link> all;
        synchronized (this) {
            all = List.copyOf(links);
        }
        all.forEach(Relations.Link::resolve);
    }
}
