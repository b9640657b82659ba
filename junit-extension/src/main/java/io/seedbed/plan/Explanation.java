package io.seedbed.plan;

import io.seedbed.blueprint.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a plan for people: a head with what it follows from, then a paragraph for each value. */
final class Explanation {

    private Explanation() {}

    static String of(Plan<?> plan) {
        Compilation from = plan.compilation();
        StringBuilder text = new StringBuilder(from.schema().entity())
                .append("\n  seed ")
                .append(from.seed())
                .append(", now ")
                .append(from.now())
                .append(", locale ")
                .append(from.locale().toLanguageTag())
                .append(", algorithm ")
                .append(Plan.ALGORITHM)
                .append('\n');
        for (Explained line : plan.explained()) {
            text.append('\n')
                    .append(line.path())
                    .append("  ")
                    .append(line.type())
                    .append('\n');
            add(text, "allowed", line.domain());
            add(text, "drawn", line.how());
            add(text, "missing", line.nullRate() == 0 ? "" : percent(line.nullRate()));
            add(text, "stated by", statedBy(line.origins()));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append("  ").append(label).append(": ").append(value).append('\n');
        }
    }

    private static String percent(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String statedBy(List<Origin> origins) {
        return origins.stream().map(Origin::text).collect(Collectors.joining(", "));
    }
}
