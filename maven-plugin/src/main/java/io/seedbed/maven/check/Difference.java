package io.seedbed.maven.check;

import org.jspecify.annotations.Nullable;

/**
 * Where a file differs first from what it should be.
 *
 * @param offset the first byte that differs, from 0
 * @param line the line it is in, from 1
 * @param row the number of the row that begins or goes on there, from 0; -1 for what stands before the first row, and where rows are not
 *     told apart by lines
 * @param is what stands in that line; null if the file has ended
 * @param should what should stand there; null if the file should have ended
 */
record Difference(
        long offset,
        long line,
        long row,
        @Nullable String is,
        @Nullable String should) {
    /** Around the first difference so many characters of a long line are shown. */
    private static final int SHOWN = 100;

    private static final String CUT = "...";

    /** Whether the lines differ in nothing but a carriage return at their end. */
    boolean isOfLineEnds() {
        return is != null && should != null && is.equals(should + "\r");
    }

    String place() {
        return "line " + line + (row < 0 ? "" : " (row " + row + ")");
    }

    /** The two lines below each other, long ones cut to where they differ. */
    String lines() {
        int from = Math.max(0, common() - SHOWN / 2);
        return "    is         " + shown(is, from) + "\n    should be  " + shown(should, from);
    }

    private int common() {
        if (is == null || should == null) {
            return 0;
        }
        int same = 0;
        while (same < Math.min(is.length(), should.length()) && is.charAt(same) == should.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String shown(@Nullable String line, int from) {
        if (line == null) {
            return "(end of the file)";
        }
        int start = Math.min(from, line.length());
        int end = Math.min(line.length(), start + SHOWN);
        StringBuilder shown = new StringBuilder(start > 0 ? CUT : "");
        line.substring(start, end)
                .codePoints()
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? 0x2400 + (c & 31) : c));
        return shown.append(end < line.length() ? CUT : "").toString();
    }
}
