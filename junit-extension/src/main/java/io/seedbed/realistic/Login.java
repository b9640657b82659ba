package io.seedbed.realistic;

import io.seedbed.plan.RealisticText.Siblings;
import io.seedbed.random.Address;
import java.util.List;
import java.util.Locale;

/**
 * User names and e-mail addresses that fit the name of their owner. Immutable.
 *
 * <p>Mail goes to the domains that RFC 2606 reserves, so that a test that sends it bothers nobody.
 *
 * @param names the names that the object has
 * @param latin people whose names serve where a name has no Latin letters, e.g. in Japanese
 */
record Login(Names names, Persona latin, Locale locale) {
    private static final Table DOMAINS = Table.of(List.of("example.com", "example.org", "example.net"));

    /** Together with separator and number well below the 64 characters that RFC 5321 allows. */
    private static final int LONGEST_FIRST = 20;

    private static final int LONGEST_LAST = 30;

    private String first(Siblings siblings, long owner) {
        return letters(names.first().of(siblings, owner), latin.first(owner), LONGEST_FIRST);
    }

    private String last(Siblings siblings, long owner) {
        return letters(names.last().of(siblings, owner), latin.last(owner), LONGEST_LAST);
    }

    private String letters(String name, String substitute, int longest) {
        String letters = Ascii.letters(name, locale);
        String some = letters.isEmpty() ? Ascii.letters(substitute, Locale.ENGLISH) : letters;
        return some.isEmpty() ? "user" : some.substring(0, Math.min(longest, some.length()));
    }

    /** For example {@code jane.smith@example.org}, {@code jane.smith42@...}, {@code jsmith7@...}: the cell decides which. */
    String email(Siblings siblings, long owner, long cell) {
        StringBuilder text = new StringBuilder(48);
        String first = first(siblings, owner);
        String last = last(siblings, owner);
        switch ((int) Address.below(Address.bits(cell, 0), 4)) {
            case 0 -> text.append(first).append('.').append(last);
            case 1 -> text.append(first.charAt(0)).append('.').append(last).append(number(cell));
            case 2 -> text.append(first).append('_').append(last).append(number(cell));
            default -> text.append(first).append('.').append(last).append(number(cell));
        }
        return text.append('@').append(DOMAINS.pick(Address.bits(cell, 1))).toString();
    }

    /** Letters and digits only: {@code jsmith42}, {@code janesmith7}. */
    String username(Siblings siblings, long owner, long cell) {
        String first = first(siblings, owner);
        return (Address.bits(cell, 0) < 0 ? first : first.substring(0, 1)) + last(siblings, owner) + number(cell);
    }

    private static long number(long cell) {
        return 1 + Address.below(Address.bits(cell, 2), 999);
    }
}
