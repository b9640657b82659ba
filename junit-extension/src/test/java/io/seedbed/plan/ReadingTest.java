package io.seedbed.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.problem.SeedbedException;
import org.junit.jupiter.api.Test;

class ReadingTest {

    static class Taken {
        private final int kept;

        Taken(int kept, int lost) {
            this.kept = kept;
        }
    }

    @Test
    void readsFieldsWithoutGetters() {
        assertThat(Reading.of(Taken.class, "kept").of(new Taken(3, 4))).isEqualTo(3);
    }

    @Test
    void refusesWhatAClassDoesNotShow() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Reading.of(Taken.class, "lost"))
                .withMessage("""
                        Can not read property lost of io.seedbed.plan.ReadingTest.Taken
                          why: it has no getter and no field of that name
                          to do: add a getter, so that files can show what the object holds""");
    }
}
