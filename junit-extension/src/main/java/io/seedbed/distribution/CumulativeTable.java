package io.seedbed.distribution;

/** Chooses an index by its weight from one uniform number: cumulative weights, and a guide that says where to start. */
final class CumulativeTable {
    private final double[] cumulative;

    /** Cell j: the first index that a number in [j / cells, (j + 1) / cells) can mean (Chen and Asau, 1974). */
    private final int[] guide;

    private final double sum;

    /** Takes weights from 0 on, with a positive finite sum. */
    CumulativeTable(double[] weights) {
        int n = weights.length;
        double[] sums = new double[n];
        double running = 0;
        int last = 0;
        for (int i = 0; i < n; i++) {
            running += weights[i];
            sums[i] = running;
            last = weights[i] > 0 ? i : last;
        }
        sum = running;
        for (int i = 0; i < n; i++) {
            // Exactly 1 from the last positive weight on, so that every number below 1 finds an index of positive
            // weight.
            sums[i] = i < last ? sums[i] / sum : 1;
        }
        cumulative = sums;
        guide = new int[n];
        int i = 0;
        for (int j = 0; j < n; j++) {
            // The same product as in indexAt, which rounds in the same direction.
            while (sums[i] * n < j) {
                i++;
            }
            guide[j] = i;
        }
    }

    /** The sum of the weights. */
    double sum() {
        return sum;
    }

    /** The first index whose cumulative share exceeds u, for u in [0, 1); grows with u. */
    int indexAt(double u) {
        int i = guide[Math.min((int) (u * guide.length), guide.length - 1)];
        while (u >= cumulative[i] && i < cumulative.length - 1) {
            i++;
        }
        return i;
    }
}
