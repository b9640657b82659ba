package io.seedbed.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of which type the values of a column, or inside a list or map, are. */
public sealed interface ColumnType {

    /** Digits behind the point that a decimal gets if nothing says how many it has: as Spark does. */
    int USUAL_SCALE = 18;

    /** Digits in all that a decimal gets if nothing says how many it has: the most that SQL Server, Oracle and Parquet's readers take. */
    int USUAL_PRECISION = 38;

    /**
     * Tells whether a value may be missing.
     *
     * @return true if so
     */
    boolean nullable();

    /**
     * A value without parts.
     *
     * @param kind what kind of value
     * @param nullable whether it may be missing
     * @param wholeDigits the most digits before the decimal point; null if unknown
     * @param decimals the most digits behind it, of seconds for times; null if unknown
     * @param length the most characters in UTF-16 units; null if unknown
     * @param constants the names of an enum's constants in their order, if the values are such names; else none
     */
    record Plain(
            Kind kind,
            boolean nullable,
            @Nullable Integer wholeDigits,
            @Nullable Integer decimals,
            @Nullable Integer length,
            List<String> constants)
            implements ColumnType {

        /** Copies the list. */
        public Plain {
            constants = List.copyOf(constants);
        }

        /**
         * A value that is no name of an enum's constant.
         *
         * @param kind what kind of value
         * @param nullable whether it may be missing
         * @param wholeDigits the most digits before the decimal point; null if unknown
         * @param decimals the most digits behind it, of seconds for times; null if unknown
         * @param length the most characters in UTF-16 units; null if unknown
         */
        public Plain(
                Kind kind,
                boolean nullable,
                @Nullable Integer wholeDigits,
                @Nullable Integer decimals,
                @Nullable Integer length) {
            this(kind, nullable, wholeDigits, decimals, length, List.of());
        }
    }

    /**
     * A list of values of one type.
     *
     * @param element the type
     * @param nullable whether the list may be missing
     */
    record Elements(ColumnType element, boolean nullable) implements ColumnType {}

    /**
     * A map from text to values of one type.
     *
     * @param value the type
     * @param nullable whether the map may be missing
     */
    record Entries(ColumnType value, boolean nullable) implements ColumnType {}

    /**
     * An object, which comes as a map with these keys; keys may be left out.
     *
     * @param members the types by name
     * @param nullable whether the object may be missing
     */
    record Members(Map<String, ColumnType> members, boolean nullable) implements ColumnType {}

    /**
     * An object whose depth or parts differ from row to row; it comes as a map.
     *
     * @param nullable whether the object may be missing
     */
    record Open(boolean nullable) implements ColumnType {}

    /**
     * Reads what the engine says of a type.
     *
     * @param facts the facts as the engine's {@code io.seedbed.bridge.FixtureBridge} describes them
     * @return the type
     */
    static ColumnType of(Map<?, ?> facts) {
        boolean nullable = Boolean.TRUE.equals(facts.get("nullable"));
        if (facts.get("element") instanceof Map<?, ?> element) {
            return new Elements(of(element), nullable);
        }
        if (facts.get("value") instanceof Map<?, ?> value) {
            return new Entries(of(value), nullable);
        }
        if (facts.get("members") instanceof Map<?, ?> all) {
            Map<String, ColumnType> members = new LinkedHashMap<>();
            all.forEach((name, member) -> members.put((String) name, of((Map<?, ?>) member)));
            return new Members(members, nullable);
        }
        String type = String.valueOf(facts.get("type"));
        return type.equals("java.util.Map")
                ? new Open(nullable)
                : new Plain(
                        Kind.of(type),
                        nullable,
                        (Integer) facts.get("wholeDigits"),
                        (Integer) facts.get("decimals"),
                        (Integer) facts.get("length"),
                        facts.get("constants") instanceof List<?> names
                                ? names.stream().map(String.class::cast).toList()
                                : List.of());
    }
}
