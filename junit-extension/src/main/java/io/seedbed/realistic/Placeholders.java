package io.seedbed.realistic;

import io.seedbed.random.Address;

/** Fills patterns such as {@code ???-####}: {@code #} is a digit, {@code Ø} one from 1 to 9, {@code ?} an upper-case letter. */
final class Placeholders {
    private Placeholders() {}

    /** Appends the pattern with its digits from draws 1, 2, ... of the address; {@code ?} stays as it is. */
    static void fill(StringBuilder text, String pattern, long address) {
        fill(text, pattern, address, '\0');
    }

    /** As {@link #fill(StringBuilder, String, long)}, with letters too, counted from {@code firstLetter}. */
    static void fill(StringBuilder text, String pattern, long address, char firstLetter) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            long bits = Address.bits(address, i + 1L);
            switch (c) {
                case '#' -> text.append((char) ('0' + Address.below(bits, 10)));
                case 'Ø' -> text.append((char) ('1' + Address.below(bits, 9)));
                case '?' -> text.append(firstLetter == '\0' ? c : (char) (firstLetter + Address.below(bits, 26)));
                default -> text.append(c);
            }
        }
    }

    static String digits(String pattern, long address) {
        StringBuilder text = new StringBuilder(pattern.length());
        fill(text, pattern, address);
        return text.toString();
    }
}
