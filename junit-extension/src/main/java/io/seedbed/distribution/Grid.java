package io.seedbed.distribution;

/** The numbers {@code index * step} for the indices from low to high. */
record Grid(long low, long high, double step) {
    /** How far a quotient may be from a whole number and still mean it: 0.07 / 0.01 is 7.000000000000001. */
    private static final double TOLERANCE = 1e-9;

    Grid {
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The step of a grid is " + Parameter.text(step) + ": it must be a finite number above 0.");
        }
        if (low > high) {
            throw new IllegalArgumentException(
                    "The grid from index " + low + " to " + high + " is empty: its first end must not be greater.");
        }
    }

    /** The grid points from low to high, both included; empty grids have a high index below the low one, hence the pair. */
    static long[] indicesInside(double low, double high, double step) {
        return new long[] {(long) Math.ceil(quotient(low, step)), (long) Math.floor(quotient(high, step))};
    }

    private static double quotient(double x, double step) {
        double exact = x / step;
        double whole = Math.rint(exact);
        return Math.abs(exact - whole) <= TOLERANCE * Math.max(1, Math.abs(whole)) && Math.abs(whole) < 1e6
                ? whole
                : exact;
    }

    /** The number of points, or {@link Long#MAX_VALUE} if it is greater. */
    long size() {
        long size = high - low + 1;
        return size > 0 ? size : Long.MAX_VALUE;
    }

    /** How many points there are to a whole number if whole numbers are points, else 0. */
    long pointsPerWhole() {
        double points = 1 / step;
        double whole = Math.rint(points);
        return whole >= 1 && whole < 1e18 && Math.abs(points - whole) <= TOLERANCE * whole ? (long) whole : 0;
    }

    double lowEdge() {
        return (low - 0.5) * step;
    }

    double highEdge() {
        return (high + 0.5) * step;
    }

    /** The edge between the point number i, from 0, and the next. */
    double edgeAbove(int i) {
        return (low + i + 0.5) * step;
    }

    long nearest(double x) {
        return Math.max(low, Math.min(high, (long) Math.floor(x / step + 0.5)));
    }

    @Override
    public String toString() {
        return "[" + Parameter.text(low * step) + ", " + Parameter.text(high * step) + "] in steps of "
                + Parameter.text(step);
    }
}
