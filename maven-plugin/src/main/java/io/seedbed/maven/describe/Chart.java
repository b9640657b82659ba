package io.seedbed.maven.describe;

import java.util.List;

/**
 * How often which value was drawn, beside how often it was expected.
 *
 * @param form how it is drawn
 * @param of what is counted: {@code values}, {@code characters}, {@code elements}
 * @param bars the bars in order
 * @param declared whether it is known what to expect
 */
record Chart(Form form, String of, List<Bar> bars, boolean declared) {
    /** No picture. */
    static final Chart NONE = new Chart(Form.BARS, "", List.of(), false);

    /** How a chart is drawn. */
    enum Form {
        /** A bar with a name for each value. */
        BARS,
        /** Bars side by side on a line. */
        HISTOGRAM
    }

    /**
     * A value or range.
     *
     * @param name as it is shown
     * @param start where it begins on the line, as it is shown
     * @param declared the share that is expected; 0 if that is not known
     * @param drawn the share that was drawn
     */
    record Bar(String name, String start, double declared, double drawn) {}

    /** Copies the list. */
    Chart {
        bars = List.copyOf(bars);
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    /** The greatest share that is shown. */
    double greatest() {
        return bars.stream()
                .mapToDouble(bar -> Math.max(bar.declared, bar.drawn))
                .max()
                .orElse(0);
    }
}
