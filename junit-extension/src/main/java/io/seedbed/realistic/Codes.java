package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.UUID;

/**
 * Codes made of bits, with the check digits that they must have. Whatever might belong to somebody is taken from what is set
 * aside: private networks (RFC 1918), documentation networks (RFC 3849), locally administered hardware addresses, the card
 * numbers' prefixes that payment providers publish for tests.
 */
final class Codes {
    private static final String PASSWORD_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#$%*+-?@";
    private static final String[] CARDS = {"400000", "411111", "424242", "510510", "520082", "555555"};

    private Codes() {}

    /** The code of a name in the vocabulary, as a function of the cell. */
    static TextSource of(String name) {
        return switch (name) {
            case "ipv4" ->
                (siblings, owner, cell) ->
                        "10." + octet(cell, 0) + "." + octet(cell, 1) + "." + (1 + below(cell, 2, 254));
            case "ipv6" -> (siblings, owner, cell) -> "2001:db8:" + String.join(":", words(cell));
            case "mac" -> (siblings, owner, cell) -> "02:" + hex(cell, 10).replaceAll("(..)(?!$)", "$1:");
            case "uuid" -> (siblings, owner, cell) -> uuid(cell);
            case "sha256" -> (siblings, owner, cell) -> hex(cell, 64);
            case "token" -> (siblings, owner, cell) -> hex(cell, 32);
            case "color" -> (siblings, owner, cell) -> "#" + hex(cell, 6);
            case "password" -> (siblings, owner, cell) -> password(cell);
            case "ssn" ->
                (siblings, owner, cell) -> pad(1 + below(cell, 0, 665), 3) + "-" + pad(1 + below(cell, 1, 99), 2) + "-"
                        + pad(1 + below(cell, 2, 9999), 4);
            case "card" -> (siblings, owner, cell) -> luhn(CARDS[(int) below(cell, 0, CARDS.length)] + digits(cell, 9));
            case "imei" -> (siblings, owner, cell) -> luhn("35" + digits(cell, 12));
            case "ean13" -> (siblings, owner, cell) -> ean("200" + digits(cell, 9));
            case "ean8" -> (siblings, owner, cell) -> ean("2" + digits(cell, 6));
            case "isbn13" -> (siblings, owner, cell) -> ean("978" + digits(cell, 9));
            case "isbn10" -> (siblings, owner, cell) -> isbn10(digits(cell, 9));
            case "version" ->
                (siblings, owner, cell) -> below(cell, 0, 10) + "." + below(cell, 1, 20) + "." + below(cell, 2, 30);
            default -> throw new IllegalArgumentException("no code is called " + name);
        };
    }

    private static long below(long cell, int draw, long n) {
        return Address.below(Address.bits(cell, draw), n);
    }

    private static long octet(long cell, int draw) {
        return below(cell, draw, 256);
    }

    private static String pad(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String[] words(long cell) {
        String[] words = new String[6];
        for (int i = 0; i < words.length; i++) {
            words[i] = Long.toHexString(below(cell, i, 0x10000));
        }
        return words;
    }

    private static String hex(long cell, int length) {
        StringBuilder hex = new StringBuilder(length + 16);
        for (int k = 0; hex.length() < length; k++) {
            String word = Long.toHexString(Address.bits(cell, k));
            hex.append("0".repeat(16 - word.length())).append(word);
        }
        return hex.substring(0, length);
    }

    /** Version 4 of RFC 9562: 122 free bits. */
    private static String uuid(long cell) {
        long high = Address.bits(cell, 0) & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long low = Address.bits(cell, 1) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** 12 to 16 signs, of which the first four are an upper-case letter, a lower-case one, a digit and a special sign. */
    private static String password(long cell) {
        int length = 12 + (int) below(cell, 0, 5);
        StringBuilder password = new StringBuilder(length);
        password.append((char) ('A' + below(cell, 1, 26)))
                .append((char) ('a' + below(cell, 2, 26)))
                .append((char) ('2' + below(cell, 3, 8)))
                .append("!#$%*+-?@".charAt((int) below(cell, 4, 9)));
        while (password.length() < length) {
            password.append(PASSWORD_SIGNS.charAt((int) below(cell, password.length() + 1, PASSWORD_SIGNS.length())));
        }
        return password.toString();
    }

    private static String digits(long cell, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + below(cell, i + 1, 10)));
        }
        return digits.toString();
    }

    /** Appends the check digit of ISO/IEC 7812-1, annex B. */
    static String luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** Appends the check digit of GS1 numbers: weights 3 and 1 from the right. */
    static String ean(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** Appends the check digit of ISO 2108 before 2007: weights 10 down to 2, modulo 11, X for ten. */
    static String isbn10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return digits + (check == 10 ? "X" : Integer.toString(check));
    }
}
