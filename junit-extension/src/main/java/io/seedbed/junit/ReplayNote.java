package io.seedbed.junit;

import io.seedbed.Seedbed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in one line which values a test saw and how to see them again:
 * {@code [Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]}.
 */
final class ReplayNote {

    /** More would hide the verdict; with the seed alone the same test sees the same rows anyway. */
    private static final int SHOWN = 3;

    private ReplayNote() {}

    /** The note, with one pair of brackets for each seed; usually there is one. */
    static String of(List<Drawn> values) {
        Map<RunSettings, List<Drawn>> bySettings = new LinkedHashMap<>();
        values.forEach(drawn -> bySettings
                .computeIfAbsent(drawn.settings(), key -> new ArrayList<>())
                .add(drawn));
        return bySettings.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String note(RunSettings settings, List<Drawn> values) {
        List<Drawn> shown = values.subList(0, Math.min(SHOWN, values.size()));
        StringBuilder text = new StringBuilder("[");
        shown.forEach(drawn -> text.append(drawn.text()).append(", "));
        if (values.size() > SHOWN) {
            text.append(values.size() - SHOWN).append(" more, ");
        }
        return text.append(surroundings(settings))
                .append("; replay with ")
                .append(seed(settings.seed()))
                .append(values.size() == 1 ? " " + values.get(0).annotation() : named(shown))
                .append("]")
                .toString();
    }

    private static String surroundings(RunSettings settings) {
        return "seed " + settings.seed()
                + (settings.now().equals(Seedbed.DEFAULT_NOW) ? "" : ", now " + settings.now())
                + (settings.locale().equals(Locale.ENGLISH)
                        ? ""
                        : ", locale " + settings.locale().toLanguageTag());
    }

    /** As Java source: numbers beyond an {@code int} need an L. */
    private static String seed(long seed) {
        return "@Seed(" + seed + (seed == (int) seed ? ")" : "L)");
    }

    private static String named(List<Drawn> values) {
        return values.stream()
                .map(drawn -> ", " + drawn.annotation() + (drawn.name().isEmpty() ? "" : " " + drawn.name()))
                .collect(Collectors.joining());
    }
}
