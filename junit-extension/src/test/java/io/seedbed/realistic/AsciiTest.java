package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {
    @ParameterizedTest
    @CsvSource({
        "en, O'Neil, oneil",
        "en, Anne-Marie, annemarie",
        "en, Müller, muller",
        "de, Müller, mueller",
        "de, Weiß, weiss",
        "fr, Œuvrard, oeuvrard",
        "pl, Łukasz, lukasz",
        "ru, Щербаков, shcherbakov",
        "uk, В’ячеслав, viacheslav",
        "el, Αλέξανδρος, alexandros",
        "da, Søren, soren",
        "vi, Nguyễn, nguyen",
        "en, Jones 2nd, jones2nd",
    })
    void lettersAreWrittenInAscii(String locale, String name, String expected) {
        assertThat(Ascii.letters(name, Locale.forLanguageTag(locale))).isEqualTo(expected);
    }

    @Test
    void aNameInAnotherScriptGivesNothingRatherThanHalfOfIt() {
        assertThat(Ascii.letters("田中 Smith", Locale.JAPANESE)).isEmpty();
        assertThat(Ascii.letters("محمد", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aSlugJoinsWordsByOneHyphen() {
        assertThat(Ascii.slug("  Smith, Jones & O'Brian -- Ltd. ", Locale.ENGLISH))
                .isEqualTo("smith-jones-obrian-ltd");
    }
}
