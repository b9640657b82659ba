package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Weighted;
import io.seedbed.dataset.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Types that describe classes from outside, named for a whole run. */
class MixInSettingTest {

    record Parcel(String size, int weight) {}

    @Dataset
    interface Depot {
        @Rows(20)
        Table<Parcel> parcels();
    }

    @BlueprintFor(Parcel.class)
    interface ParcelBlueprint {
        @Weighted({"S=1", "M=1"})
        String size();
    }

    static class ParcelsTestCase {
        @Test
        void sees(@Synthetic(row = 0, rows = 20) List<Parcel> parcels, @Synthetic Depot depot, TestReporter reporter) {
            parcels.forEach(parcel -> reporter.publishEntry("size", parcel.size()));
            depot.parcels().stream().forEach(parcel -> reporter.publishEntry("in depot", parcel.size()));
        }
    }

    @Test
    void theyHoldForAllTestsOfTheRun() {
        TestRun run = TestRun.with(
                        Map.of("seedbed.mixins", " " + ParcelBlueprint.class.getName()), ParcelsTestCase.class)
                .passes(1);

        assertThat(run.saw("size"))
                .isEqualTo(Seedbed.of(Parcel.class)
                        .mixIns(ParcelBlueprint.class)
                        .plan()
                        .rows(0, 20)
                        .map(Parcel::size)
                        .toList())
                .isSubsetOf("S", "M");
        assertThat(run.saw("in depot")).hasSize(20).isSubsetOf("S", "M");
    }

    @Test
    void aClassThatDoesNotExistFails() {
        assertThat(TestRun.with(Map.of("seedbed.mixins", "shop.Nowhere"), ParcelsTestCase.class)
                        .message())
                .isEqualTo("""
                        Can not read the setting seedbed.mixins
                          value: "shop.Nowhere"
                          where: configuration parameter, system property or junit-platform.properties
                          why: there is no class shop.Nowhere on the class path
                          to do: write names of classes with @BlueprintFor, separated by commas, nested ones with a $""");
    }
}
