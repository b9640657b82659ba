package io.seedbed.maven;

import io.seedbed.maven.engine.SeedbedFailure;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of a finding. */
enum Severity {
    /** The build fails. */
    FAIL,
    /** The build warns. */
    WARN,
    /** Nothing. */
    IGNORE;

    /** The one that a parameter names. */
    static Severity named(String parameter, String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new SeedbedFailure(parameter + " (seedbed." + parameter + ") must be one of "
                        + Arrays.stream(values()).map(Severity::word).collect(Collectors.joining(", "))
                        + ", but is \"" + name + "\"."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
