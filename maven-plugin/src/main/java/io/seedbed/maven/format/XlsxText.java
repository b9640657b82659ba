package io.seedbed.maven.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text with characters that XML cannot hold as {@code _x000D_}, which is how Office Open XML spells them: ISO 29500-1, 22.9.2.19. */
final class XlsxText {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static String escaped(String text) {
        String safe = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
        for (int i = 0; i < safe.length(); i++) {
            if (!isPlain(safe, i)) {
                return escaped(safe, i);
            }
        }
        return safe;
    }

    private static String escaped(String text, int from) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            if (isPlain(text, i)) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) text.charAt(i)));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= ' ' && c < 0xfffe || c == '\n' || c == '\t';
    }
}
