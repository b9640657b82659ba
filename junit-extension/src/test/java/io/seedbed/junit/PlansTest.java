package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.blueprint.Site;
import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

class PlansTest {

    /** Publishes which plan each place gets, by the identity of the plan. */
    static final class Probe implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) throws NoSuchFieldException {
            for (String field : List.of("one", "other", "required", "many", "quantity")) {
                Site site = Site.of(Places.class.getDeclaredField(field));
                Site wanted = field.equals("many") ? site.elements(7) : site;
                int plan = System.identityHashCode(
                        Plans.of(new Wanted(wanted, "", List.of(), ""), RunSettings.of(context), context));
                context.publishReportEntry(field, plan + "");
            }
        }
    }

    @SuppressWarnings("unused") // Only the declarations count.
    static class Places {
        @Synthetic
        Customer one;

        @Synthetic(row = 3)
        Customer other;

        @Synthetic
        @NotNull
        Customer required;

        @Synthetic
        List<Customer> many;

        @Synthetic
        @Positive
        int quantity;
    }

    @ExtendWith(Probe.class)
    static class FirstTestCase {
        @Test
        void one() {}

        @Test
        void two() {}
    }

    static class SecondTestCase extends FirstTestCase {}

    @Seed(7)
    static class OtherSeedTestCase extends FirstTestCase {}

    @Test
    void aPlanIsCompiledOnceForAllTestsOfARun() {
        Map<String, String> parallel = Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.mode.default", "concurrent");
        TestRun run = TestRun.with(parallel, FirstTestCase.class, SecondTestCase.class)
                .passes(4);

        for (String field : List.of("one", "required", "quantity")) {
            assertThat(run.saw(field))
                    .as(field)
                    .hasSize(4)
                    .containsOnly(run.saw(field).get(0));
        }
    }

    @Test
    void allPlacesForAClassShareItsPlan() {
        TestRun run = TestRun.of(FirstTestCase.class).passes(2);

        assertThat(run.saw("other")).hasSize(2).isEqualTo(run.saw("one")).isEqualTo(run.saw("many"));
        assertThat(run.saw("required")).doesNotContainAnyElementsOf(run.saw("one"));
    }

    @Test
    void anotherSeedIsAnotherPlan() {
        TestRun run = TestRun.of(FirstTestCase.class, OtherSeedTestCase.class).passes(4);

        assertThat(run.saw("one").stream().distinct()).hasSize(2);
    }
}
