package io.seedbed.maven;

import io.seedbed.maven.engine.SeedbedFailure;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a fixture gets.
 *
 * @param preset for fixtures that do not say
 * @param scale multiplies every fixture's rows, so that one property makes all files small for a quick build or large for a load test
 */
record Rows(long preset, double scale) {

    static Rows of(long preset, double scale) {
        if (preset < 0) {
            throw new SeedbedFailure("rows (seedbed.rows) must be zero or more, but is " + preset + ".");
        }
        if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new SeedbedFailure(
                    "scale (seedbed.scale) must be a finite number, zero or more, but is " + scale + ".");
        }
        return new Rows(preset, scale);
    }

    /** Rounds up, so that a small scale leaves no fixture empty. A negative count stays, to be refused with the fixture's name. */
    long of(@Nullable Long wanted) {
        long rows = wanted != null ? wanted : preset;
        if (rows < 0 || scale == 1) {
            return rows;
        }
        double scaled = Math.ceil(rows * scale);
        if (scaled > 1L << 53) {
            throw new SeedbedFailure("scale (seedbed.scale) " + scale + " makes more than 2^53 rows of " + rows + ".");
        }
        return (long) scaled;
    }
}
