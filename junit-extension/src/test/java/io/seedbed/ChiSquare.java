package io.seedbed;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-square test.
 *
 * @param statistic the sum over all cells
 * @param cells how many there are
 */
record ChiSquare(double statistic, int cells) {

    /** How rarely a right generator fails one check, were its seed drawn anew. */
    static final double FALSE_ALARM = 1e-6;

    /** Cells with fewer expected draws join their neighbour: the distribution of the statistic is a limit. */
    private static final double FEWEST = 10;

    /**
     * Compares values with a reference, in cells of about the same probability.
     *
     * @param sorted the values in ascending order
     * @param cdf the reference
     * @param step cells end halfway between multiples of it; 0 for reals
     */
    static ChiSquare of(double[] sorted, DoubleUnaryOperator cdf, double step, int cells) {
        double[] ends = DoubleStream.concat(
                        DoubleStream.iterate(1, k -> k < cells, k -> k + 1)
                                .map(k -> quantile(cdf, k / cells, sorted[0] - 1, sorted[sorted.length - 1] + 1))
                                .map(x -> step == 0 ? x : (Math.floor(x / step) + 0.5) * step),
                        DoubleStream.of(Double.POSITIVE_INFINITY))
                .distinct()
                .toArray();
        double[] expected = new double[ends.length];
        long[] observed = new long[ends.length];
        double before = 0;
        int counted = 0;
        for (int i = 0; i < ends.length; i++) {
            double upTo = ends[i] == Double.POSITIVE_INFINITY ? 1 : cdf.applyAsDouble(ends[i]);
            int end = upTo(sorted, ends[i]);
            expected[i] = (upTo - before) * sorted.length;
            observed[i] = end - counted;
            before = upTo;
            counted = end;
        }
        return of(observed, expected);
    }

    /** Compares counts with expected ones. */
    static ChiSquare of(long[] observed, double[] expected) {
        double statistic = 0;
        int cells = 0;
        double mean = 0;
        long count = 0;
        double rest = Arrays.stream(expected).sum();
        for (int i = 0; i < expected.length; i++) {
            mean += expected[i];
            count += observed[i];
            rest -= expected[i];
            if ((mean >= FEWEST && rest >= FEWEST) || i == expected.length - 1) {
                statistic += (count - mean) * (count - mean) / mean;
                cells++;
                mean = 0;
                count = 0;
            }
        }
        return new ChiSquare(statistic, cells);
    }

    /** Compares counts with shares that add up to 1. */
    static ChiSquare ofShares(long[] observed, double... shares) {
        long total = Arrays.stream(observed).sum();
        return of(observed, Arrays.stream(shares).map(share -> share * total).toArray());
    }

    /** The probability of a statistic as large as this. */
    double probability() {
        return ChiSquaredDistribution.of(cells - 1).survivalProbability(statistic);
    }

    private static double quantile(DoubleUnaryOperator cdf, double p, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < 60; i++) {
            double middle = (from + to) / 2;
            if (cdf.applyAsDouble(middle) < p) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }

    private static int upTo(double[] sorted, double end) {
        int place = Arrays.binarySearch(sorted, end);
        int after = place < 0 ? -1 - place : place;
        while (after < sorted.length && sorted[after] <= end) {
            after++;
        }
        return after;
    }
}
