package io.seedbed.blueprint;

import java.util.List;

/**
 * What is stated about a class: its properties, how it is put together, and rules about the object as a whole.
 *
 * @param key the resolved type's name, unique within a {@link Schema}, e.g. {@code shop.Page<shop.Order>}
 * @param stableName the name that values derive from: the key unless pinned by {@code @StableName} on the class
 * @param type the class
 * @param construction how an object is put together
 * @param properties the properties in declaration order
 * @param rules constraints that only the validator can judge, on the class or on computed getters
 */
public record Blueprint(
        String key,
        String stableName,
        Class<?> type,
        Construction construction,
        List<Property> properties,
        List<Origin> rules) {

    public Blueprint {
        properties = List.copyOf(properties);
        rules = List.copyOf(rules);
    }
}
