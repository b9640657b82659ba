package io.seedbed.regex;

/**
 * A text that refuses to be read too often, since some patterns backtrack without end: {@code (x+x+)+y} asks for the
 * characters of forty x's more often than anybody can wait for. Not thread-safe; serves one match.
 */
final class CountedText implements CharSequence {
    private static final int READS = 1_000_000;

    private final String text;
    private int reads;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        reads++;
        Budget.check(reads, READS, "steps of backtracking");
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
