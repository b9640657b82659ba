package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A demand that values meet at one time and not at another, as {@code @Future} does. Immutable.
 *
 * @param path where the values are, in the notation of {@link Explained}
 * @param origin who demands it
 * @param least the least value that meets it, as a JDK value such as cells hold; {@code null} if there is none
 * @param greatest the greatest one
 */
public record Perishable(
        String path,
        Origin origin,
        @Nullable Object least,
        @Nullable Object greatest) {

    private static final String ROOT = "$";

    /**
     * All demands of a schema that another instant changes, as they are then. Times of day, which are past every evening and future every
     * morning, do not count.
     *
     * @param made the schema as it was read when rows were made
     * @param today the same, read at the other instant
     */
    public static List<Perishable> of(Schema made, Schema today) {
        Walk walk = new Walk(made, today);
        walk.visit(made.root(), today.root(), ROOT);
        return List.copyOf(walk.found);
    }

    private static final class Walk {
        private final Schema made;
        private final Schema today;
        private final Set<String> way = new LinkedHashSet<>();
        private final List<Perishable> found = new ArrayList<>();

        Walk(Schema made, Schema today) {
            this.made = made;
            this.today = today;
        }

        void visit(ValueSpec then, ValueSpec now, String path) {
            if (then.traits().ties().reference() != null) {
                return;
            }
            Shape shape = now.shape();
            if (shape instanceof Shape.Number number && number.axis().countsFromNow()) {
                compare(number, then.constraints(), now.constraints(), path);
            } else if (shape instanceof Shape.Maybe maybe && then.shape() instanceof Shape.Maybe before) {
                visit(before.element(), maybe.element(), path + "<content>");
            } else if (shape instanceof Shape.Many many && then.shape() instanceof Shape.Many before) {
                List<String> parts = many.elements().size() == 2 ? List.of("<key>", "<value>") : List.of("[]");
                for (int i = 0; i < parts.size(); i++) {
                    visit(before.elements().get(i), many.elements().get(i), path + parts.get(i));
                }
            } else if (shape instanceof Shape.OneOf oneOf) {
                oneOf.options().forEach(option -> parts(option, path + "<" + option.key() + ">"));
            } else if (shape instanceof Shape.Nested nested) {
                parts(nested, path);
            }
        }

        private void parts(Shape.Nested nested, String path) {
            if (!way.add(nested.key())) {
                return;
            }
            List<Property> before = made.blueprint(nested).properties();
            List<Property> after = today.blueprint(nested).properties();
            for (int i = 0; i < after.size(); i++) {
                String name = after.get(i).name();
                visit(before.get(i).value(), after.get(i).value(), path.equals(ROOT) ? name : path + "." + name);
            }
            way.remove(nested.key());
        }

        private void compare(Shape.Number number, List<Constraint> then, List<Constraint> now, String path) {
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i) instanceof Constraint.Allows allows
                        && allows.domain() instanceof Interval interval
                        && !allows.equals(then.get(i))) {
                    Interval bounds = interval.and(number.axis().natural());
                    found.add(new Perishable(
                            path,
                            allows.origin(),
                            value(number, number.axis(), bounds.low()),
                            value(number, number.axis(), bounds.high())));
                }
            }
        }

        private static <T> @Nullable Object value(Shape shape, Axis<T> axis, @Nullable BigDecimal position) {
            return position == null ? null : JdkValues.plain(shape, axis.at().apply(position));
        }
    }
}
