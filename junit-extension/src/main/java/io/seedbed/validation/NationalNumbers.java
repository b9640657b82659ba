package io.seedbed.validation;

import io.seedbed.regex.CheckSum;
import io.seedbed.regex.CheckedNumbers;
import io.seedbed.regex.Language;
import io.seedbed.regex.NumberForm;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.ru.INN;

/** Numbers that states give to people and companies, as Hibernate Validator's validators judge them. */
final class NationalNumbers {

    private static final String NO_DIGIT = "[^0-9]";
    private static final IntFunction<String> ELEVEN_LESS = rest -> rest < 2 ? "0" : String.valueOf(11 - rest);
    private static final IntFunction<String> LAST_DIGIT = rest -> String.valueOf(rest % 10);

    private static final String TO_28 = "(?:0[1-9]|1[0-9]|2[0-8])";
    private static final String TO_30 = "(?:0[1-9]|[12][0-9]|30)";
    private static final String TO_31 = "(?:0[1-9]|[12][0-9]|3[01])";

    private NationalNumbers() {}

    /** Weights 2, 3, 4 and so on from the right up to a greatest one, then from 2 again. */
    private static CheckSum elevens(int first, int last, int check, int greatest) {
        int[] weights = IntStream.rangeClosed(first, last)
                .map(position -> 2 + (last - position) % (greatest - 1))
                .toArray();
        return CheckSum.weighted(first, check, 11, ELEVEN_LESS, weights);
    }

    /** Refuses the same digit everywhere, in a layout whose digits are written {@code d}. */
    private static String unlessOneDigit(String layout) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> layout.replace("d", String.valueOf(digit)))
                .collect(Collectors.joining("|", "(?!(?:", ")\\z)"));
    }

    /** Brazil's number of natural persons. */
    static Language cpf() {
        NumberForm form = NumberForm.of(11, elevens(0, 8, 9, 99), elevens(0, 9, 10, 99));
        return CheckedNumbers.of(
                "CPF",
                List.of(form),
                NO_DIGIT,
                List.of(
                        unlessOneDigit("d{11}") + "[0-9]{11}",
                        unlessOneDigit("d{3}\\.d{3}\\.d{3}-d{2}") + "[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}"),
                true);
    }

    /** Brazil's number of companies; the newer one has letters as well. */
    static Language cnpj(boolean letters) {
        String alphabet = letters ? NumberForm.DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : NumberForm.DIGITS;
        NumberForm form = new NumberForm(14, alphabet, List.of(elevens(0, 11, 12, 9), elevens(0, 12, 13, 9)));
        String any = letters ? "[0-9A-Z]" : "[0-9]";
        return CheckedNumbers.of(
                "CNPJ",
                List.of(form),
                "[^0-9A-Z]",
                List.of(
                        unlessOneDigit("d{14}") + any + "{12}[0-9]{2}",
                        unlessOneDigit("d{2}\\.d{3}\\.d{3}/d{4}-d{2}") + any + "{2}\\." + any + "{3}\\." + any + "{3}/"
                                + any + "{4}-[0-9]{2}"),
                true);
    }

    /** Brazil's number of voters. */
    static Language tituloEleitoral() {
        NumberForm form = NumberForm.of(12, elevens(0, 7, 10, 9), elevens(8, 10, 11, 9));
        return CheckedNumbers.of("T\u00edtulo Eleitoral", List.of(form), null, List.of("[0-9]{12}"), true);
    }

    /** Korea's number of residents, with the date of birth and a digit for century and sex in it. */
    static Language korRrn(boolean checked) {
        CheckSum sum = CheckSum.weighted(
                0, 12, 11, rest -> String.valueOf((11 - rest) % 10), 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5);
        NumberForm form = checked ? NumberForm.of(13, sum) : NumberForm.of(13);
        String date = "[0-9]{2}(?:(?:0[13578]|1[02])" + TO_31 + "|(?:0[469]|11)" + TO_30 + "|02(?:" + TO_28 + "|29))";
        return CheckedNumbers.of(
                "Korean resident registration number",
                List.of(form),
                "-",
                List.of(date + "[1-8][0-9]{6}", date + "-[1-8][0-9]{6}"),
                true);
    }

    /** Poland's number of taxpayers. A remainder of ten has no digit, so that there are no such numbers. */
    static Language nip() {
        NumberForm form = NumberForm.of(
                10,
                CheckSum.weighted(0, 9, 11, rest -> rest == 10 ? "" : String.valueOf(rest), 6, 5, 7, 2, 3, 4, 5, 6, 7));
        return CheckedNumbers.of("NIP", List.of(form), NO_DIGIT, List.of(), false);
    }

    /** Poland's number of persons: the date of birth, its month with 20, 40, 60 or 80 more in other centuries than the 20th. */
    static Language pesel() {
        NumberForm form = NumberForm.of(
                11,
                CheckSum.weighted(0, 10, 10, rest -> String.valueOf((10 - rest) % 10), 1, 3, 7, 9, 1, 3, 7, 9, 1, 3));
        String leapDay = "(?:(?:0[48]|[2468][048]|[13579][26])[02468]229|002229)";
        String date = "(?:[0-9]{2}(?:(?:[02468][13578]|[13579][02])" + TO_31 + "|(?:[02468][469]|[13579]1)" + TO_30
                + "|[02468]2" + TO_28 + ")|" + leapDay + ")";
        return CheckedNumbers.of(
                "PESEL",
                List.of(form),
                null,
                List.of("(?=[3-9][0-9][01])" + date + "[0-9]{5}", date + "[0-9]{5}"),
                true);
    }

    /** Poland's number of companies, in its short and its long form. */
    static Language regon() {
        NumberForm brief = NumberForm.of(9, CheckSum.weighted(0, 8, 11, LAST_DIGIT, 8, 9, 2, 3, 4, 5, 6, 7));
        NumberForm full =
                NumberForm.of(14, CheckSum.weighted(0, 13, 11, LAST_DIGIT, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8));
        return CheckedNumbers.of("REGON", List.of(brief, full), null, List.of("[0-9]+"), true);
    }

    /** Russia's number of taxpayers: ten digits for companies, twelve for persons. */
    static Language inn(INN.Type type) {
        NumberForm company = NumberForm.of(10, CheckSum.weighted(0, 9, 11, LAST_DIGIT, 2, 4, 10, 3, 5, 9, 4, 6, 8));
        NumberForm person = NumberForm.of(
                12,
                CheckSum.weighted(0, 10, 11, LAST_DIGIT, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8),
                CheckSum.weighted(0, 11, 11, LAST_DIGIT, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8));
        List<NumberForm> forms = switch (type) {
            case INDIVIDUAL -> List.of(person);
            case JURIDICAL -> List.of(company);
            case ANY -> List.of(company, person);
        };
        return CheckedNumbers.of("INN", forms, null, List.of("[0-9]+"), true);
    }
}
