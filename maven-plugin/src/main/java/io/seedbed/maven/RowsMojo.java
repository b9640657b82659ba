package io.seedbed.maven;

import org.apache.maven.plugins.annotations.Parameter;

/** What goals share that make many rows. */
abstract class RowsMojo extends SeedbedMojo {
    /** Multiplies the rows of every fixture and entity, rounding up: {@code 0.01} for a quick build, {@code 100} for a load test. */
    @Parameter(property = "seedbed.scale", defaultValue = "1")
    private double scale;

    /** How many threads generate; 0, the default, takes one for each processor. What they make does not depend on it. */
    @Parameter(property = "seedbed.threads", defaultValue = "0")
    private int threads;

    /** How many rows there are, with a preset for fixtures that do not say. */
    final Rows sizes(long preset) {
        return Rows.of(preset, scale);
    }

    final int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
