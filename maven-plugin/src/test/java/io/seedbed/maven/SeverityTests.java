package io.seedbed.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.maven.engine.SeedbedFailure;
import org.junit.jupiter.api.Test;

class SeverityTests {

    @Test
    void isNamedInLowerCase() {
        assertThat(Severity.named("stale", "fail")).isEqualTo(Severity.FAIL);
        assertThat(Severity.named("stale", " warn\n")).isEqualTo(Severity.WARN);
        assertThat(Severity.named("surplus", "ignore")).isEqualTo(Severity.IGNORE);
    }

    @Test
    void refusesOtherNames() {
        assertThatThrownBy(() -> Severity.named("stale", "error"))
                .isInstanceOf(SeedbedFailure.class)
                .hasMessage("stale (seedbed.stale) must be one of fail, warn, ignore, but is \"error\".");
    }
}
