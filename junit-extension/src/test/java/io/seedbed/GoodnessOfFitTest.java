package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.distribution.ZipfDistribution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Declared distributions hold after the constraints, through the whole road from annotation to object, on every kind of axis.
 *
 * <p>100,000 draws a property (a million with {@code -Dseedbed.long=true}), chi-square over up to 50 cells, reference
 * probabilities from commons-statistics. Each check fails for a right generator with probability 1e-6, so that all of them
 * together do with 2e-4; the seed is fixed, so they fail always or never.
 */
class GoodnessOfFitTest {

    private static final int DRAWS = Boolean.getBoolean("seedbed.long") ? 1_000_000 : 100_000;
    private static final int CELLS = 50;
    private static final BetaDistribution BETA = BetaDistribution.of(2, 3);
    private static final long FROM = LocalDate.of(2026, 5, 22).toEpochDay();
    private static final double DAY = 86_400;

    /** Values of the last line that was drawn, by property and in ascending order. */
    private static final Map<String, double[]> DRAWN = new HashMap<>();

    private static String drawn = "";

    /**
     * A distribution.
     *
     * @param property the component of {@link Distributed} that follows it
     * @param whole whether it is one on whole numbers
     * @param cdf the reference
     */
    record Shape(String property, boolean whole, DoubleUnaryOperator cdf) {}

    private static Shape whole(String property, DiscreteDistribution reference) {
        return new Shape(property, true, x -> reference.cumulativeProbability((int) Math.floor(x)));
    }

    static final List<Shape> SHAPES = List.of(
            new Shape("uniform", false, UniformContinuousDistribution.of(10, 50)::cumulativeProbability),
            new Shape("normal", false, NormalDistribution.of(38, 12)::cumulativeProbability),
            new Shape("logNormal", false, LogNormalDistribution.of(Math.log(35), 0.5)::cumulativeProbability),
            new Shape("exponential", false, ExponentialDistribution.of(30)::cumulativeProbability),
            new Shape("gamma", false, GammaDistribution.of(3, 10)::cumulativeProbability),
            new Shape("beta", false, x -> BETA.cumulativeProbability(x / 100)),
            new Shape("weibull", false, WeibullDistribution.of(1.5, 40)::cumulativeProbability),
            new Shape("pareto", false, ParetoDistribution.of(15, 1.2)::cumulativeProbability),
            new Shape("triangular", false, TriangularDistribution.of(5, 35, 90)::cumulativeProbability),
            whole("poisson", PoissonDistribution.of(35)),
            whole("binomial", BinomialDistribution.of(100, 0.3)),
            whole("geometric", GeometricDistribution.of(0.03)),
            whole("negativeBinomial", PascalDistribution.of(3, 0.1)),
            whole("zipf", ZipfDistribution.of(100, 0.8)));

    /**
     * A type under some constraints.
     *
     * @param position a value in the distribution's unit
     * @param step the distance of its grid points there; 0 for reals
     * @param low the least position that the constraints allow
     * @param high the greatest
     */
    record Line(
            String name, TypeRef<?> rows, ToDoubleFunction<Object> position, double step, double low, double high) {}

    static final List<Line> LINES = List.of(
            free("int", new TypeRef<Distributed.Free<Integer>>() {}, GoodnessOfFitTest::number, 1),
            cut("int", new TypeRef<Distributed.Cut<Integer>>() {}, 1),
            free("long", new TypeRef<Distributed.Free<Long>>() {}, GoodnessOfFitTest::number, 1),
            cut("long", new TypeRef<Distributed.Cut<Long>>() {}, 1),
            free("double", new TypeRef<Distributed.Free<Double>>() {}, GoodnessOfFitTest::number, 0),
            cut("double", new TypeRef<Distributed.Cut<Double>>() {}, 0),
            free("BigDecimal", new TypeRef<Distributed.Free<BigDecimal>>() {}, GoodnessOfFitTest::number, 0.01),
            cut("BigDecimal", new TypeRef<Distributed.Cut<BigDecimal>>() {}, 0.01),
            free(
                    "@Digits BigDecimal",
                    new TypeRef<Distributed.Decimal<BigDecimal>>() {},
                    GoodnessOfFitTest::number,
                    0.01),
            free(
                    "LocalDate",
                    new TypeRef<Distributed.Free<LocalDate>>() {},
                    x -> ((LocalDate) x).toEpochDay() - FROM - 40,
                    1),
            new Line(
                    "@Past LocalDate",
                    new TypeRef<Distributed.Before<LocalDate>>() {},
                    x -> ((LocalDate) x).toEpochDay() - FROM,
                    1,
                    Double.NEGATIVE_INFINITY,
                    39),
            free("Instant", new TypeRef<Distributed.Free<Instant>>() {}, x -> days((Instant) x, 40.5), 1 / DAY),
            new Line(
                    "@Past Instant",
                    new TypeRef<Distributed.Before<Instant>>() {},
                    x -> days((Instant) x, 0),
                    1 / DAY,
                    Double.NEGATIVE_INFINITY,
                    40.5 - 1 / DAY),
            free("Duration", new TypeRef<Distributed.Free<Duration>>() {}, x -> ((Duration) x).toNanos() / 1e9, 0.1));

    private static double number(Object x) {
        return ((Number) x).doubleValue();
    }

    private static double days(Instant x, double zero) {
        return (x.getEpochSecond() - FROM * 86_400 + x.getNano() / 1e9) / DAY - zero;
    }

    private static Line free(String type, TypeRef<?> rows, ToDoubleFunction<Object> position, double step) {
        return new Line(type, rows, position, step, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static Line cut(String type, TypeRef<?> rows, double step) {
        return new Line(type + " in [20, 60]", rows, GoodnessOfFitTest::number, step, 20, 60);
    }

    static Stream<Arguments> everyShapeOnEveryLine() {
        return LINES.stream()
                .flatMap(
                        line -> SHAPES.stream().map(shape -> Arguments.of(line.name(), shape.property(), line, shape)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("everyShapeOnEveryLine")
    void followsTheTruncatedDistribution(String type, String distribution, Line line, Shape shape) {
        double[] values = values(line).get(shape.property());
        assertThat(values[0]).isGreaterThanOrEqualTo(line.low());
        assertThat(values[DRAWS - 1]).isLessThanOrEqualTo(line.high());
        double step = shape.whole() ? Math.max(1, line.step()) : line.step();
        assertThat(ChiSquare.of(values, reference(line, shape, step), step, CELLS)
                        .probability())
                .isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    /** The cdf between grid points, of what lies within the limits and half a step beyond. */
    private static DoubleUnaryOperator reference(Line line, Shape shape, double step) {
        // All points are equally likely, those at both ends included.
        DoubleUnaryOperator cdf = shape.property().equals("uniform")
                ? UniformContinuousDistribution.of(10 - step / 2, 50 + step / 2)::cumulativeProbability
                : shape.cdf();
        double below = line.low() == Double.NEGATIVE_INFINITY ? 0 : cdf.applyAsDouble(line.low() - step / 2);
        double upTo = line.high() == Double.POSITIVE_INFINITY ? 1 : cdf.applyAsDouble(line.high() + step / 2);
        return x -> Math.max(0, Math.min(1, (cdf.applyAsDouble(x) - below) / (upTo - below)));
    }

    private static Map<String, double[]> values(Line line) {
        if (!drawn.equals(line.name())) {
            DRAWN.clear();
            draw(line.rows(), line.position());
            drawn = line.name();
        }
        return DRAWN;
    }

    private static <T> void draw(TypeRef<T> type, ToDoubleFunction<Object> position) {
        List<T> rows = Seedbed.of(type).seed(7).plan().rows(0, DRAWS).toList();
        for (RecordComponent component : rows.get(0).getClass().getRecordComponents()) {
            double[] values = rows.stream()
                    .mapToDouble(row -> position.applyAsDouble(read(component, row)))
                    .toArray();
            Arrays.sort(values);
            DRAWN.put(component.getName(), values);
        }
    }

    private static Object read(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void forget() {
        DRAWN.clear();
        drawn = "";
    }
}
