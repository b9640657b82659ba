package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which type the values are that {@link JdkValues} makes.
 *
 * @param schema what the values are described in
 * @param recursion which of its types can contain themselves
 * @param keys what stands for rows of other tables
 */
record CellTypes(Schema schema, Recursion recursion, Keys keys) {

    /** The member that tells which of several types an object has. */
    static final String TYPE = "type";

    CellType of(ValueSpec value, String place) {
        Shape shape = value.shape();
        boolean nullable = !value.required();
        Keys.Key key = keys.of(value, place);
        if (key != null && key.whole()) {
            CellTypes there = Scope.of(key.plan(), keys).types();
            Map<String, CellType> parts = new LinkedHashMap<>();
            key.properties().forEach(part -> parts.put(part.name(), there.of(part.value(), place)));
            return new CellType.Members(parts, nullable);
        }
        if (shape instanceof Shape.Maybe maybe) {
            return of(maybe.element(), place).orMissing();
        }
        if (shape instanceof Shape.Many many) {
            return container(many, nullable, place);
        }
        if (shape instanceof Shape.Nested nested) {
            return recursion.isRecursive(nested.key())
                    ? new CellType.Open(nullable)
                    : new CellType.Members(members(schema.blueprint(nested)), nullable);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf(oneOf, nullable);
        }
        return new CellType.Plain(type(shape), nullable, limits(value, place), constants(shape));
    }

    private CellType container(Shape.Many many, boolean nullable, String place) {
        if (JdkValues.isBytes(many)) {
            return new CellType.Plain(byte[].class, nullable, CellType.Limits.NONE);
        }
        ValueSpec last = many.elements().get(many.elements().size() - 1);
        CellType inner = of(last, place + "[]");
        return many.elements().size() == 2
                ? new CellType.Entries(inner, nullable)
                : new CellType.Elements(inner, nullable);
    }

    private Map<String, CellType> members(Blueprint blueprint) {
        Map<String, CellType> members = new LinkedHashMap<>();
        for (Property property : blueprint.properties()) {
            if (!JdkValues.leadsBack(property.value())) {
                members.put(
                        property.name(), of(property.value(), blueprint.type().getName() + "." + property.name()));
            }
        }
        return members;
    }

    /** The members of all options, each of which may be missing; open if options disagree or never end. */
    private CellType oneOf(Shape.OneOf oneOf, boolean nullable) {
        Map<String, CellType> all = new LinkedHashMap<>();
        all.put(TYPE, new CellType.Plain(String.class, false, CellType.Limits.NONE));
        for (Shape.Nested option : oneOf.options()) {
            if (recursion.isRecursive(option.key())) {
                return new CellType.Open(nullable);
            }
            for (Map.Entry<String, CellType> member :
                    members(schema.blueprint(option)).entrySet()) {
                CellType type = member.getValue().orMissing();
                CellType other = all.putIfAbsent(member.getKey(), type);
                if (other != null && !other.equals(type)) {
                    return new CellType.Open(nullable);
                }
            }
        }
        return new CellType.Members(all, nullable);
    }

    private static Class<?> type(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return JdkValues.converted(number.axis().type());
        }
        if (shape instanceof Shape.Listed listed) {
            return listed.values().simplest() instanceof Boolean ? Boolean.class : String.class;
        }
        return shape instanceof Shape.Token token ? token.type() : String.class;
    }

    private static List<String> constants(Shape shape) {
        return shape instanceof Shape.Listed listed && listed.values().simplest() instanceof Enum<?> one
                ? Arrays.stream(one.getDeclaringClass().getEnumConstants())
                        .map(Enum::name)
                        .toList()
                : List.of();
    }

    private static CellType.Limits limits(ValueSpec value, String place) {
        Shape shape = value.shape();
        if (shape instanceof Shape.Number number) {
            return number.axis().type() == Character.class
                    ? CellType.Limits.ofLength(1)
                    : numbers(number.axis(), (Interval) Allowed.of(value, place).domain());
        }
        if (shape instanceof Shape.Listed) {
            return names((Choice) Allowed.of(value, place).domain(), shape);
        }
        if (shape instanceof Shape.Text) {
            int length = ((Text) Allowed.of(value, place).domain()).maxLength();
            return length == Integer.MAX_VALUE ? CellType.Limits.NONE : CellType.Limits.ofLength(length);
        }
        return CellType.Limits.NONE;
    }

    /** Decimals of a type that has them by nature, such as the nanoseconds of an instant, say nothing. */
    private static CellType.Limits numbers(Axis<?> axis, Interval allowed) {
        boolean declared = allowed.scale() != axis.natural().scale() && allowed.scale() != Interval.CONTINUOUS;
        Integer decimals = declared ? Integer.valueOf(allowed.scale()) : null;
        boolean number = axis.secondsPerUnit() == null;
        return new CellType.Limits(number ? wholeDigits(allowed.low(), allowed.high()) : null, decimals, null);
    }

    private static @Nullable Integer wholeDigits(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return null;
        }
        BigInteger largest = low.abs().max(high.abs()).toBigInteger();
        return largest.signum() == 0 ? 0 : largest.toString().length();
    }

    private static CellType.Limits names(Choice allowed, Shape shape) {
        return allowed.values().stream()
                .map(value -> JdkValues.plain(shape, value))
                .filter(String.class::isInstance)
                .mapToInt(name -> ((String) name).length())
                .max()
                .stream()
                .mapToObj(CellType.Limits::ofLength)
                .findFirst()
                .orElse(CellType.Limits.NONE);
    }
}
