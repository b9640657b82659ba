package io.seedbed.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes text with characters that programs trip over, out of text that is allowed. */
final class OddText {

    private static final String BLANKS = "blanks around";

    /** What text contains, by what it is called. */
    private static final Map<String, String> PARTS = parts();

    private OddText() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("surrogate pair", "\uD83D\uDE00");
        parts.put("combining mark", "e\u0301");
        parts.put("right-to-left", "\u05E9\u05DC\u05D5\u05DD");
        parts.put(BLANKS, " ");
        parts.put("quote", "'");
        parts.put("double quote", "\"");
        parts.put("line break", "\n");
        parts.put("markup", "<b>");
        return parts;
    }

    /**
     * Of each kind the first text that is allowed; kinds that none is found of are left out.
     *
     * @param usual some text that is allowed
     * @param isAllowed tells it
     */
    static Map<String, String> of(List<String> usual, Predicate<String> isAllowed) {
        Map<String, String> odd = new LinkedHashMap<>();
        PARTS.forEach((label, part) -> {
            Optional<String> first = usual.stream()
                    .flatMap(text -> variants(text, label, part).stream())
                    .filter(isAllowed)
                    .findFirst();
            first.ifPresent(text -> odd.put(label, text));
        });
        return odd;
    }

    /** The text with the part put in, or in the place of as many characters: in the middle, after the first, in front, behind. */
    private static List<String> variants(String text, String label, String part) {
        List<String> variants = new ArrayList<>();
        int length = text.length();
        if (label.equals(BLANKS)) {
            variants.add(part + text + part);
            if (length > 2) {
                variants.add(part + text.substring(1, length - 1) + part);
            }
            return variants;
        }
        for (int at : new int[] {length / 2, Math.min(1, length), 0, length}) {
            variants.add(text.substring(0, at) + part + text.substring(at));
            if (at + part.length() <= length) {
                variants.add(text.substring(0, at) + part + text.substring(at + part.length()));
            }
        }
        return variants;
    }
}
