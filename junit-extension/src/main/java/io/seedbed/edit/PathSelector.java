package io.seedbed.edit;

import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.List;

/**
 * A place, counted from the root.
 *
 * @param text as it was written
 * @param steps names of properties, {@code []}, {@code <key>}, {@code <value>} and {@code <content>}; none for the root itself
 */
record PathSelector(String text, List<String> steps) implements Selector {

    /** How {@code explain} prints the root. */
    private static final String ROOT = "$";

    static PathSelector of(String text) {
        List<String> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String step = text.substring(at, Math.max(at, end));
            if (!isStep(step)) {
                throw unreadable(text);
            }
            steps.add(step);
            at = end;
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                if (at == text.length() || "[<".indexOf(text.charAt(at)) >= 0) {
                    throw unreadable(text);
                }
            }
        }
        if (steps.isEmpty()) {
            throw unreadable(text);
        }
        return new PathSelector(text, List.copyOf(steps.get(0).equals(ROOT) ? steps.subList(1, steps.size()) : steps));
    }

    private static int end(String text, int start) {
        char first = text.charAt(start);
        if (first == '[') {
            return text.indexOf(']', start) + 1;
        }
        if (first == '<') {
            return closing(text, start) + 1;
        }
        int end = start;
        while (end < text.length() && ".[<".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Of a type such as {@code <Page<Order>>} the last bracket. */
    private static int closing(String text, int start) {
        int open = 0;
        for (int at = start; at < text.length(); at++) {
            open += text.charAt(at) == '<' ? 1 : text.charAt(at) == '>' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isStep(String step) {
        if (step.startsWith("[")) {
            return step.equals("[]");
        }
        return step.startsWith("<") ? step.length() > 2 : step.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    }

    private static SeedbedException unreadable(String text) {
        return SeedbedException.of("Can not read the path \"" + text + "\"")
                .remedy("write names with dots between them, and [], <key>, <value> or <content> behind containers,"
                        + " e.g. \"lines[].sku\"")
                .exception();
    }

    @Override
    public String toString() {
        return text;
    }
}
