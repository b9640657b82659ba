package io.seedbed.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.load.LoadMode;
import org.junit.jupiter.api.Test;

class LoadMojoTests {

    @Test
    void modesHaveNames() {
        assertThat(LoadMojo.mode("Merge")).isEqualTo(LoadMode.MERGE);
        assertThatThrownBy(() -> LoadMojo.mode("replace"))
                .hasMessage("mode (seedbed.mode) must be insert, truncate, merge, but is \"replace\".");
    }
}
