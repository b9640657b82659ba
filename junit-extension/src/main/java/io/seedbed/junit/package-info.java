/**
 * Rows as test data: parameters and fields of JUnit Jupiter tests are filled with synthetic values.
 *
 * <p>The last chapter of the story. Users write {@link io.seedbed.junit.Synthetic}, {@link io.seedbed.junit.SyntheticSource}
 * and {@link io.seedbed.junit.Seed}; behind them one extension decides which seed ({@code RunSettings}) and which row
 * ({@code RowChoice}) a place gets, asks the run's cache ({@code Plans}) for the compiled plan, and notes what it gave
 * ({@code Drawn}), so that a failure can say in its first line how to bring the same values back ({@code ReplayNote}).
 *
 * <p>Nothing here keeps state between tests or threads, except in JUnit's stores: a value follows from the seed, the test's
 * own name and the position of the parameter, never from what ran before.
 *
 * <p>{@link io.seedbed.junit.LoadDataset} brings a data set into the test's database: an extension of its own decides when
 * ({@code LoadDatasetExtension}), finds the database ({@code TestDatabase}), and hands the rows to {@code io.seedbed.load}
 * ({@code LoadedDataset}). Spring is known by name only.
 *
 * <p>May use: the root package and whatever it returns, {@code io.seedbed.load}, and the tables and SQL behind that; alone in importing
 * {@code org.junit}. Compiled against JUnit 5.14 and tested on 6.1 as well, so nothing that only one of them has may be called.
 */
@NullMarked
package io.seedbed.junit;

import org.jspecify.annotations.NullMarked;
