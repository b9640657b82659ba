package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.random.Address;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of an entity, each a pure function of its number. Immutable and thread-safe.
 *
 * @param <T> the type of a row
 */
public final class Plan<T> {

    /** The version of hashing, rounding and quantiles that values follow from; it changes only when values would. */
    public static final int ALGORITHM = 1;

    private final Compilation compilation;
    private final PlanCompiler.Compiled compiled;
    private final Source<?> root;
    private final long entityKey;

    private Plan(Compilation compilation) {
        this.compilation = compilation;
        this.compiled = new PlanCompiler(compilation).compile();
        this.root = compiled.root();
        this.entityKey = Address.entity(compilation.seed(), compilation.schema().entity());
        // A rule that no value meets is to be told now, not in the middle of a test or a file.
        compiled.checked().forEach(this::tryOut);
    }

    private void tryOut(Source<?> source) {
        Draw draw = new Draw(0);
        long address = Address.row(entityKey, 0);
        draw.owner(address);
        source.at(draw, address);
    }

    /**
     * Compiles a schema.
     *
     * @throws SeedbedException if no row is possible
     */
    public static <T> Plan<T> compile(Compilation compilation) {
        return new Plan<>(compilation);
    }

    /**
     * The row with a number: any number, in any order, at the same cost.
     *
     * @return the row; {@code null} only if the root value itself may be missing
     */
    public T row(long number) {
        return row(new Draw(number), number);
    }

    /**
     * The row with a number as others see it that refer to it: without references that lead round in a circle, unless they are needed.
     *
     * @param way what leads to it
     */
    public T row(long number, Way way) {
        return row(new Draw(number, way), number);
    }

    @SuppressWarnings("unchecked") // The schema was read from T.
    T row(Draw draw, long number) {
        long address = Address.row(entityKey, number);
        draw.owner(address);
        return (T) root.at(draw, address);
    }

    /**
     * One property of the rows, made without the rest of them.
     *
     * @param path the property's name, or several with dots for a part of an object: {@code address.city}
     * @return takes the number of a row to the property's value there, or to {@code null} where it is missing
     * @throws SeedbedException if rows have no such property
     */
    public LongFunction<@Nullable Object> property(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        PartSource<?> part = compiled.parts().get(name);
        if (part == null) {
            throw SeedbedException.of("There is no property " + name + " of "
                            + compilation.schema().root().javaType())
                    .fact(
                            "properties",
                            String.join(", ", new TreeSet<>(compiled.parts().keySet())))
                    .remedy("use one of these")
                    .exception();
        }
        LongFunction<@Nullable Object> value = row -> {
            Draw draw = new Draw(row);
            long address = Address.row(entityKey, row);
            draw.owner(address);
            return part.at(draw, address);
        };
        return dot < 0 ? value : within(value, path.substring(dot + 1));
    }

    /** The types on the way may be several, so that each object is asked for its own. */
    private static LongFunction<@Nullable Object> within(LongFunction<@Nullable Object> owner, String path) {
        String[] names = path.split("\\.");
        return row -> {
            Object value = owner.apply(row);
            for (String name : names) {
                value = value == null
                        ? null
                        : Reading.of(value.getClass(), name).of(value);
            }
            return value;
        };
    }

    /**
     * The rows of another entity that a collection of references leads to.
     *
     * @param property the collection's name
     * @throws IllegalArgumentException if rows have no such collection
     */
    public Links links(String property) {
        LinksSource source = compiled.links().get(property);
        PartSource<?> part = compiled.parts().get(property);
        if (source == null || part == null) {
            throw new IllegalArgumentException(property + " refers to no rows");
        }
        return new Links(part, source, entityKey);
    }

    /**
     * The rows from one number (inclusive) to another (exclusive), lazily and in order; may be made parallel.
     *
     * @throws SeedbedException if a unique value has fewer values than there are rows
     */
    public Stream<T> rows(long from, long to) {
        requireDistinct(to - from);
        return LongStream.range(from, to).mapToObj(this::row);
    }

    /**
     * Checks that so many rows can differ wherever they must.
     *
     * @throws SeedbedException naming the first value that can not
     */
    public void requireDistinct(long rows) {
        for (PlanCompiler.Uniqueness unique : compiled.unique()) {
            if (unique.count() < rows) {
                throw SeedbedException.of("Too few different values for " + unique.statement() + ": " + unique.place())
                        .fact(
                                "contradiction",
                                unique.statement() + "\n" + Spelling.count(unique.count(), "value") + " of "
                                        + unique.type() + "\n" + Spelling.count(rows, "row"))
                        .remedy("ask for at most " + Spelling.count(unique.count(), "row")
                                + ", allow more values, or remove " + unique.statement())
                        .exception();
            }
        }
    }

    /** What may appear where, how often, what makes it and who said so, for every place; worked out anew by each call. */
    public Explanation explanation() {
        return Explanation.of(compilation, compiled.notes(), Examples.of(this));
    }

    /** The same as text for people. */
    public String explain() {
        return explanation().toText();
    }

    /** What this plan was compiled from. */
    public Compilation compilation() {
        return compilation;
    }

    /** A SHA-256 in hex over everything the blueprint states: equal fingerprints mean equal rows, other things equal. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(compilation.schema().entity()).append('\n');
        compiled.notes().all().forEach(note -> text.append(note.print()).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
