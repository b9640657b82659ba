package io.seedbed.plan;

import io.seedbed.blueprint.Condition;
import io.seedbed.blueprint.Condition.Operator;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a property are wanted: rows are made that have one of these, and nothing is drawn in vain.
 *
 * @param value what is stated about the property
 * @param stated what is wanted of it
 * @param place how messages name it
 */
record Selection(ValueSpec value, List<Constraint.Selected> stated, String place) {

    /** What is wanted of a value; {@code null} if nothing is. */
    static @Nullable Selection of(ValueSpec value, String place) {
        List<Constraint.Selected> stated = new ArrayList<>();
        for (Constraint constraint : value.constraints()) {
            if (constraint instanceof Constraint.Selected selected) {
                stated.add(selected);
            }
        }
        return stated.isEmpty() ? null : new Selection(value, stated, place);
    }

    static boolean isOn(ValueSpec value) {
        return value.constraints().stream().anyMatch(Constraint.Selected.class::isInstance);
    }

    /**
     * The values that a place has in the rows that are wanted, where they can be listed.
     *
     * @param place how messages name it
     */
    static Optional<List<Object>> possible(ValueSpec value, String place) {
        Optional<List<Object>> all = Literals.possible(value, place);
        Selection selection = of(value, place);
        if (selection == null) {
            return all;
        }
        List<Object> named = selection.named();
        return all.or(() -> named.isEmpty() ? Optional.empty() : Optional.of(named))
                .map(values -> values.stream().filter(selection::isWanted).toList());
    }

    /**
     * Checks that the place can be chosen by.
     *
     * @throws SeedbedException if its value is given, made of others, a row of another entity, or has parts
     */
    void requireDrawn() {
        Traits traits = value.traits();
        Shape shape = value.shape();
        boolean isSimple =
                shape instanceof Shape.Number || shape instanceof Shape.Listed || shape instanceof Shape.Text;
        String why = null;
        if (traits.given() != null) {
            why = "its values are given by " + traits.given().origin().text();
        } else if (traits.ties().computed() != null) {
            why = "it follows from others by "
                    + traits.ties().computed().origin().text();
        } else if (traits.ties().reference() != null) {
            why = "it refers to rows of another entity";
        } else if (traits.ties().progression() != null || traits.unique()) {
            why = "its values differ from row to row";
        } else if (value.absent()) {
            why = "it is always missing";
        } else if (!isSimple) {
            why = value.javaType() + " is no number, date, time, text or one of a list";
        }
        if (why != null) {
            throw refused(why);
        }
    }

    SeedbedException refused(String why) {
        return SeedbedException.of("Rows can not be chosen by " + place)
                .fact("stated", texts())
                .fact("why", why)
                .remedy("choose by properties that are drawn on their own; others can be filtered by where(row -> ...)")
                .exception();
    }

    String texts() {
        return stated.stream().map(each -> each.origin().text()).distinct().collect(Collectors.joining("\n"));
    }

    SeedbedException nothing(String allowed) {
        return SeedbedException.of("No row is possible: " + place)
                .fact("stated", texts())
                .fact("allowed", allowed)
                .remedy("want values that the property has")
                .exception();
    }

    /** Whether some values are wanted by their names. */
    boolean isNaming() {
        return stated.stream().anyMatch(Selection::isNaming);
    }

    private static boolean isNaming(Constraint.Selected selected) {
        Operator operator = selected.condition().operator();
        return operator == Operator.EQUAL || operator == Operator.IN;
    }

    /** The values that are wanted by their names. */
    List<Object> named() {
        List<Object> named = new ArrayList<>();
        for (Constraint.Selected each : stated) {
            if (isNaming(each)) {
                each.condition().values().forEach(text -> named.add(read(text, each)));
            }
        }
        return named;
    }

    String words() {
        return "only "
                + stated.stream().map(each -> each.condition().toString()).collect(Collectors.joining(" and "));
    }

    private Object read(String text, Constraint.Selected by) {
        return Literals.read(value, text).orElseThrow(() -> {
            List<String> names = Literals.possible(value, place).orElse(List.of()).stream()
                    .map(Literals::nameOf)
                    .toList();
            return SeedbedException.of("A condition names what is no value of " + place)
                    .fact("stated", by.origin().text())
                    .fact("named", text)
                    .fact(
                            names.isEmpty() ? "type" : "values",
                            names.isEmpty() ? value.javaType() : NearNames.of(text, names))
                    .remedy("name one of the values; dates and times are written in ISO-8601")
                    .exception();
        });
    }

    boolean isWanted(Object candidate) {
        for (Constraint.Selected each : stated) {
            if (!meets(candidate, each)) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(Object candidate, Constraint.Selected by) {
        Condition condition = by.condition();
        List<Object> named =
                condition.values().stream().map(text -> read(text, by)).toList();
        if (condition.operator().isOrder()) {
            int order = compared(candidate, named.get(0), condition);
            return switch (condition.operator()) {
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                default -> order >= 0;
            };
        }
        boolean isNamed = named.stream().map(Literals::key).anyMatch(Literals.key(candidate)::equals);
        return isNamed == (condition.operator() != Operator.UNEQUAL);
    }

    /** The order of numbers and times, and of enum constants as they are declared. */
    private int compared(Object one, Object other, Condition condition) {
        if (value.shape() instanceof Shape.Number number) {
            return position(number.axis(), one).compareTo(position(number.axis(), other));
        }
        if (value.shape() instanceof Shape.Listed listed) {
            List<?> values = listed.values().values();
            return Integer.compare(values.indexOf(one), values.indexOf(other));
        }
        throw refused("text has no order for " + condition);
    }

    private static <T> BigDecimal position(Axis<T> axis, Object value) {
        return axis.position().apply(axis.type().cast(value));
    }

    /** Where the wanted numbers lie, in ascending order. */
    List<Interval> intervals(Axis<?> axis) {
        List<Interval> all = List.of(Interval.all());
        for (Constraint.Selected each : stated) {
            List<Interval> both = new ArrayList<>();
            for (Interval known : all) {
                for (Interval next : intervals(axis, each)) {
                    Interval common = known.and(next);
                    if (!common.isEmpty()) {
                        both.add(common);
                    }
                }
            }
            all = both;
        }
        return all;
    }

    private List<Interval> intervals(Axis<?> axis, Constraint.Selected by) {
        List<BigDecimal> positions = by.condition().values().stream()
                .map(text -> position(axis, read(text, by)))
                .sorted()
                .distinct()
                .toList();
        BigDecimal first = positions.get(0);
        int scale = Interval.CONTINUOUS;
        return switch (by.condition().operator()) {
            case BELOW -> List.of(new Interval(null, false, first, true, scale));
            case AT_MOST -> List.of(new Interval(null, false, first, false, scale));
            case ABOVE -> List.of(new Interval(first, true, null, false, scale));
            case AT_LEAST -> List.of(new Interval(first, false, null, false, scale));
            case UNEQUAL ->
                List.of(new Interval(null, false, first, true, scale), new Interval(first, true, null, false, scale));
            case EQUAL, IN ->
                positions.stream()
                        .map(position -> new Interval(position, false, position, false, scale))
                        .toList();
        };
    }
}
