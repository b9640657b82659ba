package io.seedbed.realistic;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be done to a realistic text that the constraints refuse, so that it stays readable. */
final class Repair {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^A-Za-z0-9 ]+");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern JOINTS_AT_END = Pattern.compile("[._-]+$");

    private Repair() {}

    /**
     * Versions of a text in the order in which they should be tried; the caller checks each against the domain. None is
     * empty, longer than {@code longest}, or equal to the text itself.
     *
     * <p>Words that are too short together are repeated. Otherwise the text is shortened at a word's end, then at a character; an e-mail address loses letters before its {@code @}. Then
     * the same without marks on letters ({@code Zoë} as {@code Zoe}) and without all but letters and digits.
     *
     * @param shortest the least length allowed; versions may be shorter nevertheless
     * @param longest the greatest length allowed, in UTF-16 units as {@code @Size} counts them; 0 or less gives no version
     */
    static List<String> of(String text, int shortest, int longest) {
        Set<String> versions = new LinkedHashSet<>();
        String plain = withoutMarks(text);
        if (text.length() < shortest && text.indexOf(' ') > 0) {
            String several = (text + " ").repeat(shortest / text.length() + 1).strip();
            versions.add(several.length() <= longest ? several : atWord(several, longest));
        }
        for (String version :
                new String[] {text, plain, without(OTHER_THAN_WORDS, plain), without(OTHER_THAN_LETTERS, plain)}) {
            int at = version.indexOf('@');
            versions.add(at > 0 ? shorterMail(version, at, longest) : atWord(version, longest));
            versions.add(at > 0 ? "" : atCharacter(version, longest));
        }
        versions.remove(text);
        versions.remove("");
        return List.copyOf(versions);
    }

    private static String withoutMarks(String text) {
        return without(MARKS, Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    private static String without(Pattern what, String text) {
        return what.matcher(text).replaceAll("");
    }

    private static String shorterMail(String mail, int at, int longest) {
        int local = Math.min(at, longest - (mail.length() - at));
        String shorter = local <= 0 ? "" : without(JOINTS_AT_END, mail.substring(0, local));
        return shorter.isEmpty() ? "" : shorter + mail.substring(at);
    }

    private static String atWord(String text, int longest) {
        if (text.length() <= longest) {
            return text.strip();
        }
        int end = longest < 0 ? -1 : text.lastIndexOf(' ', longest);
        return end <= 0 ? "" : text.substring(0, end).strip();
    }

    private static String atCharacter(String text, int longest) {
        if (longest <= 0) {
            return "";
        }
        int end = Math.min(text.length(), longest);
        // Half a surrogate pair is no character.
        boolean splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end).strip();
    }
}
