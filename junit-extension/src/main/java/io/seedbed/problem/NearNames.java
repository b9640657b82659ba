package io.seedbed.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names to offer to somebody who has misspelled one. */
public final class NearNames {

    private static final int SHOWN = 12;

    private NearNames() {}

    /** All names in their order if they are few; otherwise the dozen nearest, nearest first, and how many there are. */
    public static String of(String wanted, Collection<String> names) {
        if (names.size() <= SHOWN) {
            return String.join(", ", names);
        }
        List<String> nearest = names.stream()
                .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        return nearest.stream().collect(Collectors.joining(", ", "", ", ... " + names.size() + " in all"));
    }

    /** How many letters must be put in, taken out or replaced to get from one to the other (Levenshtein, 1966). */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
