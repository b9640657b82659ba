package io.seedbed.dataset;

import io.seedbed.plan.References.Pick;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the row that several properties take their values from, as the parts of a composite key: what is stated beside one of them holds
 * for all, or the parts would be those of different rows.
 *
 * <p>Thread-safe. Properties join while plans are compiled; rows are chosen when all have.
 */
final class SharedPick {

    private volatile @Nullable Pick pick;
    private int strength = -1;

    /**
     * Adds a property.
     *
     * @param own how it would choose alone
     * @param says how much it says about the row, 0 or more; of equals the first to come speaks
     * @return how all of them choose
     */
    synchronized Pick join(Pick own, int says) {
        if (says > strength) {
            pick = own;
            strength = says;
        }
        return (row, address) -> {
            Pick common = pick;
            return (common == null ? own : common).row(row, address);
        };
    }
}
