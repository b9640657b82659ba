package io.seedbed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Correlated;
import io.seedbed.problem.SeedbedException;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Collections;
import java.util.List;
import org.hibernate.validator.constraints.ScriptAssert;
import org.junit.jupiter.api.Test;

/** Refusals that need an odd class to be seen at all, in full words. */
class RarelySeenRefusalsTest {

    record Person(String name) {}

    @BlueprintFor(Person.class)
    @ScriptAssert(lang = "javascript", script = "_this.name != null")
    interface PersonBlueprint {
        String name();
    }

    @Test
    void aMixInOnTheObjectAsAWhole() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() ->
                        Seedbed.of(Person.class).mixIns(PersonBlueprint.class).plan())
                .withMessage("""
                        A mix-in can not state a constraint on the object as a whole
                          constraint: @ScriptAssert(lang = "javascript", script = "_this.name != null") on io.seedbed.RarelySeenRefusalsTest.PersonBlueprint
                          why: only the class itself can be validated, and it knows nothing of the mix-in
                          to do: put constraints on the members""");
    }

    record Torn(
            @Correlated(with = "low", rho = 0.3) int high,
            @Correlated(with = "high", rho = 0.4) int low) {}

    @Test
    void twoCorrelationsOfTheSameProperties() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Torn.class).plan())
                .withMessage("""
                        Two correlations of the same properties: io.seedbed.RarelySeenRefusalsTest.Torn.low
                          stated: @Correlated(rho = 0.4, with = "high") on io.seedbed.RarelySeenRefusalsTest.Torn.low
                                  @Correlated(rho = 0.3, with = "low") on io.seedbed.RarelySeenRefusalsTest.Torn.high
                          to do: keep one of them""");
    }

    @Entity
    static class Basket {
        @OneToMany(mappedBy = "basket")
        private List<Item> items;

        void setItems(List<Item> items) {
            this.items = Collections.unmodifiableList(items);
        }
    }

    @Entity
    static class Item {
        @ManyToOne
        private Basket basket;
    }

    @Test
    void aCollectionThatTheOtherSideCanNotBeAddedTo() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Item.class).plan().rows(0, 10).forEach(row -> {}))
                .withMessage("""
                        Can not add to a collection of io.seedbed.RarelySeenRefusalsTest.Basket
                          added: io.seedbed.RarelySeenRefusalsTest.Item
                          why: its class keeps it as a collection that can not be changed
                          to do: let the class keep a collection that can be changed, as JPA needs it""");
    }
}
