package io.seedbed.realistic;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code @Fake} says, a provider's method or an expression, into parts that need no Datafaker at run time where
 * that is possible: a list becomes a table, a template a row of tables. Only the rest is a call.
 *
 * <p>A table has the words of Datafaker's list, equally likely as there, but not in the order in which Datafaker would give
 * them for the same seed.
 */
final class Fake {
    private static final Pattern METHOD = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\.([A-Za-z][A-Za-z0-9_]*)");
    private static final Pattern CALL =
            Pattern.compile("([A-Za-z0-9_]+)(?:\\.([A-Za-z0-9_]+))?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("#(?!\\{)|Ø|\\?\\?");
    private static final Pattern REFERENCE = Pattern.compile("#\\{([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)}");
    /** Keys of Datafaker 2.7.0 whose methods do more than pick a word, or take it from elsewhere; a test finds them all. */
    private static final Set<String> NO_LISTS = Set.of(
            "cat.breed",
            "commerce.department",
            "dog.breed",
            "dog.name",
            "passport.valid",
            "space.distance_measurement");

    private static final Pattern ARGUMENT = Pattern.compile("'((?:[^']|'')*)'");
    private static final int DEEPEST = 8;

    private final Lists lists;
    private final FakerPool fakers;
    private final String where;
    private final String specification;

    private Fake(Lists lists, FakerPool fakers, String where, String specification) {
        this.lists = lists;
        this.fakers = fakers;
        this.where = where;
        this.specification = specification;
    }

    /**
     * Compiles a specification.
     *
     * @param where the property, as the user knows it, for messages
     * @throws SeedbedException if Datafaker has no such thing
     */
    static TextSource compile(Lists lists, FakerPool fakers, String specification, String where) {
        return new Fake(lists, fakers, where, specification).compile();
    }

    private TextSource compile() {
        Matcher method = METHOD.matcher(specification);
        if (method.matches()) {
            Optional<Table> table = list(method.group(1), method.group(2));
            if (table.isPresent()) {
                refuseClock(method.group(1), method.group(2));
                return new TableSource(table.get(), TableSource.BY_CELL);
            }
            return composed(reference(method.group(1), method.group(2), 0));
        }
        if (!specification.contains("#{")) {
            throw problem("is neither a method of Datafaker nor an expression")
                    .remedy("write provider.method, as in @Fake(\"name.firstName\"), or an expression with #{...}")
                    .exception();
        }
        return composed(parse(specification, 0));
    }

    /** Tried once, so that what can not be evaluated fails now. */
    private static TextSource composed(Part part) {
        part.at(0);
        return (siblings, owner, cell) -> part.at(cell);
    }

    private Optional<Table> list(String provider, String method) {
        String key = Lists.key(provider, method);
        List<String> entries = lists.raw(key);
        boolean plain = entries.stream().noneMatch(entry -> entry.contains("#{") || isPattern(entry));
        return !entries.isEmpty() && plain && !NO_LISTS.contains(key) ? lists.table(key) : Optional.empty();
    }

    /** Whether a provider's method makes more of an entry than the words in it: fills in digits or letters, or a regex. */
    private static boolean isPattern(String entry) {
        return PLACEHOLDER.matcher(entry).find() || entry.startsWith("/");
    }

    /**
     * Whether the entries under a key can be composed here: all that they refer to is there, and nothing in them is a
     * pattern. Of addresses it is known that digits are to be filled in.
     */
    private boolean isComposable(String key, int depth) {
        List<String> entries = lists.raw(key);
        return !entries.isEmpty()
                && depth < DEEPEST
                && !NO_LISTS.contains(key)
                && entries.stream().noneMatch(entry -> entry.startsWith("/"))
                && (key.startsWith("address.") || entries.stream().noneMatch(Fake::isPattern))
                && entries.stream().allMatch(entry -> refersToKnown(entry, depth));
    }

    private boolean refersToKnown(String entry, int depth) {
        List<MatchResult> references = REFERENCE.matcher(entry).results().toList();
        return references.size() == entry.split("#\\{", -1).length - 1
                && references.stream().allMatch(reference -> {
                    String provider = reference.group(1);
                    String method = reference.group(2);
                    return isComposable(Lists.key(provider, method), depth + 1) || isMethod(provider, method, 0);
                });
    }

    private Part parse(String template, int depth) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int open = template.indexOf("#{"); open >= 0; open = template.indexOf("#{", start)) {
            if (open > start) {
                parts.add(Part.literal(template.substring(start, open)));
            }
            int close = closing(template, open + 2);
            parts.add(expression(template.substring(open + 2, close), depth));
            start = close + 1;
        }
        if (start < template.length()) {
            parts.add(Part.literal(template.substring(start)));
        }
        return Part.row(parts);
    }

    /** The brace that closes an expression; braces in quotes belong to arguments, as in {@code #{regexify '[a-z]{3}'}}. */
    private int closing(String template, int from) {
        boolean quoted = false;
        for (int i = from; i < template.length(); i++) {
            char c = template.charAt(i);
            quoted ^= c == '\'';
            if (c == '}' && !quoted) {
                return i;
            }
        }
        throw problem("has a #{ without its }").exception();
    }

    private Part expression(String expression, int depth) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            throw problem("has an expression that names nothing")
                    .fact("expression", "#{" + expression + "}")
                    .exception();
        }
        String provider = call.group(1);
        String method = call.group(2);
        List<String> arguments = ARGUMENT.matcher(call.group(3))
                .results()
                .map(found -> found.group(1).replace("''", "'"))
                .toList();
        if (method != null && arguments.isEmpty()) {
            return reference(provider, method, depth);
        }
        return ownDirective(expression.strip().split("\\s", 2)[0], arguments).orElseGet(() -> {
            if (method != null) {
                check(provider, method, arguments.size());
                refuseClock(provider, method);
                return called("#{" + Providers.directive(provider, method) + " " + call.group(3) + "}");
            }
            return called("#{" + expression + "}");
        });
    }

    private static Optional<Part> ownDirective(String directive, List<String> arguments) {
        boolean upper = arguments.size() == 2 && arguments.get(1).equals("true");
        return switch (directive) {
            case "numerify" ->
                arguments.size() == 1
                        ? Optional.of((text, address) -> Placeholders.fill(text, arguments.get(0), address))
                        : Optional.empty();
            case "bothify", "letterify" ->
                directive.equals("bothify") && (arguments.size() == 1 || upper)
                        ? Optional.of((text, address) ->
                                Placeholders.fill(text, arguments.get(0), address, upper ? 'A' : 'a'))
                        : Optional.empty();
            case "options.option" ->
                arguments.isEmpty() ? Optional.empty() : Optional.of(Part.word(Table.of(arguments)));
            default -> Optional.empty();
        };
    }

    private Part reference(String provider, String method, int depth) {
        refuseClock(provider, method);
        String key = Lists.key(provider, method);
        if (!isComposable(key, depth)) {
            check(provider, method, 0);
            return called("#{" + Providers.directive(provider, method) + "}");
        }
        List<String> entries = lists.raw(key);
        if (entries.stream().noneMatch(entry -> entry.contains("#{"))) {
            Table table = Table.of(entries);
            return entries.stream().anyMatch(Fake::isPattern) ? Part.digits(table) : Part.word(table);
        }
        return Part.choice(
                entries.stream().map(entry -> parse(entry, depth + 1)).toList());
    }

    private Part called(String expression) {
        try {
            fakers.evaluate(expression, Address.name(expression));
        } catch (RuntimeException e) {
            throw problem("fails in Datafaker")
                    .fact("expression", expression)
                    .fact("Datafaker says", String.valueOf(e.getMessage()))
                    .cause(e)
                    .exception();
        }
        return (text, address) -> text.append(fakers.evaluate(expression, address));
    }

    /** Refuses what Datafaker does not have. */
    private void check(String provider, String method, int arguments) {
        if (!isMethod(provider, method, arguments) && !(arguments == 0 && isKey(provider, method))) {
            String wanted = provider + "." + method;
            throw problem("names nothing in Datafaker " + DatafakerRealism.version())
                    .fact("unknown", wanted + (arguments == 0 ? "" : " with " + arguments + " arguments"))
                    .fact("nearest", String.join(", ", Providers.nearest(provider, method)))
                    .remedy("write one of these, or look the name up in Datafaker's list of providers")
                    .exception();
        }
    }

    private void refuseClock(String provider, String method) {
        if (Providers.isNotReproducible(provider, method)) {
            throw problem("would give other values in every run")
                    .fact("reason", provider + "." + method + " counts from the clock, and Seedbed's data must not")
                    .remedy("for a date, declare a date type with @Past, @Future or a distribution; for a number, use"
                            + " @Pattern or #{numerify '###'}")
                    .exception();
        }
    }

    private static boolean isMethod(String provider, String method, int arguments) {
        return Providers.provider(provider)
                .map(type -> Providers.has(type, method, arguments))
                .orElse(false);
    }

    private boolean isKey(String provider, String method) {
        return !lists.raw(Lists.key(provider, method)).isEmpty();
    }

    private SeedbedException.Facts problem(String what) {
        return SeedbedException.of("@Fake(\"" + specification + "\") " + what).fact("property", where);
    }
}
