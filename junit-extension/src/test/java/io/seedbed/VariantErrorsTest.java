package io.seedbed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.VariantsTest.Country;
import io.seedbed.VariantsTest.FraudulentPayment;
import io.seedbed.VariantsTest.Payment;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Derived;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.When;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minorities that can not be, by {@code @When}. */
class VariantErrorsTest {

    private static void refused(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan())
                .withMessage(message);
    }

    @When(property = "fraudulent", then = UnknownThen.class)
    record Unknown(boolean fraud, int amount) {}

    @BlueprintFor(Unknown.class)
    interface UnknownThen {
        @Max(9)
        int amount();
    }

    @Test
    void anUnknownProperty() {
        refused(Unknown.class, """
                There is no property fraudulent: io.seedbed.VariantErrorsTest.Unknown
                  stated: @When(property = "fraudulent", then = UnknownThen.class)
                  properties: fraud, amount
                  to do: name one of these""");
    }

    @When(property = "country", is = "UK", then = NeverThen.class)
    record Never(Country country, int amount) {}

    @BlueprintFor(Never.class)
    interface NeverThen {
        @Max(9)
        int amount();
    }

    @When(property = "level", is = "9", then = TooHighThen.class)
    record TooHigh(@Min(1) @Max(5) int level, int amount) {}

    @BlueprintFor(TooHigh.class)
    interface TooHighThen {
        @Max(9)
        int amount();
    }

    @Test
    void aConditionThatNeverHolds() {
        refused(Never.class, """
                A condition never holds: io.seedbed.VariantErrorsTest.Never.country
                  stated: @When(property = "country", is = "UK", then = NeverThen.class)
                  values: DE, FR, US
                  to do: name values that the property has""");
        refused(TooHigh.class, """
                A condition never holds: io.seedbed.VariantErrorsTest.TooHigh.level
                  stated: @When(property = "level", is = "9", then = TooHighThen.class)
                  why: @Max(5) excludes 9
                  to do: name values that the property has""");
    }

    @When(property = "fraud", then = Payment.class)
    record NoBlueprint(boolean fraud) {}

    @When(property = "fraud", then = FraudulentPayment.class)
    record OfAnother(boolean fraud) {}

    @Test
    void whatIsNoMixInForTheClass() {
        refused(NoBlueprint.class, """
                io.seedbed.VariantsTest.Payment is no mix-in
                  why: it lacks @BlueprintFor, which names the class it describes
                  to do: add @BlueprintFor, or leave the type out""");
        refused(OfAnother.class, """
                A mix-in describes another class: io.seedbed.VariantErrorsTest.OfAnother
                  stated: @When(property = "fraud", then = FraudulentPayment.class)
                  described: io.seedbed.VariantsTest.Payment, by io.seedbed.VariantsTest.FraudulentPayment
                  to do: name a type with @BlueprintFor(OfAnother.class)""");
    }

    @When(property = "fraud", then = ContradictionThen.class)
    record Contradiction(boolean fraud, @Max(5) int amount) {}

    @BlueprintFor(Contradiction.class)
    interface ContradictionThen {
        @Min(9)
        int amount();
    }

    @Test
    void aContradictionInSomeObjects() {
        refused(Contradiction.class, """
                No value is possible for io.seedbed.VariantErrorsTest.Contradiction.amount
                  contradiction: @Max(5)
                                 @Min(9) (ContradictionThen.amount)
                  to do: change or remove one of the two""");
    }

    @When(property = "fraud", then = AllRowsThen.class)
    record AllRows(boolean fraud, @Unique @Min(1) long id) {}

    @BlueprintFor(AllRows.class)
    interface AllRowsThen {
        @Max(1000)
        long id();
    }

    @When(property = "fraud", then = QuotaThen.class)
    record Quota(boolean fraud, Country country) {}

    @BlueprintFor(Quota.class)
    interface QuotaThen {
        @Weighted({"DE=1", "US=1"})
        @Stratified
        Country country();
    }

    @When(property = "fraud", then = ItselfThen.class)
    record Itself(boolean fraud, int amount) {}

    @BlueprintFor(Itself.class)
    interface ItselfThen {
        @Weighted({"true=1", "false=2"})
        boolean fraud();
    }

    @Test
    void whatCanNotDependOnACondition() {
        refused(AllRows.class, """
                A property can not depend on a condition: io.seedbed.VariantErrorsTest.AllRows.id
                  stated: @When(property = "fraud", then = AllRowsThen.class)
                  why: unique, sequential, referred to, rare or stratified values are a matter of all rows
                  to do: leave it out of what is said then, or state it without that""");
        refused(Quota.class, """
                A property can not depend on a condition: io.seedbed.VariantErrorsTest.Quota.country
                  stated: @When(property = "fraud", then = QuotaThen.class)
                  why: unique, sequential, referred to, rare or stratified values are a matter of all rows
                  to do: leave it out of what is said then, or state it without that""");
        refused(Itself.class, """
                A property can not depend on a condition: io.seedbed.VariantErrorsTest.Itself.fraud
                  stated: @When(property = "fraud", then = ItselfThen.class)
                  why: conditions are about it, so that it must be the same whichever holds
                  to do: let it depend on the other property by @DependsOn, or leave it out of what is said then""");
    }

    @When(property = "tags", is = "a", then = ListedThen.class)
    record Contents(boolean fraud, List<String> tags) {}

    @BlueprintFor(Contents.class)
    interface ListedThen {
        List<@Size(max = 3) String> tags();
    }

    @Test
    void contentsDoNotDependOnACondition() {
        refused(Contents.class, """
                Not everything can depend on a condition: io.seedbed.VariantErrorsTest.Contents.tags
                  stated: @When(property = "tags", is = "a", then = ListedThen.class)
                  why: it says something about what the property contains, how it is stored, or its name
                  to do: state that for all objects, on the class itself or by @BlueprintFor""");
    }

    @When(property = "large", then = LargeThen.class)
    record Circle(
            @Derived(by = "large", from = "amount") boolean large,
            @Min(0) @Max(9) int amount) {
        static boolean large(int amount) {
            return amount > 5;
        }
    }

    @BlueprintFor(Circle.class)
    interface LargeThen {
        @Max(7)
        int amount();
    }

    @Test
    void aCircle() {
        refused(Circle.class, """
                Properties follow from each other in a circle: io.seedbed.VariantErrorsTest.Circle
                  circle: large from amount from large
                  to do: let one of them stand on its own; the others are cut to what it leaves over""");
    }

    @When(property = "a", then = ManyThen.class)
    @When(property = "b", then = ManyThen.class)
    @When(property = "c", then = ManyThen.class)
    @When(property = "d", then = ManyThen.class)
    @When(property = "e", then = ManyThen.class)
    @When(property = "f", then = ManyThen.class)
    @When(property = "g", then = ManyThen.class)
    record Many(boolean a, boolean b, boolean c, boolean d, boolean e, boolean f, boolean g, int x) {}

    @BlueprintFor(Many.class)
    interface ManyThen {
        @Max(7)
        int x();
    }

    @Test
    void tooMany() {
        refused(Many.class, """
                Too many conditions can hold at the same time: io.seedbed.VariantErrorsTest.Many
                  stated: 7 conditions
                  together: more than 64 ways to come out
                  to do: let fewer properties decide, or use @DependsOn for single values""");
    }
}
