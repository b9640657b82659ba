package io.seedbed.plan;

import io.seedbed.blueprint.Origin;
import java.util.List;

/**
 * What may appear in one place, how often, and who said so.
 *
 * @param path the properties from the root, e.g. {@code address.city}, {@code lines[].sku}; {@code $} for the root
 * @param type the Java type as source code spells it
 * @param domain what may appear, in mathematical notation; empty for objects
 * @param how how values are drawn, e.g. {@code Normal(mean 38, sd 12)} or {@code uniform}
 * @param nullRate how often the value is missing
 * @param origins the statements that say so
 */
public record Explained(String path, String type, String domain, String how, double nullRate, List<Origin> origins) {

    public Explained {
        origins = List.copyOf(origins);
    }
}
