package io.seedbed.regex;

/**
 * Says that a set of strings could not be worked out within the budget of steps and states.
 *
 * <p>Budgets count work, not time, so the same pattern fails on every machine or on none. The message names the pattern as
 * the user wrote it and says what to do.
 */
public final class LanguageTooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LanguageTooComplexException(String message) {
        super(message);
    }

    static LanguageTooComplexException of(String headline, String language, String why, String advice) {
        return new LanguageTooComplexException(
                headline + "\n  text: " + language + "\n  why: " + why + "\n  to do: " + advice);
    }
}
