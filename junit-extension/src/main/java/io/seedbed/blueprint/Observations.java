package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that were observed, with how often they were. */
final class Observations {

    private Observations() {}

    /**
     * The values of a list or a file; equal ones once, with the sum of their weights.
     *
     * @throws IllegalArgumentException if there are none, or the file can not be read; the message is for the user
     */
    static List<Traits.Weight> of(String[] values, String csv) {
        if ((values.length == 0) == csv.isEmpty()) {
            throw new IllegalArgumentException("values stand either in the annotation or in a file, and one is needed");
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String value : values) {
            weights.merge(value, 1.0, Double::sum);
        }
        if (!csv.isEmpty()) {
            read(csv, weights);
        }
        List<Traits.Weight> all = new ArrayList<>();
        weights.forEach((value, weight) -> all.add(new Traits.Weight(value, weight)));
        return all;
    }

    private static void read(String csv, Map<String, Double> weights) {
        for (SmallCsv.Line line : SmallCsv.lines(csv)) {
            weights.merge(line.field(0), line.weight(1), Double::sum);
        }
    }
}
