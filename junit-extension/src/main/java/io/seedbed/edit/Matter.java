package io.seedbed.edit;

/** What a statement is about: of several on one matter one wins, those on different matters add up. In the order of application. */
enum Matter {
    /** How a value is drawn, or what is given in its place. */
    DRAWN,
    /** How often it is missing. */
    MISSING,
    /** Where a distribution's zero lies on a time axis, and its unit. */
    MEASURE,
    /** The language of its text. */
    LOCALE,
    /** How many characters or elements it has. */
    SIZE,
    /** Between which values it lies. */
    RANGE,
    /** Which pattern its text matches. */
    PATTERN,
    /** Which of its values are wanted; several add up. */
    WANTED
}
