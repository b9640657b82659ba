package io.seedbed.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.dataset.Table;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A data set that a question states is the one that an interface declares. */
class StatedDatasetTest {

    record Customer(@Unique @Positive long id, String name) {}

    record Order(
            @Unique @Positive long id,
            @References(Customer.class) long buyer,
            @References(Customer.class) long payer) {}

    record Line(@References(Order.class) long order, int quantity) {}

    @Dataset
    interface Declared {
        @Rows(50)
        Table<Customer> customers();

        @Children(of = Customer.class, by = "payer", atLeast = 1, atMost = 6)
        @Poisson(mean = 2)
        Table<Order> orders();

        @Rows(300)
        @Children(of = Order.class, atLeast = 1)
        Table<Line> lines();
    }

    private static final String CUSTOMERS = line("customers", Customer.class, "50", "", "", "", "", "");
    private static final String STATED = String.join(
            "\n",
            line("lines", Line.class, "300", "orders", "", "1", "", ""),
            line("orders", Order.class, "", "customers", "payer", "1", "6", "Poisson(mean = 2)"),
            CUSTOMERS);

    private final FixtureBridge bridge = new FixtureBridge();

    private static String line(String name, Class<?> type, String... more) {
        return String.join("\t", name, type.getName(), String.join("\t", more));
    }

    private List<Object> ask(Map<String, String> dataset, String action, String... more) {
        Map<String, String> question = new HashMap<>(dataset);
        question.put("action", action);
        for (int i = 0; i < more.length; i += 2) {
            question.put(more[i], more[i + 1]);
        }
        List<Object> answer = new ArrayList<>();
        bridge.apply(question).forEachRemaining(row -> answer.add(Arrays.asList(row)));
        return answer;
    }

    private static Map<String, String> stated(String text) {
        return Map.of("type", "shop", "dataset", text);
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> ask(stated(text), "entities"))
                .isInstanceOf(SeedbedException.class)
                .hasMessage(message);
    }

    @Test
    void answersWhatAnInterfaceWould() {
        Map<String, String> declared = Map.of("type", Declared.class.getName());
        List<String> rows = List.of("scale", "2", "from", "10", "to", "90", "seed", "7");

        assertThat(ask(stated(STATED), "entities", "scale", "2"))
                .hasSize(3)
                .isEqualTo(ask(declared, "entities", "scale", "2"));
        assertThat(ask(stated(STATED), "explain")).isEqualTo(ask(declared, "explain"));
        assertThat(ask(stated(STATED), "explain-json")).isEqualTo(ask(declared, "explain-json"));
        for (String entity : List.of("customers", "orders", "lines")) {
            List<String> question = new ArrayList<>(rows);
            question.addAll(List.of("entity", entity));
            String[] asked = question.toArray(String[]::new);
            assertThat(ask(stated(STATED), "rows", asked)).hasSize(80).isEqualTo(ask(declared, "rows", asked));
            assertThat(ask(stated(STATED), "portrait", asked)).isEqualTo(ask(declared, "portrait", asked));
        }
    }

    @Test
    void describesATableByTheNameOfTheDataSet() {
        assertThat(ask(stated(STATED), "describe", "entity", "orders").get(0))
                .asString()
                .contains("dataset=shop, table=orders");
    }

    @Test
    void hasNoRowsOfItsOwn() {
        assertThatThrownBy(() -> ask(stated(STATED), "rows")).hasMessage("""
                A data set has no rows of its own: shop
                  to do: ask for one of its entities""");
    }

    @Test
    void aClassThatIsNotThere() {
        refused("customers\tshop.Custmer\t50\t\t\t\t\t", """
                There is no class shop.Custmer: <entity> customers of <dataset> shop
                  to do: correct the name, of a class or of a <dataset>; if the class is in src/test/java, use the goal \
                generate-test in place of generate, and run test-compile before any other goal; if it is in a library, add that as \
                a dependency""");
    }

    @Test
    void parentsThatAreNotThere() {
        refused(CUSTOMERS + "\n" + line("orders", Order.class, "", "customer", "payer", "", "6", ""), """
                The data set has no entity customer: <entity> orders of <dataset> shop
                  stated: <childrenOf>customer</childrenOf>
                          <by>payer</by>
                          <atMost>6</atMost>
                  entities: customers, orders
                  to do: name one of these by <childrenOf>""");
    }

    @Test
    void noNumberOfRows() {
        refused(line("customers", Customer.class, "", "", "", "", "", ""), """
                How many rows? <entity> customers of <dataset> shop
                  to do: add <rows>1000</rows>, or <childrenOf> if they belong to the rows of another entity""");
    }

    @Test
    void childrenOfNobody() {
        refused(line("customers", Customer.class, "10", "", "", "", "", "Poisson(3)"), """
                Whose children are they? <entity> customers of <dataset> shop
                  stated: <rows>10</rows>
                          <distribution>Poisson(3)</distribution>
                  to do: name the entity of their parents by <childrenOf>, or state a number of rows alone""");
    }

    @Test
    void aNegativeNumberOfRows() {
        refused(line("customers", Customer.class, "-1", "", "", "", "", ""), """
                A number of rows must not be negative: <entity> customers of <dataset> shop
                  stated: <rows>-1</rows>
                  to do: give a number of 0 or more""");
    }

    @Test
    void moreThanAtMost() {
        refused(CUSTOMERS + "\n" + line("orders", Order.class, "", "customers", "payer", "5", "4", ""), """
                No number of children is possible: <entity> orders of <dataset> shop
                  stated: <childrenOf>customers</childrenOf>
                          <by>payer</by>
                          <atLeast>5</atLeast>
                          <atMost>4</atMost>
                  to do: let atLeast be 0 or more, and atMost not less""");
    }

    @Test
    void twoNumbersOfRows() {
        refused(CUSTOMERS + "\n" + line("orders", Order.class, "10", "customers", "payer", "", "4", ""), """
                The number of rows is stated twice: <entity> orders of <dataset> shop
                  stated: <rows>10</rows>
                          <childrenOf>customers</childrenOf>
                          <by>payer</by>
                          <atMost>4</atMost>
                  why: how many children each parent has says how many rows there are
                  to do: remove the number of rows, or the distribution and atMost: then parents are chosen by chance""");
    }

    @Test
    void aDistributionThatIsNone() {
        refused(CUSTOMERS + "\n" + line("orders", Order.class, "", "customers", "payer", "", "", "Poisson"), """
                Can not read <distribution> of <entity> orders of <dataset> shop
                  why: "Poisson" is no distribution: it has no parameters in parentheses.
                       Write its name and parameters, for example Normal(40, 10) or Normal(mean 40, sd 10).""");
    }

    @Test
    void twoEntitiesOfOneClass() {
        refused(CUSTOMERS + "\n" + CUSTOMERS.replace("customers", "buyers"), """
                Two entities of one class: io.seedbed.bridge.StatedDatasetTest.Customer
                  declared: <entity> customers of <dataset> shop
                            <entity> buyers of <dataset> shop
                  why: a reference to the class could not tell them apart
                  to do: join them, or give one a subclass of its own""");
    }

    @Test
    void aReferenceToAnEntityThatIsNotThere() {
        refused(line("orders", Order.class, "10", "", "", "", "", ""), """
                The data set has no entity io.seedbed.bridge.StatedDatasetTest.Customer: io.seedbed.bridge.StatedDatasetTest.Order.buyer
                  stated: @References(Customer.class)
                  entities: io.seedbed.bridge.StatedDatasetTest.Order
                  to do: add an entity of this class to the data set""");
    }
}
