package io.seedbed.regex;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the strings of an automaton from 0: shorter ones first, among equals in the order of simple characters.
 *
 * <p>Not all strings need a number. Lengths are added until there are enough, and odd characters stay out where common
 * ones suffice; so columns without repetition read well too. Immutable and thread-safe.
 */
final class Ranking {
    /** So many strings are enough: 2^62, more than rows that anybody will have. */
    static final BigInteger ENOUGH = BigInteger.ONE.shiftLeft(62);

    private static final int NO_WAY = -1;

    /** The characters that count, in order, each with its class. */
    private final char[] chars;

    private final int[] classOf;
    private final Map<Character, Integer> places = new HashMap<>();
    private final Automaton automaton;

    /** For each state, runs of characters in a row that lead to the same target. */
    private final Run[][] runs;

    /** For each length and state, how many strings. */
    private final List<BigInteger[]> counts = new ArrayList<>();

    /** For each length, how many strings are shorter. */
    private final List<BigInteger> offsets = new ArrayList<>(List.of(BigInteger.ZERO));

    private record Run(int from, int to, int target) {}

    private Ranking(Automaton automaton, Exploration.Lengths lengths, int tier, BigInteger enough) {
        this.automaton = automaton;
        Universe universe = automaton.universe();
        int[] best = bestTiers(universe);
        int[] kept = java.util.stream.IntStream.range(0, universe.size())
                .filter(i -> Kind.of(universe.at(i)).tier() <= Math.max(tier, best[universe.classAt(i)]))
                .toArray();
        chars = new char[kept.length];
        classOf = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            chars[i] = universe.at(kept[i]);
            classOf[i] = universe.classAt(kept[i]);
            places.put(chars[i], i);
        }
        runs = new Run[automaton.visited()][];
        count(lengths, enough);
    }

    private static int[] bestTiers(Universe universe) {
        int[] best = new int[universe.classes()];
        Arrays.fill(best, Integer.MAX_VALUE);
        for (int i = 0; i < universe.size(); i++) {
            best[universe.classAt(i)] =
                    Math.min(best[universe.classAt(i)], Kind.of(universe.at(i)).tier());
        }
        return best;
    }

    /** Numbers all strings if they are fewer than enough, else those of the most common characters that are enough. */
    static Ranking of(Automaton automaton, Exploration.Lengths lengths) {
        for (int tier = 0; tier < Kind.HIDDEN.tier(); tier++) {
            Ranking ranking = new Ranking(automaton, lengths, tier, ENOUGH);
            if (ranking.size().compareTo(ENOUGH) >= 0) {
                return ranking;
            }
        }
        return ofAll(automaton, lengths, ENOUGH);
    }

    /** Numbers the strings of all characters, even hidden ones, up to the first length that makes them enough. */
    static Ranking ofAll(Automaton automaton, Exploration.Lengths lengths, BigInteger enough) {
        return new Ranking(automaton, lengths, Kind.HIDDEN.tier(), enough);
    }

    private void count(Exploration.Lengths lengths, BigInteger enough) {
        for (int length = 0; length <= lengths.last(); length++) {
            BigInteger[] row = new BigInteger[lengths.reach()[lengths.last() - length]];
            for (int state = 0; state < row.length; state++) {
                row[state] = count(length, state);
            }
            counts.add(row);
            BigInteger fitting = length < lengths.first() ? BigInteger.ZERO : row[0];
            offsets.add(offsets.get(length).add(fitting));
            if (size().compareTo(enough) >= 0) {
                return;
            }
        }
    }

    private BigInteger count(int length, int state) {
        if (state >= runs.length) {
            return BigInteger.ZERO; // too far from the start to matter
        } else if (length == 0) {
            return automaton.accepts(state) ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger[] shorter = counts.get(length - 1);
        for (Run run : runs(state)) {
            if (run.target < shorter.length) {
                sum = sum.add(shorter[run.target].multiply(BigInteger.valueOf((long) run.to - run.from)));
            }
        }
        return sum;
    }

    private Run[] runs(int state) {
        if (runs[state] == null) {
            runs[state] = findRuns(state);
        }
        return runs[state];
    }

    private Run[] findRuns(int state) {
        Automaton.Exits exits = automaton.visit(state);
        int[] targetOf = new int[automaton.universe().classes()];
        Arrays.fill(targetOf, NO_WAY);
        for (int i = 0; i < exits.targets.length; i++) {
            int target = exits.targets[i];
            automaton.alphabet(exits.alphabets[i]).classes().stream().forEach(c -> targetOf[c] = target);
        }
        List<Run> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= chars.length; i++) {
            if (i == chars.length || targetOf[classOf[i]] != targetOf[classOf[from]]) {
                if (targetOf[classOf[from]] != NO_WAY) {
                    found.add(new Run(from, i, targetOf[classOf[from]]));
                }
                from = i;
            }
        }
        return found.toArray(new Run[0]);
    }

    /** How many strings have a number. */
    BigInteger size() {
        return offsets.get(offsets.size() - 1);
    }

    /**
     * The string of a number.
     *
     * @throws IndexOutOfBoundsException if the number is not in [0, size)
     */
    String at(BigInteger index) {
        if (index.signum() < 0 || index.compareTo(size()) >= 0) {
            throw new IndexOutOfBoundsException(
                    "There is no string number " + index + ": they are counted from 0 and " + size() + " in number.");
        }
        int length = 0;
        while (index.compareTo(offsets.get(length + 1)) >= 0) {
            length++;
        }
        BigInteger rest = index.subtract(offsets.get(length));
        char[] text = new char[length];
        int state = 0;
        for (int i = 0; i < length; i++) {
            BigInteger[] ahead = counts.get(length - i - 1);
            for (Run run : runs(state)) {
                BigInteger each = ahead[run.target];
                BigInteger all = each.multiply(BigInteger.valueOf((long) run.to - run.from));
                if (rest.compareTo(all) < 0) {
                    BigInteger[] place = rest.divideAndRemainder(each);
                    text[i] = chars[run.from + place[0].intValue()];
                    rest = place[1];
                    state = run.target;
                    break;
                }
                rest = rest.subtract(all);
            }
        }
        return new String(text);
    }

    /** The number of a string, or -1 if it has none. */
    BigInteger indexOf(String text) {
        if (text.length() >= counts.size()) {
            return BigInteger.ONE.negate();
        }
        BigInteger index = offsets.get(text.length());
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            Integer place = places.get(text.charAt(i));
            Run taken = null;
            BigInteger[] ahead = counts.get(text.length() - i - 1);
            for (Run run : place == null ? new Run[0] : runs(state)) {
                if (place < run.to) {
                    taken = place >= run.from ? run : null;
                    index = index.add(ahead[run.target].multiply(BigInteger.valueOf(Math.max(0L, place - run.from))));
                    break;
                }
                index = index.add(ahead[run.target].multiply(BigInteger.valueOf((long) run.to - run.from)));
            }
            if (taken == null) {
                return BigInteger.ONE.negate();
            }
            state = taken.target;
        }
        boolean numbered = offsets.get(text.length() + 1).compareTo(offsets.get(text.length())) > 0;
        return numbered && automaton.accepts(state) ? index : BigInteger.ONE.negate();
    }
}
