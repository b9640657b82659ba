package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepairTest {
    @Test
    void textIsShortenedAtAWordFirst() {
        assertThat(Repair.of("Voluptas amet et", 0, 13)).startsWith("Voluptas amet");
        assertThat(Repair.of("Voluptas amet et", 0, 12)).startsWith("Voluptas", "Voluptas ame");
    }

    @Test
    void oneLongWordIsShortenedAtACharacter() {
        assertThat(Repair.of("Throckmorton", 0, 5)).containsExactly("Throc");
    }

    @Test
    void marksAndSignsAreGivenUpLast() {
        assertThat(Repair.of("Zoë O'Neil", 0, 20)).containsExactly("Zoe O'Neil", "Zoe ONeil", "ZoeONeil");
    }

    @Test
    void anEmailAddressKeepsItsDomain() {
        assertThat(Repair.of("jane.smithers42@example.org", 0, 20)).startsWith("jane.smi@example.org");
        assertThat(Repair.of("jane.smithers42@example.org", 0, 17)).startsWith("jane@example.org");
        assertThat(Repair.of("jane.smithers42@example.org", 0, 8)).noneMatch(text -> text.contains("@"));
    }

    @Test
    void wordsThatAreTooShortAreRepeated() {
        assertThat(Repair.of("Et sit.", 20, 40)).first().isEqualTo("Et sit. Et sit. Et sit.");
        assertThat(Repair.of("Et sit.", 20, 21)).first().isEqualTo("Et sit. Et sit. Et");
    }

    @Test
    void noVersionSplitsASurrogatePair() {
        assertThat(Repair.of("ab\uD83D\uDE00cd", 0, 3)).containsExactly("ab", "abc");
    }

    @Test
    void nothingFitsInNothing() {
        assertThat(Repair.of("Anna Maria", 0, 0)).isEmpty();
        assertThat(Repair.of("Anna Maria", 0, -1)).isEmpty();
    }
}
