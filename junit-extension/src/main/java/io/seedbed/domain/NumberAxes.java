package io.seedbed.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The axes of numbers: each lies on the line as itself. */
final class NumberAxes {

    /** The types that have an axis here. */
    static List<Class<?>> types() {
        return List.of(
                Byte.class,
                Short.class,
                Integer.class,
                Long.class,
                AtomicInteger.class,
                AtomicLong.class,
                BigInteger.class,
                BigDecimal.class,
                Double.class,
                Float.class,
                Number.class,
                Character.class);
    }

    /** Quantities, counts and amounts that nobody restricted: small enough to read, large enough to differ. */
    private static final Interval TYPICAL = Interval.integers(0, 10_000);

    private static final Interval TYPICAL_BYTE = Interval.integers(0, 100);
    private static final Interval TYPICAL_DECIMAL = TYPICAL.withScale(2);
    private static final Interval TYPICAL_REAL = TYPICAL.withScale(Interval.CONTINUOUS);

    private static final long[] POWERS_OF_TEN = powersOfTen();

    /** Powers of ten that a double holds exactly, so that dividing by one rounds once. */
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private NumberAxes() {}

    /** The axis of a class; {@code null} if it has none. One by one, since a test seldom needs more than three of them. */
    static @Nullable Axis<?> of(Class<?> type) {
        if (type == Byte.class) {
            return integer(Byte.class, Byte.MIN_VALUE, Byte.MAX_VALUE, TYPICAL_BYTE, x -> (byte) x);
        }
        if (type == Short.class) {
            return integer(Short.class, Short.MIN_VALUE, Short.MAX_VALUE, TYPICAL, x -> (short) x);
        }
        if (type == Integer.class) {
            return integer(Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, TYPICAL, x -> (int) x);
        }
        if (type == Long.class) {
            return integer(Long.class, Long.MIN_VALUE, Long.MAX_VALUE, TYPICAL, x -> x);
        }
        if (type == AtomicInteger.class) {
            return integer(
                    AtomicInteger.class,
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    TYPICAL,
                    x -> new AtomicInteger((int) x));
        }
        if (type == AtomicLong.class) {
            return integer(AtomicLong.class, Long.MIN_VALUE, Long.MAX_VALUE, TYPICAL, AtomicLong::new);
        }
        if (type == BigInteger.class) {
            return number(
                    BigInteger.class,
                    Interval.all().onGrid(0),
                    TYPICAL,
                    (steps, scale) -> BigInteger.valueOf(wholes(steps, scale)),
                    BigDecimal::toBigInteger,
                    BigDecimal::new);
        }
        if (type == BigDecimal.class) {
            return number(
                    BigDecimal.class,
                    Interval.all(),
                    TYPICAL_DECIMAL,
                    BigDecimal::valueOf,
                    x -> x.scale() < 0 ? x.setScale(0) : x,
                    x -> x);
        }
        if (type == Double.class) {
            return number(
                    Double.class,
                    real(Double.MAX_VALUE),
                    TYPICAL_REAL,
                    NumberAxes::toDouble,
                    BigDecimal::doubleValue,
                    BigDecimal::valueOf);
        }
        if (type == Float.class) {
            return number(
                    Float.class,
                    real(Float.MAX_VALUE),
                    TYPICAL_REAL,
                    (steps, scale) -> (float) toDouble(steps, scale),
                    BigDecimal::floatValue,
                    BigDecimal::valueOf);
        }
        if (type == Number.class) {
            return number(
                    Number.class,
                    Interval.all(),
                    TYPICAL_DECIMAL,
                    BigDecimal::valueOf,
                    x -> x,
                    x -> new BigDecimal(x.toString()));
        }
        if (type == Character.class) {
            return character();
        }
        return null;
    }

    private static Interval real(double greatest) {
        return Interval.of(new BigDecimal(-greatest), new BigDecimal(greatest));
    }

    private static <T extends Number> Axis<T> integer(
            Class<T> type, long low, long high, Interval typical, LongFunction<T> maker) {
        return number(
                type,
                Interval.integers(low, high),
                typical,
                (steps, scale) -> maker.apply(wholes(steps, scale)),
                x -> maker.apply(x.longValue()),
                x -> BigDecimal.valueOf(x.longValue()));
    }

    private static Axis<Character> character() {
        return number(
                Character.class,
                Interval.integers(0, Character.MIN_SURROGATE - 1),
                Interval.integers('a', 'z'),
                (steps, scale) -> (char) wholes(steps, scale),
                x -> (char) x.intValue(),
                x -> BigDecimal.valueOf(x.charValue()));
    }

    private static <T> Axis<T> number(
            Class<T> type,
            Interval natural,
            Interval typical,
            Axis.Grid<T> grid,
            Function<BigDecimal, T> at,
            Function<T, BigDecimal> position) {
        return new Axis<>(type, natural, now -> typical, grid, at, position, null, null);
    }

    /** Whole units in a position given in finer steps, rounded down. */
    static long wholes(long steps, int scale) {
        return scale == 0 ? steps : Math.floorDiv(steps, powerOfTen(scale));
    }

    /** Ten to the given power, from 0 to 18. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** The double nearest to steps times 10<sup>-scale</sup>. */
    private static double toDouble(long steps, int scale) {
        // Both operands are exact here, so the quotient is rounded once: 1234 steps of 0.01 are the literal 12.34.
        return scale < EXACT_POWERS.length && Math.abs(steps) < 1L << 53
                ? steps / EXACT_POWERS[scale]
                : BigDecimal.valueOf(steps, scale).doubleValue();
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
