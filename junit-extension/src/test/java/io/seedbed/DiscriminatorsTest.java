package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.seedbed.problem.SeedbedException;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What tells the subtypes of a class apart in JSON stands in the property that is there for it. */
class DiscriminatorsTest {

    private static <T> List<T> rows(Class<T> type) {
        return Seedbed.of(type).plan().rows(0, 100).toList();
    }

    @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "type", visible = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Card.class, name = "card"),
        @JsonSubTypes.Type(
                value = Transfer.class,
                names = {"transfer", "wire"}),
        @JsonSubTypes.Type(Cash.class),
        @JsonSubTypes.Type(Voucher.class)
    })
    interface Payment {}

    record Card(String type, String number) implements Payment {}

    record Transfer(@JsonProperty("type") String kind, String iban) implements Payment {}

    @JsonTypeName("cash")
    record Cash(String type) implements Payment {}

    record Voucher(String type, int value) implements Payment {}

    enum Shape {
        ROUND,
        @JsonProperty("with-corners")
        ANGULAR
    }

    @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "shape", visible = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "ROUND"),
        @JsonSubTypes.Type(value = Square.class, name = "with-corners")
    })
    interface Figure {}

    record Circle(Shape shape, double radius) implements Figure {}

    record Square(Shape shape, double side) implements Figure {}

    @JsonTypeInfo(use = Id.CLASS, include = As.EXISTING_PROPERTY, property = "type", visible = true)
    interface ByClass {}

    record First(String type) implements ByClass {}

    record Second(String type, String note) implements ByClass {}

    @JsonTypeInfo(use = Id.MINIMAL_CLASS, include = As.EXISTING_PROPERTY, property = "type", visible = true)
    interface ByPackage {}

    record Near(String type) implements ByPackage {}

    @JsonTypeInfo(use = Id.SIMPLE_NAME, include = As.EXISTING_PROPERTY, property = "type", visible = true)
    @JsonSubTypes({@JsonSubTypes.Type(Simple.class), @JsonSubTypes.Type(Plain.class)})
    interface BySimpleName {}

    record Simple(String type) implements BySimpleName {}

    record Plain(String type) implements BySimpleName {}

    @ParameterizedTest
    @ValueSource(classes = {Payment.class, Figure.class, ByClass.class, ByPackage.class, BySimpleName.class})
    void jacksonReadsBackWhatItWrites(Class<?> type) {
        JsonMapper mapper = JsonMapper.builder().build();

        for (Object row : rows(type)) {
            Object read = mapper.readValue(mapper.writeValueAsString(row), type);
            assertThat(read).isEqualTo(row);
        }
    }

    @Test
    void namesAreThoseOfTheListOfTheSubtypeOrOfItsClass() {
        assertThat(rows(Payment.class).stream()
                        .map(payment -> payment instanceof Transfer transfer
                                ? transfer.kind()
                                : payment instanceof Card card
                                        ? card.type()
                                        : payment instanceof Cash cash ? cash.type() : ((Voucher) payment).type())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("card", "transfer", "cash", "DiscriminatorsTest$Voucher");
        assertThat(rows(Figure.class))
                .allMatch(figure -> figure instanceof Circle circle
                        ? circle.shape() == Shape.ROUND
                        : ((Square) figure).shape() == Shape.ANGULAR);
    }

    @Schema(
            discriminatorProperty = "petType",
            subTypes = {Cat.class, Parrot.class},
            discriminatorMapping = {
                @DiscriminatorMapping(value = "cat", schema = Cat.class),
                @DiscriminatorMapping(value = "dog", schema = Dog.class)
            })
    abstract static class Pet {
        private String petType;
    }

    static class Cat extends Pet {}

    @Schema(name = "BigParrot")
    static class Parrot extends Pet {}

    static class Dog extends Pet {}

    static class Stray extends Pet {}

    @Test
    void swaggerNamesSubtypesAndWhatTellsThemApart() {
        assertThat(rows(Pet.class).stream()
                        .map(pet -> pet.getClass().getSimpleName() + " " + pet.petType)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Cat cat", "Dog dog", "Parrot BigParrot");
        assertThat(rows(Stray.class)).allMatch(stray -> ((Pet) stray).petType.equals("Stray"));
    }

    @Test
    void explainSaysWhoGivesTheValue() {
        assertThat(Seedbed.of(Cat.class).plan().explain()).endsWith("""
                petType  String
                  allowed       any text
                  missing       never
                  source        always "cat"
                  stated        petType = "cat" by @Schema  annotation on io.seedbed.DiscriminatorsTest.Pet
                  examples      "cat", "cat", "cat"
                """);
    }

    @JsonTypeInfo(use = Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Short.class, name = "much-too-long"))
    interface Length {}

    record Short(@Size(max = 5) String kind) implements Length {}

    @Test
    void aConstraintThatExcludesTheNameIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Length.class).plan())
                .withMessage("""
                        No value is possible for io.seedbed.DiscriminatorsTest.Short.kind
                          contradiction: kind = "much-too-long" by @JsonTypeInfo
                                         @Size(max = 5)
                          to do: change or remove one of the two""");
    }

    @JsonTypeInfo(use = Id.NAME, property = "kind", include = As.WRAPPER_OBJECT)
    interface Wrapped {}

    record Inner(@Size(max = 3) String kind, int number) implements Wrapped {}

    @JsonTypeInfo(use = Id.NAME, property = "number")
    interface Numbered {}

    record Count(int number) implements Numbered {}

    @Test
    void propertiesThatDoNotTellTypesApartAreDrawn() {
        assertThat(rows(Inner.class).stream().map(Inner::kind).distinct()).hasSizeGreaterThan(20);
        assertThat(rows(Count.class).stream().map(Count::number).distinct()).hasSizeGreaterThan(20);
    }
}
