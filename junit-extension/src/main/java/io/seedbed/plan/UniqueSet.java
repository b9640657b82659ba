package io.seedbed.plan;

import io.seedbed.blueprint.Together;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.random.Address;
import io.seedbed.random.Permutation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values that differ together from row to row: row <i>n</i> takes the <i>n</i>-th entry of a permutation of all combinations, as a
 * number whose digits are the places of the single values. Collects its members while they are compiled, is closed then, and is
 * immutable and thread-safe from there on.
 */
final class UniqueSet {

    /** How many combinations are enough for usual values, and for texts to stay what they are, if there are no more rows. */
    private static final long ENOUGH = 1_000_000;

    /** The same among the children of one parent. */
    private static final long ENOUGH_CHILDREN = 1_000;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE / 2);

    private final Together stated;
    private final List<String> paths;
    private final String place;
    private final long key;
    private final long rows;
    private final List<Member> members = new ArrayList<>();
    private References.@Nullable Siblings siblings;
    private int asked;
    private List<Digit> digits = List.of();
    private @Nullable Permutation order;

    /** Values by their places. */
    record Ranked(LongFunction<?> of, long count) {}

    /**
     * A value that can be whatever tells its row from others.
     *
     * @param usual the usual values; {@code null} if they can not be counted
     * @param all all that are possible
     * @param isText whether it rather stays as it is
     */
    record Member(String path, @Nullable Ranked usual, Ranked all, boolean isText) {}

    /** A member's part of the number of a combination. */
    private record Digit(String path, Ranked values, long radix) {}

    /**
     * A set without members yet.
     *
     * @param paths its members by their paths from the row
     * @param place how messages name it
     * @param key tells it from others under the same seed
     * @param rows how many rows there will be; 0 if nobody knows
     */
    UniqueSet(Together stated, List<String> paths, String place, long key, long rows) {
        this.stated = stated;
        this.paths = paths;
        this.place = place;
        this.key = key;
        this.rows = rows;
    }

    Together stated() {
        return stated;
    }

    List<String> paths() {
        return paths;
    }

    String place() {
        return place;
    }

    /** Notes that a member is a value or a row of another table, whatever becomes of it. */
    void ask() {
        asked++;
    }

    /** Whether a member is an object or a collection, which may differ by what it holds. */
    boolean hasObjects() {
        return asked < paths.size();
    }

    void add(Member member) {
        members.add(member);
    }

    /** The rows are children of a parent, which is a member. */
    void add(References.Siblings children) {
        siblings = children;
    }

    /**
     * Chooses which members take part, when all are known.
     *
     * @return how many combinations there are, {@code Long.MAX_VALUE} for more than rows; {@code -1} if there is nothing to combine
     * @throws SeedbedException if the children of a parent can not differ
     */
    long close() {
        members.sort(Comparator.comparing(Member::path));
        long need = siblings == null ? Math.max(ENOUGH, rows) : Math.max(ENOUGH_CHILDREN, siblings.most());
        List<Member> plain = members.stream().filter(member -> !member.isText()).toList();
        digits = digits(plain, true);
        if (product() < need) {
            digits = digits(plain, false);
        }
        if (product() < need) {
            digits = digits(members, false);
        }
        if (digits.isEmpty() && siblings == null) {
            return -1;
        }
        long count = product();
        if (siblings == null) {
            order = Permutation.of(count, key);
            return count;
        }
        if (count < siblings.most()) {
            throw SeedbedException.of(
                            "Too few different values for " + stated.origin().text() + ": " + place)
                    .fact(
                            "contradiction",
                            stated.origin().text() + "\n" + Spelling.count(count, "value")
                                    + (digits.isEmpty() ? "" : " of " + counts()) + "\n" + siblings.most()
                                    + " rows of one parent")
                    .remedy("let a parent have fewer rows, or allow more values")
                    .exception();
        }
        return Long.MAX_VALUE;
    }

    private static List<Digit> digits(List<Member> members, boolean isUsual) {
        List<Digit> digits = new ArrayList<>();
        long radix = 1;
        for (Member member : members) {
            Ranked usual = member.usual();
            Ranked values = isUsual && usual != null ? usual : member.all();
            // More combinations than a long can count are not needed: the last members have fewer values then.
            long most = MOST.divide(BigInteger.valueOf(radix)).longValueExact();
            Ranked bounded = new Ranked(values.of(), Math.max(1, Math.min(values.count(), most)));
            digits.add(new Digit(member.path(), bounded, radix));
            radix *= bounded.count();
        }
        return digits;
    }

    private long product() {
        return digits.isEmpty()
                ? 1
                : digits.get(digits.size() - 1).radix()
                        * digits.get(digits.size() - 1).values().count();
    }

    /** What takes part with how many values, in words: {@code number (250) and region (4)}. */
    String counts() {
        return digits.stream()
                .map(digit -> digit.path() + " (" + digit.values().count() + ")")
                .collect(Collectors.joining(" and "));
    }

    /** Whether a member takes part; others are drawn as usual. */
    boolean isIn(String path) {
        return find(path) != null;
    }

    private @Nullable Digit find(String path) {
        for (Digit digit : digits) {
            if (digit.path().equals(path)) {
                return digit;
            }
        }
        return null;
    }

    /** What a member is in a row. */
    @Nullable
    Object value(String path, Draw draw, long address) {
        // An object inside one of its own type is no row and takes any of the combinations.
        long row = draw.isInsideItself() ? Address.bits(draw.owner(), 0) : draw.row();
        Ranked values = Objects.requireNonNull(find(path)).values();
        long choice = draw.choose(address, place(path, row));
        return values.of().apply(Math.max(0, Math.min(choice, values.count() - 1)));
    }

    /** The place of a member's value in a row, among all that it has. */
    long place(String path, long row) {
        Digit digit = Objects.requireNonNull(find(path));
        return combination(row) / digit.radix() % digit.values().count();
    }

    private long combination(long row) {
        References.Siblings children = siblings;
        if (children != null) {
            long ofParent = Address.slot(key, children.parent(row));
            return Permutation.of(product(), ofParent).apply(children.number(row));
        }
        Permutation all = Objects.requireNonNull(order);
        return all.apply(Math.floorMod(row, all.size()));
    }
}
