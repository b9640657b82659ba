package io.seedbed.bridge;

import io.seedbed.blueprint.Origin;
import io.seedbed.plan.Expected;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Explanation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An explanation as maps and lists of JDK values; {@link FixtureBridge} documents them. */
final class Portrait {

    private Portrait() {}

    static Iterator<Object[]> of(Explanation explanation) {
        List<Object[]> rows = new ArrayList<>();
        Map<String, String> head = new LinkedHashMap<>();
        head.put("entity", explanation.entity());
        head.put("seed", Long.toString(explanation.seed()));
        head.put("now", explanation.now().toString());
        head.put("locale", explanation.locale().toLanguageTag());
        head.put("algorithm", Integer.toString(explanation.algorithm()));
        head.put("withoutExamples", explanation.withoutExamples());
        rows.add(new Object[] {head});
        explanation.values().forEach(value -> rows.add(new Object[] {facts(value)}));
        return rows.iterator();
    }

    private static Map<String, Object> facts(Explained value) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("path", value.path());
        facts.put("type", value.type());
        facts.put("domain", value.domain());
        facts.put("distribution", value.distribution());
        facts.put("source", value.source());
        facts.put("nullRate", value.nullRate());
        List<Object> constraints = new ArrayList<>();
        value.constraints().forEach(one -> constraints.add(statement(one.origin(), one.opaque())));
        facts.put("constraints", constraints);
        List<Object> statements = new ArrayList<>();
        value.statements().forEach(one -> statements.add(statement(one, false)));
        facts.put("statements", statements);
        Expected expected = value.expected();
        if (expected != null) {
            List<Object> shares = new ArrayList<>();
            expected.shares().forEach(share -> shares.add(List.of(share.value(), share.share())));
            facts.put("expected", shares);
            facts.put("ranges", expected.ranges());
            facts.put("exactOver", expected.exactOver());
        }
        return facts;
    }

    private static Map<String, Object> statement(Origin origin, boolean opaque) {
        return Map.of(
                "statement", origin.statement(),
                "origin", origin.kind().word(),
                "on", origin.place(),
                "in", origin.writtenIn(),
                "opaque", opaque);
    }
}
