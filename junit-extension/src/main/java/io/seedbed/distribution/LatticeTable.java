package io.seedbed.distribution;

import java.util.Arrays;

/**
 * The conditional probabilities of whole numbers in a range, from the likeliest outwards until they no longer matter.
 *
 * <p>They are relative to the likeliest, so a range far out in a tail is as exact as any. What a heavy tail has beyond the table
 * is left to the exact inverse.
 */
final class LatticeTable {
    /** Less than half of an ulp of the sum, even for some hundred such numbers together. */
    private static final double NEGLIGIBLE = 0x1p-64;

    private final long first;
    private final CumulativeTable table;
    private final double head;
    private final Cut cut;
    private final double last;

    LatticeTable(Lattice lattice, Cut cut, double from, double to) {
        this.cut = cut;
        double peak = Math.max(from, Math.min(to, lattice.mode()));
        double[] up = outwards(lattice, peak, to, 1);
        double[] down = outwards(lattice, peak, from, -1);
        double[] weights = new double[down.length + 1 + up.length];
        for (int i = 0; i < down.length; i++) {
            weights[down.length - 1 - i] = down[i];
        }
        weights[down.length] = 1;
        System.arraycopy(up, 0, weights, down.length + 1, up.length);
        first = (long) peak - down.length;
        last = peak + up.length;
        table = new CumulativeTable(weights);
        boolean whole = last == to || weights[weights.length - 1] <= NEGLIGIBLE * 2;
        head = whole ? 1 : cut.share(from - 1, last);
    }

    private static double[] outwards(Lattice lattice, double peak, double end, int direction) {
        double[] weights = new double[16];
        int size = 0;
        double weight = 1;
        for (double k = peak; k != end && size < lattice.tableSize(); k += direction) {
            weight = direction > 0 ? weight * lattice.ratio(k) : weight / lattice.ratio(k - 1);
            if (size == weights.length) {
                weights = Arrays.copyOf(weights, 2 * size);
            }
            weights[size++] = weight;
            if (!(weight > NEGLIGIBLE)) {
                break;
            }
        }
        return Arrays.copyOf(weights, size);
    }

    double at(double u) {
        return u < head ? first + table.indexAt(u / head) : Math.max(last + 1, cut.at(u));
    }
}
