package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Variant;
import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which objects of a class come out: one for each set of its variants that can hold at the same time. Which one it is, is
 * told by the values of the properties that decide.
 *
 * <p>Immutable and thread-safe.
 */
final class Ways {

    /** Each is compiled; more are no help to anybody. */
    private static final int MOST = 64;

    private final Blueprint blueprint;
    private final List<Decider> deciders;
    private final List<List<Variant>> holding;

    /**
     * A property that decides.
     *
     * @param values which of its outcomes a value leads to
     * @param otherwise the outcome of all other values, and of none
     * @param outcomes for each the variants that hold as far as the property has a say
     */
    private record Decider(String property, Map<Object, Integer> values, int otherwise, List<BitSet> outcomes) {
        int outcome(@Nullable Object value) {
            return value == null ? otherwise : values.getOrDefault(Literals.key(value), otherwise);
        }
    }

    private Ways(Blueprint blueprint, List<Decider> deciders, List<List<Variant>> holding) {
        this.blueprint = blueprint;
        this.deciders = deciders;
        this.holding = holding;
    }

    /** @throws SeedbedException if a condition is about no property, or about values that it can not have */
    static Ways of(Blueprint blueprint) {
        Map<String, BitSet> byProperty = new LinkedHashMap<>();
        List<Variant> variants = blueprint.variants();
        for (int i = 0; i < variants.size(); i++) {
            byProperty
                    .computeIfAbsent(variants.get(i).property(), property -> new BitSet())
                    .set(i);
        }
        List<Decider> deciders = new ArrayList<>();
        List<BitSet> sets = List.of(new BitSet());
        for (Map.Entry<String, BitSet> entry : byProperty.entrySet()) {
            Decider decider = decider(blueprint, entry.getKey(), entry.getValue());
            deciders.add(decider);
            List<BitSet> more = new ArrayList<>();
            for (BitSet known : sets) {
                for (BitSet outcome : decider.outcomes) {
                    BitSet both = (BitSet) known.clone();
                    both.or(outcome);
                    more.add(both);
                }
            }
            sets = more;
            requireFew(blueprint, sets.size());
        }
        return new Ways(
                blueprint,
                deciders,
                sets.stream()
                        .map(set -> set.stream().mapToObj(variants::get).toList())
                        .toList());
    }

    private static void requireFew(Blueprint blueprint, int count) {
        if (count > MOST) {
            throw SeedbedException.of("Too many conditions can hold at the same time: " + Spelling.of(blueprint.type()))
                    .fact("stated", Spelling.count(blueprint.variants().size(), "condition"))
                    .fact("together", "more than " + MOST + " ways to come out")
                    .remedy("let fewer properties decide, or use @DependsOn for single values")
                    .exception();
        }
    }

    private static Decider decider(Blueprint blueprint, String name, BitSet variants) {
        Map<Object, BitSet> sets = new LinkedHashMap<>();
        Property property = property(blueprint, blueprint.variants().get(variants.nextSetBit(0)));
        for (int i = variants.nextSetBit(0); i >= 0; i = variants.nextSetBit(i + 1)) {
            Variant variant = blueprint.variants().get(i);
            for (String is : variant.is()) {
                Object value = value(variant, property, is);
                sets.computeIfAbsent(Literals.key(value), key -> new BitSet()).set(i);
            }
        }
        List<Object> possible =
                Selection.possible(property.value(), placeOf(blueprint, name)).orElse(null);
        if (possible != null) {
            sets.keySet().retainAll(possible.stream().map(Literals::key).toList());
        }
        boolean hasOthers = possible == null
                || property.value().traits().nullRate() > 0
                || !sets.keySet()
                        .containsAll(possible.stream().map(Literals::key).toList());
        List<BitSet> outcomes = new ArrayList<>(new LinkedHashSet<>(sets.values()));
        if (hasOthers) {
            outcomes.add(0, new BitSet());
        }
        Map<Object, Integer> values = new HashMap<>();
        sets.forEach((value, set) -> values.put(value, outcomes.indexOf(set)));
        return new Decider(name, values, 0, List.copyOf(outcomes));
    }

    private static Property property(Blueprint blueprint, Variant variant) {
        List<String> names = new ArrayList<>();
        for (Property property : blueprint.properties()) {
            if (property.name().equals(variant.property())) {
                return property;
            }
            names.add(property.name());
        }
        throw SeedbedException.of("There is no property " + variant.property() + ": " + Spelling.of(blueprint.type()))
                .fact("stated", variant.origin().text())
                .fact("properties", NearNames.of(variant.property(), names))
                .remedy("name one of these")
                .exception();
    }

    private static Object value(Variant variant, Property property, String is) {
        String place = variant.origin().place() + "." + property.name();
        Object value = Literals.read(property.value(), is).orElse(null);
        List<Origin> excludedBy = value == null ? List.of() : Fit.excludedBy(property.value(), value, place);
        List<Object> possible = Literals.possible(property.value(), place).orElse(null);
        if (value != null
                && excludedBy.isEmpty()
                && (possible == null || possible.stream().map(Literals::key).anyMatch(Literals.key(value)::equals))) {
            return value;
        }
        SeedbedException.Facts facts = SeedbedException.of("A condition never holds: " + place)
                .fact("stated", variant.origin().text());
        if (!excludedBy.isEmpty()) {
            facts.fact("why", excludedBy.get(0).text() + " excludes " + is);
        } else if (possible == null) {
            facts.fact("why", is + " is no " + property.value().javaType());
        } else {
            facts.fact(
                    "values",
                    NearNames.of(is, possible.stream().map(Literals::nameOf).toList()));
        }
        throw facts.remedy("name values that the property has").exception();
    }

    private static String placeOf(Blueprint blueprint, String property) {
        return Spelling.of(blueprint.type()) + "." + property;
    }

    int count() {
        return holding.size();
    }

    /** The class of objects that come out in one way. */
    Blueprint blueprint(int way) {
        return blueprint.variants().isEmpty() ? blueprint : blueprint.in(holding.get(way));
    }

    /** When objects come out in one way, in words; empty if no variant holds. */
    String words(int way) {
        List<String> conditions = new ArrayList<>();
        for (Variant variant : holding.get(way)) {
            conditions.add(variant.property() + " is " + String.join(" or ", variant.is()));
        }
        return String.join(" and ", conditions);
    }

    /** The conditions of one way, as they were written. */
    List<String> stated(int way) {
        return holding.get(way).stream().map(variant -> variant.origin().text()).toList();
    }

    /** The properties that decide. */
    Set<String> deciding() {
        Set<String> names = new LinkedHashSet<>();
        deciders.forEach(decider -> names.add(decider.property));
        return names;
    }

    /** The properties that variants say something about. */
    Set<String> following() {
        Set<String> names = new HashSet<>();
        blueprint.variants().forEach(variant -> names.addAll(variant.said().keySet()));
        return names;
    }

    /** The way in which the object being made comes out. */
    int of(Draw draw, SiblingSources siblings) {
        int way = 0;
        for (Decider decider : deciders) {
            way = way * decider.outcomes.size() + decider.outcome(siblings.value(draw, draw.owner(), decider.property));
        }
        return way;
    }
}
