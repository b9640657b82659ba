package io.seedbed.maven.describe;

import io.seedbed.maven.describe.Chart.Bar;
import java.util.List;

/**
 * Draws a chart as SVG. Colours come from the page's style sheet, so that they follow its light or dark.
 *
 * @param html where it is drawn
 * @param id begins the ids of its title and description
 */
record ChartSvg(Html html, String id) {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 170;
    private static final int LEFT = 46;
    private static final int RIGHT = 8;
    private static final int TOP = 12;
    private static final int BOTTOM = 24;

    private static final int ROW = 24;
    private static final int NAMES = 132;
    private static final int FIGURES = 62;
    private static final int LONGEST_NAME = 19;
    private static final int LONGEST_MIDDLE = 12;

    /** Between bars. */
    private static final double GAP = 0.12;

    void draw(Chart chart, String title) {
        boolean histogram = chart.form() == Chart.Form.HISTOGRAM;
        int height = histogram ? HEIGHT : chart.bars().size() * ROW + 4;
        html.block(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "class",
                "chart",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        html.element("title", title, "id", id + "-title").line();
        html.element("desc", description(chart), "id", id + "-desc").line();
        if (histogram) {
            histogram(chart);
        } else {
            bars(chart);
        }
        html.close("svg");
    }

    private static String description(Chart chart) {
        StringBuilder text = new StringBuilder();
        for (Bar bar : chart.bars()) {
            text.append(text.isEmpty() ? "" : "; ").append(said(bar, chart.declared()));
        }
        return text.toString();
    }

    private static String said(Bar bar, boolean declared) {
        return bar.name() + ": " + (declared ? "declared " + Figures.percent(bar.declared()) + ", " : "") + "drawn "
                + Figures.percent(bar.drawn());
    }

    private void bars(Chart chart) {
        double greatest = Math.max(chart.greatest(), 1e-9);
        double room = WIDTH - NAMES - FIGURES;
        int y = 2;
        for (Bar bar : chart.bars()) {
            html.open("g").element("title", said(bar, chart.declared()));
            label("end", NAMES - 8, y + ROW / 2 + 4, Figures.shortened(bar.name(), LONGEST_NAME), "name");
            rectangle("drawn", NAMES, y + 4, bar.drawn() / greatest * room, ROW - 8);
            if (chart.declared()) {
                rectangle("declared", NAMES, y + 2, bar.declared() / greatest * room, ROW - 4);
            }
            double end = Math.max(bar.drawn(), bar.declared()) / greatest * room;
            label("start", NAMES + end + 6, y + ROW / 2 + 4, Figures.percent(bar.drawn()), "figure");
            html.close("g");
            y += ROW;
        }
    }

    private void histogram(Chart chart) {
        double top = ceiling(Math.max(chart.greatest(), 1e-9));
        int floor = HEIGHT - BOTTOM;
        for (int half = 0; half <= 2; half++) {
            double y = floor - (floor - TOP) * half / 2.0;
            html.empty("line", "class", "grid", "x1", at(LEFT), "x2", at(WIDTH - RIGHT), "y1", at(y), "y2", at(y));
            label("end", LEFT - 6, y + 4, Figures.percent(top * half / 2), "tick");
        }
        List<Bar> bars = chart.bars();
        double step = (double) (WIDTH - LEFT - RIGHT) / bars.size();
        StringBuilder line = new StringBuilder("M" + at(LEFT) + " " + at(floor));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = LEFT + i * step;
            double drawn = bar.drawn() / top * (floor - TOP);
            html.open("g").element("title", said(bar, chart.declared()));
            // As high as the picture and not seen, so that a small bar can be pointed at.
            rectangle("hit", x, TOP, step, floor - TOP);
            rectangle("drawn", x + step * GAP / 2, floor - drawn, step * (1 - GAP), drawn);
            html.close("g");
            double y = floor - bar.declared() / top * (floor - TOP);
            line.append(" L").append(at(x)).append(' ').append(at(y));
            line.append(" L").append(at(x + step)).append(' ').append(at(y));
        }
        if (chart.declared()) {
            line.append(" L").append(at(LEFT + bars.size() * step)).append(' ').append(at(floor));
            html.empty("path", "class", "declared", "d", line.toString());
        }
        axis(bars, step, floor);
    }

    /** All values, or the first, the middle and the last, as far as there is room. */
    private void axis(List<Bar> bars, double step, int floor) {
        int last = bars.size() - 1;
        boolean all =
                bars.size() <= 12 && bars.stream().allMatch(bar -> bar.start().length() <= 4);
        boolean days = !day(bars.get(0).start()).equals(day(bars.get(last).start()));
        for (int i = 0; i <= last; i++) {
            String start = days ? day(bars.get(i).start()) : bars.get(i).start();
            if (all) {
                label("middle", LEFT + (i + 0.5) * step, floor + 16, start, "tick");
            } else if (i == 0) {
                label("start", LEFT, floor + 16, Figures.shortened(start, LONGEST_NAME), "tick");
            } else if (i == last) {
                label("end", WIDTH - RIGHT, floor + 16, Figures.shortened(start, LONGEST_NAME), "tick");
            } else if (i == bars.size() / 2 && start.length() <= LONGEST_MIDDLE) {
                label("middle", LEFT + i * step, floor + 16, start, "tick");
            }
        }
    }

    /** Of a moment the day, of all else everything. */
    private static String day(String start) {
        int time = start.indexOf('T');
        return time > 0 && Character.isDigit(start.charAt(0)) ? start.substring(0, time) : start;
    }

    /** The next of 1, 2, 4, 5, 10, 20, ... percent, or of parts of them. */
    private static double ceiling(double share) {
        double unit = 1;
        while (unit / 10 >= share) {
            unit /= 10;
        }
        for (double part : new double[] {0.1, 0.2, 0.4, 0.5, 0.6, 0.8}) {
            if (share <= unit * part) {
                return unit * part;
            }
        }
        return unit;
    }

    private void rectangle(String kind, double x, double y, double width, double height) {
        html.empty(
                "rect",
                "class",
                kind,
                "x",
                at(x),
                "y",
                at(y),
                "width",
                at(Math.max(0, width)),
                "height",
                at(Math.max(0, height)));
    }

    private void label(String anchor, double x, double y, String text, String kind) {
        html.element("text", text, "class", kind, "text-anchor", anchor, "x", at(x), "y", at(y));
    }

    private static String at(double position) {
        return Figures.plain(position, 1);
    }
}
