package io.seedbed.distribution;

import io.seedbed.annotation.Mixture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several distributions, each with its share of the values. */
public final class MixtureDistribution implements Distribution, Curve {
    private static final int MOST_HALVINGS = 200;

    /** How far apart two points lie, as a part of the quartiles' distance, between which the density is measured. */
    private static final double NEAR = 1e-5;

    private final List<Part> parts;
    private final boolean discrete;
    private final double near;

    /**
     * One of the distributions.
     *
     * @param share above 0; the shares of a mixture add up to 1
     */
    public record Part(double share, Distribution distribution) {}

    private MixtureDistribution(List<Part> parts) {
        this.parts = parts;
        this.discrete = parts.stream().allMatch(part -> part.distribution().discrete());
        this.near = NEAR * Math.max(1e-9, quantile(0.75) - quantile(0.25));
    }

    /**
     * Makes the distribution.
     *
     * @param parts one at least; their shares are scaled to add up to 1
     * @throws IllegalArgumentException if there is none, or a share is not a finite number above 0
     */
    public static MixtureDistribution of(List<Part> parts) {
        double sum = 0;
        for (Part part : parts) {
            if (!(part.share > 0 && part.share < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("@Mixture: the share " + Parameter.text(part.share) + " of "
                        + part.distribution + " must be a finite number above 0.");
            }
            sum += part.share;
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("@Mixture: there is no distribution to mix.");
        }
        List<Part> scaled = new ArrayList<>();
        for (Part part : parts) {
            scaled.add(new Part(part.share / sum, part.distribution));
        }
        return new MixtureDistribution(List.copyOf(scaled));
    }

    private double sum(ToDoubleFunction<Distribution> of) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.share * of.applyAsDouble(part.distribution);
        }
        return sum;
    }

    @Override
    public double cdf(double x) {
        return Math.min(1, sum(distribution -> distribution.cdf(x)));
    }

    @Override
    public double survival(double x) {
        return Math.min(1, sum(distribution -> distribution.survival(x)));
    }

    /** Measured between two points: for tables of quantiles, which use it as a slope, that is near enough. */
    @Override
    public double density(double x) {
        return Math.max(0, (cdf(x + near) - cdf(x - near)) / (2 * near));
    }

    @Override
    public double quantile(double p) {
        return solve(distribution -> distribution.quantile(p), x -> cdf(x) >= p);
    }

    @Override
    public double inverseSurvival(double q) {
        return solve(distribution -> distribution.inverseSurvival(q), x -> survival(x) <= q);
    }

    /** The least number that is enough: it lies between the least and the greatest quantile of the parts. */
    private double solve(ToDoubleFunction<Distribution> quantile, java.util.function.DoublePredicate enough) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Part part : parts) {
            double x = quantile.applyAsDouble(part.distribution);
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return enough.test(low) ? low : high;
        }
        for (int i = 0; i < MOST_HALVINGS && low < high; i++) {
            double middle = discrete ? Math.floor(low + (high - low) / 2) : low + (high - low) / 2;
            boolean settled = middle <= low || middle >= high;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = discrete ? middle + 1 : middle;
            }
            if (settled && !discrete) {
                break;
            }
        }
        return high;
    }

    @Override
    public double low() {
        return parts.stream().mapToDouble(part -> part.distribution.low()).min().orElseThrow();
    }

    @Override
    public double high() {
        return parts.stream()
                .mapToDouble(part -> part.distribution.high())
                .max()
                .orElseThrow();
    }

    @Override
    public boolean discrete() {
        return discrete;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Mixture(");
        for (Part part : parts) {
            text.append(text.length() > "Mixture(".length() ? ", " : "")
                    .append(Parameter.text(part.share))
                    .append(' ')
                    .append(part.distribution);
        }
        return text.append(')').toString();
    }

    /** Reads {@link Mixture @Mixture}. */
    public static final class Reader implements DistributionReader<Mixture> {
        @Override
        public Distribution read(Mixture annotation) {
            List<Part> parts = new ArrayList<>();
            for (String text : annotation.value()) {
                parts.add(part(text));
            }
            return of(parts);
        }

        private static Part part(String text) {
            String stripped = text.strip();
            int blank = stripped.indexOf(' ');
            try {
                double share = Double.parseDouble(blank < 0 ? stripped : stripped.substring(0, blank));
                return new Part(share, DistributionText.parse(stripped.substring(blank + 1)));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "@Mixture(\"" + text + "\"): there is no share before the distribution.\n"
                                + "Write a number and a distribution, for example \"0.7 Normal(40, 10)\".",
                        e);
            }
        }
    }
}
