package io.seedbed.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Weighted;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the bridge tells those who draw pictures of data. */
class PortraitTest {

    enum Size3 {
        S,
        M,
        L
    }

    record Shirt(
            @Stratified @Weighted({"S=1", "M=2", "L=1"}) Size3 size,
            @Min(1) @Max(2) int pockets,
            @NullRate(0.5) @Nullable @Size(max = 9) String print) {}

    private static List<Object[]> ask(String action, String... more) {
        Map<String, String> question = new HashMap<>(Map.of("action", action, "type", Shirt.class.getName()));
        for (int i = 0; i < more.length; i += 2) {
            question.put(more[i], more[i + 1]);
        }
        List<Object[]> answer = new ArrayList<>();
        new FixtureBridge().apply(question).forEachRemaining(answer::add);
        return answer;
    }

    @Test
    void tellsWhatIsStatedAndExpected() {
        List<Object[]> answer = ask("portrait", "total", "400");

        assertThat(answer)
                .extracting(row -> String.valueOf(((Map<?, ?>) row[0]).get("path")))
                .containsExactly("null", "$", "size", "pockets", "print");
        assertThat((Map<?, ?>) answer.get(0)[0])
                .isEqualTo(Map.of(
                        "entity", Shirt.class.getName(),
                        "seed", "42",
                        "now", "2026-07-01T12:00:00Z",
                        "locale", "en",
                        "algorithm", "1",
                        "withoutExamples", ""));
        Map<?, ?> size = (Map<?, ?>) answer.get(2)[0];
        assertThat(size.get("expected")).isEqualTo(List.of(List.of("S", 0.25), List.of("M", 0.5), List.of("L", 0.25)));
        assertThat(size.get("ranges")).isEqualTo(false);
        assertThat(size.get("exactOver")).isEqualTo(400L);
        Map<?, ?> pockets = (Map<?, ?>) answer.get(3)[0];
        assertThat(pockets.get("domain")).isEqualTo("[1, 2]");
        assertThat(pockets.get("expected")).isEqualTo(List.of(List.of(1, 0.5), List.of(2, 0.5)));
        assertThat(((List<?>) pockets.get("constraints")).get(0))
                .isEqualTo(Map.of(
                        "statement",
                        "@Min(1)",
                        "origin",
                        "annotation",
                        "on",
                        Shirt.class.getName().replace('$', '.') + ".pockets",
                        "in",
                        Shirt.class.getName().replace('$', '.') + ".pockets",
                        "opaque",
                        false));
        Map<?, ?> print = (Map<?, ?>) answer.get(4)[0];
        assertThat(print.get("nullRate")).isEqualTo(0.5);
        assertThat(print.containsKey("expected")).isFalse();
    }

    @Test
    void givesEveryFewRows() {
        List<Object[]> all = ask("rows", "from", "0", "to", "20");

        assertThat(ask("rows", "from", "3", "to", "20", "step", "7"))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(all.get(3), all.get(10), all.get(17));
    }
}
