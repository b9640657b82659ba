package io.seedbed.realistic;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes names with the letters a to z: {@code Müller} as muller, in German as mueller; {@code Иванов} as ivanov.
 *
 * <p>Latin letters lose their marks, Cyrillic and Greek ones are transliterated in the manner of passports (ICAO Doc 9303,
 * part 3, section 6, simplified); other scripts give nothing.
 */
final class Ascii {
    private static final Map<Character, String> LETTERS = letters(
            "ʼ - ʹ - ß ss æ ae œ oe ø o đ d ð d ł l þ th ı i ħ h ŋ n ə e "
                    + "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
                    + "щ shch ъ - ы y ь - э e ю iu я ia є ie і i ї i ґ g ў u ј j љ lj њ nj ћ c ђ d џ dz ѓ gj ќ kj ѕ dz ғ g қ q ҳ h "
                    + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    private static final Map<Character, String> GERMAN = letters("ä ae ö oe ü ue");

    private Ascii() {}

    private static Map<Character, String> letters(String pairs) {
        Map<Character, String> letters = new HashMap<>();
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            letters.put(parts[i].charAt(0), parts[i + 1].replace("-", ""));
        }
        return Map.copyOf(letters);
    }

    /**
     * The letters and digits of a text in lower case, without anything between them; empty if a letter of it is of a script
     * that is not transliterated, since half a name is no name.
     */
    static String letters(String text, Locale locale) {
        return fold(text, locale, "");
    }

    /** The words of a text joined by hyphens, as in {@code smith-and-sons}; empty as for {@link #letters}. */
    static String slug(String text, Locale locale) {
        return fold(text, locale, "-");
    }

    private static String fold(String text, Locale locale, String separator) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : foldMarks(text, locale, separator);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i) | 0x20;
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String foldMarks(String text, Locale locale, String separator) {
        boolean german = locale.getLanguage().equals("de");
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            String letter = german && GERMAN.containsKey(c) ? GERMAN.get(c) : letter(c);
            if (letter.isEmpty() && Character.isLetter(c) && !LETTERS.containsKey(c)) {
                return "";
            }
            // An apostrophe joins: O'Neil is one word.
            gap |= letter.isEmpty() && !Character.isLetter(c) && c != '\'' && c != '’';
            if (!letter.isEmpty()) {
                folded.append(gap && !folded.isEmpty() ? separator : "").append(letter);
                gap = false;
            }
        }
        return folded.toString();
    }

    private static String letter(char c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
        }
        String letter = LETTERS.get(c);
        if (letter != null) {
            return letter;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return base != c ? letter(base) : "";
    }
}
