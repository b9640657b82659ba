package io.seedbed.cases;

import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.plan.Allowed;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the kinds of values that are worth an object of their own: where what is allowed begins and ends, and what is odd within it.
 *
 * <p>Of a value that may meet a constraint in several ways the kinds of all ways are listed, each once.
 */
final class Edges {

    /** Listed values beyond which not each of them is worth an object. */
    private static final int EACH = 24;

    /** Listed values beyond which not each of them is combined with all else. */
    private static final int FEW = 8;

    /** Elements beyond which no container is filled. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final List<Edge> all = new ArrayList<>();

    private Edges() {}

    /**
     * The kinds of values, by ascending size where they have any.
     *
     * @param path how messages name the value
     */
    static List<Edge> of(ValueSpec value, String path) {
        Edges edges = new Edges();
        if (!value.required() && !value.absent() && !(value.shape() instanceof Shape.Maybe)) {
            edges.all.add(Edge.missing());
        }
        for (ValueSpec branch : branches(value)) {
            edges.present(branch, path);
        }
        Map<String, Edge> once = new LinkedHashMap<>();
        edges.all.forEach(edge -> once.putIfAbsent(edge.label(), edge));
        return List.copyOf(once.values());
    }

    /** The value with all choices settled. */
    private static List<ValueSpec> branches(ValueSpec value) {
        return value.hasChoice()
                ? value.branches().stream()
                        .flatMap(branch -> branches(branch).stream())
                        .toList()
                : List.of(value);
    }

    private void present(ValueSpec value, String path) {
        try {
            Allowed allowed = Allowed.of(value, path);
            Shape shape = value.shape();
            if (shape instanceof Shape.Number number) {
                all.addAll(LineEdges.of(number.axis(), (Interval) allowed.domain()));
            } else if (shape instanceof Shape.Text text) {
                all.addAll(TextEdges.of(text.form(), (Text) allowed.domain(), allowed.number()));
            } else if (shape instanceof Shape.Listed) {
                listed((Choice) allowed.domain());
            } else if (shape instanceof Shape.Many) {
                sizes((Interval) allowed.domain());
            } else if (shape instanceof Shape.Maybe maybe && !maybe.element().required()) {
                all.add(new Edge("empty", Edges::empty, true));
            }
        } catch (SeedbedException e) {
            // One of several ways to meet a constraint, which is not possible: the valid plan has found another.
            return;
        }
    }

    private static ValueSpec empty(ValueSpec value) {
        Shape.Maybe maybe = (Shape.Maybe) value.shape();
        return TurnedSchema.present(value)
                .with(new Shape.Maybe(maybe.container(), Edge.missing().turn().apply(maybe.element())));
    }

    private void listed(Choice values) {
        int count = values.values().size();
        for (int i = 0; i < count && count <= EACH; i++) {
            Object each = values.values().get(i);
            boolean isCombined = count <= FEW || i == 0 || i == count - 1;
            Choice only = Choice.of(each);
            all.add(isCombined ? Edge.of(String.valueOf(each), only) : Edge.within(String.valueOf(each), only));
        }
    }

    private void sizes(Interval sizes) {
        BigDecimal least = sizes.low();
        BigDecimal greatest = sizes.high();
        if (least.signum() == 0) {
            all.add(Edge.of("empty", Interval.of(least, least)));
        }
        BigDecimal one = least.max(BigDecimal.ONE);
        if (sizes.contains(one)) {
            all.add(Edge.of(least.compareTo(one) < 0 ? "one element" : "smallest", Interval.of(one, one)));
        }
        if (greatest.compareTo(LARGE) <= 0 && greatest.compareTo(one) > 0) {
            all.add(Edge.of("largest", Interval.of(greatest, greatest)));
        }
    }
}
