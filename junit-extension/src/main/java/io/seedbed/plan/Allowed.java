package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the constraints on a value leave over, or the smallest set of them that contradict each other.
 *
 * @param domain the intersection of everything that was demanded; for containers the sizes
 * @param number for text that must be a number: the numbers; otherwise everything
 */
public record Allowed(Domain domain, Interval number) {

    /** Characters beyond which a bound on the length of a number says nothing about its size worth knowing. */
    static final int LONGEST_NUMBER = 100;

    /**
     * What one statement allows.
     *
     * @param byType whether the type says so and not an annotation
     */
    private record Demand(Domain domain, Origin origin, boolean byType) {
        static Demand of(Constraint.Allows allows) {
            return new Demand(allows.domain(), allows.origin(), false);
        }

        static Demand ofType(Domain domain, String text, String place) {
            return new Demand(domain, new Origin(text, place), true);
        }
    }

    /**
     * Intersects what is demanded of a value.
     *
     * @param place how messages name the value
     * @throws SeedbedException if nothing is left, naming a smallest set of demands that exclude each other
     */
    public static Allowed of(ValueSpec value, String place) {
        contradictoryPresence(value, place);
        List<Demand> demands = new ArrayList<>();
        demands.add(Demand.ofType(value.shape().natural(), value.javaType(), place));
        distinctElements(value, place).ifPresent(demands::add);
        List<Demand> numbers = new ArrayList<>();
        for (Constraint constraint : value.constraints()) {
            if (constraint instanceof Constraint.Allows allows) {
                boolean numericText = value.shape() instanceof Shape.Text && allows.domain() instanceof Interval;
                (numericText ? numbers : demands).add(Demand.of(allows));
            }
        }
        Domain domain = usual(intersection(demands, place), value);
        if (numbers.isEmpty()) {
            return new Allowed(domain, Interval.all());
        }
        demands.stream().flatMap(demand -> shortEnough(demand).stream()).forEach(numbers::add);
        return new Allowed(domain, (Interval) intersection(numbers, place));
    }

    /** What is usual, if that is allowed: a column holds 255 characters unless a constraint demands more. */
    private static Domain usual(Domain allowed, ValueSpec value) {
        boolean isStated = value.traits().distribution() != null
                || !value.traits().weights().isEmpty()
                || value.traits().ties().progression() != null;
        Domain domain = allowed;
        for (Constraint constraint : value.constraints()) {
            if (constraint instanceof Constraint.Usual usual && !isStated) {
                Domain narrowed = domain.and(usual.domain());
                domain = narrowed.isEmpty() ? domain : narrowed;
            }
        }
        return domain;
    }

    /** Of numbers written as text, those that fit: three characters hold {@code -99} to {@code 999}. */
    private static Optional<Demand> shortEnough(Demand demand) {
        if (!(demand.domain() instanceof Text text) || text.maxLength() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        BigDecimal above = BigDecimal.ONE.movePointRight(text.maxLength());
        BigDecimal below = BigDecimal.ONE.movePointRight(Math.max(0, text.maxLength() - 1));
        return Optional.of(new Demand(
                new Interval(below.negate(), true, above, true, Interval.CONTINUOUS), demand.origin(), false));
    }

    /** A set or a map, or what must be one by a constraint, can not be larger than the number of different elements or keys. */
    private static Optional<Demand> distinctElements(ValueSpec value, String place) {
        Constraint demanded = value.distinct();
        if (!(value.shape() instanceof Shape.Many many)
                || (demanded == null && !Containers.isDistinct(many.container()))) {
            return Optional.empty();
        }
        ValueSpec element = many.elements().get(0);
        String elementPlace = place + (many.elements().size() == 2 ? "<key>" : "[]");
        String by = demanded == null ? "" : demanded.origin().text() + " of ";
        return count(element, elementPlace)
                .map(count -> Demand.ofType(
                        Interval.of(BigDecimal.ZERO, new BigDecimal(count)),
                        by + "the " + Spelling.count(count, "value") + " of " + element.javaType(),
                        elementPlace));
    }

    /** How many different values there are, as far as that is easily told. */
    static Optional<BigInteger> count(ValueSpec value, String place) {
        return value.shape() instanceof Shape.Number
                        || value.shape() instanceof Shape.Listed
                        || value.shape() instanceof Shape.Text
                ? of(value, place).domain().size()
                : Optional.empty();
    }

    private static Domain intersection(List<Demand> demands, String place) {
        Domain all = meet(demands);
        if (all.isEmpty()) {
            throw contradiction(culprits(demands).stream().map(Demand::origin).toList(), place);
        }
        return all;
    }

    private static Domain meet(List<Demand> demands) {
        Domain all = demands.get(0).domain();
        for (Demand demand : demands.subList(1, demands.size())) {
            all = all.and(demand.domain());
        }
        return all;
    }

    /** Leaves out whatever is not needed for the contradiction; the type goes first and is named last. */
    private static List<Demand> culprits(List<Demand> demands) {
        List<Demand> left = new ArrayList<>(demands);
        for (Demand demand : demands) {
            List<Demand> without = new ArrayList<>(left);
            without.remove(demand);
            if (!without.isEmpty() && meet(without).isEmpty()) {
                left = without;
            }
        }
        return left.stream().sorted(Comparator.comparing(Demand::byType)).toList();
    }

    private static void contradictoryPresence(ValueSpec value, String place) {
        Optional<Origin> absent = value.constraints().stream()
                .filter(Constraint.Absent.class::isInstance)
                .map(Constraint::origin)
                .findFirst();
        Optional<Origin> required = value.primitive()
                ? Optional.of(new Origin(value.javaType(), place))
                : value.constraints().stream()
                        .filter(Constraint.Required.class::isInstance)
                        .map(Constraint::origin)
                        .findFirst();
        if (absent.isPresent() && required.isPresent()) {
            throw contradiction(List.of(absent.get(), required.get()), place);
        }
    }

    static SeedbedException contradiction(List<Origin> culprits, String place) {
        return SeedbedException.of("No value is possible for " + place)
                .fact("contradiction", culprits.stream().map(Origin::text).collect(Collectors.joining("\n")))
                .remedy("change or remove "
                        + switch (culprits.size()) {
                            case 1 -> "it";
                            case 2 -> "one of the two";
                            default -> "one of these";
                        })
                .exception();
    }
}
