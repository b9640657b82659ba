package io.seedbed.distribution;

import io.seedbed.annotation.Zipf;

/**
 * The Zipf distribution on 1 to n: rank k has a probability proportional to 1 / k^exponent.
 *
 * <p>Sums of powers beyond the first ranks come from Euler and Maclaurin's formula (DLMF 2.10.1), so that a rank among
 * billions costs as little as one among ten.
 */
public final class ZipfDistribution extends Lattice {
    /** Ranks summed one by one; from here on the formula's first omitted term is below 1e-15 of the sum. */
    private static final int DIRECT = 64;

    private static final int TABLE_SIZE = 4096;

    private final double n;
    private final double exponent;
    private final double[] sums;
    private final double total;

    private ZipfDistribution(long n, double exponent) {
        super(new Moments(1, 0, 0, 0), "Zipf", "n", n, "exponent", exponent);
        this.n = n;
        this.exponent = exponent;
        sums = new double[(int) Math.min(n, DIRECT) + 1];
        for (int k = 1; k < sums.length; k++) {
            sums[k] = sums[k - 1] + power(k, -exponent);
        }
        total = sums[sums.length - 1] + (n > DIRECT ? between(DIRECT, n) : 0);
    }

    /**
     * Makes the distribution.
     *
     * @param n the last rank, at least 1
     * @param exponent 0 (all ranks alike) or more
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Zipf @Zipf}
     */
    public static ZipfDistribution of(long n, double exponent) {
        new Parameter("Zipf", "n", n).require(n >= 1, "at least 1");
        new Parameter("Zipf", "exponent", exponent)
                .require(exponent >= 0 && exponent < Double.POSITIVE_INFINITY, "a finite number from 0 on");
        return new ZipfDistribution(n, exponent);
    }

    private static double power(double x, double exponent) {
        return StrictMath.pow(x, exponent);
    }

    /** The sum of j^-exponent over from &lt; j &lt;= to, for from at least {@link #DIRECT}. */
    private double between(double from, double to) {
        double s = exponent;
        double log = StrictMath.log(to / from);
        double integral = s == 1 ? log : power(from, 1 - s) * StrictMath.expm1((1 - s) * log) / (1 - s);
        return integral + remainder(to) - remainder(from);
    }

    /** The terms of the formula at one end: x^-s / 2 - s x^(-s-1) / 12 + s(s+1)(s+2) x^(-s-3) / 720. */
    private double remainder(double x) {
        double s = exponent;
        double y = 1 / x;
        return power(x, -s) * (0.5 - s * y / 12 * (1 - (s + 1) * (s + 2) * y * y / 60));
    }

    @Override
    double cdfAt(double k) {
        return (k <= DIRECT ? sums[(int) k] : sums[DIRECT] + between(DIRECT, k)) / total;
    }

    @Override
    double survivalAt(double k) {
        return (k < DIRECT ? total - sums[(int) k] : between(k, n)) / total;
    }

    @Override
    double ratio(double k) {
        return StrictMath.exp(-exponent * StrictMath.log1p(1 / k));
    }

    @Override
    double mode() {
        return 1;
    }

    @Override
    int tableSize() {
        return TABLE_SIZE;
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0)) {
            return low();
        }
        return p < 1 ? first(guess(p), k -> cdf(k) >= p) : high();
    }

    @Override
    public double inverseSurvival(double q) {
        if (!(q < 1)) {
            return low();
        }
        return q > 0 ? first(guess(1 - q), k -> survival(k) <= q) : high();
    }

    /** Solves the integral's part alone, which is off by less than one rank unless the rank is small. */
    private double guess(double p) {
        if (sums.length <= DIRECT || p * total <= sums[DIRECT]) {
            return 1;
        }
        double rest = p * total - sums[DIRECT];
        double start = DIRECT + 0.5;
        double t = 1 - exponent;
        double log = t == 0 ? rest : StrictMath.log1p(rest * t / power(start, t)) / t;
        double rank = Math.rint(start * StrictMath.exp(t == 0 ? rest : log));
        return rank >= 1 ? Math.min(n, rank) : n;
    }

    @Override
    public double low() {
        return 1;
    }

    @Override
    public double high() {
        return n;
    }

    /** Reads {@link Zipf @Zipf}. */
    public static final class Reader implements DistributionReader<Zipf> {
        @Override
        public Distribution read(Zipf annotation) {
            return of(annotation.n(), annotation.exponent());
        }
    }
}
