package io.seedbed.regex;

import io.seedbed.random.Address;
import java.util.stream.IntStream;

/**
 * Draws strings: a length first, then a walk through the automaton that cannot fail.
 *
 * <p>Most walks go where most strings are, with characters that read like text. Some take every turn with the same chance,
 * so that rare alternatives appear, and a few also take every character with the same chance. Immutable and thread-safe.
 */
final class Sampler {
    /** Of 32 strings, how many have the shortest and the longest length on purpose. */
    private static final int EDGES = 1;

    /** Of 32 strings, how many take every turn with the same chance. */
    private static final int VARIED = 5;

    /** Of 32 strings, how many are odd: every turn and every character with the same chance. */
    private static final int ODD = 2;

    /** Beyond this many bits of variety a length has enough and more bits gain it no more weight. */
    private static final int VARIETY = 40;

    /** How slowly longer lengths lose weight: that of the n-th one is 1 / (n + 8)^1.5. */
    private static final double SHORT_BIAS = 8;

    private final Automaton.Exits[] exits;
    private final Alphabet[] alphabets;
    private final Weights weights;
    private final int[] lengths;
    private final double[] cumulative;

    private Sampler(Automaton automaton, Weights weights, int[] lengths, double[] cumulative) {
        this.exits = IntStream.range(0, automaton.visited())
                .mapToObj(automaton::visit)
                .toArray(Automaton.Exits[]::new);
        this.alphabets = IntStream.range(0, automaton.alphabets())
                .mapToObj(automaton::alphabet)
                .toArray(Alphabet[]::new);
        this.weights = weights;
        this.lengths = lengths;
        this.cumulative = cumulative;
    }

    static Sampler of(Automaton automaton, Exploration.Lengths range) {
        Weights weights = Weights.of(automaton, range);
        int[] lengths = IntStream.rangeClosed(range.first(), range.last())
                .filter(weights::hasLength)
                .toArray();
        double[] cumulative = new double[lengths.length];
        double sum = 0;
        for (int i = 0; i < lengths.length; i++) {
            double rarity = (i + SHORT_BIAS) * Math.sqrt(i + SHORT_BIAS);
            sum += (1 + Math.min(VARIETY, weights.bits(lengths[i]))) / rarity;
            cumulative[i] = sum;
        }
        return new Sampler(automaton, weights, lengths, cumulative);
    }

    /** The string at an address: a pure function of its 64 bits. */
    String sample(long address) {
        long style = Address.bits(address, 0);
        int dice = (int) (style & 31);
        int length = length(style, (int) (style >>> 5 & 31));
        boolean fair = dice < VARIED + ODD;
        boolean odd = dice < ODD;
        char[] text = new char[length];
        int state = 0;
        for (int i = 0; i < length; i++) {
            Automaton.Exits here = exits[state];
            int exit = 0;
            if (here.targets.length > 1) {
                double u = Address.unit(Address.bits(address, 2L * i + 1));
                double[] ahead = weights.ofLength(length - i - 1);
                exit = fair ? fairExit(here, ahead, u) : weightedExit(here, ahead, u);
            }
            Alphabet alphabet = alphabets[here.alphabets[exit]];
            long bits = Address.bits(address, 2L * i + 2);
            text[i] = odd || alphabet.isOneKind()
                    ? alphabet.any(bits)
                    : alphabet.readable(
                            bits, i == 0 ? Alphabet.BEGINNING : Alphabet.after(text[i - 1]), i == length - 1);
            state = here.targets[exit];
        }
        return new String(text);
    }

    private int length(long style, int dice) {
        if (dice < EDGES) {
            return lengths[0];
        } else if (dice < 2 * EDGES) {
            return lengths[lengths.length - 1];
        }
        double u = Address.unit(style) * cumulative[cumulative.length - 1];
        int low = 0;
        int high = lengths.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u < cumulative[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return lengths[low];
    }

    private int weightedExit(Automaton.Exits exits, double[] ahead, double u) {
        double sum = 0;
        for (int i = 0; i < exits.targets.length; i++) {
            sum += weight(exits, ahead, i);
        }
        double rest = u * sum;
        int chosen = -1;
        for (int i = 0; i < exits.targets.length; i++) {
            double weight = weight(exits, ahead, i);
            if (weight > 0) {
                chosen = i;
                rest -= weight;
                if (rest < 0) {
                    break;
                }
            }
        }
        return chosen;
    }

    private double weight(Automaton.Exits exits, double[] ahead, int i) {
        return alphabets[exits.alphabets[i]].weight() * ahead[exits.targets[i]];
    }

    private static int fairExit(Automaton.Exits exits, double[] ahead, double u) {
        int open = 0;
        for (int target : exits.targets) {
            open += ahead[target] > 0 ? 1 : 0;
        }
        int skip = (int) (u * open);
        for (int i = 0; i < exits.targets.length; i++) {
            if (ahead[exits.targets[i]] > 0 && skip-- == 0) {
                return i;
            }
        }
        throw new IllegalStateException("no way on though there is a string");
    }
}
