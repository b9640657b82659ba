package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.TextForm;
import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.Attributes;
import io.seedbed.regex.Language;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every constraint on every type: what a reader lets in, the validator accepts; one step outside, it refuses; and a reader
 * speaks up for the types that the validator knows, and for no other.
 */
class ReadersAgreeWithTheValidatorTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:20:30.123456789Z");

    private static final List<String> ODD_ADDRESSES = List.of("", "a@localhost", "a@b.123", "\u00e4@b.de");

    private static final List<String> TEXTS = Stream.concat(
                    ODD_ADDRESSES.stream(),
                    Stream.of(
                            " ",
                            "\t\n",
                            "\u2003",
                            "\u00a0",
                            "\u200b",
                            "a b",
                            "a@b.de",
                            "a@b@c.de",
                            "a@b.de.",
                            "@b.de",
                            "a@-b.de",
                            "ab@example.com",
                            "AB@EXAMPLE.COM",
                            "a@example.org",
                            "ab",
                            "AB",
                            "ab1",
                            "abc",
                            "a\nb",
                            "abc\n",
                            "XX",
                            "\n",
                            "a".repeat(65) + "@b.de",
                            "a@" + "b".repeat(64) + ".de"))
            .toList();

    /** One field for each type; the constraint under test is put on all of them. */
    @SuppressWarnings("unused") // Only their types are looked at.
    private static final class TypesTestCase {
        private Byte int8;
        private Short int16;
        private Integer int32;
        private Long int64;
        private AtomicInteger atomicInteger;
        private AtomicLong atomicLong;
        private BigInteger bigInteger;
        private BigDecimal bigDecimal;
        private Double real64;
        private Float real32;
        private Number number;
        private Character character;
        private LocalDate localDate;
        private HijrahDate hijrahDate;
        private JapaneseDate japaneseDate;
        private MinguoDate minguoDate;
        private ThaiBuddhistDate thaiBuddhistDate;
        private java.sql.Date sqlDate;
        private Year year;
        private YearMonth yearMonth;
        private MonthDay monthDay;
        private Instant instant;
        private LocalDateTime localDateTime;
        private OffsetDateTime offsetDateTime;
        private ZonedDateTime zonedDateTime;
        private Date date;
        private Calendar calendar;
        private java.sql.Timestamp timestamp;
        private LocalTime localTime;
        private OffsetTime offsetTime;
        private java.sql.Time sqlTime;
        private Duration duration;
        private Boolean truth;
        private String string;
        private StringBuilder builder;
        private java.net.URI uri;
        private List<String> list;
        private Map<String, String> map;
        private int[] numbers;
        private String[] words;
    }

    @SuppressWarnings("unused") // Only their annotations are looked at.
    private static final class AnnotationsTestCase {
        @NotNull
        private Object notNull;

        @Null
        private Object missing;

        @NotEmpty
        private Object notEmpty;

        @AssertTrue
        @AssertFalse
        private Object truths;

        @Min(3)
        @Min(-128)
        @Min(0)
        private Object min;

        @Max(100)
        @Max(-7)
        @Max(0)
        private Object max;

        @DecimalMin("1.5")
        @DecimalMin(value = "1.5", inclusive = false)
        @DecimalMin(value = "2", inclusive = false)
        private Object decimalMin;

        @DecimalMax("2.5")
        @DecimalMax("0.1")
        @DecimalMax(value = "2.5", inclusive = false)
        @DecimalMax(value = "-2", inclusive = false)
        private Object decimalMax;

        @Positive
        @PositiveOrZero
        @Negative
        @NegativeOrZero
        private Object signs;

        @Digits(integer = 3, fraction = 2)
        @Digits(integer = 1, fraction = 0)
        @Digits(integer = 0, fraction = 2)
        @Digits(integer = 0, fraction = 0)
        private Object digits;

        @Size(min = 2, max = 5)
        @Size(min = 3)
        @Size(max = 4)
        private Object size;

        @NotBlank
        private Object notBlank;

        @Email
        @Email(regexp = "[a-z]+@example\\.com")
        private Object email;

        @Pattern(regexp = ".*")
        @Pattern(regexp = "[a-z]{2}\\d*")
        @Pattern(regexp = "ab|x+", flags = Pattern.Flag.CASE_INSENSITIVE)
        @Pattern(
                regexp = "a.b # any",
                flags = {Pattern.Flag.DOTALL, Pattern.Flag.COMMENTS})
        private Object pattern;

        @Past
        @PastOrPresent
        @Future
        @FutureOrPresent
        private Object times;
    }

    static Stream<Annotation> annotations() {
        return Arrays.stream(AnnotationsTestCase.class.getDeclaredFields())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .flatMap(field -> Written.annotations(field).stream());
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void insideIsAcceptedOutsideIsNot(Annotation annotation) {
        Validator validator = validatorWith(annotation);
        int read = 0;
        for (Field field : TypesTestCase.class.getDeclaredFields()) {
            Shape shape = shape(field.getType());
            DeclaredConstraint declared = new DeclaredConstraint(annotation, new Origin("@X", "shop.A.b"), true);
            Optional<List<Constraint>> demands = new JakartaReaders().read(declared, shape, NOW);

            assertThat(demands.isPresent())
                    .as("%s on %s is understood", annotation, field.getType())
                    .isEqualTo(isSupported(validator, field.getName()));
            if (demands.isPresent()) {
                read++;
                new Verdicts(validator, field.getName(), annotation, shape, field.getType()).check(demands.get());
            }
        }
        assertThat(read).as("types that %s is understood on", annotation).isPositive();
    }

    private static boolean isSupported(Validator validator, String property) {
        return validator
                .getConstraintsForClass(TypesTestCase.class)
                .getConstraintsForProperty(property)
                .getConstraintDescriptors()
                .stream()
                .allMatch(x -> ValidatedType.accepts(x, typeOf(property)));
    }

    private static Class<?> typeOf(String property) {
        try {
            return TypesTestCase.class.getDeclaredField(property).getType();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks the validator about values of one type under one constraint. */
    private record Verdicts(Validator validator, String property, Annotation annotation, Shape shape, Class<?> type) {

        void check(List<Constraint> demands) {
            boolean required = demands.stream().anyMatch(Constraint.Required.class::isInstance);
            boolean absent = demands.stream().anyMatch(Constraint.Absent.class::isInstance);
            assertThat(accepts(null))
                    .as("null under %s on %s", annotation, type)
                    .isEqualTo(!required);
            for (Constraint demand : demands) {
                if (demand instanceof Constraint.Allows allows) {
                    checkDomain(allows.domain());
                } else {
                    assertThat(accepts(absent ? null : some()))
                            .as("some value under %s on %s", annotation, type)
                            .isTrue();
                }
            }
            if (absent) {
                assertThat(accepts(some())).as("%s on %s", annotation, type).isFalse();
            }
        }

        private void checkDomain(Domain domain) {
            if (shape instanceof Shape.Number number) {
                checkPositions((Interval) domain, number.axis());
            } else if (domain instanceof Interval interval && shape instanceof Shape.Text) {
                checkInterval(interval, Interval.all(), x -> Optional.of(text(x.toPlainString())));
            } else if (domain instanceof Interval interval) {
                checkInterval(interval, Interval.integers(0, 1000), x -> Optional.of(many(x.intValueExact())));
            } else if (domain instanceof Text texts) {
                checkText(texts);
            } else {
                for (Object truth : List.of(true, false)) {
                    assertThat(accepts(truth)).as(about(truth)).isEqualTo(domain.contains(truth));
                }
            }
        }

        private void checkText(Text domain) {
            List<String> probes = new ArrayList<>(TEXTS);
            for (int length = 0; length < 10; length++) {
                probes.add("x".repeat(length));
            }
            Language drawn = domain.bounded();
            for (int bits = 0; bits < 20; bits++) {
                probes.add(drawn.sample(bits));
            }
            for (String probe : probes) {
                boolean inside = domain.contains(probe);
                if (inside || isExact(probe)) {
                    assertThat(accepts(text(probe))).as(about(probe)).isEqualTo(inside);
                }
            }
            assertThat(probes).anyMatch(domain::contains);
        }

        /** Addresses without a top-level domain and the like are valid, but not what is made. */
        private boolean isExact(String text) {
            return !(annotation instanceof Email) || ODD_ADDRESSES.stream().noneMatch(text::equals);
        }

        private <T> void checkPositions(Interval interval, Axis<T> axis) {
            checkInterval(interval, axis.natural(), x -> {
                T value = axis.at().apply(x);
                // A float can not hold every decimal; the plan makes sure that what it holds is inside.
                return axis.position().apply(value).compareTo(x) == 0 ? Optional.of(value) : Optional.empty();
            });
        }

        private void checkInterval(
                Interval interval,
                Interval natural,
                java.util.function.Function<BigDecimal, Optional<? extends Object>> maker) {
            Interval allowed = interval.and(natural);
            int seen = 0;
            for (BigDecimal x : probes(interval, natural)) {
                if (natural.contains(x)) {
                    seen++;
                    boolean inside = allowed.contains(x);
                    // On the grid, as the plan makes it: @Digits looks at the zeros of 0.00.
                    boolean gridded = inside && allowed.scale() != Interval.CONTINUOUS;
                    Optional<? extends Object> value = maker.apply(gridded ? x.setScale(allowed.scale()) : x);
                    if (value.isPresent() && (inside || isExact(x))) {
                        assertThat(accepts(value.get()))
                                .as(about(value.get()) + " at " + x + ", domain " + allowed)
                                .isEqualTo(inside);
                    }
                }
            }
            assertThat(seen).as("positions tried on %s", type).isPositive();
        }

        /** What the domain leaves out although the validator would accept it, on purpose. */
        private boolean isExact(BigDecimal x) {
            boolean sql = type.getPackageName().equals("java.sql");
            boolean belowZero = annotation instanceof Digits digits && digits.integer() == 0 && x.signum() <= 0;
            return !sql && !belowZero;
        }

        /** Around the bounds and around zero, in fine steps and in coarse ones. */
        private static List<BigDecimal> probes(Interval interval, Interval natural) {
            Interval allowed = interval.and(natural);
            List<BigDecimal> probes = new ArrayList<>();
            for (BigDecimal centre :
                    Arrays.asList(allowed.low(), allowed.high(), interval.low(), interval.high(), BigDecimal.ZERO)) {
                if (centre != null) {
                    for (String step : List.of("0", "0.000000001", "0.001", "0.01", "0.25", "0.5", "1", "2", "90000")) {
                        probes.add(centre.add(new BigDecimal(step)));
                        probes.add(centre.subtract(new BigDecimal(step)));
                    }
                }
            }
            return probes;
        }

        private boolean accepts(Object value) {
            return validator.validateValue(TypesTestCase.class, property, value).isEmpty();
        }

        private String about(Object value) {
            return annotation + " on " + type + ": " + value;
        }

        private Object some() {
            if (shape instanceof Shape.Number number) {
                return number.axis().at().apply(BigDecimal.ONE);
            } else if (shape instanceof Shape.Listed) {
                return true;
            }
            return shape instanceof Shape.Text ? text("x") : many(1);
        }

        private Object text(String characters) {
            return ((Shape.Text) shape).form().of().apply(characters);
        }

        private Object many(int size) {
            if (type.isArray()) {
                return Array.newInstance(type.getComponentType(), size);
            } else if (type == List.class) {
                return Collections.nCopies(size, "x");
            }
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put("k" + i, "x");
            }
            return map;
        }
    }

    private static Shape shape(Class<?> type) {
        if (type == Boolean.class) {
            return new Shape.Listed(Choice.of(false, true));
        } else if (type == String.class) {
            return new Shape.Text(new TextForm<>(String.class, x -> x, ""));
        } else if (type == StringBuilder.class) {
            return new Shape.Text(new TextForm<>(StringBuilder.class, StringBuilder::new, ""));
        } else if (type == java.net.URI.class) {
            return new Shape.Text(new TextForm<>(java.net.URI.class, java.net.URI::create, ""));
        }
        return Axes.of(type).<Shape>map(Shape.Number::new).orElse(new Shape.Many(type, List.of()));
    }

    private static Validator validatorWith(Annotation annotation) {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure()
                .messageInterpolator(new PlainMessages())
                .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        var type = mapping.type(TypesTestCase.class);
        for (Field field : TypesTestCase.class.getDeclaredFields()) {
            type.field(field.getName()).constraint(definition(annotation));
        }
        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static GenericConstraintDef<?> definition(Annotation annotation) {
        GenericConstraintDef<?> definition = new GenericConstraintDef<>(annotation.annotationType());
        Attributes.of(annotation).forEach((name, value) -> {
            if (!List.of("message", "groups", "payload").contains(name)) {
                definition.param(name, value);
            }
        });
        return definition;
    }
}
