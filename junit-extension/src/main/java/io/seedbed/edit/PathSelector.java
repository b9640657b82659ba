package io.seedbed.edit;

import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A place, counted from the root.
 *
 * @param text as it was written
 * @param steps names of properties, {@code []}, {@code [2]}, {@code <key>}, {@code <value>} and {@code <content>}; none for the root itself
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

    /** Whether this is the way to a place, or to a place further in if it is longer. */
    boolean leadsThrough(List<String> path) {
        if (steps.size() < path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            // All elements are meant by [], whatever their numbers.
            boolean isEach = steps.get(i).equals("[]") && path.get(i).startsWith("[");
            if (!isEach && !steps.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many elements it tells by their numbers. */
    int numbered() {
        return (int) steps.stream().filter(PathSelector::isNumbered).count();
    }

    /** The number of the element in a container at which this leads on; empty if it does not, or stands for all. */
    OptionalInt slot(List<String> container) {
        boolean isInside = steps.size() > container.size() && leadsThrough(container);
        String step = isInside ? steps.get(container.size()) : "";
        return isNumbered(step)
                ? OptionalInt.of(Integer.parseInt(step.substring(1, step.length() - 1)))
                : OptionalInt.empty();
    }

    private static boolean isNumbered(String step) {
        return step.length() > 2 && step.startsWith("[");
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
            return step.matches("\\[\\d{0,9}]");
        }
        return step.startsWith("<") ? step.length() > 2 : step.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    }

    private static SeedbedException unreadable(String text) {
        return SeedbedException.of("Can not read the path \"" + text + "\"")
                .remedy(
                        "write names with dots between them, and [], [2], <key>, <value> or <content> behind containers,"
                                + " e.g. \"lines[].sku\"")
                .exception();
    }

    @Override
    public String toString() {
        return text;
    }
}
