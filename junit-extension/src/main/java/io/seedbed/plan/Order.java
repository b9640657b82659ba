package io.seedbed.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which values of an object lie below which.
 *
 * <p>Values are drawn from below: each is cut by those that lie under it, and its upper end is known beforehand. Only where the upper one
 * of two can not be cut, since it is computed or belongs to another object, the lower one is, and so is whatever lies below that.
 */
final class Order {

    private final Map<String, Map<String, Boolean>> above = new LinkedHashMap<>();

    /**
     * That one value is cut by another.
     *
     * @param cut the property
     * @param by the path to what it is compared with
     * @param isAbove whether it is the greater one
     * @param orEqual whether both may be equal
     */
    record Pair(String cut, String by, boolean isAbove, boolean orEqual) {}

    /** Adds that one value lies below another. */
    void add(String low, String high, boolean orEqual) {
        above.computeIfAbsent(low, x -> new LinkedHashMap<>()).merge(high, orEqual, Boolean::logicalAnd);
    }

    /**
     * Who is cut by whom.
     *
     * @param drawn whether a path leads to a property of the object whose values can be cut
     */
    List<Pair> pairs(Predicate<String> drawn) {
        List<Pair> pairs = new ArrayList<>();
        above.forEach((low, highs) -> highs.forEach((high, orEqual) -> {
            if (drawn.test(high)) {
                pairs.add(new Pair(high, low, true, orEqual));
            }
        }));
        for (String low : above.keySet()) {
            if (drawn.test(low)) {
                Map<String, Boolean> highs = new LinkedHashMap<>();
                collect(low, true, highs);
                highs.forEach((high, orEqual) -> {
                    if (!drawn.test(high)) {
                        pairs.add(new Pair(low, high, false, orEqual));
                    }
                });
            }
        }
        return pairs;
    }

    /** Collects what lies above a value, however many others lie between. */
    private void collect(String low, boolean orEqual, Map<String, Boolean> highs) {
        above.getOrDefault(low, Map.of()).forEach((high, next) -> {
            boolean both = orEqual && next;
            Boolean known = highs.get(high);
            if (known == null || (known && !both)) {
                highs.put(high, both);
                collect(high, both, highs);
            }
        });
    }
}
