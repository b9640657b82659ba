package io.seedbed.edit;

import io.seedbed.blueprint.Condition;
import io.seedbed.blueprint.Condition.Operator;
import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what rows are wanted: {@code fraud = true and country in (DE, FR)}. Used once. */
final class ConditionReader {

    private static final Map<String, Operator> SIGNS = Map.of(
            "=", Operator.EQUAL,
            "==", Operator.EQUAL,
            "!=", Operator.UNEQUAL,
            "<>", Operator.UNEQUAL,
            "<", Operator.BELOW,
            "<=", Operator.AT_MOST,
            ">", Operator.ABOVE,
            ">=", Operator.AT_LEAST);

    private static final Pattern PATH = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern SIGN = Pattern.compile("==|=|!=|<>|<=|>=|<|>");
    private static final Pattern IN = Pattern.compile("(?i)in\\b");
    private static final Pattern AND = Pattern.compile("(?i)and\\b|&&");
    private static final Pattern VALUE = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s,()=<>!&'\"]+)");

    private final String text;
    private int at;

    /** A condition on the value at a path. */
    record Wanted(String path, Condition condition) {}

    private ConditionReader(String text) {
        this.text = text;
    }

    /** @throws SeedbedException if it can not be read, showing where */
    static List<Wanted> read(String text) {
        return new ConditionReader(text).conditions();
    }

    private List<Wanted> conditions() {
        List<Wanted> all = new ArrayList<>();
        do {
            all.add(condition());
        } while (accepts(AND));
        if (!isAtEnd()) {
            throw unreadable("\"and\" or the end is expected here");
        }
        return all;
    }

    private Wanted condition() {
        String path = next(PATH, "the name of a property is expected here");
        if (accepts(IN)) {
            return new Wanted(path, new Condition(Operator.IN, list()));
        }
        Operator operator = SIGNS.get(next(SIGN, "=, !=, <, <=, >, >= or \"in\" is expected here"));
        return new Wanted(path, new Condition(operator, List.of(value())));
    }

    private List<String> list() {
        next(Pattern.compile("\\("), "a list in parentheses is expected here");
        List<String> values = new ArrayList<>();
        do {
            values.add(value());
        } while (accepts(Pattern.compile(",")));
        next(Pattern.compile("\\)"), "\",\" or \")\" is expected here");
        return values;
    }

    private String value() {
        String found = next(VALUE, "a value is expected here");
        boolean isQuoted = "'\"".indexOf(found.charAt(0)) >= 0;
        return isQuoted ? found.substring(1, found.length() - 1) : found;
    }

    private String next(Pattern pattern, String expected) {
        Matcher matcher = here(pattern);
        if (!matcher.lookingAt()) {
            throw unreadable(expected);
        }
        at = matcher.end();
        return matcher.group();
    }

    private boolean accepts(Pattern pattern) {
        Matcher matcher = here(pattern);
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private Matcher here(Pattern pattern) {
        while (!isAtEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return pattern.matcher(text).region(at, text.length());
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private SeedbedException unreadable(String expected) {
        return SeedbedException.of("Can not read a condition")
                .fact("stated", text.replaceAll("\\s", " ") + "\n" + " ".repeat(at) + "^")
                .fact("why", expected)
                .remedy(
                        "write property = value, or !=, <, <=, >, >=, or in (one, other), and \"and\" between conditions;"
                                + " values with blanks or signs in quotes")
                .exception();
    }
}
