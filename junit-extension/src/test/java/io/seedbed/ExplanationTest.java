package io.seedbed;

import static io.seedbed.edit.Spec.normal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seedbed.plan.Explained;
import io.seedbed.plan.Explanation;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code explain} says of a class that has something of everything, as whole texts.
 *
 * <p>The examples are values, so that the files follow {@link GoldenValuesTest}, and Datafaker's words. They are written anew by
 *
 * <pre>./mvnw -pl junit-extension -am test -Dtest=ExplanationTest -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Dseedbed.golden=write</pre>
 */
class ExplanationTest {

    @TempDir
    Path directory;

    private static Seedbed<Everything.Order> orders() {
        return Seedbed.of(Everything.Order.class)
                .mixIns(Everything.OrderBlueprint.class)
                .with(Everything.Order::age, normal(40, 5))
                .set("billing.city", "Ulm");
    }

    /** Explains where a mapping file is seen. */
    public static final class AsText implements Callable<String> {
        @Override
        public String call() {
            return orders().plan().explain();
        }
    }

    /** The same as JSON. */
    public static final class AsJson implements Callable<String> {
        @Override
        public String call() {
            return orders().plan().explanation().toJson();
        }
    }

    private String mapped(Class<? extends Callable<String>> probe) throws Exception {
        ConfiguredLoader.map(directory, """
                <bean class="%s" ignore-annotations="false"><field name="firstName">
                  <constraint annotation="jakarta.validation.constraints.Size"><element name="max">20</element></constraint>
                </field></bean>
                """.formatted(Everything.Order.class.getName()));
        return ConfiguredLoader.call(directory, probe);
    }

    private static void assertGolden(String actual, String name) throws IOException {
        if ("write".equals(System.getProperty("seedbed.golden"))) {
            Files.writeString(Path.of("src/test/resources/io/seedbed", name), actual);
        }
        try (InputStream in = ExplanationTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void textTellsEverythingOfEveryPlace() throws Exception {
        assertGolden(mapped(AsText.class), "explanation.txt");
    }

    @Test
    void jsonTellsTheSame() throws Exception {
        String json = mapped(AsJson.class);

        assertGolden(json, "explanation.json");
        assertThat(pathsIn(json))
                .containsExactlyElementsOf(orders().plan().explanation().values().stream()
                        .map(Explained::path)
                        .toList());
    }

    /** What another reader of JSON finds: it refuses whatever is no JSON. */
    private static List<String> pathsIn(String json) {
        List<String> paths = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("path")) {
                    parser.nextToken();
                    paths.add(parser.getString());
                }
            }
        }
        return paths;
    }

    @Test
    void doesNotHangOnTheDefaultTimeZoneAndLocale() {
        String before = orders().plan().explanation().toJson();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(orders().plan().explanation().toJson()).isEqualTo(before);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    private static Explained place(Plan<?> plan, String path) {
        return plan.explanation().values().stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void examplesAreTheValuesOfTheFirstRows() {
        Plan<Everything.Order> plan = orders().plan();

        assertThat(place(plan, "age").examples())
                .extracting(Explained.Example::value)
                .containsExactly(
                        plan.row(0).age(), plan.row(1).age(), plan.row(2).age());
        assertThat(place(plan, "lines[].sku").examples())
                .allSatisfy(example -> assertThat(example.value())
                        .isEqualTo(plan.row(example.row()).lines().get(0).sku()));
        assertThat(String.valueOf(place(plan, "note").examples().get(0).value()))
                .hasSize(60)
                .endsWith("...");
    }

    record Strange(
            @Pattern(regexp = "[\"\\\\\\n\\u0001]{9}") String value) {}

    @Test
    void jsonHoldsAnyText() {
        Plan<Strange> plan = Seedbed.of(Strange.class).plan();
        String json = plan.explanation().toJson();

        StringBuilder found = new StringBuilder();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    found.append(parser.getString()).append('|');
                }
            }
        }
        assertThat(found.toString())
                .contains(
                        plan.row(0).value() + "|",
                        plan.row(1).value() + "|",
                        plan.row(2).value() + "|");
    }

    record Refusing(@Min(1) @Max(3) int value) {
        Refusing {
            throw new IllegalArgumentException("never");
        }
    }

    @Test
    void rowsThatCanNotBeMadeAreExplainedWithoutExamples() {
        Explanation explanation = Seedbed.of(Refusing.class).plan().explanation();

        assertThat(explanation.toText()).isEqualTo("""
                io.seedbed.ExplanationTest$Refusing
                  seed 42, now 2026-07-01T12:00:00Z, locale en, algorithm 1
                  no examples, row 0: Can not create io.seedbed.ExplanationTest.Refusing

                $  ExplanationTest.Refusing
                  missing       never
                  source        object

                value  int
                  allowed       [1, 3]
                  distribution  uniform in [1, 3]
                  missing       never
                  source        drawn
                  constraints   @Min(1)  annotation on io.seedbed.ExplanationTest.Refusing.value
                                @Max(3)  annotation on io.seedbed.ExplanationTest.Refusing.value
                """);
        assertThat(explanation.toJson()).contains("\"withoutExamples\": \"row 0: ");
    }

    record Leaf(@Min(1) @Max(3) int value) {}

    record Twice(Leaf first, @Nullable Leaf second) {}

    @Test
    void partsAreToldWhereverTheirClassIsMet() {
        assertThat(Seedbed.of(Twice.class).plan().explanation().values())
                .extracting(Explained::path)
                .containsExactly("$", "first", "first.value", "second", "second.value");
    }

    record Node(@Min(1) @Max(3) int value, @Nullable Node next) {}

    @Test
    void partsOfATypeThatContainsItselfAreToldOnce() {
        assertThat(Seedbed.of(Node.class).plan().explanation().values())
                .extracting(Explained::path, Explained::source)
                .containsExactly(
                        tuple("$", "object"),
                        tuple("value", "drawn"),
                        tuple("next", "object, its parts as those of $"));
    }
}
