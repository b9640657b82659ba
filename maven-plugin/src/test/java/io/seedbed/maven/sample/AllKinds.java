package io.seedbed.maven.sample;

import io.seedbed.maven.engine.Engine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * An engine whose rows hold every kind of value there is, each a function of the row's number. In row 1 whatever may be missing is
 * missing. It remembers nothing.
 */
public final class AllKinds implements Engine {

    private static final int NOBODY = 1;

    /** Texts that formats stumble over. */
    public static final List<String> TEXTS = List.of(
            "plain",
            "",
            " blanks around ",
            "comma, semicolon; tab\t pipe|",
            "quote \" apostrophe ' backslash \\ backtick `",
            "two\nlines",
            "carriage\rreturn\r\n",
            "<tag attr=\"1\">&amp; ]]> --",
            "Köln 東京 \u00e9 e\u0301",
            "emoji \ud83d\ude00 \ud83c\udff4",
            "null",
            "NULL",
            "no",
            "1e3",
            "=1+1",
            "2026-01-01",
            "# not a comment",
            "- not: a list",
            "${x} %s {{y}} $1",
            "\u2028line separator\u0085next\u00a0line");

    /** A column: its name, the engine's facts of it, and its values. */
    private record Kind(String path, Map<String, Object> facts, LongFunction<Object> value) {}

    private final List<Kind> kinds = new ArrayList<>();

    /** Begins with all columns. */
    public AllKinds() {
        add("id", with(type("java.lang.Long", false), "unique", true), row -> row);
        add("text", with(type("java.lang.String", true), "length", 60), row -> text(row));
        add("must", type("java.lang.String", false), row -> "m" + row);
        add("yes", type("java.lang.Boolean", true), row -> row % 2 == 0);
        add("tiny", type("java.lang.Byte", true), row -> (byte) (row % 100 - 50));
        add("small", type("java.lang.Short", true), row -> (short) (row % 1000 - 500));
        add("count", type("java.lang.Integer", false), row -> (int) (row * 7919 % 1_000_003));
        add("large", with(type("java.math.BigInteger", true), "wholeDigits", 30), AllKinds::large);
        add("price", with(type("java.math.BigDecimal", true), "wholeDigits", 8, "decimals", 2), AllKinds::price);
        add("free", type("java.math.BigDecimal", true), row -> BigDecimal.valueOf(row * 31, 5));
        add("ratio", type("java.lang.Float", true), row -> row / 8f);
        add("share", type("java.lang.Double", true), row -> row / 7.0);
        add("key", type("java.util.UUID", true), row -> new UUID(row * 0x9E3779B97F4A7C15L, ~row));
        add("bytes", type("byte[]", true), row -> new byte[] {(byte) row, 0, (byte) 255, (byte) (row >> 8)});
        add(
                "day",
                type("java.time.LocalDate", true),
                row -> LocalDate.of(1970, 1, 1).plusDays(row * 37 % 30_000));
        add("time", type("java.time.LocalTime", true), row -> LocalTime.ofSecondOfDay(row * 61 % 86_400));
        add(
                "at",
                type("java.time.LocalDateTime", true),
                row -> LocalDateTime.of(2000, 1, 1, 0, 0)
                        .plusSeconds(row * 86_399 % 800_000_000)
                        .plusNanos(row % 7 * 1_000));
        add(
                "seen",
                type("java.time.Instant", true),
                row -> Instant.ofEpochSecond(row * 86_399 % 1_700_000_000).plusMillis(row % 3));
        add(
                "sent",
                type("java.time.OffsetDateTime", true),
                row -> OffsetDateTime.of(
                        2020, 2, 29, 23, 59, (int) (row % 60), 0, ZoneOffset.ofHours((int) (row % 12))));
        add(
                "zoned",
                type("java.time.ZonedDateTime", true),
                row -> ZonedDateTime.of(2020, 7, 1, 12, 0, (int) (row % 60), 0, ZoneId.of("Europe/Berlin")));
        add("lasts", type("java.time.Duration", true), row -> Duration.ofSeconds(row));
        add("address.city", owned(type("java.lang.String", false), true), row -> "city " + text(row));
        add("address.geo.lat", owned(type("java.lang.Double", false), true, false), row -> row % 90 + 0.5);
        add("tags", list(type("java.lang.String", true)), AllKinds::tags);
        add("grid", list(list(type("java.lang.Integer", false))), row -> List.of(List.of(1, 2), List.of((int) row)));
        add("scores", entries(type("java.lang.Long", true)), AllKinds::scores);
        add("lines", list(object()), AllKinds::lines);
        add("open", type("java.util.Map", true), AllKinds::open);
    }

    /** The columns' paths. */
    public List<String> paths() {
        return kinds.stream().map(Kind::path).toList();
    }

    /** The cells of a row. */
    public Object[] row(long number) {
        return kinds.stream()
                .map(kind -> number == NOBODY && mayBeMissing(kind) ? null : kind.value.apply(number))
                .toArray();
    }

    /** One cell. */
    public Object cell(long row, String path) {
        return row(row)[paths().indexOf(path)];
    }

    @Override
    public Iterator<Object[]> ask(Map<String, String> request) {
        if ("describe".equals(request.get("action"))) {
            List<Object[]> answer = new ArrayList<>();
            answer.add(new Object[] {Map.of("seed", "42")});
            kinds.forEach(kind -> answer.add(new Object[] {kind.path, kind.facts}));
            return answer.iterator();
        }
        return LongStream.range(Long.parseLong(request.get("from")), Long.parseLong(request.get("to")))
                .mapToObj(this::row)
                .iterator();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private void add(String path, Map<String, Object> facts, LongFunction<Object> value) {
        kinds.add(new Kind(path, facts, value));
    }

    private static boolean mayBeMissing(Kind kind) {
        return Boolean.TRUE.equals(kind.facts.get("nullable")) || ((List<?>) kind.facts.get("owners")).contains(true);
    }

    private static Map<String, Object> type(String type, boolean nullable) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", type);
        facts.put("nullable", nullable);
        facts.put("owners", List.of());
        return facts;
    }

    private static Map<String, Object> with(Map<String, Object> facts, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        return facts;
    }

    private static Map<String, Object> owned(Map<String, Object> facts, Boolean... owners) {
        return with(facts, "owners", List.of(owners));
    }

    private static Map<String, Object> list(Map<String, Object> element) {
        return with(type("java.util.List", true), "element", element);
    }

    private static Map<String, Object> entries(Map<String, Object> value) {
        return with(type("java.util.Map", true), "value", value);
    }

    private static Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("sku", type("java.lang.String", false));
        members.put("quantity", type("java.lang.Integer", false));
        members.put("due", type("java.time.LocalDate", true));
        return with(type("java.util.Map", false), "members", members);
    }

    private static String text(long row) {
        return TEXTS.get((int) (row % TEXTS.size()));
    }

    private static BigInteger large(long row) {
        return BigInteger.TEN.pow(29).add(BigInteger.valueOf(row)).multiply(BigInteger.valueOf(row % 2 == 0 ? 1 : -1));
    }

    private static BigDecimal price(long row) {
        return BigDecimal.valueOf(row * 12_345 % 9_999_999_999L, 2);
    }

    private static List<String> tags(long row) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < row % 4; i++) {
            tags.add(i == 2 ? null : text(row + i));
        }
        return tags;
    }

    private static Map<String, Object> scores(long row) {
        Map<String, Object> scores = new LinkedHashMap<>();
        scores.put("a b", row);
        scores.put(text(row), null);
        return scores;
    }

    private static List<Map<String, Object>> lines(long row) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < row % 3; i++) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sku", "sku-" + i);
            line.put("quantity", i);
            line.put("due", i == 0 ? null : LocalDate.of(2026, 1, i));
            lines.add(line);
        }
        return lines;
    }

    private static Map<String, Object> open(long row) {
        Map<String, Object> open = new LinkedHashMap<>();
        open.put("name", text(row));
        open.put("children", row % 2 == 0 ? List.of() : List.of(Map.of("name", "child")));
        return open;
    }
}
