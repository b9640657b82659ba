package io.seedbed.maven.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How often which value is expected.
 *
 * @param values listed values, or where ranges begin, ascending
 * @param shares their shares
 * @param ranges whether they are ranges, the first and last of which have no other end
 * @param exactOver over how many rows the shares hold to one row; 0 if only on average
 */
record Shares(List<Object> values, List<Double> shares, boolean ranges, long exactOver) {
    private static final Shares UNKNOWN = new Shares(List.of(), List.of(), false, 0);

    static Shares of(Map<?, ?> facts) {
        if (!(facts.get("expected") instanceof List<?> expected)) {
            return UNKNOWN;
        }
        List<Object> values = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Object one : expected) {
            values.add(((List<?>) one).get(0));
            shares.add((Double) ((List<?>) one).get(1));
        }
        return new Shares(List.copyOf(values), List.copyOf(shares), Boolean.TRUE.equals(facts.get("ranges")), (Long)
                facts.get("exactOver"));
    }

    boolean known() {
        return !values.isEmpty();
    }

    /** Which of them a value belongs to; -1 if to none. */
    int indexOf(Object value) {
        if (!ranges) {
            return values.indexOf(value);
        }
        int low = 0;
        int high = values.size();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (compare(values.get(middle), value) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @SuppressWarnings("unchecked") // Values on a line, all of one class.
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
