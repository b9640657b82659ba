package io.seedbed.plan;

import java.util.List;

/**
 * How often which value is expected, as far as that follows from what is stated about the value alone. Immutable.
 *
 * @param shares the shares of all values, which add up to 1: of listed values in their order, of others ascending
 * @param ranges whether a share is that of all values from its own up to the next one's; the first also has what lies below, the last what
 *     lies above
 * @param exactOver over how many rows the shares hold exactly, to one row; 0 if only on average
 */
public record Expected(List<Share> shares, boolean ranges, long exactOver) {

    public Expected {
        shares = List.copyOf(shares);
    }

    /**
     * A share.
     *
     * @param value a JDK value such as cells hold
     * @param share from 0 to 1
     */
    public record Share(Object value, double share) {}
}
