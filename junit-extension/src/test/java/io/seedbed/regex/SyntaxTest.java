package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares what is read with {@code java.util.regex} on every short string over a small alphabet. */
class SyntaxTest {
    private static final String LETTERS = "abAB1_ -\n.";
    private static final int LONGEST = 4;

    /** All strings of up to four characters: 11 111 of them. */
    private static final List<String> SHORT_STRINGS = shortStrings();

    private static List<String> shortStrings() {
        Language all = Language.of("[" + LETTERS.replace("-", "\\-") + "]{0," + LONGEST + "}", 0);
        return IntStream.range(0, all.size().intValueExact())
                .mapToObj(i -> all.at(BigInteger.valueOf(i)))
                .toList();
    }

    @Test
    void the_short_strings_are_all_there() {
        assertThat(SHORT_STRINGS).hasSize(11_111).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // anchors, in places where they hold and where they cannot
                "^a$",
                "a$b",
                "a$\\n",
                "a\\Z\\n?",
                "a\\z",
                "\\Aa*\\z",
                "(^|b)a",
                "a($|b)",
                "(?m)^a$\\n^b$",
                "(?m)a$.*",
                "(?m)^.*$\\n",
                "(?md)^a$\\n?b?",
                "(?m)(^a|b)*\\n?(^a|b)*",
                "(a$\\n?)*",
                "^*a",
                "(?:$|a)+",
                "(?s)(?m).*$.*^.*",
                "\\G.a",
                // word boundaries
                "\\ba.*",
                ".*\\b",
                "a\\b.*",
                "a\\B.*",
                "\\B.*\\B",
                "(?s).*\\ba\\b.*",
                "(\\b|a)*b",
                "[ab -]+\\b[-. ]+",
                "(?:\\b.{0,2})*",
                "aa{2,}.",
                "a\\b{2}.*",
                // look-ahead
                "(?=.*b)a.*",
                "(?!.*b)a.*",
                "(?=a|b).{2}",
                "(?!aa).*",
                "a(?=b)..",
                "a(?!b).*",
                "(?=(?!a)b).*",
                "(?!(?!a)).*",
                "(?:(?=a)[ab]|b)*",
                "(?:(?!ab)[ab])*",
                "(?=a*$)[ab]*",
                "(?=.{2}$)[ab]*",
                "(?:(?=a){2}a|b)+",
                "(?=(a|b)+$)a.*",
                // look-behind
                "(?<=a)b",
                "a(?<=a)b",
                "[ab]+(?<=a)",
                "[ab]+(?<!a)",
                "(?<!a)b.*",
                ".*(?<!ab)",
                ".*(?<=^a)b*",
                "(?<!^ab$).*",
                ".*(?<!a.)b",
                "[ab]*(?<=a(?=b))b.*",
                "(?:a|(?<=a)b)*",
                ".*(?<=(?<=a)b).*",
                "(?<=\\b)a.*(?<!\\bb)",
                ".*(?<=a{1,2})b",
                // quantifiers of every kind
                "a*?b",
                "a+?",
                "a??b",
                "a{2}",
                "a{1,}b",
                "a{0,2}b{0}",
                "a{2}{3}",
                "(a{2}){1,2}",
                "(a{2,3}){0,2}",
                "(a?){2}b",
                "(a|b?){3}",
                "(a*)*b",
                "(a*b*)*",
                "(?:a?b??)*?",
                "a*+b",
                "a*+a",
                "a++b?",
                "a?+a",
                "a{1,2}+a",
                "a{1,2}+b",
                "a{2}+.",
                "[ab]*+1",
                "(?:a{0,2}){2}",
                "(|a)+b",
                "(a|)(b|)",
                "()*a",
                "(?:)+",
                // classes
                "[ab]+",
                "[^ab]+",
                "[a-b&&[^a]]+",
                "[a[1_]]+",
                "[\\w&&[^b]]+",
                "[]a]+",
                "[a\\]]+",
                "[-a]+",
                "[a-]+",
                "[\\-a]+",
                "[^\\w\\s]+",
                "[[:alpha:]]+",
                "\\p{Alpha}+",
                "\\P{Alpha}+",
                "\\pL+",
                "\\PL+",
                "\\p{IsLatin}+",
                "\\p{Lu}\\p{Ll}",
                "\\p{javaLowerCase}+",
                "\\d+",
                "\\D+",
                "\\s+",
                "\\S+",
                "\\w+",
                "\\W+",
                "\\h+",
                "\\H+",
                "\\v+",
                "\\V+",
                "\\R+",
                "[^\\n]*",
                "[\\Qa-b\\E]+",
                "[ \\t-]+",
                // escapes
                "\\x61+",
                "\\u0061+",
                "\\x{61}b",
                "\\0141+",
                "\\cJ",
                "\\n",
                "\\t",
                "\\.",
                "\\-",
                "\\ ",
                "\\Qa.b\\E",
                "\\Qa\\E+",
                "a\\Q.\\E*",
                "\\N{LATIN SMALL LETTER A}+",
                // flags
                "(?i)ab",
                "(?i:a)b",
                "(?i)a(?-i)b",
                "((?i)a)b",
                "a(?i)b|a",
                "(?i)[a]+",
                "(?i)[^a]+",
                "(?s).*",
                "(?-s).*",
                "(?x) a b # c",
                "(?x)a\\ b",
                "(?x)[a b]+",
                "(?x:a b) ",
                "(?ix) A (?-i) b",
                "(?d).*",
                "(?u)a",
                "(?U)\\w+",
                "(?U)\\b\\w+\\b",
                // groups and alternatives
                "a|b|",
                "|a",
                "(?<x>a)|b",
                "(a(b(1)?)?)?",
                "(?:a|b)(?:a|b)",
                "(?>a|b)1",
                "((?:a|ab)(?:b|))*",
                "a{1,2}b|[1-]{2,3}"
            })
    void is_read_as_java_reads_it(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Language read = Language.of(regex, 0)
                .and(Language.of("[" + LETTERS.replace("-", "\\-") + "]*", 0))
                .withLength(0, LONGEST);

        List<String> expected = SHORT_STRINGS.stream()
                .filter(text -> pattern.matcher(text).matches())
                .toList();

        List<String> actual = IntStream.range(0, read.size().intValueExact())
                .mapToObj(i -> read.at(BigInteger.valueOf(i)))
                .toList();
        assertThat(actual).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a|b)\\1",
                "(?<x>[ab])-\\k<x>",
                "((a)|b)\\2?",
                "(?>a|ab)1?",
                "(?>a*)b",
                "(?:a|b)++1",
                "(?:ab?)*+b?",
                "(a)(b)(1)\\11?",
                "(?=(a|b)).\\1.*",
                "(?!(a|b)\\1).*",
                "(?i)(a)\\1",
                "(?!(?>a|ab)1).*",
                "(a\\1?)*b",
                "(?:\\W?\\Aa{0,2}){2,}",
                "(?>a+)a"
            })
    void only_strings_that_match_are_drawn_where_reading_is_not_exact(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Language read = Language.of(regex, 0)
                .and(Language.of("[" + LETTERS.replace("-", "\\-") + "]*", 0))
                .withLength(0, LONGEST);

        List<String> expected = SHORT_STRINGS.stream()
                .filter(text -> pattern.matcher(text).matches())
                .toList();

        assertThat(read.isEmpty()).isEqualTo(expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(LongStream.range(0, 300).mapToObj(read::sample)).isSubsetOf(expected);
        }
    }

    @Test
    void no_list_of_words_is_given_where_the_reading_may_miss_some() {
        Language language = Language.of("(?!(?:a|ab)++c)[abc]{3}", 0);

        assertThat(language.contains("abc")).isTrue();
        assertThat(language.words()).isEmpty();
        assertThat(LongStream.range(0, 300).mapToObj(language::sample)).allMatch(language::contains);
    }

    @Test
    void characters_beyond_the_basic_plane_appear_where_a_pattern_spells_them_out() {
        assertThat(Language.of("a\\x{1F600}b", 0).words()).contains(List.of("a\uD83D\uDE00b"));
        assertThat(Language.of("[\\x{1F600}-\\x{1F64F}]", 0).sample(1)).matches("[\\x{1F600}-\\x{1F64F}]");
        assertThat(LongStream.range(0, 200).mapToObj(Language.of("[a\uD83D\uDE00]{2}", 0)::sample))
                .contains("aa", "a\uD83D\uDE00", "\uD83D\uDE00a", "\uD83D\uDE00\uD83D\uDE00");
    }

    @Test
    void lone_surrogates_never_appear() {
        Language language = Language.of("[\\x{1F600}-\\x{1F64F}.\\W]{3}.*", 0);

        assertThat(LongStream.range(0, 1_000).mapToObj(language::sample))
                .noneMatch(text -> text.codePoints().anyMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c)));
    }

    @Test
    void flags_given_beside_the_pattern_hold_too() {
        assertThat(Language.of("a.b", Pattern.LITERAL).words()).contains(List.of("a.b"));
        assertThat(Language.of("a b", Pattern.COMMENTS).words()).contains(List.of("ab"));
        assertThat(Language.of("ab", Pattern.CASE_INSENSITIVE).size()).isEqualTo(4);
        assertThat(Language.of("a", Pattern.LITERAL | Pattern.CASE_INSENSITIVE).size())
                .isEqualTo(2);
        assertThat(Language.of("k", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .contains("\u212A"))
                .isTrue();
    }

    @Test
    void what_is_not_supported_is_refused_clearly() {
        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(() -> Language.of("a\\X", 0))
                .withMessage("""
                        This regular expression cannot be turned into text
                          text: /a\\X/
                          why: \\X, a grapheme cluster, is not supported
                          to do: simplify the pattern, or supply the values yourself""");
        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(() -> Language.of("a", Pattern.CANON_EQ))
                .withMessageContaining("the flag CANON_EQ, canonical equivalence, is not supported");
        assertThatExceptionOfType(LanguageTooComplexException.class)
                .isThrownBy(() -> Language.of("a\\b{g}", 0))
                .withMessageContaining("\\b{g}, the boundary of a grapheme cluster, is not supported");
    }
}
