package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fingerprints as literals: manifests under version control hold them, and should change only when rows can. */
class FingerprintTest {

    enum Tier {
        BASIC,
        GOLD
    }

    record Line(@Size(max = 4) String sku, @Min(1) @Max(9) int quantity) {}

    sealed interface Payment permits Card, Cash {}

    record Card(@Min(1) @Max(12) int month) implements Payment {}

    record Cash(boolean exact) implements Payment {}

    record Order(
            @Unique @Min(1) long id,
            @Normal(mean = 38, sd = 12) @Min(18) int age,
            @Weighted({"BASIC=75", "GOLD=5"}) Tier tier,
            @NullRate(0.25) Optional<@Email @Size(max = 20) String> mail,
            @Size(max = 3) List<@Valid Line> lines,
            Payment payment,
            @Min(0) @Max(50) int net,
            @Min(0) @Max(9) int tax,
            @SumOf({"net", "tax"}) int gross,
            @AtLeast("net") @Max(99) int limit,
            String remark) {}

    @BlueprintFor(Order.class)
    interface OrderBlueprint {
        @Size(max = 12)
        @NullRate(0.1)
        String getRemark();
    }

    @Test
    void staysAsItWas() {
        assertThat(Seedbed.of(Order.class)
                        .mixIns(OrderBlueprint.class)
                        .set("lines[].sku", "A-1")
                        .plan()
                        .fingerprint())
                .isEqualTo("2819cbf2523a7af77cff0ab218c1e82353b951991d3713584f9ce2f66daef6a9");
    }
}
