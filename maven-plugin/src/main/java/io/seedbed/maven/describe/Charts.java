package io.seedbed.maven.describe;

import io.seedbed.maven.describe.Chart.Bar;
import io.seedbed.maven.describe.Chart.Form;
import io.seedbed.table.CellText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Lays out what was drawn. */
final class Charts {
    /** More names than these nobody reads. */
    private static final int MOST_NAMES = 14;

    private static final int MOST_RANGES = 30;

    /** One value in so many, at each end, may lie far from the others. */
    private static final int TAIL = 200;

    private static final double FAR = 1.5;

    private static final String MANY = "\u2026";

    private Charts() {}

    static Chart of(Shares expected, Drawn drawn) {
        if (drawn.present() == 0) {
            return Chart.NONE;
        }
        if (expected.known()) {
            return expected.ranges() ? ranges(expected, drawn) : listed(expected, drawn);
        }
        return ofValues(drawn.values());
    }

    private static Chart listed(Shares expected, Drawn drawn) {
        List<Bar> bars = new ArrayList<>();
        boolean onLine = expected.values().size() > 2 && expected.values().get(0) instanceof Number;
        for (int i = 0; i < expected.values().size(); i++) {
            String name = name(expected.values().get(i));
            bars.add(new Bar(name, name, expected.shares().get(i), drawn.share(i)));
        }
        return onLine && bars.size() > MOST_NAMES
                ? new Chart(Form.HISTOGRAM, "values", bars, true)
                : new Chart(Form.BARS, "values", few(bars), true);
    }

    private static Chart ranges(Shares expected, Drawn drawn) {
        List<Bar> bars = new ArrayList<>();
        int last = expected.values().size() - 1;
        for (int i = 0; i <= last; i++) {
            String from = name(expected.values().get(i));
            String to = i == last ? "" : name(expected.values().get(i + 1));
            String name = i == last ? from + " or more" : i == 0 ? "below " + to : from + " to below " + to;
            bars.add(new Bar(name, from, expected.shares().get(i), drawn.share(i)));
        }
        return new Chart(Form.HISTOGRAM, "values", bars, true);
    }

    /** A whole number's one zero says nothing here. */
    private static String name(Object value) {
        String name = CellText.of(value);
        return value instanceof Double && name.endsWith(".0") ? name.substring(0, name.length() - 2) : name;
    }

    /** The most frequent names, and all others together. */
    private static List<Bar> few(List<Bar> bars) {
        if (bars.size() <= MOST_NAMES) {
            return bars;
        }
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingDouble((Bar bar) -> -Math.max(bar.declared(), bar.drawn())));
        List<Bar> few = new ArrayList<>(sorted.subList(0, MOST_NAMES - 1));
        double declared = 0;
        double drawn = 0;
        for (Bar bar : sorted.subList(MOST_NAMES - 1, sorted.size())) {
            declared += bar.declared();
            drawn += bar.drawn();
        }
        few.add(new Bar((sorted.size() - few.size()) + " others", MANY, declared, drawn));
        return few;
    }

    private static Chart ofValues(List<Object> values) {
        if (values.stream().allMatch(Collection.class::isInstance)) {
            return counted(
                    values.stream().map(value -> ((Collection<?>) value).size()).toList(), "elements");
        }
        if (values.stream().anyMatch(value -> value instanceof Map || value instanceof byte[])) {
            return Chart.NONE;
        }
        List<Double> positions = new ArrayList<>();
        for (Object value : values) {
            OptionalDouble position = Line.position(value);
            position.ifPresent(positions::add);
        }
        if (positions.size() == values.size()) {
            return onLine(values, positions);
        }
        List<Bar> bars = frequencies(values);
        if (bars.size() <= MOST_NAMES) {
            return new Chart(Form.BARS, "values", bars, false);
        }
        return values.stream().allMatch(String.class::isInstance)
                ? counted(
                        values.stream()
                                .map(value -> ((String) value).codePointCount(0, ((String) value).length()))
                                .toList(),
                        "characters")
                : Chart.NONE;
    }

    private static List<Bar> frequencies(List<Object> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(CellText.of(value), 1L, Long::sum));
        List<Bar> bars = new ArrayList<>();
        counts.forEach((name, count) -> bars.add(new Bar(name, name, 0, (double) count / values.size())));
        bars.sort(Comparator.comparingDouble((Bar bar) -> -bar.drawn()).thenComparing(Bar::name));
        return bars;
    }

    private static Chart counted(List<Integer> sizes, String of) {
        Chart chart = onLine(sizes, sizes.stream().map(Integer::doubleValue).toList());
        return new Chart(Form.HISTOGRAM, of, chart.bars(), false);
    }

    /** Ranges of equal width, but that the outermost have the rarest values as well; each is named by what was drawn in it. */
    private static Chart onLine(List<?> values, List<Double> positions) {
        double[] sorted = positions.stream().mapToDouble(x -> x).sorted().toArray();
        int tail = tail(sorted);
        double low = sorted[tail];
        double high = sorted[sorted.length - 1 - tail];
        boolean whole = values.stream().allMatch(Line::isWhole);
        double width = width(high - low, whole);
        double start = whole ? low : Math.floor(low / width) * width;
        int count = (int) Math.floor((high - start) / width) + 1;
        long[] counts = new long[count];
        int[] least = new int[count];
        int[] greatest = new int[count];
        for (int i = 0; i < positions.size(); i++) {
            int range = (int) Math.max(0, Math.min(count - 1, Math.floor((positions.get(i) - start) / width)));
            if (counts[range] == 0 || positions.get(i) < positions.get(least[range])) {
                least[range] = i;
            }
            if (counts[range] == 0 || positions.get(i) > positions.get(greatest[range])) {
                greatest[range] = i;
            }
            counts[range]++;
        }
        List<Bar> bars = new ArrayList<>();
        for (int range = 0; range < count; range++) {
            if (counts[range] == 0) {
                bars.add(new Bar("nothing", MANY, 0, 0));
                continue;
            }
            String from = name(values.get(least[range]));
            String to = name(values.get(greatest[range]));
            bars.add(new Bar(
                    from.equals(to) ? from : from + " to " + to, from, 0, (double) counts[range] / values.size()));
        }
        return new Chart(Form.HISTOGRAM, "values", bars, false);
    }

    /** How many values at each end are too far from the others for a scale of their own. */
    private static int tail(double[] sorted) {
        int tail = sorted.length / TAIL;
        double span = sorted[sorted.length - 1] - sorted[0];
        double most = sorted[sorted.length - 1 - tail] - sorted[tail];
        return span > most * FAR ? tail : 0;
    }

    private static double width(double span, boolean whole) {
        if (span == 0 || whole && span < MOST_RANGES) {
            return 1;
        }
        BigDecimal least = new BigDecimal(span / MOST_RANGES).round(new MathContext(3, RoundingMode.UP));
        int power = least.precision() - least.scale() - 1;
        for (int digit : new int[] {1, 2, 5, 10}) {
            BigDecimal width = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
            if (width.compareTo(least) >= 0) {
                return whole ? Math.max(1, Math.ceil(width.doubleValue())) : width.doubleValue();
            }
        }
        return least.doubleValue();
    }
}
