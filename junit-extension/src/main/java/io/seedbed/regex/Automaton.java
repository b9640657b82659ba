package io.seedbed.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic automaton over the classes of a {@link Universe} that comes into being as it is asked for.
 *
 * <p>States are numbered from 0, the start, in the order in which they are met. Not thread-safe while states are added;
 * afterwards only read.
 */
final class Automaton {
    /** Where one state leads. */
    static final class Exits {
        /** The states that follow, each once, in the order of the first class that leads there. */
        final int[] targets;

        /** For each target, the number of the {@link Alphabet} that leads there. */
        final int[] alphabets;

        private Exits(int[] targets, int[] alphabets) {
            this.targets = targets;
            this.alphabets = alphabets;
        }
    }

    private final Universe universe;
    private @Nullable Derivation derivation;
    private final Budget budget;
    private final Map<Derivation.Situation, Integer> numbers = new HashMap<>();
    private final List<Derivation.Situation> situations = new ArrayList<>();
    private final List<Exits> exits = new ArrayList<>();
    private final BitSet accepting = new BitSet();
    private final Map<BitSet, Integer> alphabetNumbers = new HashMap<>();
    private final List<Alphabet> alphabets = new ArrayList<>();

    Automaton(Collection<Node> rules, Universe universe) {
        this.universe = universe;
        this.budget = new Budget();
        Derivation start = new Derivation(rules, universe, budget);
        this.derivation = start;
        number(start.start());
    }

    private int number(Derivation.Situation situation) {
        Integer known = numbers.putIfAbsent(situation, numbers.size());
        if (known != null) {
            return known;
        }
        Budget.check(numbers.size(), Budget.STATES, "states");
        situations.add(situation);
        return situations.size() - 1;
    }

    /** Works out where a state leads and whether the input may end there. */
    Exits visit(int state) {
        if (state < exits.size()) {
            return exits.get(state);
        }
        // Numbers must not depend on the order of questions, so states before this one come first.
        while (exits.size() <= state) {
            int next = exits.size();
            exits.add(exits(next));
        }
        return exits.get(state);
    }

    /** Frees what is only needed to visit further states, which is most of it. */
    void forgetFormulas() {
        derivation = null;
        numbers.clear();
        situations.clear();
        alphabetNumbers.clear();
    }

    private Exits exits(int state) {
        if (derivation == null) {
            throw new IllegalStateException("state " + state + " was not visited while that was possible");
        }
        Derivation.Opened opened = derivation.open(situations.get(state));
        if (opened.accepts()) {
            accepting.set(state);
        }
        Map<Integer, BitSet> ways = new LinkedHashMap<>();
        for (BitSet alike : classesAlike(opened.sets())) {
            budget.step(1);
            Derivation.Situation next = opened.after(alike.nextSetBit(0));
            if (next != null) {
                ways.computeIfAbsent(number(next), x -> new BitSet()).or(alike);
            }
        }
        return new Exits(
                ways.keySet().stream().mapToInt(x -> x).toArray(),
                ways.values().stream().mapToInt(this::alphabetNumber).toArray());
    }

    /** The classes, put together where none of the sets tells them apart. */
    private Collection<BitSet> classesAlike(Set<CharSet> sets) {
        Map<BitSet, BitSet> bySignature = new LinkedHashMap<>();
        for (int c = 0; c < universe.classes(); c++) {
            BitSet signature = new BitSet();
            int bit = 0;
            for (CharSet set : sets) {
                signature.set(bit++, universe.members(set).get(c));
            }
            bySignature.computeIfAbsent(signature, x -> new BitSet()).set(c);
        }
        return bySignature.values();
    }

    private int alphabetNumber(BitSet classes) {
        Integer known = alphabetNumbers.putIfAbsent(classes, alphabets.size());
        if (known != null) {
            return known;
        }
        alphabets.add(Alphabet.of(classes, universe.chars(classes)));
        return alphabets.size() - 1;
    }

    /** Whether the input may end in a state. */
    boolean accepts(int state) {
        visit(state);
        return accepting.get(state);
    }

    /** How many states have been met. */
    int size() {
        return situations.size();
    }

    /** How many states, the first ones, have been visited. */
    int visited() {
        return exits.size();
    }

    /** Whether all states are known and visited. */
    boolean isClosed() {
        return exits.size() == situations.size();
    }

    Alphabet alphabet(int number) {
        return alphabets.get(number);
    }

    int alphabets() {
        return alphabets.size();
    }

    Universe universe() {
        return universe;
    }
}
