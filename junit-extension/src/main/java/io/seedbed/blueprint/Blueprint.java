package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.List;

/**
 * What is stated about a class: its properties, how it is put together, and rules about the object as a whole.
 *
 * @param key the resolved type's name, unique within a {@link Schema}, e.g. {@code shop.Page<shop.Order>}, with whatever makes
 *     this use of the type differ from others: groups, or constraints on what its type parameters stand for
 * @param stableName the name that values derive from: the key unless pinned by {@code @StableName} on the class
 * @param type the class
 * @param construction how an object is put together
 * @param properties the properties in declaration order
 * @param rules constraints that only the validator can judge, on the class or on computed getters
 * @param together which properties differ together from row to row
 * @param groups the validation groups that objects are judged by
 * @param variants how objects look in which a property has a certain value, in the order in which they are applied
 */
public record Blueprint(
        String key,
        String stableName,
        Class<?> type,
        Construction construction,
        List<Property> properties,
        List<Origin> rules,
        List<Together> together,
        List<Class<?>> groups,
        List<Variant> variants) {

    public Blueprint {
        properties = List.copyOf(properties);
        rules = List.copyOf(rules);
        together = List.copyOf(together);
        groups = List.copyOf(groups);
        variants = List.copyOf(variants);
    }

    /** The same class where other things are stated about its properties: values derive from where they did. */
    public Blueprint with(String otherKey, List<Property> others) {
        return new Blueprint(otherKey, stableName, type, construction, others, rules, together, groups, variants);
    }

    /** The class of those objects only in which variants hold. */
    public Blueprint in(List<Variant> holding) {
        List<Property> changed = new ArrayList<>();
        for (Property property : properties) {
            Property now = property;
            for (Variant variant : holding) {
                now = variant.on(now);
            }
            changed.add(now);
        }
        return new Blueprint(key, stableName, type, construction, changed, rules, together, groups, List.of());
    }

    /** The same class where no variant and no table is about a property, which may be anything then. */
    public Blueprint free(String property) {
        List<Property> freed = new ArrayList<>();
        for (Property each : properties) {
            Relation.Table table = each.value().traits().ties().table();
            boolean depends = table != null && (table.path() + ".").startsWith(property + ".");
            Traits traits = each.value().traits();
            freed.add(
                    depends
                            ? each.with(
                                    each.value().with(traits.with(traits.ties().withoutTable(), List.of())))
                            : each);
        }
        List<Variant> others = variants.stream()
                .filter(variant -> !variant.property().equals(property))
                .map(variant -> variant.silentOn(property))
                .toList();
        return new Blueprint(key, stableName, type, construction, freed, rules, together, groups, others);
    }

    /** The same class, whose values derive from another name. */
    public Blueprint named(String otherName) {
        return new Blueprint(key, otherName, type, construction, properties, rules, together, groups, variants);
    }

    /** Whether a property follows from another. */
    public boolean hasRelations() {
        for (Property property : properties) {
            if (!property.value().traits().ties().relations().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
