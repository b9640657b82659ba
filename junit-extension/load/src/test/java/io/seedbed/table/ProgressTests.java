package io.seedbed.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTests {

    @Test
    void reportsEveryTenSecondsOnly() {
        AtomicLong clock = new AtomicLong(5_000);
        List<String> log = new ArrayList<>();
        Progress progress = new Progress("big.csv", 4_000_000, clock::get, log::add);

        clock.set(14_999);
        progress.at(1_000_000);
        assertThat(log).isEmpty();
        clock.set(15_000);
        progress.at(1_234_000);
        clock.set(24_999);
        progress.at(2_000_000);
        clock.set(25_000);
        progress.at(4_000_000);

        assertThat(log)
                .containsExactly(
                        "big.csv: 1,234,000 of 4,000,000 rows (30 %), 123,400 rows/s",
                        "big.csv: 4,000,000 of 4,000,000 rows (100 %), 200,000 rows/s");
    }
}
