package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final int STRINGS = Boolean.getBoolean("seedbed.long") ? 1_000 : 100;

    static List<Corpus> patterns() {
        return Corpus.patterns();
    }

    @Test
    void the_corpus_is_whole() {
        assertThat(patterns()).hasSize(Corpus.SIZE);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void every_string_matches_the_pattern(Corpus entry) {
        Pattern pattern = Pattern.compile(entry.regex(), entry.flags());
        assertThat(samples(entry.language()))
                .allSatisfy(text -> assertThat(text).matches(pattern));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void every_string_keeps_to_the_bounds_too(Corpus entry) {
        Pattern pattern = Pattern.compile(entry.regex(), entry.flags());
        assertThat(samples(entry.boundedLanguage()))
                .allSatisfy(text -> assertThat(text).matches(pattern))
                .allSatisfy(text -> assertThat(text.length()).isBetween(entry.min(), entry.max()));
    }

    private static List<String> samples(Language language) {
        return LongStream.range(0, STRINGS).mapToObj(language::sample).toList();
    }
}
