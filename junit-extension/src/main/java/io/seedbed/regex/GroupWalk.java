package io.seedbed.regex;

import io.seedbed.random.Address;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes strings along the tree of a pattern and repeats what a group has matched, as back-references demand.
 *
 * <p>Look-arounds, anchors and bounds are not minded: whoever asks must check. Not thread-safe; writes one string.
 */
final class GroupWalk {
    /** No string is written beyond this length; it is given up. */
    private static final int HOPELESS = 100_000;

    private final Map<CharSet, Alphabet> alphabets;
    private final long address;
    private final int generosity;
    private final int longest;
    private final Map<Integer, String> groups = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private long draws;

    private GroupWalk(Map<CharSet, Alphabet> alphabets, long address, int generosity, int longest) {
        this.alphabets = alphabets;
        this.address = address;
        this.generosity = generosity;
        this.longest = longest;
    }

    /** What walks over one universe share. Not to be changed any more once made. */
    static Map<CharSet, Alphabet> alphabets(Universe universe, List<CharSet> sets) {
        Map<CharSet, Alphabet> alphabets = new IdentityHashMap<>();
        for (CharSet set : sets) {
            BitSet classes = universe.members(set);
            if (!classes.isEmpty()) {
                alphabets.put(set, Alphabet.of(classes, universe.chars(classes)));
            }
        }
        return alphabets;
    }

    /**
     * One attempt at a string of a pattern.
     *
     * @param generosity how many iterations more than the least a repetition may have
     * @param longest how long the string may grow before repetitions end
     */
    static String write(Node root, Map<CharSet, Alphabet> alphabets, long address, int generosity, int longest) {
        GroupWalk walk = new GroupWalk(alphabets, address, generosity, longest);
        walk.write(root);
        return walk.text.toString();
    }

    private long bits() {
        return Address.bits(address, draws++);
    }

    private void write(Node node) {
        if (text.length() > HOPELESS) {
            return;
        }
        if (node instanceof Node.Letter letter && alphabets.containsKey(letter.set())) {
            int before = text.length() == 0 ? Alphabet.BEGINNING : Alphabet.after(text.charAt(text.length() - 1));
            text.append(alphabets.get(letter.set()).readable(bits(), before, false));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(this::write);
        } else if (node instanceof Node.Choice choice && !choice.options().isEmpty()) {
            write(choice.options()
                    .get((int) Address.below(bits(), choice.options().size())));
        } else if (node instanceof Node.Repeat repeat) {
            long spread = Math.min((long) repeat.max() - repeat.min(), generosity);
            long count = repeat.min() + Address.below(bits(), spread + 1);
            for (long i = 0;
                    i < count && text.length() <= HOPELESS && (i < repeat.min() || text.length() < longest);
                    i++) {
                write(repeat.body());
            }
        } else if (node instanceof Node.Group group) {
            int start = text.length();
            write(group.body());
            groups.put(group.number(), text.substring(start));
        } else if (node instanceof Node.BackReference reference) {
            text.append(groups.getOrDefault(reference.number(), ""));
        }
    }
}
