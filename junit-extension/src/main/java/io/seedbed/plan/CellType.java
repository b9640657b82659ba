package io.seedbed.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of which type the JDK values in a column, or inside a list or map, are: what a typed file format needs for its schema. */
public sealed interface CellType {

    /** Whether the class allows the value to be missing: no primitive type and no constraint says that it must be there. */
    boolean nullable();

    /**
     * A value without parts.
     *
     * @param type its class, such as {@code Integer}, {@code String} or {@code LocalDate}
     * @param limits what the constraints say of its size
     * @param constants the names of the enum's constants in their order, if it is the name of one; else none
     */
    record Plain(Class<?> type, boolean nullable, Limits limits, List<String> constants) implements CellType {

        Plain(Class<?> type, boolean nullable, Limits limits) {
            this(type, nullable, limits, List.of());
        }
    }

    /** A {@code List} of values of one type. */
    record Elements(CellType element, boolean nullable) implements CellType {}

    /** A {@code Map} from text to values of one type. */
    record Entries(CellType value, boolean nullable) implements CellType {}

    /**
     * A {@code Map} with these keys, that stands for an object.
     *
     * @param members the types by name, in the order of the object's properties
     */
    record Members(Map<String, CellType> members, boolean nullable) implements CellType {}

    /** A {@code Map} that stands for an object whose depth or parts differ from row to row. */
    record Open(boolean nullable) implements CellType {}

    /**
     * How large a value can be; each is {@code null} if nothing says so.
     *
     * @param wholeDigits the most digits before the decimal point
     * @param decimals the most digits behind it, of seconds for times
     * @param length the most characters in UTF-16 units
     */
    record Limits(
            @Nullable Integer wholeDigits,
            @Nullable Integer decimals,
            @Nullable Integer length) {

        /** Nothing is known. */
        static final Limits NONE = new Limits(null, null, null);

        static Limits ofLength(int length) {
            return new Limits(null, null, length);
        }
    }

    /** The same type for a value that may be missing, whatever the class says. */
    default CellType orMissing() {
        return missing(true);
    }

    /** The same type for a value that may or may not be missing. */
    default CellType missing(boolean may) {
        if (this instanceof Plain plain) {
            return new Plain(plain.type, may, plain.limits, plain.constants);
        }
        if (this instanceof Elements elements) {
            return new Elements(elements.element, may);
        }
        if (this instanceof Entries entries) {
            return new Entries(entries.value, may);
        }
        return this instanceof Members object ? new Members(object.members, may) : new Open(may);
    }
}
