package io.seedbed.regex;

/**
 * Says, within this package, why something cannot be worked out; becomes a {@link LanguageTooComplexException} where the
 * user's text is known.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    /**
     * @param why a clause without a full stop
     */
    Refusal(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
