package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilesTest {

    /** Whatever is read without Datafaker is what Datafaker reads; its spelling of references differs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-AU", "en-GB", "en-IN", "de", "de-AT", "de-CH", "fr", "fr-CA", "es", "es-MX", "it", "nl", "pl",
                "pt", "pt-BR", "ru", "uk", "cs", "sk", "hu", "da", "sv", "nb", "fi", "tr", "el", "he", "ar", "fa", "ja",
                "ko", "zh", "zh-TW", "vi", "th", "id", "hy", "ka", "et", "lv", "bg", "hr", "mk", "sq", "ta", "uz", "xx"
            })
    void everyListIsTheOneThatDatafakerReads(String tag) {
        Locale locale = Lists.withCountry(Locale.forLanguageTag(tag));
        WordFiles files = WordFiles.of(locale);
        Lists lists = Lists.of(locale);
        int known = 0;
        for (String provider : WordFiles.PROVIDERS) {
            for (String name : files.keys(provider)) {
                String key = provider + "." + name;
                Optional<List<String>> entries = files.entries(key);
                if (entries.isPresent()) {
                    known++;
                    assertThat(spelledAlike(entries.get())).as(key).isEqualTo(spelledAlike(lists.fromDatafaker(key)));
                }
            }
        }
        assertThat(known).isGreaterThan(40);
    }

    private static List<String> spelledAlike(List<String> entries) {
        return entries.stream()
                .map(entry -> entry.contains("#{") ? entry.replace("_", "").toLowerCase(Locale.ROOT) : entry)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.first_name",
                "name.female_first_name",
                "name.last_name",
                "name.name",
                "address.city",
                "lorem.words"
            })
    void whatMostObjectsNeedIsReadWithoutDatafaker(String key) {
        for (String tag : List.of("en", "de", "fr", "ja", "es", "pt")) {
            assertThat(WordFiles.of(Lists.withCountry(Locale.forLanguageTag(tag)))
                            .entries(key))
                    .as(tag)
                    .hasValueSatisfying(words -> assertThat(words).isNotEmpty());
        }
    }

    @Test
    void aKeyThatNoFileHasIsKnownToBeEmptyAndAnUnknownProviderIsNot() {
        WordFiles files = WordFiles.of(Locale.ENGLISH);
        assertThat(files.entries("name.shoe_size")).contains(List.of());
        assertThat(files.entries("quote.yoda")).isEmpty();
        assertThat(files.entries("name")).isEmpty();
        assertThat(files.entries("name.title.job")).isEmpty();
    }
}
