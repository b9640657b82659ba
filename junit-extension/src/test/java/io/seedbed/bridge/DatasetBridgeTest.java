package io.seedbed.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Fixture;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the bridge answers about data sets. */
class DatasetBridgeTest {

    record Customer(@Unique @Positive long id) {}

    record Order(
            @Unique @Positive long id,
            @References(Customer.class) @NotNull Customer customer) {}

    @Dataset
    @Fixture(
            file = "*.csv",
            entities = {"orders", "customers"})
    interface Shop {
        @Children(of = Customer.class, atLeast = 1, atMost = 3)
        Table<Order> orders();

        @Rows(10)
        Table<Customer> customers();
    }

    private final FixtureBridge bridge = new FixtureBridge();

    private List<Object[]> ask(String action, String... more) {
        Map<String, String> question = new HashMap<>(Map.of("action", action, "type", Shop.class.getName()));
        for (int i = 0; i < more.length; i += 2) {
            question.put(more[i], more[i + 1]);
        }
        List<Object[]> answer = new ArrayList<>();
        bridge.apply(question).forEachRemaining(answer::add);
        return answer;
    }

    /** The map is the last part of a row. */
    private static Map<String, Object> facts(List<Object[]> answer, int row) {
        Map<String, Object> facts = new HashMap<>();
        Object[] parts = answer.get(row);
        ((Map<?, ?>) parts[parts.length - 1]).forEach((name, value) -> facts.put((String) name, value));
        return facts;
    }

    @Test
    void listsEntitiesInTheOrderInWhichTheyCanBeLoaded() {
        Shop shop = Seedbed.dataset(Shop.class).tables();

        assertThat(ask("entities")).containsExactly(new Object[] {"customers", 10L, null}, new Object[] {
            "orders", shop.orders().size(), null
        });
    }

    @Test
    void aScaleMultipliesTheRows() {
        long orders = Seedbed.dataset(Shop.class).scale(2.51).tables().orders().size();

        assertThat(ask("entities", "scale", "2.51"))
                .containsExactly(new Object[] {"customers", 26L, null}, new Object[] {"orders", orders, null});
        assertThat(facts(ask("describe", "entity", "orders", "scale", "2.51"), 0))
                .containsEntry("scale", "2.51");
    }

    @Test
    void aClassIsNoDataSet() {
        assertThat(ask("entities", "type", Customer.class.getName())).isEmpty();
    }

    @Test
    void describesWhatColumnsReferTo() {
        List<Object[]> answer = ask("describe", "entity", "orders");

        assertThat(facts(answer, 0)).extracting("dataset", "table").containsExactly(Shop.class.getName(), "orders");
        assertThat(answer.get(2)[0]).isEqualTo("customer.id");
        assertThat(facts(answer, 2))
                .extracting("relation", "refersTo", "refersToColumn", "type")
                .containsExactly("customer", "customers", "id", "java.lang.Long");
        assertThat(facts(answer, 1)).doesNotContainKey("refersTo");
    }

    @Test
    void answersTheRowsOfTheTable() {
        Shop shop = Seedbed.dataset(Shop.class).seed(7).tables();

        assertThat(ask("rows", "entity", "orders", "seed", "7", "from", "3", "to", "5"))
                .containsExactly(
                        cells(shop.orders().row(3)), cells(shop.orders().row(4)));
    }

    private static Object[] cells(Order order) {
        return new Object[] {order.id(), order.customer().id()};
    }

    @Test
    void explainsEveryTable() {
        assertThat((String) ask("explain").get(0)[0])
                .startsWith("customers: 10 rows\n")
                .contains("\norders: ")
                .contains("a row of " + Customer.class.getCanonicalName() + " (10), the parent");
    }

    @Test
    void explainsEveryTableToPrograms() {
        String document = (String) ask("explain-json").get(0)[0];
        List<String> tables = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.PROPERTY_NAME) {
                    tables.add(parser.currentName());
                }
            }
        }

        assertThat(tables).containsExactly("customers", "orders");
        assertThat(document)
                .contains(Seedbed.dataset(Shop.class)
                        .plan()
                        .table("orders")
                        .plan()
                        .explanation()
                        .toJson()
                        .strip());
    }

    @Test
    void readsWhichEntitiesAFixtureWrites() {
        assertThat(ask("fixtures").get(0)[8]).isEqualTo("orders,customers");
    }

    @Test
    void aDataSetHasNoRowsOfItsOwn() {
        assertThatThrownBy(() -> ask("rows")).hasMessage("""
                        A data set has no rows of its own: io.seedbed.bridge.DatasetBridgeTest$Shop
                          to do: ask for one of its entities""");
    }

    @Test
    void anEntityThatIsNotThere() {
        assertThatThrownBy(() -> ask("describe", "entity", "ordres")).hasMessage("""
                        io.seedbed.bridge.DatasetBridgeTest.Shop has no entity ordres
                          entities: customers, orders
                          to do: use one of these""");
    }
}
