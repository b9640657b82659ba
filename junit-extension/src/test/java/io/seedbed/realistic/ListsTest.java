package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    private static Lists lists(String locale) {
        return Lists.of(Locale.forLanguageTag(locale));
    }

    @Test
    void wordsThatFallBackToEnglishAreNotTheLocalesOwn() {
        assertThat(lists("fr").table("name.male_first_name")).isPresent();
        assertThat(lists("fr").isOwn("name.male_first_name")).isFalse();
        assertThat(lists("fr").own("name.first_name", 5))
                .hasValueSatisfying(names -> assertThat(names.size()).isEqualTo(89));
        assertThat(lists("de").isOwn("name.male_first_name")).isTrue();
        assertThat(lists("en").isOwn("name.male_first_name")).isTrue();
    }

    @Test
    void frenchFirstNamesAreFrench() {
        assertThat(Persona.of(lists("fr")).firstBySex().get(1).all())
                .hasSize(89)
                .contains("Enzo");
    }

    @Test
    void lastNamesFollowTheSexWhereTheLanguageAsksForIt() {
        List<Table> czech = Persona.of(lists("cs")).lastBySex();
        assertThat(czech.get(0).all()).filteredOn(name -> name.endsWith("á")).hasSizeGreaterThan(500);
        assertThat(czech.get(1).all()).filteredOn(name -> name.endsWith("ová")).isEmpty();
    }

    @Test
    void aListThatIsTooShortToBeOneDoesNotCount() {
        assertThat(lists("en").own("color.name", 31)).isPresent();
        assertThat(lists("en").own("color.name", 32)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, US", "en-GB, GB", "de, DE", "da, DK", "ja, JP", "ar, EG", "zh, CN", "de-CH, CH"})
    void aLanguageWithoutACountryHasItsMainOne(String locale, String country) {
        assertThat(lists(locale).country()).isEqualTo(country);
    }

    @Test
    void aKeyIsNamedAsInTheFiles() {
        assertThat(Lists.key("Name", "firstName")).isEqualTo("name.first_name");
        assertThat(Lists.key("name", "first_name")).isEqualTo("name.first_name");
        assertThat(Lists.key("BloodType", "aboTypes")).isEqualTo("blood_type.abo_types");
    }
}
