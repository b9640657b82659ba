/**
 * What an object and what a file of rows costs: by hand, by Datafaker, by Instancio and by Seedbed, measured in one run of JMH.
 *
 * <p>The default build compiles this package and runs nothing. To run it, which takes some fifteen minutes:
 *
 * <pre>
 * ./mvnw -q -Psample,benchmarks -pl samples/benchmarks -am package
 * </pre>
 *
 * <p>Options of JMH, and a regular expression of names, go into {@code -Djmh.args="Rows -wi 5 -i 10 -f 3"}. At the end
 * {@link benchmarks.Comparison} prints a table of ratios: times differ from machine to machine, ratios hardly do.
 *
 * <p>May depend on Seedbed, its peers and JMH.
 */
@NullMarked
package benchmarks;

import org.jspecify.annotations.NullMarked;
