package io.seedbed.validation;

import io.seedbed.regex.CheckSum;
import io.seedbed.regex.CheckedNumbers;
import io.seedbed.regex.Language;
import io.seedbed.regex.NumberForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.Mod10Check;
import org.hibernate.validator.constraints.Mod11Check;

/** Numbers with check digits that no country owns: Luhn's, those of trade and of books. */
final class CheckDigits {

    private static final String NO_DIGIT = "[^0-9]";
    private static final String NO_ISBN = "[^0-9X]";

    /** Visa, Mastercard and American Express, by their first digits and lengths. */
    private static final String CARDS = "4[0-9]{15}|5[1-5][0-9]{14}|3[47][0-9]{13}";

    private static final String SOME_DIGITS = "[0-9]{6,19}";

    /** Digits before a check digit: most of the numbers in use have 8 to 12. */
    private static final List<Integer> LENGTHS =
            List.of(9, 10, 11, 8, 12, 7, 13, 6, 14, 5, 15, 4, 16, 3, 17, 2, 18, 1, 19, 20, 21, 22, 23, 24, 0);

    private CheckDigits() {}

    /** Where the digits and the check digit stand, as the attributes of the three constraints say it. */
    private record Places(int start, int end, int check, boolean ignoring) {
        boolean isWhole() {
            return end == Integer.MAX_VALUE;
        }

        /** Behind the last digit that is summed up. */
        int behind() {
            return check < 0 ? end : end + 1;
        }

        int checkAt() {
            return check < 0 ? end : check;
        }

        /** Whether the validator reads a number here at all, and not the check digit out of the middle of its digits. */
        boolean isReadable() {
            return isWhole() ? check < 0 : start < behind() && (checkAt() < start || checkAt() >= behind());
        }

        int length() {
            return Math.max(behind(), checkAt() + 1);
        }
    }

    static Language creditCard(boolean ignoring) {
        return luhn(new Places(0, Integer.MAX_VALUE, -1, ignoring), "credit card number", CARDS)
                .orElseThrow();
    }

    static Optional<Language> luhn(LuhnCheck stated) {
        return luhn(
                new Places(
                        stated.startIndex(),
                        stated.endIndex(),
                        stated.checkDigitIndex(),
                        stated.ignoreNonDigitCharacters()),
                "number with Luhn's check digit",
                SOME_DIGITS);
    }

    private static Optional<Language> luhn(Places places, String name, String usual) {
        return alternating(places, name, usual, digit -> digit < 5 ? 2 * digit : 2 * digit - 9, digit -> digit);
    }

    static Optional<Language> mod10(Mod10Check stated) {
        return alternating(
                new Places(
                        stated.startIndex(),
                        stated.endIndex(),
                        stated.checkDigitIndex(),
                        stated.ignoreNonDigitCharacters()),
                "number with a check digit modulo 10",
                SOME_DIGITS,
                digit -> stated.multiplier() * digit,
                digit -> stated.weight() * digit);
    }

    private static Optional<Language> alternating(
            Places places, String name, String usual, IntUnaryOperator odd, IntUnaryOperator even) {
        IntFunction<String> digits = rest -> String.valueOf((10 - rest) % 10);
        Predicate<CharSequence> test = text -> passes(
                text,
                places,
                10,
                digits,
                size -> (index, digit) -> (size - index) % 2 == 1 ? odd.applyAsInt(digit) : even.applyAsInt(digit));
        if (!places.isReadable()) {
            return Optional.empty();
        }
        if (places.isWhole()) {
            return Optional.of(
                    CheckedNumbers.alternating(name, odd, even, places.ignoring() ? NO_DIGIT : null, usual, test));
        }
        int last = places.behind() - 1;
        IntBinaryOperator weighting =
                (position, digit) -> (last - position) % 2 == 0 ? odd.applyAsInt(digit) : even.applyAsInt(digit);
        CheckSum sum = new CheckSum(places.start(), last, places.checkAt(), 10, weighting, digits);
        return Optional.of(CheckedNumbers.firstOf(name, List.of(NumberForm.of(places.length(), sum)), true, test));
    }

    static Optional<Language> mod11(Mod11Check stated) {
        Places places = new Places(
                stated.startIndex(), stated.endIndex(), stated.checkDigitIndex(), stated.ignoreNonDigitCharacters());
        if (!places.isReadable()) {
            return Optional.empty();
        }
        IntFunction<String> digits = rest -> switch (11 - rest) {
            case 10 -> String.valueOf(stated.treatCheck10As());
            case 11 -> String.valueOf(stated.treatCheck11As());
            default -> String.valueOf(11 - rest);
        };
        boolean fromLeft = stated.processingDirection() == Mod11Check.ProcessingDirection.LEFT_TO_RIGHT;
        IntFunction<IntBinaryOperator> weighting =
                size -> (index, digit) -> weight(fromLeft ? index : size - 1 - index, stated.threshold()) * digit;
        Predicate<CharSequence> test = text -> passes(text, places, 11, digits, weighting);
        List<NumberForm> forms = new ArrayList<>();
        for (int length : places.isWhole() ? LENGTHS : List.of(places.behind() - places.start())) {
            IntBinaryOperator own = weighting.apply(length);
            CheckSum sum = new CheckSum(
                    places.start(),
                    places.start() + length - 1,
                    places.isWhole() ? length : places.checkAt(),
                    11,
                    (position, digit) -> own.applyAsInt(position - places.start(), digit),
                    digits);
            forms.add(NumberForm.of(places.isWhole() ? length + 1 : places.length(), sum));
        }
        return Optional.of(
                CheckedNumbers.firstOf("number with a check digit modulo 11", forms, !places.isWhole(), test));
    }

    /** 2, 3, 4 and so on up to the threshold, then from 2 again. */
    private static int weight(int index, int threshold) {
        return threshold < 2 ? 2 : 2 + (int) (index % (threshold - 1L));
    }

    /** What the validator does: cut out the digits, leave out what is none if it may be there, sum up, compare. */
    private static boolean passes(
            CharSequence value,
            Places places,
            int modulus,
            IntFunction<String> digits,
            IntFunction<IntBinaryOperator> weighting) {
        String text = value.toString();
        int behind = places.isWhole() ? text.length() - 1 : places.behind();
        int check = places.isWhole() ? behind : places.checkAt();
        int start = places.isWhole() ? 0 : places.start();
        if (behind < start || behind > text.length() || check < 0 || check >= text.length()) {
            return false;
        }
        String cut = text.substring(start, behind);
        String bare = places.ignoring() ? cut.replaceAll(NO_DIGIT, "") : cut;
        if (!bare.chars().allMatch(Character::isDigit)) {
            return false;
        }
        IntBinaryOperator weights = weighting.apply(bare.length());
        int sum = IntStream.range(0, bare.length())
                .map(i -> weights.applyAsInt(i, Character.digit(bare.charAt(i), 10)))
                .sum();
        return digits.apply(Math.floorMod(sum, modulus)).indexOf(text.charAt(check)) >= 0;
    }

    /** European article numbers. */
    static Language ean(int length) {
        return CheckedNumbers.of("EAN-" + length, List.of(trade(length)), null, List.of("[0-9]+"), true);
    }

    private static NumberForm trade(int length) {
        int last = length - 2;
        return NumberForm.of(
                length,
                new CheckSum(
                        0,
                        last,
                        length - 1,
                        10,
                        (position, digit) -> (last - position) % 2 == 0 ? 3 * digit : digit,
                        rest -> String.valueOf((10 - rest) % 10)));
    }

    static Language isbn(ISBN.Type type) {
        NumberForm old = NumberForm.of(
                10,
                CheckSum.weighted(
                        0,
                        9,
                        11,
                        rest -> rest == 1 ? "X" : String.valueOf((11 - rest) % 11),
                        10,
                        9,
                        8,
                        7,
                        6,
                        5,
                        4,
                        3,
                        2));
        NumberForm modern = trade(13);
        // Publishers have 978 and 979 to choose from.
        String usual = "97[89][0-9]{10}";
        return switch (type) {
            case ISBN_10 -> CheckedNumbers.of("ISBN-10", List.of(old), NO_ISBN, List.of(), false);
            case ISBN_13 -> CheckedNumbers.of("ISBN-13", List.of(modern), NO_ISBN, List.of(usual), false);
            case ANY ->
                CheckedNumbers.of("ISBN", List.of(modern, old), NO_ISBN, List.of(usual + "|[0-9]{9}[0-9X]"), false);
        };
    }
}
