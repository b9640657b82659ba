package io.seedbed.realistic;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                check(method.group(1), method.group(2), 0);
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
        boolean plain = entries.stream().noneMatch(entry -> entry.contains("#") || entry.startsWith("/"));
        return !entries.isEmpty() && plain ? lists.table(key) : Optional.empty();
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
        String key = Lists.key(provider, method);
        List<String> entries = depth > DEEPEST ? List.of() : lists.raw(key);
        boolean regular = entries.stream().anyMatch(entry -> entry.startsWith("/"));
        if (entries.isEmpty() || regular) {
            check(provider, method, 0);
            return called("#{" + provider + "." + method + "}");
        }
        boolean address = key.startsWith("address.");
        if (entries.stream().noneMatch(entry -> entry.contains("#{"))) {
            Table table = Table.of(entries);
            return address && entries.stream().anyMatch(entry -> entry.contains("#"))
                    ? Part.digits(table)
                    : Part.word(table);
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

    /** Refuses what Datafaker does not have, and what would differ from run to run. */
    private void check(String provider, String method, int arguments) {
        boolean known = Providers.provider(provider)
                .map(type -> Providers.has(type, method, arguments))
                .orElse(false);
        if (!known && !(arguments == 0 && isKey(provider, method))) {
            String wanted = provider + "." + method;
            throw problem("names nothing in Datafaker " + DatafakerRealism.version())
                    .fact("unknown", wanted + (arguments == 0 ? "" : " with " + arguments + " arguments"))
                    .fact("nearest", String.join(", ", Providers.nearest(provider, method)))
                    .remedy("write one of these, or look the name up in Datafaker's list of providers")
                    .exception();
        }
        if (Providers.isNotReproducible(provider, method)) {
            throw problem("would give other values in every run")
                    .fact("reason", provider + "." + method + " counts from the clock, and Seedbed's data must not")
                    .remedy("for a date, declare a date type with @Past, @Future or a distribution; for a number, use"
                            + " @Pattern or #{numerify '###'}")
                    .exception();
        }
    }

    private boolean isKey(String provider, String method) {
        return !lists.raw(Lists.key(provider, method)).isEmpty();
    }

    private SeedbedException.Facts problem(String what) {
        return SeedbedException.of("@Fake(\"" + specification + "\") " + what).fact("property", where);
    }
}
