package io.seedbed.distribution;

import io.seedbed.annotation.Histogram;
import java.util.Arrays;

/** A distribution whose density is constant between edges. */
public final class HistogramDistribution implements Distribution {
    private final double[] edges;
    private final double[] shares;

    /** The share of everything below each edge. */
    private final double[] below;

    private HistogramDistribution(double[] edges, double[] shares, double[] below) {
        this.edges = edges;
        this.shares = shares;
        this.below = below;
    }

    /**
     * Makes the distribution.
     *
     * @param edges at least two finite numbers, growing
     * @param weights one less, finite, 0 or more, one of them positive
     * @throws IllegalArgumentException if they are not, in the words of {@link Histogram @Histogram}
     */
    public static HistogramDistribution of(double[] edges, double[] weights) {
        if (edges.length != weights.length + 1 || weights.length == 0) {
            throw new IllegalArgumentException("@Histogram: " + edges.length + " edges do not enclose " + weights.length
                    + " bars.\nGive one edge more than there are weights.");
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(edges[i] < edges[i + 1]) || !Double.isFinite(edges[i]) || !Double.isFinite(edges[i + 1])) {
                throw new IllegalArgumentException(
                        "@Histogram: the edges " + Parameter.text(edges[i]) + ", " + Parameter.text(edges[i + 1])
                                + " do not grow.\nGive finite edges from the least to the greatest.");
            }
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "@Histogram: the weight " + Parameter.text(weights[i]) + " must be a finite number from 0 on.");
            }
            sum += weights[i];
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("@Histogram: no bar has a weight above 0, so nothing can be drawn.");
        }
        double[] shares = new double[weights.length];
        double[] below = new double[edges.length];
        for (int i = 0; i < weights.length; i++) {
            shares[i] = weights[i] / sum;
            below[i + 1] = i == weights.length - 1 ? 1 : Math.min(1, below[i] + shares[i]);
        }
        return new HistogramDistribution(edges.clone(), shares, below);
    }

    @Override
    public double cdf(double x) {
        if (!(x > edges[0])) {
            return 0;
        }
        if (x >= edges[edges.length - 1]) {
            return 1;
        }
        int found = Arrays.binarySearch(edges, x);
        int bar = found >= 0 ? found : -found - 2;
        return below[bar] + shares[bar] * ((x - edges[bar]) / (edges[bar + 1] - edges[bar]));
    }

    @Override
    public double quantile(double p) {
        int bar = 0;
        while (bar < shares.length - 1 && (below[bar + 1] < p || shares[bar] == 0)) {
            bar++;
        }
        // Bars without weight at the end hold no quantile.
        while (shares[bar] == 0) {
            bar--;
        }
        double part = Math.max(0, Math.min(1, (p - below[bar]) / shares[bar]));
        return edges[bar] + part * (edges[bar + 1] - edges[bar]);
    }

    @Override
    public double low() {
        return edges[0];
    }

    @Override
    public double high() {
        return edges[edges.length - 1];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Histogram(");
        for (int i = 0; i < shares.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(Parameter.text(edges[i]))
                    .append("..")
                    .append(Parameter.text(edges[i + 1]))
                    .append(' ')
                    .append(Parameter.text(shares[i]));
        }
        return text.append(')').toString();
    }

    /** Reads {@link Histogram @Histogram}. */
    public static final class Reader implements DistributionReader<Histogram> {
        @Override
        public Distribution read(Histogram annotation) {
            return of(annotation.edges(), annotation.weights());
        }
    }
}
