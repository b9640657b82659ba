package io.seedbed.random;

import java.util.Objects;

/**
 * The 64 bits from which a run's data grows, and where the user set them. Immutable.
 *
 * @param value any number; all are equally good
 * @param origin the place in the user's words, for messages: {@code @Seed on shop.CheckoutTest}
 */
public record Seed(long value, String origin) {
    /** Keeps both; neither has a wrong value. */
    public Seed {
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Reads a seed from text: a decimal number in the range of a long, or {@code 0x} and 1 to 16 hexadecimal digits.
     * Blanks around the number are ignored.
     *
     * @throws IllegalArgumentException if the text is anything else, with a message for the user
     */
    public static Seed parse(String text, String origin) {
        String number = text.strip();
        try {
            boolean hexadecimal = number.startsWith("0x") || number.startsWith("0X");
            // parseUnsignedLong would let "0x+1" pass.
            if (hexadecimal && Character.digit(number.charAt(Math.min(2, number.length() - 1)), 16) >= 0) {
                return new Seed(Long.parseUnsignedLong(number, 2, number.length(), 16), origin);
            }
            return new Seed(Long.parseLong(number), origin);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The seed \"" + text + "\" (" + origin + ") is not a number of 64 bits.\n"
                            + "Write a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE
                            + ", or 0x with up to 16 hexadecimal digits; for example 42 or 0x2A.",
                    e);
        }
    }

    /** The number and its origin: {@code 42 (@Seed on shop.CheckoutTest)}. */
    @Override
    public String toString() {
        return value + " (" + origin + ")";
    }
}
