package io.seedbed.plan;

import io.seedbed.blueprint.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays an explanation out as the maps and lists of a JSON document. */
final class ExplanationJson {

    private ExplanationJson() {}

    static Map<String, @Nullable Object> of(Explanation explanation) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("entity", explanation.entity());
        // As text, since readers of JSON take numbers for doubles, which do not hold all seeds.
        document.put("seed", Long.toString(explanation.seed()));
        document.put("now", explanation.now().toString());
        document.put("locale", explanation.locale().toLanguageTag());
        document.put("algorithm", explanation.algorithm());
        if (!explanation.withoutExamples().isEmpty()) {
            document.put("withoutExamples", explanation.withoutExamples());
        }
        List<Object> values = new ArrayList<>();
        explanation.values().forEach(value -> values.add(value(value)));
        document.put("values", values);
        return document;
    }

    private static Map<String, @Nullable Object> value(Explained value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("path", value.path());
        all.put("type", value.type());
        all.put("domain", orNull(value.domain()));
        all.put("distribution", orNull(value.distribution()));
        all.put("nullRate", BigDecimal.valueOf(value.nullRate()).stripTrailingZeros());
        all.put("source", value.source());
        List<Object> constraints = new ArrayList<>();
        for (Explained.Demanded constraint : value.constraints()) {
            Map<String, @Nullable Object> stated = statement(constraint.origin());
            stated.put("opaque", constraint.opaque());
            constraints.add(stated);
        }
        all.put("constraints", constraints);
        List<Object> statements = new ArrayList<>();
        value.statements().forEach(origin -> statements.add(statement(origin)));
        all.put("statements", statements);
        List<Object> examples = new ArrayList<>();
        for (Explained.Example example : value.examples()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("row", example.row());
            one.put("value", example.value());
            examples.add(one);
        }
        all.put("examples", examples);
        return all;
    }

    private static Map<String, @Nullable Object> statement(Origin origin) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("statement", origin.statement());
        all.put("origin", origin.kind().word());
        all.put("on", origin.place());
        all.put("in", orNull(origin.writtenIn()));
        return all;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
