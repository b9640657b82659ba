package io.seedbed;

import io.seedbed.blueprint.Outside;
import io.seedbed.edit.Edits;
import io.seedbed.plan.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that rows follow from but their type.
 *
 * @param seed the root seed
 * @param now the instant of now
 * @param locale the locale of realistic text
 * @param groups the validation groups that count
 * @param rows how many rows there will be in all; 0 if nobody knows
 * @param outside what is said about classes from outside
 * @param edits what a program says about values
 * @param conditions what rows must meet as a whole
 * @param references where references to other entities lead; {@code null} for those outside of a data set
 */
record Settings(
        long seed,
        Instant now,
        Locale locale,
        List<Class<?>> groups,
        long rows,
        Outside outside,
        Edits edits,
        List<Predicate<Object>> conditions,
        @Nullable References references) {

    static final Settings DEFAULT = new Settings(
            Seedbed.DEFAULT_SEED,
            Seedbed.DEFAULT_NOW,
            Locale.ENGLISH,
            List.of(),
            0,
            Outside.NONE,
            Edits.NONE,
            List.of(),
            null);

    Settings withSeed(long other) {
        return new Settings(other, now, locale, groups, rows, outside, edits, conditions, references);
    }

    Settings withNow(Instant other) {
        return new Settings(seed, other, locale, groups, rows, outside, edits, conditions, references);
    }

    Settings withLocale(Locale other) {
        return new Settings(seed, now, other, groups, rows, outside, edits, conditions, references);
    }

    Settings withGroups(List<Class<?>> other) {
        return new Settings(seed, now, locale, other, rows, outside, edits, conditions, references);
    }

    Settings withRows(long other) {
        return new Settings(seed, now, locale, groups, other, outside, edits, conditions, references);
    }

    Settings withOutside(Outside other) {
        return new Settings(seed, now, locale, groups, rows, other, edits, conditions, references);
    }

    Settings withEdits(Edits other) {
        return new Settings(seed, now, locale, groups, rows, outside, other, conditions, references);
    }

    Settings withReferences(References other) {
        return new Settings(seed, now, locale, groups, rows, outside, edits, conditions, other);
    }

    Settings where(Predicate<Object> condition) {
        List<Predicate<Object>> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Settings(seed, now, locale, groups, rows, outside, edits, List.copyOf(all), references);
    }

    /** The same with no demands on rows as a whole. */
    Settings withoutConditions() {
        return new Settings(seed, now, locale, groups, rows, outside, edits, List.of(), references);
    }
}
