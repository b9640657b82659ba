package io.seedbed.dataset;

import io.seedbed.plan.Columns;
import io.seedbed.plan.Keys;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import io.seedbed.problem.SeedbedException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a data set, compiled: whatever is wrong with any of them has been said. Immutable and thread-safe. */
public final class DatasetPlan {

    private final String name;
    private final Map<String, Table<?>> tables;
    private final Keys keys;
    private final LinkTables links;
    private @Nullable List<StoredTable> linkTables;

    private DatasetPlan(String name, Map<String, Table<?>> tables, Entities entities) {
        this.name = name;
        this.tables = tables;
        this.keys = entities.keys();
        this.links = entities.links();
    }

    /**
     * Compiles a data set.
     *
     * @param name how it names itself
     * @param specs its entities
     * @param seed the seed of all plans
     * @param plan makes the plan of a class with its references
     * @throws SeedbedException if an entity is not possible
     */
    public static DatasetPlan compile(String name, List<EntitySpec> specs, long seed, EntityPlans plan) {
        Entities entities = new Entities(specs, false, new Entities.PlanMaker(seed, plan));
        entities.all().forEach(Entity::plan);
        entities.all().forEach(Entity::requireParent);
        entities.resolve();
        Map<String, Table<?>> ordered = new LinkedHashMap<>();
        new LoadOrder().of(entities.all()).forEach(entity -> ordered.put(entity.name(), entity));
        return new DatasetPlan(name, ordered, entities);
    }

    /**
     * Where references lead outside of a data set: to the first rows of their entities.
     *
     * @param owner the class whose rows refer
     */
    public static References elsewhere(Class<?> owner, long seed, EntityPlans plan) {
        Entities entities = new Entities(List.of(), true, new Entities.PlanMaker(seed, plan));
        return new Relations(entities.undeclared(owner), entities);
    }

    /** What the data set calls itself. */
    public String name() {
        return name;
    }

    /** The tables, each behind those that its rows must refer to. */
    public List<Table<?>> tables() {
        return List.copyOf(tables.values());
    }

    /**
     * The table of an entity.
     *
     * @throws SeedbedException if there is none of that name
     */
    public Table<?> table(String entity) {
        Table<?> table = tables.get(entity);
        if (table == null) {
            throw unknown(entity);
        }
        return table;
    }

    private SeedbedException unknown(String entity) {
        return SeedbedException.of(name + " has no entity " + entity)
                .fact("entities", String.join(", ", tables.keySet()))
                .remedy("use one of these")
                .exception();
    }

    /**
     * The columns of an entity's table, where foreign keys stand for the rows of other tables that its rows refer to.
     *
     * @throws SeedbedException if there is no entity of that name, or nothing tells rows apart that are referred to
     */
    @SuppressWarnings("unchecked") // Every class is one of objects.
    public Columns<Object> columns(String entity) {
        return Columns.of((Plan<Object>) table(entity).plan(), keys);
    }

    /**
     * All tables as files and databases see them: those of the entities, each behind those that its rows must refer to, and behind all of
     * them those that hold which rows the collections of other rows refer to.
     *
     * @throws SeedbedException if nothing tells rows apart that are referred to
     */
    public List<StoredTable> storedTables() {
        List<StoredTable> all = new ArrayList<>();
        tables.keySet().forEach(entity -> all.add(entityTable(entity)));
        all.addAll(linkTables());
        return List.copyOf(all);
    }

    private StoredTable entityTable(String entity) {
        return new EntityTable((Entity) table(entity), columns(entity));
    }

    private synchronized List<StoredTable> linkTables() {
        List<StoredTable> known = linkTables;
        if (known == null) {
            known = tables.values().stream()
                    .flatMap(table -> links.of((Entity) table).stream())
                    .toList();
            known.forEach(this::requireNew);
            linkTables = known;
        }
        return known;
    }

    private void requireNew(StoredTable table) {
        if (tables.containsKey(table.name())) {
            throw SeedbedException.of("Two tables of one name: " + table.name())
                    .fact(
                            "why",
                            "a collection of references has a table of its own, called after the entity and the property")
                    .remedy("rename the entity that is called so, or the property")
                    .exception();
        }
    }

    /**
     * One of them.
     *
     * @throws SeedbedException if there is none of that name
     */
    public StoredTable storedTable(String named) {
        if (tables.containsKey(named)) {
            return entityTable(named);
        }
        for (StoredTable table : linkTables()) {
            if (table.name().equals(named)) {
                return table;
            }
        }
        throw unknown(named);
    }

    /** The data set as the interface that declares it. */
    public <D> D as(Class<D> type) {
        InvocationHandler answers = (proxy, method, arguments) -> answer(type, proxy, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private Object answer(Class<?> type, Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return java.lang.invoke.MethodHandles.privateLookupIn(type, java.lang.invoke.MethodHandles.lookup())
                    .unreflectSpecial(method, method.getDeclaringClass())
                    .bindTo(proxy)
                    .invokeWithArguments(arguments == null ? new Object[0] : arguments);
        }
        return switch (method.getName()) {
            case "toString" -> name;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && arguments[0] == proxy;
            default -> table(method.getName());
        };
    }

    /** An order in which no row comes before one that it must refer to. */
    private static final class LoadOrder {
        private final Set<Entity> placed = new LinkedHashSet<>();
        private final List<Entity> way = new ArrayList<>();

        List<Entity> of(List<Entity> entities) {
            entities.forEach(this::place);
            return List.copyOf(placed);
        }

        private void place(Entity entity) {
            if (placed.contains(entity)) {
                return;
            }
            if (way.contains(entity)) {
                List<Entity> circle = way.subList(way.indexOf(entity), way.size());
                throw SeedbedException.of("Entities must refer to each other: "
                                + String.join(
                                        ", ", circle.stream().map(Entity::name).toList()))
                        .fact("why", "none of their rows can be there first")
                        .remedy(
                                "let one of these references be missing, by a wrapper type, @NullRate or optional = true")
                        .exception();
            }
            way.add(entity);
            entity.targets().forEach((target, optional) -> {
                if (!optional) {
                    place(target);
                }
            });
            // Relations that may be missing are respected as long as they do not lead round in a circle.
            entity.targets().forEach((target, optional) -> {
                if (optional && !needsOneOnTheWay(target, new LinkedHashSet<>())) {
                    place(target);
                }
            });
            way.remove(way.size() - 1);
            placed.add(entity);
        }

        private boolean needsOneOnTheWay(Entity entity, Set<Entity> seen) {
            if (way.contains(entity)) {
                return true;
            }
            return seen.add(entity)
                    && entity.targets().entrySet().stream()
                            .anyMatch(target -> !target.getValue() && needsOneOnTheWay(target.getKey(), seen));
        }
    }
}
