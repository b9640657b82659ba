package io.seedbed.distribution;

/**
 * Chooses one of several indices in proportion to their weights.
 *
 * <p>A greater number never gives a smaller index; an index of weight 0 is never chosen. Immutable and safe for use by many
 * threads.
 */
public final class WeightedChoice {
    private final CumulativeTable table;
    private final int size;

    private WeightedChoice(CumulativeTable table, int size) {
        this.table = table;
        this.size = size;
    }

    /**
     * Makes the choice among the indices of an array.
     *
     * @param weights finite numbers from 0 on, at least one of them above 0; they need not add up to anything
     * @throws IllegalArgumentException if there is no such weight, or any other number, or if the sum is infinite
     */
    public static WeightedChoice of(double... weights) {
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("The weight number " + (i + 1) + " is " + Parameter.text(weights[i])
                        + ": weights must be finite numbers from 0 on.");
            }
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The sum of the " + weights.length + " weights is " + Parameter.text(sum)
                    + ": it must be a finite number above 0.");
        }
        return new WeightedChoice(new CumulativeTable(weights), weights.length);
    }

    /** The number of indices, those of weight 0 included. */
    public int size() {
        return size;
    }

    /**
     * The index for a uniform number.
     *
     * @param u from 0 (inclusive) to 1 (exclusive)
     */
    public int indexAt(double u) {
        return table.indexAt(u);
    }
}
