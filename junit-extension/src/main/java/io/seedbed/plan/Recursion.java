package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which types can contain themselves, and how an object of such a type comes to an end.
 *
 * <p>After {@link #LIMIT} levels of self-containing types, whatever may be missing is missing, containers are as small as
 * allowed, and of several types the one that ends soonest is taken.
 */
final class Recursion {

    /** Levels of self-containing types, the first included: a category and its parent, whose own parent is missing. */
    static final int LIMIT = 2;

    private static final int ENDLESS = Integer.MAX_VALUE;

    private final Map<String, Set<String>> reachable = new HashMap<>();
    private final Map<String, Integer> heights = new HashMap<>();

    Recursion(Schema schema) {
        schema.blueprints().keySet().forEach(key -> reachable.put(key, reachable(schema, key)));
        schema.blueprints().keySet().forEach(key -> heights.put(key, ENDLESS));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Blueprint blueprint : schema.blueprints().values()) {
                int height = height(blueprint);
                changed |= height != heights.put(blueprint.key(), height);
            }
        }
        schema.blueprints().values().forEach(this::requireEnd);
    }

    /** Whether objects of the type can contain objects of the same type. */
    boolean isRecursive(String key) {
        return reachable.get(key).contains(key);
    }

    /** How many levels an object of the type needs at least. */
    int height(String key) {
        return heights.get(key);
    }

    private int height(Blueprint blueprint) {
        int highest = 0;
        for (Property property : blueprint.properties()) {
            highest = Math.max(highest, height(property.value()));
        }
        return highest == ENDLESS ? ENDLESS : highest + 1;
    }

    private int height(ValueSpec value) {
        if (!value.required() || value.shape() instanceof Shape.Maybe) {
            return 0;
        }
        if (value.shape() instanceof Shape.Nested nested) {
            return heights.get(nested.key());
        }
        if (value.shape() instanceof Shape.OneOf oneOf) {
            return oneOf.options().stream()
                    .mapToInt(option -> heights.get(option.key()))
                    .min()
                    .orElse(ENDLESS);
        }
        if (value.shape() instanceof Shape.Many many && needsElements(value)) {
            return many.elements().stream().mapToInt(this::elementHeight).max().orElse(0);
        }
        return 0;
    }

    /** Whether an empty container will not do; whether the sizes contradict each other is for {@link Allowed} to say. */
    private static boolean needsElements(ValueSpec value) {
        return value.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Allows allows
                        && allows.domain() instanceof Interval sizes
                        && sizes.low() != null
                        && sizes.low().signum() > 0);
    }

    private int elementHeight(ValueSpec element) {
        return element.shape() instanceof Shape.Nested nested ? heights.get(nested.key()) : height(element);
    }

    private void requireEnd(Blueprint blueprint) {
        if (heights.get(blueprint.key()) == ENDLESS) {
            List<String> endless = blueprint.properties().stream()
                    .filter(property -> height(property.value()) == ENDLESS)
                    .map(property -> property.value().javaType() + " " + property.name())
                    .toList();
            throw SeedbedException.of("Can not create " + blueprint.key())
                    .fact("why", "each needs another one, without end")
                    .fact("through", String.join("\n", endless))
                    .remedy("let one of these be missing, or allow an empty collection")
                    .exception();
        }
    }

    private static Set<String> reachable(Schema schema, String from) {
        Set<String> found = new HashSet<>();
        visit(schema, from, found);
        return found;
    }

    private static void visit(Schema schema, String key, Set<String> found) {
        schema.blueprints().get(key).properties().stream()
                .flatMap(property -> nested(property.value()))
                .filter(found::add)
                .forEach(next -> visit(schema, next, found));
    }

    private static Stream<String> nested(ValueSpec value) {
        if (value.shape() instanceof Shape.Nested nested) {
            return Stream.of(nested.key());
        }
        if (value.shape() instanceof Shape.OneOf oneOf) {
            return oneOf.options().stream().map(Shape.Nested::key);
        }
        if (value.shape() instanceof Shape.Many many) {
            return many.elements().stream().flatMap(Recursion::nested);
        }
        return value.shape() instanceof Shape.Maybe maybe ? nested(maybe.element()) : Stream.empty();
    }
}
