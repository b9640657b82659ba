package io.seedbed.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names with weights, as {@link io.seedbed.annotation.Weighted @Weighted} lists them: {@code "BASIC=75", "SILVER=20"}. */
public final class Weights {
    private Weights() {}

    /**
     * One entry.
     *
     * @param name what stands before the last {@code =}, without blanks at its ends
     * @param weight finite, from 0 on
     */
    public record Entry(String name, double weight) {}

    /**
     * Reads entries in their order.
     *
     * @throws IllegalArgumentException if an entry is no {@code name=weight}, if a name comes twice, or if no weight is above 0;
     *     the message quotes the entry
     */
    public static List<Entry> parse(String... texts) {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        double sum = 0;
        for (String text : texts) {
            Entry entry = entry(text);
            if (!names.add(entry.name())) {
                throw refused(text, "the name \"" + entry.name() + "\" has a weight already");
            }
            entries.add(entry);
            sum += entry.weight();
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "@Weighted: the sum of the weights is " + Parameter.text(sum) + ", so nothing can be chosen.\n"
                            + "Give at least one name a weight above 0, for example \"BASIC=75\".");
        }
        return List.copyOf(entries);
    }

    private static Entry entry(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw refused(text, "there is no \"=\"");
        }
        String name = text.substring(0, equals).strip();
        String number = text.substring(equals + 1).strip();
        if (name.isEmpty()) {
            throw refused(text, "there is no name before the \"=\"");
        }
        double weight;
        try {
            // Not Double.parseDouble, which would take "NaN" and "1d".
            weight = new BigDecimal(number).doubleValue();
        } catch (NumberFormatException e) {
            throw refused(text, "\"" + number + "\" is not a decimal number");
        }
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw refused(text, "the weight must be a finite number from 0 on");
        }
        return new Entry(name, weight);
    }

    private static IllegalArgumentException refused(String text, String reason) {
        return new IllegalArgumentException("@Weighted(\"" + text + "\"): " + reason + ".\n"
                + "Write each entry as name=weight, for example \"BASIC=75\".");
    }
}
