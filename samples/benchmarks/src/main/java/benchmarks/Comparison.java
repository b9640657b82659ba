package benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints a Markdown table of their ratios. */
public final class Comparison {

    private static final double NANOS_PER_MILLI = 1e6;

    private record Cost(double nanos, double bytes) {}

    private Comparison() {}

    /** Takes the options of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, Cost> costs = new TreeMap<>();
        for (RunResult result : results) {
            double bytes = result.getSecondaryResults().containsKey("gc.alloc.rate.norm")
                    ? result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()
                    : Double.NaN;
            String name = result.getPrimaryResult().getLabel();
            costs.put(name, new Cost(result.getPrimaryResult().getScore(), bytes));
        }
        System.out.println("\n" + table(costs));
    }

    private static String table(Map<String, Cost> costs) {
        StringBuilder table =
                new StringBuilder("| | ns per object | ratio | bytes per object | ratio |\n|---|--:|--:|--:|--:|\n");
        for (String object : new String[] {"customer", "order", "code"}) {
            // Nobody writes text for patterns by hand, so the peer that reads patterns is the unit there.
            Cost unit = costs.getOrDefault(object + "HandWritten", costs.get(object + "Datafaker"));
            for (String way : new String[] {"HandWritten", "Seedbed", "Datafaker", "Instancio"}) {
                Cost cost = costs.get(object + way);
                if (unit != null && cost != null) {
                    table.append(String.format(
                            Locale.ROOT,
                            "| %s: %s | %,.0f | %.1f | %,.0f | %.1f |%n",
                            object,
                            way,
                            cost.nanos,
                            cost.nanos / unit.nanos,
                            cost.bytes,
                            cost.bytes / unit.bytes));
                }
            }
        }
        table.append("\n| | ms |\n|---|--:|\n");
        costs.forEach((name, cost) -> {
            if (name.startsWith("first") || name.endsWith("Plan")) {
                table.append(String.format(Locale.ROOT, "| %s | %.2f |%n", name, cost.nanos / NANOS_PER_MILLI));
            }
        });
        return table.toString();
    }
}
