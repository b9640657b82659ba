package io.seedbed.maven.check;

/**
 * Something that is not as it should be.
 *
 * @param kind what kind of thing
 * @param text what, where and why
 */
public record Finding(Kind kind, String text) {

    /** What can be wrong. */
    public enum Kind {
        /** A file or its manifest is not there. */
        MISSING,
        /** A file is not what its manifest says was written. */
        EDITED,
        /** What would be written today differs from what was. */
        DRIFTED,
        /** No fixture writes the file any more. */
        SURPLUS,
        /** A value was future or past when it was made, and is so no longer. */
        STALE
    }
}
