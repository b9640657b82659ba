package io.seedbed.maven.describe;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML and SVG being written: elements are closed in order, and all text and attributes are escaped here. Not thread-safe. */
final class Html {
    /** Stands for what no document can hold: half of a surrogate pair. */
    private static final char UNKNOWN = '\uFFFD';

    /** Control characters are shown by their pictures, U+2400 and following. */
    private static final int PICTURES = 0x2400;

    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. Attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        tag(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Opens an element and begins a line in it. */
    Html block(String tag, String... attributes) {
        open(tag, attributes);
        text.append('\n');
        return this;
    }

    /** Closes the element that was opened last, which must be of this kind. */
    Html close(String tag) {
        if (!tag.equals(open.pop())) {
            throw new IllegalStateException("<" + tag + "> is not the open element");
        }
        text.append("</").append(tag).append(">\n");
        return this;
    }

    /** Text in the open element. */
    Html text(String content) {
        content.codePoints().forEach(this::escaped);
        return this;
    }

    /** Text that may be broken behind the dots of names, as those of classes that are longer than a line. */
    Html dotted(String content) {
        int from = 0;
        for (int dot = content.indexOf('.'); dot >= 0; dot = content.indexOf('.', dot + 1)) {
            if (dot + 1 < content.length() && Character.isLetter(content.charAt(dot + 1))) {
                text(content.substring(from, dot + 1));
                text.append("<wbr>");
                from = dot + 1;
            }
        }
        return text(content.substring(from));
    }

    /** An element that holds text. */
    Html element(String tag, String content, String... attributes) {
        open(tag, attributes).text(content).open.pop();
        text.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds nothing, of SVG or one that HTML never closes. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes).append("/>");
        return this;
    }

    /** Our own style sheet, as it is. */
    Html style(String css) {
        text.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** A line's end, where it changes nothing. */
    Html line() {
        text.append('\n');
        return this;
    }

    /** What has been written; every element must be closed. */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Open elements: " + open);
        }
        return text.toString();
    }

    private StringBuilder tag(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            text.append('"');
        }
        return text;
    }

    private void escaped(int c) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            default -> text.appendCodePoint(shown(c));
        }
    }

    private static int shown(int c) {
        if (c < ' ' && c != '\n') {
            return PICTURES + c;
        }
        boolean impossible = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0x7F && c < 0xA0
                || c >= 0xFDD0 && c <= 0xFDEF;
        return impossible ? UNKNOWN : c;
    }
}
