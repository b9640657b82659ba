package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.realistic.Vocabulary.Entry;
import io.seedbed.realistic.Vocabulary.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    /** Every name of the file that is strong enough alone: kind, sort, name. */
    static Stream<Arguments> names() {
        return Resources.lines("kinds.txt").stream()
                .filter(line -> !line.startsWith("group "))
                .map(line -> line.split(" \\| "))
                .flatMap(columns -> Stream.of(columns[2].split(" "))
                        .filter(name -> !name.contains(":"))
                        .map(name -> Arguments.of(columns[0], sort(columns[1]), name)));
    }

    private static Sort sort(String letter) {
        return Map.of("T", Sort.TEXT, "N", Sort.NUMBER, "D", Sort.TIME, "A", Sort.AMOUNT)
                .get(letter);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsFoundAloneInOtherSpellingsAndAtTheEnd(String kind, Sort sort, String name) {
        Vocabulary vocabulary = Vocabulary.get();
        String snake = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        String atTheEnd = "spouse" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        assertThat(vocabulary.find("Thing", name, sort)).contains(new Kind(kind, ""));
        assertThat(vocabulary.find("Thing", snake, sort)).contains(new Kind(kind, ""));
        assertThat(vocabulary.find("Thing", atTheEnd, sort)).contains(new Kind(kind, "spouse"));
    }

    @Test
    void thereAreManyNames() {
        assertThat(names()).hasSizeGreaterThan(450);
        assertThat(Vocabulary.get().all()).hasSizeGreaterThan(140);
    }

    /** No recipe of text fails in any language, whatever Datafaker lacks there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "en-IN", "de", "de-CH", "fr", "es", "it", "nl", "pl", "pt-BR", "ru", "uk", "tr", "ar",
                "he", "ja", "ko", "zh", "hi", "th", "sv", "xx"
            })
    void everyTextHasASourceInEveryLanguage(String locale) {
        Semantics semantics = Semantics.of(Locale.forLanguageTag(locale));
        List<Entry> texts = Vocabulary.get().all().stream()
                .filter(entry -> entry.sort() == Sort.TEXT)
                .toList();
        assertThat(texts).hasSizeGreaterThan(100);
        for (Entry entry : texts) {
            TextSource source =
                    semantics.text(new Kind(entry.kind(), "own"), Map.of()).orElseThrow();
            for (long row = 0; row < 5; row++) {
                String text = source.at(name -> null, row, ~row);
                assertThat(text).as(entry.kind()).isNotBlank().doesNotContain("#{");
                assertThat(source.at(name -> null, row, ~row)).isEqualTo(text);
            }
        }
    }

    @Test
    void wordsOfNamesAreTold() {
        assertThat(Words.of("billingAddressLine1")).containsExactly("billing", "address", "line1");
        assertThat(Words.of("BILLING_ADDRESS-LINE1")).containsExactly("billing", "address", "line1");
        assertThat(Words.of("clientIPAddress")).containsExactly("client", "ip", "address");
        assertThat(Words.of("iso2Code")).containsExactly("iso2", "code");
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void pluralsHaveASingular() {
        assertThat(Stream.of("cities", "addresses", "emails", "boxes", "address", "status", "tax")
                        .map(Words::singular))
                .containsExactly("city", "address", "email", "box", "address", "statu", "tax");
    }
}
