package io.seedbed.maven.load;

import io.seedbed.maven.engine.SeedbedFailure;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of the rows that are in the database already. */
public enum LoadMode {
    /** They stay; one with the same key is an error. */
    INSERT,
    /** They go, from all tables of the data set. */
    TRUNCATE,
    /** They stay; one with the same primary key is changed. */
    MERGE;

    /**
     * Returns the mode of a name.
     *
     * @param name a name in any case
     * @return the mode
     * @throws SeedbedFailure if there is none
     */
    public static LoadMode named(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SeedbedFailure("mode (seedbed.mode) must be "
                        + Arrays.stream(values())
                                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", but is \"" + name + "\"."));
    }
}
