package io.seedbed;

import io.seedbed.annotation.Beta;
import io.seedbed.annotation.Binomial;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Gamma;
import io.seedbed.annotation.Geometric;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Measured;
import io.seedbed.annotation.NegativeBinomial;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Pareto;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Triangular;
import io.seedbed.annotation.Uniform;
import io.seedbed.annotation.Weibull;
import io.seedbed.annotation.Zipf;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;

/** Fourteen distributions on the same type, as constraints leave them. */
final class Distributed {

    private Distributed() {}

    /** Nothing but the distribution. */
    record Free<T>(
            @Uniform(low = 10, high = 50) T uniform,
            @Normal(mean = 38, sd = 12) T normal,
            @LogNormal(median = 35, sigma = 0.5) T logNormal,
            @Exponential(mean = 30) T exponential,
            @Gamma(shape = 3, scale = 10) T gamma,
            @Beta(alpha = 2, beta = 3, low = 0, high = 100) T beta,
            @Weibull(shape = 1.5, scale = 40) T weibull,
            @Pareto(minimum = 15, shape = 1.2) T pareto,
            @Triangular(low = 5, mode = 35, high = 90) T triangular,
            @Poisson(mean = 35) T poisson,
            @Binomial(trials = 100, p = 0.3) T binomial,
            @Geometric(p = 0.03) T geometric,
            @NegativeBinomial(successes = 3, p = 0.1) T negativeBinomial,
            @Zipf(n = 100, exponent = 0.8) T zipf) {}

    /** Cut on both sides. */
    record Cut<T>(
            @Min(20) @Max(60) @Uniform(low = 10, high = 50) T uniform,
            @Min(20) @Max(60) @Normal(mean = 38, sd = 12) T normal,

            @Min(20) @Max(60) @LogNormal(median = 35, sigma = 0.5)
            T logNormal,

            @Min(20) @Max(60) @Exponential(mean = 30) T exponential,
            @Min(20) @Max(60) @Gamma(shape = 3, scale = 10) T gamma,

            @Min(20) @Max(60) @Beta(alpha = 2, beta = 3, low = 0, high = 100)
            T beta,

            @Min(20) @Max(60) @Weibull(shape = 1.5, scale = 40)
            T weibull,

            @Min(20) @Max(60) @Pareto(minimum = 15, shape = 1.2)
            T pareto,

            @Min(20) @Max(60) @Triangular(low = 5, mode = 35, high = 90)
            T triangular,

            @Min(20) @Max(60) @Poisson(mean = 35) T poisson,

            @Min(20) @Max(60) @Binomial(trials = 100, p = 0.3)
            T binomial,

            @Min(20) @Max(60) @Geometric(p = 0.03) T geometric,

            @Min(20) @Max(60) @NegativeBinomial(successes = 3, p = 0.1)
            T negativeBinomial,

            @Min(20) @Max(60) @Zipf(n = 100, exponent = 0.8) T zipf) {}

    /** On a declared grid. */
    record Decimal<T>(
            @Digits(integer = 9, fraction = 2) @Uniform(low = 10, high = 50)
            T uniform,

            @Digits(integer = 9, fraction = 2) @Normal(mean = 38, sd = 12)
            T normal,

            @Digits(integer = 9, fraction = 2) @LogNormal(median = 35, sigma = 0.5)
            T logNormal,

            @Digits(integer = 9, fraction = 2) @Exponential(mean = 30)
            T exponential,

            @Digits(integer = 9, fraction = 2) @Gamma(shape = 3, scale = 10)
            T gamma,

            @Digits(integer = 9, fraction = 2) @Beta(alpha = 2, beta = 3, low = 0, high = 100)
            T beta,

            @Digits(integer = 9, fraction = 2) @Weibull(shape = 1.5, scale = 40)
            T weibull,

            @Digits(integer = 9, fraction = 2) @Pareto(minimum = 15, shape = 1.2)
            T pareto,

            @Digits(integer = 9, fraction = 2) @Triangular(low = 5, mode = 35, high = 90)
            T triangular,

            @Digits(integer = 9, fraction = 2) @Poisson(mean = 35)
            T poisson,

            @Digits(integer = 9, fraction = 2) @Binomial(trials = 100, p = 0.3)
            T binomial,

            @Digits(integer = 9, fraction = 2) @Geometric(p = 0.03)
            T geometric,

            @Digits(integer = 9, fraction = 2) @NegativeBinomial(successes = 3, p = 0.1)
            T negativeBinomial,

            @Digits(integer = 9, fraction = 2) @Zipf(n = 100, exponent = 0.8)
            T zipf) {}

    /** Counted from forty days before now and cut there. */
    record Before<T>(
            @Past @Measured(from = "2026-05-22") @Uniform(low = 10, high = 50)
            T uniform,

            @Past @Measured(from = "2026-05-22") @Normal(mean = 38, sd = 12)
            T normal,

            @Past @Measured(from = "2026-05-22") @LogNormal(median = 35, sigma = 0.5)
            T logNormal,

            @Past @Measured(from = "2026-05-22") @Exponential(mean = 30)
            T exponential,

            @Past @Measured(from = "2026-05-22") @Gamma(shape = 3, scale = 10)
            T gamma,

            @Past @Measured(from = "2026-05-22") @Beta(alpha = 2, beta = 3, low = 0, high = 100)
            T beta,

            @Past @Measured(from = "2026-05-22") @Weibull(shape = 1.5, scale = 40)
            T weibull,

            @Past @Measured(from = "2026-05-22") @Pareto(minimum = 15, shape = 1.2)
            T pareto,

            @Past @Measured(from = "2026-05-22") @Triangular(low = 5, mode = 35, high = 90)
            T triangular,

            @Past @Measured(from = "2026-05-22") @Poisson(mean = 35)
            T poisson,

            @Past @Measured(from = "2026-05-22") @Binomial(trials = 100, p = 0.3)
            T binomial,

            @Past @Measured(from = "2026-05-22") @Geometric(p = 0.03)
            T geometric,

            @Past @Measured(from = "2026-05-22") @NegativeBinomial(successes = 3, p = 0.1)
            T negativeBinomial,

            @Past @Measured(from = "2026-05-22") @Zipf(n = 100, exponent = 0.8)
            T zipf) {}
}
