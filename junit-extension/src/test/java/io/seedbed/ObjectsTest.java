package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.ConstructorProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects are put together in every way that Java code knows: each property filled, with the type it resolves to. */
class ObjectsTest {

    private static final int ROWS = 100;

    private static <T> List<T> rows(Class<T> type) {
        return Seedbed.of(type).plan().rows(0, ROWS).toList();
    }

    private static <T> List<T> rows(TypeRef<T> type) {
        return Seedbed.of(type).plan().rows(0, ROWS).toList();
    }

    record Line(String article, int quantity) {}

    record Order(long number, List<Line> lines, Line first) {
        Order {
            lines = List.copyOf(lines);
        }
    }

    @Test
    void recordsAreMadeByTheirCanonicalConstructor() {
        assertThat(rows(Order.class)).hasSize(ROWS).allSatisfy(order -> {
            assertThat(order.lines()).isNotEmpty().doesNotContainNull();
            assertThat(order.first().article()).isNotBlank();
        });
    }

    static class Account {
        private String owner;
        private boolean closed;
        private int writes;
        private transient String cache;
        private static String shared;
        private final String fixed = "fixed";

        public void setOwner(String owner) {
            this.owner = owner;
            writes++;
        }

        public void setClosed(boolean closed) {
            this.closed = closed;
        }
    }

    @Test
    void beansAreFilledThroughTheirSetters() {
        List<Account> accounts = rows(Account.class);

        assertThat(accounts).extracting(account -> account.owner).doesNotContainNull();
        assertThat(accounts).extracting(account -> account.closed).contains(true, false);
        assertThat(accounts).extracting(account -> account.fixed).containsOnly("fixed");
        assertThat(accounts).extracting(account -> account.cache).containsOnlyNulls();
        assertThat(Account.shared).isNull();
    }

    static class Plain {
        private String text;
        private int[] numbers;
        private Line line;
    }

    @Test
    void classesWithFieldsOnlyAreFilledThroughThem() {
        assertThat(rows(Plain.class)).hasSize(ROWS).allSatisfy(plain -> {
            assertThat(plain.text).isNotBlank();
            assertThat(plain.numbers).isNotEmpty();
            assertThat(plain.line).isNotNull();
        });
    }

    static final class Money {
        private final BigDecimal amount;
        private final String currency;
        private String note;

        public Money(BigDecimal amount) {
            this(amount, "none");
        }

        @ConstructorProperties({"amount", "currency"})
        public Money(BigDecimal amount, String currency) {
            this.amount = amount;
            this.currency = currency;
        }
    }

    @Test
    void theRichestPublicConstructorIsTakenAndFieldsItLeavesAreWritten() {
        assertThat(rows(Money.class)).hasSize(ROWS).allSatisfy(money -> {
            assertThat(money.amount).isNotNull();
            assertThat(money.currency).isNotEqualTo("none").isNotBlank();
            assertThat(money.note).isNotBlank();
        });
    }

    static final class Code {
        private final String text;

        private Code(String text) {
            this.text = text;
        }

        public static Code of(String text) {
            return new Code("made by of: " + text);
        }

        public static Code copyOf(Code other) {
            return other;
        }
    }

    @Test
    void aStaticFactoryIsTakenWhereNoConstructorIsPublic() {
        assertThat(rows(Code.class))
                .hasSize(ROWS)
                .extracting(code -> code.text)
                .allMatch(t -> t.startsWith("made by of"));
    }

    static class Base<T> {
        private T content;
        private List<T> contents;
        private Map<String, T[]> byName;
    }

    static class Lines extends Base<Line> {
        private String name;
    }

    static class Middle<A, B> extends Base<Map<B, A>> {}

    static class Bottom extends Middle<LocalDate, Integer> {}

    record Page<T>(List<T> items, T first, int total) {}

    @Test
    void typeVariablesOfASuperClassAreResolved() {
        assertThat(rows(Lines.class)).hasSize(ROWS).allSatisfy(lines -> {
            assertThat(lines.name).isNotNull();
            Object content = ((Base<?>) lines).content;
            assertThat(content).isInstanceOf(Line.class);
            assertThat((List<?>) ((Base<?>) lines).contents).isNotEmpty().hasOnlyElementsOfType(Line.class);
            assertThat(((Base<?>) lines).byName.values()).isNotEmpty().hasOnlyElementsOfType(Line[].class);
        });
    }

    @Test
    void typeVariablesAreResolvedThroughSeveralLevelsInChangedOrder() {
        assertThat(rows(Bottom.class)).hasSize(ROWS).allSatisfy(bottom -> {
            Map<?, ?> content = (Map<?, ?>) ((Base<?>) bottom).content;
            assertThat(content.keySet()).isNotEmpty().allMatch(Integer.class::isInstance);
            assertThat(content.values()).isNotEmpty().allMatch(LocalDate.class::isInstance);
        });
    }

    record Catalogue(Page<Line> lines, Page<Page<String>> pages, Page<? extends Number> numbers) {}

    @Test
    void aGenericRecordTakesTheArgumentsOfItsUse() {
        assertThat(rows(Catalogue.class)).hasSize(ROWS).allSatisfy(catalogue -> {
            assertThat((Object) catalogue.lines().first()).isInstanceOf(Line.class);
            assertThat((Object) catalogue.pages().first().first()).isInstanceOf(String.class);
            assertThat((Object) catalogue.numbers().first()).isInstanceOf(Number.class);
        });
        assertThat(rows(new TypeRef<Page<Line>>() {}))
                .hasSize(ROWS)
                .allSatisfy(page -> assertThat(page.items()).isNotEmpty().hasOnlyElementsOfType(Line.class));
    }

    sealed interface Payment permits Card, Transfer, Cash {}

    record Card(String number) implements Payment {}

    sealed interface Transfer extends Payment {}

    record Sepa(String iban) implements Transfer {}

    record Swift(String bic) implements Transfer {}

    enum Cash implements Payment {
        COINS,
        NOTES
    }

    @Test
    void everySubtypeOfASealedTypeAppearsEnumsIncluded() {
        List<Payment> payments = rows(Payment.class);

        assertThat(payments).doesNotContainNull();
        assertThat(payments.stream().<Object>map(Payment::getClass).distinct())
                .containsExactlyInAnyOrder(Card.class, Sepa.class, Swift.class, Cash.class);
        assertThat(payments).contains(Cash.COINS, Cash.NOTES);
    }

    sealed interface Result<T, E> {
        record Good<V, F>(V value) implements Result<V, F> {}

        record Bad<F>(F error) implements Result<Line, F> {}
    }

    record Outcomes(List<Result<Line, LocalDate>> results) {}

    @Test
    void theVariablesOfASubtypeFollowFromTheSealedTypesArguments() {
        List<Object> values = rows(Outcomes.class).stream()
                .flatMap(outcomes -> outcomes.results().stream())
                .<Object>map(r -> r instanceof Result.Good<?, ?> good ? good.value() : ((Result.Bad<?>) r).error())
                .toList();

        assertThat(values.stream().<Object>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Line.class, LocalDate.class);
    }

    abstract static class Animal {
        protected String name;

        static class Dog extends Animal {
            private int tricks;
        }

        static class Cat extends Animal {}
    }

    static class Owner {
        private Animal pet;
    }

    @Test
    void anAbstractClassIsStoodInForByTheClassesNestedInIt() {
        List<Owner> owners = rows(Owner.class);

        assertThat(owners).extracting(owner -> owner.pet.name).doesNotContainNull();
        assertThat(owners.stream().<Object>map(owner -> owner.pet.getClass()).distinct())
                .containsExactlyInAnyOrder(Animal.Dog.class, Animal.Cat.class);
    }

    static class Shadowed {
        private String name;
    }

    static class Shadowing extends Shadowed {
        private Integer name;
    }

    @Test
    void aFieldThatHidesAnotherIsFilled() {
        assertThat(rows(Shadowing.class)).hasSize(ROWS).extracting(x -> x.name).doesNotContainNull();
    }
}
