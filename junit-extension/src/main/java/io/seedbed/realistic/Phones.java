package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Phone numbers in the form of a country.
 *
 * <p>Where the regulator sets numbers aside for fiction, only those: 555-01xx in North America, and the lists of Ofcom (United
 * Kingdom), Bundesnetzagentur (Germany) and Arcep (France). Elsewhere the form is that of a number from Datafaker, whose
 * last four digits are drawn anew.
 */
final class Phones {
    private static final List<String> AMERICAN = List.of(
            "(2Ø#) 555-01##",
            "(3Ø#) 555-01##",
            "(4Ø#) 555-01##",
            "(5Ø#) 555-01##",
            "(6Ø#) 555-01##",
            "(7Ø#) 555-01##",
            "(8Ø#) 555-01##",
            "(9Ø#) 555-01##");

    /** By country: code, then whether a leading zero is dropped abroad, then the forms of landlines and of mobiles. */
    private static final Map<String, Plan> PLANS = Map.of(
            "US", new Plan("+1", AMERICAN, AMERICAN),
            "CA", new Plan("+1", AMERICAN, AMERICAN),
            "GB",
                    new Plan(
                            "+44",
                            List.of(
                                    "0113 496 0###",
                                    "0114 496 0###",
                                    "0115 496 0###",
                                    "0116 496 0###",
                                    "0117 496 0###",
                                    "0118 496 0###",
                                    "0121 496 0###",
                                    "0131 496 0###",
                                    "0141 496 0###",
                                    "0151 496 0###",
                                    "0161 496 0###",
                                    "020 7946 0###",
                                    "0191 498 0###",
                                    "028 9649 6###",
                                    "029 2018 0###"),
                            List.of("07700 900###")),
            "DE",
                    new Plan(
                            "+49",
                            List.of("030 23125###", "069 90009###", "040 66969###", "0221 4710###", "089 99998###"),
                            List.of("0171 39200##", "0176 040690##")),
            "FR",
                    new Plan(
                            "+33",
                            List.of(
                                    "01 99 00 ## ##",
                                    "02 61 91 ## ##",
                                    "03 53 01 ## ##",
                                    "04 65 71 ## ##",
                                    "05 36 49 ## ##"),
                            List.of("06 39 98 ## ##")));

    /** Datafaker needs 8 us for a number; so many forms of one are enough for any look. */
    private static final int SAMPLES = 64;

    private record Plan(String code, List<String> landline, List<String> mobile) {}

    private final String country;
    private final FakerPool fakers;

    Phones(String country, FakerPool fakers) {
        this.country = country;
        this.fakers = fakers;
    }

    /** The source of a form of number, by its name in the vocabulary: national, mobile or e164. */
    TextSource of(String name) {
        Plan plan = PLANS.get(country);
        return switch (name) {
            case "national" -> forms(plan == null ? sampled("#{phone_number.phone_number}", x -> x) : plan.landline());
            case "mobile" -> forms(plan == null ? sampled("#{phone_number.cell_phone}", x -> x) : plan.mobile());
            case "e164" ->
                forms(
                        plan == null
                                ? sampled("#{phone_number.phone_number_international}", Phones::compact)
                                : plan.landline().stream()
                                        .map(form -> plan.code() + compact(form).replaceFirst("^0", ""))
                                        .toList());
            default -> throw new IllegalArgumentException("no phone number is called " + name);
        };
    }

    private static TextSource forms(List<String> forms) {
        Table table = Table.of(forms);
        return (siblings, owner, cell) -> Placeholders.digits(table.pick(Address.bits(cell, 0)), cell);
    }

    private List<String> sampled(String expression, UnaryOperator<String> form) {
        Set<String> forms = new LinkedHashSet<>();
        long address = Address.name(expression + country.toLowerCase(Locale.ROOT));
        for (int i = 0; i < SAMPLES; i++) {
            forms.add(lastDigitsFree(form.apply(fakers.evaluate(expression, Address.slot(address, i)))));
        }
        return new ArrayList<>(forms);
    }

    private static String compact(String number) {
        return number.replaceAll("[^0-9+#Ø]", "");
    }

    private static String lastDigitsFree(String number) {
        StringBuilder form = new StringBuilder(number);
        int free = 4;
        for (int i = form.length() - 1; i >= 0 && free > 0; i--) {
            if (Character.isDigit(form.charAt(i))) {
                form.setCharAt(i, '#');
                free--;
            }
        }
        return form.toString();
    }
}
