package benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
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
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGA = 1e6;

    private record Cost(double nanos, double bytes) {}

    private record Written(double nanos, double rows, double bytes) {}

    private Comparison() {}

    /** Takes the options of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, Cost> costs = new TreeMap<>();
        Map<String, Written> files = new LinkedHashMap<>();
        for (RunResult result : results) {
            if (result.getSecondaryResults().containsKey("rows")) {
                files.put(name(result), written(result));
                continue;
            }
            double bytes = result.getSecondaryResults().containsKey("gc.alloc.rate.norm")
                    ? result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()
                    : Double.NaN;
            String name = result.getPrimaryResult().getLabel();
            costs.put(name, new Cost(result.getPrimaryResult().getScore(), bytes));
        }
        if (!costs.isEmpty()) {
            System.out.println("\n" + table(costs));
        }
        if (!files.isEmpty()) {
            System.out.println("\n" + filesTable(files));
        }
    }

    private static String name(RunResult result) {
        String rows = result.getParams().getParam("rows");
        return result.getPrimaryResult().getLabel() + (rows == null ? "" : " of " + rows + " rows");
    }

    /** What was written in one invocation: counters are summed over the measured ones. */
    private static Written written(RunResult result) {
        double invocations = result.getPrimaryResult().getSampleCount();
        return new Written(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("rows").getScore() / invocations,
                result.getSecondaryResults().get("bytes").getScore() / invocations);
    }

    private static String filesTable(Map<String, Written> files) {
        StringBuilder table = new StringBuilder("| | seconds | rows/s | MB/s | MB |\n|---|--:|--:|--:|--:|\n");
        files.forEach((name, file) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %,.0f | %.0f | %.1f |%n",
                name,
                file.nanos / NANOS_PER_SECOND,
                file.rows / file.nanos * NANOS_PER_SECOND,
                file.bytes / BYTES_PER_MEGA / file.nanos * NANOS_PER_SECOND,
                file.bytes / BYTES_PER_MEGA)));
        return table.toString();
    }

    private static String table(Map<String, Cost> costs) {
        StringBuilder table =
                new StringBuilder("| | ns per object | ratio | bytes per object | ratio |\n|---|--:|--:|--:|--:|\n");
        for (String object : new String[] {"customer", "order", "account", "code"}) {
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
