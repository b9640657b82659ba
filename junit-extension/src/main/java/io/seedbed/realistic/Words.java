package io.seedbed.realistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits the names of properties and types into words. */
final class Words {
    private Words() {}

    /**
     * The words of a name in lower case: {@code billingAddressLine1} and {@code BILLING_ADDRESS_LINE1} give billing,
     * address, line1, and {@code clientIPAddress} gives client, ip, address.
     */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                end(word, words);
                continue;
            }
            if (i > 0 && startsWord(name, i)) {
                end(word, words);
            }
            word.append(c);
        }
        end(word, words);
        return words;
    }

    private static boolean startsWord(String name, int i) {
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        boolean afterLower = Character.isLowerCase(name.charAt(i - 1)) || Character.isDigit(name.charAt(i - 1));
        boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return afterLower || beforeLower;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** The singular of an English plural in the forms that names of collections have: cities, addresses, emails. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
