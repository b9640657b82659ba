package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import java.lang.reflect.Array;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns any value that a plan makes into JDK values that every format knows: plain ones, lists, and maps by name. */
final class JdkValues {

    /** Types that stand for themselves only in Java, with the type that stands for them elsewhere; first match wins. */
    private record Conversion<T>(Class<T> from, Class<?> to, Function<T, Object> convert) {
        Object apply(Object value) {
            return convert.apply(from.cast(value));
        }
    }

    private static final List<Conversion<?>> CONVERSIONS = List.of(
            new Conversion<>(java.sql.Date.class, LocalDate.class, java.sql.Date::toLocalDate),
            new Conversion<>(java.sql.Time.class, LocalTime.class, java.sql.Time::toLocalTime),
            new Conversion<>(java.sql.Timestamp.class, LocalDateTime.class, java.sql.Timestamp::toLocalDateTime),
            new Conversion<>(Date.class, Instant.class, Date::toInstant),
            new Conversion<>(Calendar.class, Instant.class, Calendar::toInstant),
            new Conversion<>(LocalDate.class, LocalDate.class, x -> x),
            new Conversion<>(ChronoLocalDate.class, LocalDate.class, LocalDate::from),
            new Conversion<>(AtomicInteger.class, Integer.class, AtomicInteger::get),
            new Conversion<>(AtomicLong.class, Long.class, AtomicLong::get),
            new Conversion<>(Locale.class, String.class, Locale::toLanguageTag));

    private final Schema schema;
    private final Keys keys;
    private final Map<String, Map<String, Reading>> readings = new ConcurrentHashMap<>();
    private final Map<Reference, Optional<Function<Object, Object>>> stubs = new ConcurrentHashMap<>();

    JdkValues(Schema schema, Keys keys) {
        this.schema = schema;
        this.keys = keys;
    }

    /** Whether an array is one of bytes, which are one value and not many. */
    static boolean isBytes(Shape.Many many) {
        return many.container() == byte[].class;
    }

    /** The class of converted values. */
    static Class<?> converted(Class<?> type) {
        if (type == Character.class) {
            return String.class;
        }
        return CONVERSIONS.stream()
                .filter(c -> c.from().isAssignableFrom(type))
                .findFirst()
                .<Class<?>>map(Conversion::to)
                .orElse(type == Number.class ? java.math.BigDecimal.class : type);
    }

    /** The converted value; {@code null} stays, and so does emptiness as {@code null}. */
    @Nullable
    Object of(ValueSpec spec, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Shape shape = spec.shape();
        Reference reference = spec.traits().ties().reference();
        if (reference != null && shape instanceof Shape.Nested) {
            var stub = stubs.computeIfAbsent(reference, seen -> stub(keys.of(spec, spec.javaType())));
            if (stub.isPresent()) {
                return stub.get().apply(value);
            }
        }
        if (shape instanceof Shape.Maybe maybe) {
            return of(maybe.element(), content(value));
        }
        if (shape instanceof Shape.Many many) {
            if (isBytes(many)) {
                return value;
            }
            return many.elements().size() == 2
                    ? map((Map<?, ?>) value, many)
                    : elements(value).stream()
                            .map(element -> of(many.elements().get(0), element))
                            .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        }
        if (shape instanceof Shape.Nested nested) {
            return object(schema.blueprint(nested), value);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf(oneOf, value);
        }
        return plain(shape, value);
    }

    static Object plain(Shape shape, Object value) {
        if (shape instanceof Shape.Text) {
            return text(value);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        for (Conversion<?> conversion : CONVERSIONS) {
            if (conversion.from().isInstance(value)) {
                return conversion.apply(value);
            }
        }
        boolean itself = value instanceof Boolean || shape instanceof Shape.Number || shape instanceof Shape.Token;
        return itself && !(value instanceof Character) ? value : value.toString();
    }

    /** As people write it: not {@code /192.0.2.1} for an address, nor all rules of a time zone for its name. */
    private static String text(Object value) {
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        return value instanceof TimeZone zone ? zone.getID() : value.toString();
    }

    /** For a row of another table what tells it from others, by name; nothing for what is no such row. */
    private Optional<Function<Object, Object>> stub(Keys.@Nullable Key key) {
        if (key == null || !key.whole()) {
            return Optional.empty();
        }
        Scope there = Scope.of(key.plan(), keys);
        Map<Property, Reading> parts = new LinkedHashMap<>();
        key.properties().forEach(part -> parts.put(part, Reading.of(there.rowType(), part.name())));
        return Optional.of(row -> {
            Map<String, @Nullable Object> names = new LinkedHashMap<>();
            parts.forEach(
                    (part, reading) -> names.put(part.name(), there.values().of(part.value(), reading.of(row))));
            return names;
        });
    }

    static @Nullable Object contentOf(@Nullable Object optional) {
        return optional == null ? null : content(optional);
    }

    static @Nullable Object content(Object optional) {
        if (optional instanceof OptionalInt x) {
            return x.isPresent() ? x.getAsInt() : null;
        }
        if (optional instanceof OptionalLong x) {
            return x.isPresent() ? x.getAsLong() : null;
        }
        if (optional instanceof OptionalDouble x) {
            return x.isPresent() ? x.getAsDouble() : null;
        }
        return ((Optional<?>) optional).orElse(null);
    }

    private static List<@Nullable Object> elements(Object container) {
        List<@Nullable Object> elements = new ArrayList<>();
        if (container.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(container); i++) {
                elements.add(Array.get(container, i));
            }
        } else if (container instanceof Collection<?> collection) {
            elements.addAll(collection);
        } else {
            StreamSupport.stream(((Iterable<?>) container).spliterator(), false).forEach(elements::add);
        }
        return elements;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map, Shape.Many many) {
        Map<String, @Nullable Object> converted = new LinkedHashMap<>();
        map.forEach((key, value) -> converted.put(
                String.valueOf(of(many.elements().get(0), key)),
                of(many.elements().get(1), value)));
        return converted;
    }

    private Map<String, @Nullable Object> object(Blueprint blueprint, Object object) {
        Map<String, Reading> byName = readings.computeIfAbsent(blueprint.key(), key -> readings(blueprint));
        Map<String, @Nullable Object> converted = new LinkedHashMap<>();
        for (Property property : blueprint.properties()) {
            if (leadsBack(property.value())) {
                continue;
            }
            converted.put(
                    property.name(),
                    of(property.value(), byName.get(property.name()).of(object)));
        }
        return converted;
    }

    /** Whether the value is the object around it, in which it would be found again without end, or is seen in other tables. */
    static boolean leadsBack(ValueSpec value) {
        Given given = value.traits().given();
        return given != null && given.isOthers();
    }

    private static Map<String, Reading> readings(Blueprint blueprint) {
        Map<String, Reading> byName = new LinkedHashMap<>();
        blueprint.properties().forEach(p -> byName.put(p.name(), Reading.of(blueprint.type(), p.name())));
        return byName;
    }

    private Map<String, @Nullable Object> oneOf(Shape.OneOf oneOf, Object value) {
        for (Shape.Nested option : oneOf.options()) {
            Blueprint blueprint = schema.blueprint(option);
            if (blueprint.type()
                    == (value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass())) {
                Map<String, @Nullable Object> typed = new LinkedHashMap<>();
                typed.put(CellTypes.TYPE, blueprint.type().getSimpleName());
                typed.putAll(object(blueprint, value));
                return typed;
            }
        }
        throw new IllegalStateException("An object of none of its types: " + value.getClass());
    }
}
