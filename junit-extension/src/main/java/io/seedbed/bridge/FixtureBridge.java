package io.seedbed.bridge;

import io.seedbed.annotation.Fixture;
import io.seedbed.plan.Plan;
import io.seedbed.plan.TypeFacts;
import io.seedbed.problem.SeedbedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Answers questions about a project's classes in JDK types only. Thread-safe.
 *
 * <p>A question has an {@code action} and a {@code type} (a class name), and may have {@code seed} (a decimal number), {@code now} (an
 * ISO 8601 instant) and {@code locale} (a BCP 47 tag), for which the engine's defaults stand in, and {@code groups} (class names of
 * validation groups, separated by commas), {@code mixins} (class names of types that describe classes from outside), {@code where} (a
 * condition that rows meet; only where the type is no data set) and {@code total} (how many rows there will be in all). Where the type is a data set, {@code entity} names one of its tables, and {@code scale} says how
 * many times as many rows all of them have. A data set that no interface declares is stated by the question: then the type is its name, and
 * {@code dataset} has a line for each entity with, separated by tabs and empty where nothing is said, its name, class and number of rows, the
 * name of its parents' entity, the property that refers to a parent, the least and the greatest number of children of a parent, and the
 * distribution of that number, such as {@code Poisson(3)}. The answers are rows:
 *
 * <table>
 * <caption>Actions</caption>
 * <tr><th>action</th><th>answer</th></tr>
 * <tr><td>{@code describe}</td><td>one row with a map of facts (strings) for a manifest, then one row for each column with its path
 *     and a map of facts, see below. Refuses a {@code total} of rows that cannot all be distinct where they must.</td></tr>
 * <tr><td>{@code rows}</td><td>the cells of rows {@code from} (inclusive) to {@code to} (exclusive), of every {@code step}th only if
 *     that is given: null, boxed values, strings,
 *     {@code java.math}, {@code java.time}, UUIDs, byte arrays, and lists and maps of those</td></tr>
 * <tr><td>{@code explain}</td><td>one row with one text, for people</td></tr>
 * <tr><td>{@code explain-json}</td><td>one row with one text, a JSON document that says the same; of a data set one with a member
 *     for each table</td></tr>
 * <tr><td>{@code fixtures}</td><td>one row for each {@link Fixture} on the class: type, rows, file, format, table, groups, dialect,
 *     ddl, entities, where</td></tr>
 * <tr><td>{@code entities}</td><td>one row for each table of a data set, each behind those that its rows must refer to: name, number
 *     of rows, and the name of its table if JPA states one, else null; none if the type is no data set</td></tr>
 * <tr><td>{@code portrait}</td><td>what {@code explain-json} says, for programs that draw it: one row with a map of {@code entity},
 *     {@code seed}, {@code now}, {@code locale}, {@code algorithm} and {@code withoutExamples} (strings), then one row for each place with a
 *     map of {@code path}, {@code type}, {@code domain}, {@code distribution}, {@code source} (strings), {@code nullRate},
 *     {@code constraints} and {@code statements} (lists of maps of {@code statement}, {@code origin}, {@code on}, {@code in} and
 *     {@code opaque}), and, where it is known how often which value is expected, {@code expected} (a list of lists of a value and its
 *     share), {@code ranges} (whether values are those from one on to the next) and {@code exactOver} (over how many rows the shares hold to
 *     one row; 0 if only on average)</td></tr>
 * <tr><td>{@code perishables}</td><td>one row for each constraint that is met at one time and not at another, as it is at the instant
 *     {@code today}: path, constraint, and the least and the greatest value that meet it (null where there is none)</td></tr>
 * </table>
 *
 * <p>The facts of a column are {@code type} (the class of its values, such as {@code java.lang.Integer} or {@code byte[]}),
 * {@code nullable} (whether the class allows it to be missing), {@code owners} (the same for each object on the way to it, the
 * outermost first, as a list) and {@code unique} (whether each row has a value of its own); where the constraints say so,
 * {@code wholeDigits} and {@code decimals} (the most digits before and behind the decimal point, of seconds for times) and
 * {@code length} (the most UTF-16 units); where the values are names of an enum's constants, these in their order as {@code constants}. A {@code java.util.List} has the facts of its {@code element}; a {@code java.util.Map} has those
 * of its {@code value}, or of its {@code members} by name if it stands for an object, or neither if that object's parts differ from row to
 * row. A column that JPA names has its {@code name}, in which dots and camel case are as in paths; one that belongs to a set of
 * columns of which each row has values of its own together has the names of these {@code sets}, among them {@code primary key} for one
 * that is stated to be the key. A column of an entity whose values are those of another one has {@code refersTo}, the name of that entity,
 * {@code refersToColumn}, the path of the column there, and {@code relation}, which columns share that are taken from one row.
 *
 * <p>As a main class it answers on standard output what it is asked on standard input, until that ends.
 */
public final class FixtureBridge implements Function<Map<String, String>, Iterator<Object[]>> {

    /** The version of these questions and answers. */
    public static final int API = 5;

    private final PreparedRows prepared = new PreparedRows();

    /**
     * Returns this jar's version, for messages and manifests.
     *
     * @return such as {@code 0.1.0}
     */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = FixtureBridge.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Could not read version.properties of seedbed-junit", e);
        }
        return properties.getProperty("version", "unknown");
    }

    /**
     * Answers questions from another process.
     *
     * @param arguments none
     * @throws IOException if the other process has gone
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Whatever a domain class prints must not come between the answers.
        System.setOut(System.err);
        BridgeServer.serve(new FixtureBridge(), API, version(), System.in, answers);
        // The other side has gone: a thread that a domain class has left behind must not keep this process.
        System.exit(0);
    }

    @Override
    public Iterator<Object[]> apply(Map<String, String> question) {
        String action = question.getOrDefault("action", "");
        return switch (action) {
            case "describe" -> describe(question);
            case "rows" -> rows(question);
            case "explain" -> text(prepared.explain(question));
            case "explain-json" -> text(prepared.explainAsJson(question));
            case "portrait" -> Portrait.of(prepared.of(question).plan().explanation());
            case "perishables" ->
                prepared.perishables(question, Instant.parse(question.getOrDefault("today", "")))
                        .iterator();
            case "entities" -> prepared.entities(question).iterator();
            case "fixtures" -> fixtures(Types.named(type(question)));
            default ->
                throw SeedbedException.of("The bridge knows no action \"" + action + "\"")
                        .remedy("give seedbed-maven-plugin and seedbed-junit the same version")
                        .exception();
        };
    }

    private static Iterator<Object[]> text(String answer) {
        return List.<Object[]>of(new Object[] {answer}).iterator();
    }

    private Iterator<Object[]> describe(Map<String, String> question) {
        PreparedRows.Prepared known = prepared.of(question);
        known.distinct().accept(Long.parseLong(question.getOrDefault("total", "0")));
        List<Object[]> answer = new ArrayList<>();
        Map<String, String> facts = facts(known.plan());
        for (String said : List.of("groups", "mixins", "where", "scale")) {
            if (question.containsKey(said)) {
                facts.put(said, question.get(said));
            }
        }
        if (question.containsKey("entity")) {
            facts.put(
                    "dataset",
                    question.containsKey("dataset")
                            ? type(question)
                            : Types.named(type(question)).getName());
            facts.put("table", question.get("entity"));
        }
        answer.add(new Object[] {facts});
        known.columns().forEach(column -> answer.add(new Object[] {column.path(), TypeFacts.of(column)}));
        return answer.iterator();
    }

    private Iterator<Object[]> rows(Map<String, String> question) {
        PreparedRows.Prepared known = prepared.of(question);
        long from = Long.parseLong(question.getOrDefault("from", "0"));
        long to = Long.parseLong(question.getOrDefault("to", "0"));
        long step = Long.parseLong(question.getOrDefault("step", "1"));
        return LongStream.iterate(from, row -> row < to, row -> row + step)
                .<Object[]>mapToObj(known.cells())
                .iterator();
    }

    private static Iterator<Object[]> fixtures(Class<?> type) {
        return Arrays.stream(type.getAnnotationsByType(Fixture.class))
                .<Object[]>map(fixture -> new Object[] {
                    (fixture.type() == void.class ? type : fixture.type()).getName(),
                    fixture.rows(),
                    fixture.file(),
                    fixture.format(),
                    fixture.table(),
                    Arrays.stream(fixture.groups()).map(Class::getName).collect(Collectors.joining(",")),
                    fixture.dialect(),
                    fixture.ddl(),
                    String.join(",", fixture.entities()),
                    fixture.where()
                })
                .iterator();
    }

    /** Nothing here depends on the time, the machine or the JDK, so that manifests can be compared byte by byte. */
    private static Map<String, String> facts(Plan<?> plan) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("entity", plan.compilation().schema().entity());
        facts.put("seed", Long.toString(plan.compilation().seed()));
        facts.put("now", plan.compilation().now().toString());
        facts.put("locale", plan.compilation().locale().toLanguageTag());
        facts.put("algorithm", Integer.toString(Plan.ALGORITHM));
        facts.put("fingerprint", plan.fingerprint());
        facts.put("version.seedbed", version());
        facts.put("version.datafaker", Types.versionOfLibraryWith("net.datafaker.Faker"));
        facts.put(
                "version.hibernate-validator",
                Types.versionOfLibraryWith("org.hibernate.validator.HibernateValidator"));
        return facts;
    }

    private static String type(Map<String, String> question) {
        return question.getOrDefault("type", "");
    }
}
