package io.seedbed.plan;

import io.seedbed.blueprint.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints an explanation for people.
 *
 * @param explanation what is printed
 */
record ExplanationText(Explanation explanation) {

    /** As wide as the widest label. */
    private static final int LABEL = "distribution".length();

    /** Statements up to this length have their places below each other. */
    private static final int STATEMENT = 40;

    private static final String INDENT = "  ";

    String text() {
        StringBuilder text = new StringBuilder(explanation.entity())
                .append("\n  seed ")
                .append(explanation.seed())
                .append(", now ")
                .append(explanation.now())
                .append(", locale ")
                .append(explanation.locale().toLanguageTag())
                .append(", algorithm ")
                .append(explanation.algorithm())
                .append('\n');
        if (!explanation.withoutExamples().isEmpty()) {
            text.append("  no examples, ").append(explanation.withoutExamples()).append('\n');
        }
        explanation.values().forEach(value -> paragraph(text, value));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, Explained value) {
        text.append('\n')
                .append(value.path())
                .append(INDENT)
                .append(value.type())
                .append('\n');
        line(text, "allowed", value.domain());
        line(text, "distribution", value.distribution());
        line(text, "missing", missing(value.nullRate()));
        line(text, "source", value.source());
        List<String> constraints = new ArrayList<>();
        int width = width(value);
        for (Explained.Demanded constraint : value.constraints()) {
            String checked = constraint.opaque() ? ", known to its validator only" : "";
            constraints.add(statement(constraint.origin(), width) + checked);
        }
        lines(text, "constraints", constraints);
        lines(
                text,
                "stated",
                value.statements().stream()
                        .map(origin -> statement(origin, width))
                        .toList());
        line(text, "examples", examples(value));
    }

    private static void line(StringBuilder text, String label, String content) {
        if (!content.isEmpty()) {
            text.append(INDENT)
                    .append(padded(label, LABEL))
                    .append(INDENT)
                    .append(content)
                    .append('\n');
        }
    }

    private static void lines(StringBuilder text, String label, List<String> contents) {
        String shown = label;
        for (String content : contents) {
            line(text, shown, content);
            shown = "";
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String missing(double rate) {
        return rate == 0
                ? "never"
                : BigDecimal.valueOf(rate)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
    }

    private static int width(Explained value) {
        List<Origin> all = new ArrayList<>(value.statements());
        value.constraints().forEach(constraint -> all.add(constraint.origin()));
        return all.stream()
                .mapToInt(origin -> origin.statement().length())
                .filter(length -> length <= STATEMENT)
                .max()
                .orElse(0);
    }

    private static String statement(Origin origin, int width) {
        return padded(origin.statement(), width) + INDENT + where(origin);
    }

    private static String where(Origin origin) {
        return switch (origin.kind()) {
            case ANNOTATION, STORED -> "annotation on " + origin.writtenIn();
            case TYPE -> "type of " + origin.place();
            case XML -> "XML mapping in " + origin.writtenIn() + ", of " + origin.place();
            case PROGRAM -> "programmatic mapping of " + origin.place();
            case MIX_IN -> "mix-in " + origin.writtenIn();
            case CALL -> "call of Seedbed";
            case RELATION -> "relation on " + origin.place();
        };
    }

    private static String examples(Explained value) {
        List<String> shown = new ArrayList<>();
        value.examples().forEach(example -> shown.add(Json.inline(example.value())));
        return String.join(", ", shown);
    }
}
