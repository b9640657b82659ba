package io.seedbed.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Fixture;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Unique;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FixtureBridgeTests {
    private static final String TYPE = OrderTestCase.class.getName();

    private final FixtureBridge bridge = new FixtureBridge();

    @Fixture(file = "orders.csv", rows = 7)
    @Fixture(
            file = "orders.txt",
            format = "sql",
            table = "shop.orders",
            type = LineTestCase.class,
            groups = Bulk.class,
            dialect = "mysql",
            ddl = true,
            where = "quantity = 2")
    record OrderTestCase(@Unique @Min(1) @Max(9) int id, LineTestCase line) {}

    interface Bulk {}

    record LineTestCase(
            @Min(1) @Max(3) @Min(value = 500, groups = Bulk.class)
            int quantity) {}

    record PaymentTestCase(@Rare(rate = 0.001, atLeast = 20) boolean fraud) {}

    record FailingTestCase(int id) {
        FailingTestCase {
            throw new AssertionError("no shop today");
        }
    }

    @Test
    void describesWhatAManifestNeeds() {
        List<Object[]> answer = ask(Map.of(
                "action", "describe", "type", TYPE, "seed", "7", "now", "2030-01-01T00:00:00Z", "locale", "de-DE"));

        Map<?, ?> facts = (Map<?, ?>) answer.get(0)[0];
        assertThat(facts.keySet())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.collection(String.class))
                .containsExactly(
                        "entity",
                        "seed",
                        "now",
                        "locale",
                        "algorithm",
                        "fingerprint",
                        "version.seedbed",
                        "version.datafaker",
                        "version.hibernate-validator");
        assertThat(facts.get("seed")).isEqualTo("7");
        assertThat(facts.get("now")).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(facts.get("locale")).isEqualTo("de-DE");
        assertThat(facts.containsValue("unknown")).isFalse();
        assertThat(answer.subList(1, answer.size())).extracting(row -> row[0]).containsExactly("id", "line.quantity");
    }

    @Test
    void answersTheRowsOfThePlan() {
        Plan<OrderTestCase> plan = Seedbed.of(OrderTestCase.class).seed(7).plan();

        assertThat(ask(Map.of("action", "rows", "type", TYPE, "seed", "7", "from", "3", "to", "5")))
                .containsExactly(cells(plan.row(3)), cells(plan.row(4)));
    }

    @Test
    void startsFromTheEnginesDefaultsIfNothingIsSaid() {
        assertThat(ask(Map.of("action", "rows", "type", TYPE, "from", "0", "to", "1")))
                .containsExactly(cells(Seedbed.of(OrderTestCase.class).plan().row(0)));
    }

    @BlueprintFor(LineTestCase.class)
    interface LineBlueprintTestCase {
        @Max(1)
        int quantity();
    }

    @Test
    void classesCanBeDescribedFromOutside() {
        Map<String, String> question = Map.of(
                "action",
                "rows",
                "type",
                LineTestCase.class.getName(),
                "mixins",
                LineBlueprintTestCase.class.getName(),
                "from",
                "0",
                "to",
                "9");

        assertThat(ask(question)).allMatch(row -> (int) row[0] == 1).hasSize(9);
    }

    @Test
    void quotasHoldOverTheTotal() {
        String type = PaymentTestCase.class.getName();

        assertThat(ask(Map.of("action", "rows", "type", type, "total", "500", "from", "0", "to", "500")).stream()
                        .filter(row -> (boolean) row[0]))
                .hasSize(20);
    }

    @Test
    void answersByTheGroupsAskedFor() {
        String line = LineTestCase.class.getName();
        Map<String, String> question =
                Map.of("action", "rows", "type", line, "groups", Bulk.class.getName(), "from", "0", "to", "9");

        assertThat(ask(question)).allMatch(row -> (int) row[0] >= 500).hasSize(9);
        assertThat(ask(Map.of("action", "rows", "type", line, "from", "0", "to", "9")))
                .allMatch(row -> (int) row[0] <= 3);
        assertThat(ask(Map.of("action", "describe", "type", line, "groups", Bulk.class.getName()))
                        .get(0)[0])
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("groups", Bulk.class.getName());
    }

    @Test
    void explains() {
        assertThat(ask(Map.of("action", "explain", "type", TYPE)).get(0)[0])
                .asString()
                .contains("@Min(1)")
                .contains("line.quantity");
    }

    @Test
    void explainsToPrograms() {
        assertThat(ask(Map.of("action", "explain-json", "type", TYPE, "seed", "7"))
                        .get(0)[0])
                .isEqualTo(Seedbed.of(OrderTestCase.class)
                        .seed(7)
                        .plan()
                        .explanation()
                        .toJson());
    }

    @Test
    void readsFixturesFromAnnotations() {
        assertThat(ask(Map.of("action", "fixtures", "type", TYPE)))
                .containsExactly(new Object[] {TYPE, 7L, "orders.csv", "", "", "", "", false, "", ""}, new Object[] {
                    LineTestCase.class.getName(),
                    -1L,
                    "orders.txt",
                    "sql",
                    "shop.orders",
                    Bulk.class.getName(),
                    "mysql",
                    true,
                    "",
                    "quantity = 2"
                });
        assertThat(ask(Map.of("action", "fixtures", "type", LineTestCase.class.getName())))
                .isEmpty();
    }

    @Test
    void rowsMeetAConditionAndTheManifestNamesIt() {
        Map<String, String> question = Map.of(
                "type", LineTestCase.class.getName(), "where", "quantity >= 2", "from", "0", "to", "50", "total", "50");

        assertThat(ask(with(question, "action", "rows")))
                .hasSize(50)
                .allSatisfy(row -> assertThat((Integer) row[0]).isBetween(2, 3));
        assertThat(ask(with(question, "action", "describe")).get(0)[0])
                .asString()
                .contains("where=quantity >= 2");
    }

    private static Map<String, String> with(Map<String, String> question, String name, String value) {
        Map<String, String> more = new HashMap<>(question);
        more.put(name, value);
        return more;
    }

    @Test
    void findsNestedClassesByTheNameInTheSourceCode() {
        assertThat(ask(Map.of("action", "explain", "type", TYPE.replace('$', '.'))))
                .hasSize(1);
    }

    @Test
    void refusesAClassThatIsNotThere() {
        assertThatThrownBy(() -> ask(Map.of("action", "rows", "type", "shop.Odrer")))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        There is no class shop.Odrer
                          to do: correct the name, of a class or of a <dataset>; if the class is in src/test/java, use the goal \
                        generate-test in place of generate, and run test-compile before any other goal; if it is in a library, add that as \
                        a dependency""");
    }

    @Test
    void refusesMoreRowsThanCanBeDistinctBeforeTheFirstOne() {
        assertThatThrownBy(() -> ask(Map.of("action", "describe", "type", TYPE, "total", "10")))
                .isInstanceOf(SeedbedException.class)
                .hasMessageContaining("@Unique")
                .hasMessageContaining("10 rows");
        assertThat(ask(Map.of("action", "describe", "type", TYPE, "total", "9")))
                .isNotEmpty();
    }

    @Test
    void refusesAnActionOfAnotherRelease() {
        assertThatThrownBy(() -> ask(Map.of("action", "guess", "type", TYPE))).hasMessage("""
                        The bridge knows no action "guess"
                          to do: give seedbed-maven-plugin and seedbed-junit the same version""");
    }

    @Test
    void answersAnotherProcessWithRowsOrTheNamesAndMessagesOfAFailure() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream questions = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(questions)) {
            write(out, 1, Map.of("action", "rows", "type", TYPE, "from", "0", "to", "2"));
            write(out, 2, Map.of("action", "rows", "type", FailingTestCase.class.getName(), "from", "0", "to", "1"));
        }
        ByteArrayOutputStream answers = new ByteArrayOutputStream();

        BridgeServer.serve(bridge, 5, "1.2.3", new ByteArrayInputStream(questions.toByteArray()), answers);

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(answers.toByteArray()))) {
            assertThat(in.readInt()).isEqualTo(5);
            assertThat(in.readUTF()).isEqualTo("1.2.3");
            Map<Long, Object> byNumber = new TreeMap<>();
            byNumber.put(in.readLong(), in.readUnshared());
            byNumber.put(in.readLong(), in.readUnshared());
            assertThat((Object[][]) byNumber.get(1L)).hasDimensions(2, 2);
            assertThat((String[]) byNumber.get(2L)).anyMatch(text -> text != null && text.contains("no shop today"));
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    private static void write(ObjectOutputStream out, long id, Map<String, String> question) throws IOException {
        out.writeLong(id);
        out.writeUnshared(new HashMap<>(question));
    }

    private static Object[] cells(OrderTestCase order) {
        return new Object[] {order.id(), order.line().quantity()};
    }

    private List<Object[]> ask(Map<String, String> question) {
        List<Object[]> answer = new ArrayList<>();
        Iterator<Object[]> rows = bridge.apply(question);
        rows.forEachRemaining(answer::add);
        return answer;
    }
}
