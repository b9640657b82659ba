package io.seedbed.blueprint;

import java.util.Locale;

/**
 * Who said so: a statement as the user wrote it and the place where it stands.
 *
 * @param statement the statement, e.g. {@code @Size(min = 3, max = 8)}, or {@code int} where a type sets the limit
 * @param place the element that it is about, e.g. {@code shop.Customer.age}
 * @param kind how it was written
 * @param writtenIn where it was written: that element for an annotation, else the file or the mix-in's member; empty where only a
 *     running program says it
 */
public record Origin(String statement, String place, Kind kind, String writtenIn) {

    /** How a statement is written. */
    public enum Kind {
        /** In the source code, where it stands. */
        ANNOTATION(""),
        /** In a constraint mapping of {@code META-INF/validation.xml}. */
        XML(" (XML mapping)"),
        /** By a program that configures the validator. */
        PROGRAM(" (programmatic mapping)"),
        /** In the source code, by an annotation of JPA or JAXB, which no validator looks at. */
        STORED(""),
        /** By the type of the value, as Kotlin knows it; nor does a validator look at that. */
        TYPE(""),
        /** In a type that describes the class from outside. */
        MIX_IN(""),
        /** In a call of {@code Seedbed}, such as {@code with}. */
        CALL(""),
        /** About another property, which this one goes with. */
        RELATION("");

        private final String note;

        Kind(String note) {
            this.note = note;
        }

        /** The word for it in files: {@code mix-in}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An annotation in the source code. */
    public Origin(String statement, String place) {
        this(statement, place, Kind.ANNOTATION, place);
    }

    /** Whether a validator knows of it. */
    public boolean isValidated() {
        return kind != Kind.STORED && kind != Kind.TYPE;
    }

    /**
     * The statement, and how it was written if that is not where it stands: {@code @Size(max = 5) (XML mapping)}, {@code @Min(30)
     * (CustomerBlueprint.getAge)}.
     */
    public String text() {
        return kind == Kind.MIX_IN ? statement + " (" + member() + ")" : statement + kind.note;
    }

    /** The member of the mix-in, with the simple name of its type. */
    private String member() {
        int type = writtenIn.lastIndexOf('.', writtenIn.lastIndexOf('.') - 1);
        return writtenIn.substring(type + 1);
    }

    /** The statement and its place, e.g. {@code @Min(18) on shop.Customer.age}. */
    @Override
    public String toString() {
        return text() + " on " + place;
    }
}
