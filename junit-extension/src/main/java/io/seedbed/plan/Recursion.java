package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Mirror;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which types can contain themselves, and how an object of such a type comes to an end.
 *
 * <p>Types that can contain each other form a circle. After a few levels of one circle, whatever may be missing is missing,
 * containers are as small as allowed, and of several types the one that ends soonest is taken.
 */
final class Recursion {

    /** Levels of a type that only contains itself: a category and its parent, whose own parent is missing. */
    private static final int ALONE = 2;

    /** Levels of types that contain each other: a customer, its orders, and their lines. */
    private static final int TOGETHER = 3;

    private static final int ENDLESS = Integer.MAX_VALUE;

    /**
     * What counts as one type: those blueprints of a class that differ only in what leads back to the object around it. A line whose
     * order has other lines contains lines, though those have no order of their own.
     */
    private final Map<String, String> families = new HashMap<>();

    private final Map<String, Set<String>> reachable = new HashMap<>();
    private final Map<String, Circle> circles = new HashMap<>();
    private final Map<String, Integer> heights = new HashMap<>();

    /**
     * A type in its circle.
     *
     * @param number what tells this circle from others
     * @param levels how many objects of the circle contain each other at most
     * @param type the number of this type in the circle
     */
    record Circle(int number, int levels, int type) {
        boolean isDeepEnough(Draw draw) {
            return draw.depth(this) >= levels;
        }
    }

    Recursion(Schema schema) {
        boolean leadsBack = schema.blueprints().values().stream()
                .flatMap(blueprint -> blueprint.properties().stream())
                .anyMatch(property -> property.value().traits().ties().mirror() != null);
        Map<String, List<Blueprint>> members = new LinkedHashMap<>();
        schema.blueprints().forEach((key, blueprint) -> {
            families.put(key, leadsBack ? blueprint.stableName() : key);
            members.computeIfAbsent(families.get(key), x -> new ArrayList<>()).add(blueprint);
        });
        members.keySet().forEach(family -> reachable.put(family, reachable(members, family)));
        List<String> keys = List.copyOf(schema.blueprints().keySet());
        List<String> all = List.copyOf(members.keySet());
        keys.stream().filter(this::isRecursive).forEach(key -> circles.put(key, circle(families.get(key), all)));
        keys.forEach(key -> heights.put(key, ENDLESS));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Blueprint blueprint : schema.blueprints().values()) {
                int height = height(blueprint);
                changed |= height != heights.put(blueprint.key(), height);
            }
        }
        requireEnd(schema);
    }

    /** Whether objects of the type can contain objects of the same type. */
    boolean isRecursive(String key) {
        return reaches(families.get(key), families.get(key));
    }

    private boolean reaches(String from, String to) {
        return reachable.get(from).contains(to);
    }

    /** The circle of a recursive type. */
    Circle circle(String key) {
        return circles.get(key);
    }

    private Circle circle(String family, List<String> all) {
        List<String> members = all.stream()
                .filter(other -> reaches(family, other) && reaches(other, family))
                .toList();
        return new Circle(all.indexOf(members.get(0)), members.size() == 1 ? ALONE : TOGETHER, members.indexOf(family));
    }

    /** Tells whether it is time to come to an end with what is made of these types; never if none is recursive. */
    Predicate<Draw> ending(Shape shape) {
        List<Circle> around =
                nested(shape).map(circles::get).filter(Objects::nonNull).toList();
        return around.isEmpty() ? draw -> false : draw -> around.stream().anyMatch(circle -> circle.isDeepEnough(draw));
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
        if (!value.required() || value.shape() instanceof Shape.Maybe || isElsewhere(value)) {
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
            return many.contents().mapToInt(this::elementHeight).max().orElse(0);
        }
        return 0;
    }

    /** Whether an empty container will not do; whether the sizes contradict each other is for {@link Allowed} to say. */
    private static boolean needsElements(ValueSpec value) {
        Mirror mirror = value.traits().ties().mirror();
        // The object around it is an element already.
        BigDecimal there = mirror != null && mirror.keepsRoom() ? BigDecimal.ONE : BigDecimal.ZERO;
        return value.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Allows allows
                        && allows.domain() instanceof Interval sizes
                        && sizes.low() != null
                        && sizes.low().compareTo(there) > 0);
    }

    private int elementHeight(ValueSpec element) {
        return element.shape() instanceof Shape.Nested nested && !isElsewhere(element)
                ? heights.get(nested.key())
                : height(element);
    }

    private void requireEnd(Schema schema) {
        Optional<String> endless = schema.blueprints().keySet().stream()
                .filter(key -> heights.get(key) == ENDLESS)
                .findFirst();
        if (endless.isPresent()) {
            List<Step> steps = endlessSteps(schema, endless.get());
            String start = steps.get(0).from().key().replace('$', '.');
            throw SeedbedException.of("Can not create " + start)
                    .fact("why", "each needs another one, without end")
                    .fact("through", steps.stream().map(Step::toString).collect(Collectors.joining("\n")))
                    .remedy(
                            steps.size() == 1
                                    ? "let it be missing, or allow an empty collection"
                                    : "let one of these be missing, or allow an empty collection")
                    .exception();
        }
    }

    /** A property that must be there, and the type that it leads to. */
    private record Step(Blueprint from, Property property, String to) {
        @Override
        public String toString() {
            return property.value().javaType() + " " + from.type().getSimpleName() + "." + property.name();
        }
    }

    /** A way from a type back to itself, each step of which must be taken. */
    private List<Step> endlessSteps(Schema schema, String from) {
        List<Step> steps = new ArrayList<>();
        String key = from;
        while (true) {
            String reached = key;
            Optional<Step> first = steps.stream()
                    .filter(step -> step.from().key().equals(reached))
                    .findFirst();
            if (first.isPresent()) {
                return steps.subList(steps.indexOf(first.get()), steps.size());
            }
            Blueprint blueprint = schema.blueprints().get(key);
            Property property = blueprint.properties().stream()
                    .filter(candidate -> height(candidate.value()) == ENDLESS)
                    .findFirst()
                    .orElseThrow();
            key = nested(property.value().shape())
                    .filter(next -> heights.get(next) == ENDLESS)
                    .findFirst()
                    .orElseThrow();
            steps.add(new Step(blueprint, property, key));
        }
    }

    private Set<String> reachable(Map<String, List<Blueprint>> members, String from) {
        Set<String> found = new HashSet<>();
        visit(members, from, found);
        return found;
    }

    private void visit(Map<String, List<Blueprint>> members, String family, Set<String> found) {
        members.get(family).stream()
                .flatMap(blueprint -> blueprint.properties().stream())
                .filter(property -> !isElsewhere(property.value()))
                .flatMap(property -> nested(property.value().shape()))
                .map(families::get)
                .filter(found::add)
                .forEach(next -> visit(members, next, found));
    }

    /** Whether the object is a row of another entity, which has its own end, or one that is not drawn at all. */
    private static boolean isElsewhere(ValueSpec value) {
        return value.traits().ties().reference() != null || value.traits().given() != null;
    }

    private static Stream<String> nested(Shape shape) {
        if (shape instanceof Shape.Nested nested) {
            return Stream.of(nested.key());
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.options().stream().map(Shape.Nested::key);
        }
        if (shape instanceof Shape.Many many) {
            return many.contents().flatMap(Recursion::nested);
        }
        return shape instanceof Shape.Maybe maybe ? nested(maybe.element()) : Stream.empty();
    }

    private static Stream<String> nested(ValueSpec value) {
        return isElsewhere(value) ? Stream.empty() : nested(value.shape());
    }
}
