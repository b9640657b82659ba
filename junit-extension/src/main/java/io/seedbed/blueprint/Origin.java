package io.seedbed.blueprint;

/**
 * Who said so: a statement as the user wrote it and the place where it stands.
 *
 * @param statement the statement, e.g. {@code @Size(min = 3, max = 8)}, or {@code int} where a type sets the limit
 * @param place the declaring element, e.g. {@code shop.Customer.age}
 * @param kind how it was written
 */
public record Origin(String statement, String place, Kind kind) {

    /** How a statement is written. */
    public enum Kind {
        /** In the source code, where it stands. */
        ANNOTATION(""),
        /** In a constraint mapping of {@code META-INF/validation.xml}. */
        XML(" (XML mapping)"),
        /** By a program that configures the validator. */
        PROGRAM(" (programmatic mapping)"),
        /** In the source code, by an annotation of JPA or JAXB, which no validator looks at. */
        STORED("");

        private final String note;

        Kind(String note) {
            this.note = note;
        }
    }

    /** A statement in the source code. */
    public Origin(String statement, String place) {
        this(statement, place, Kind.ANNOTATION);
    }

    /** Whether a validator knows of it. */
    public boolean isValidated() {
        return kind != Kind.STORED;
    }

    /** The statement, and how it was written if that is not where it stands: {@code @Size(max = 5) (XML mapping)}. */
    public String text() {
        return statement + kind.note;
    }

    /** The statement and its place, e.g. {@code @Min(18) on shop.Customer.age}. */
    @Override
    public String toString() {
        return text() + " on " + place;
    }
}
