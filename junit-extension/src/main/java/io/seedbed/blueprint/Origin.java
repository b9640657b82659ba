package io.seedbed.blueprint;

/**
 * Who said so: a statement as the user wrote it and the place where it stands.
 *
 * @param text the statement, e.g. {@code @Size(min = 3, max = 8)}, or {@code int} where a type sets the limit
 * @param place the declaring element, e.g. {@code shop.Customer.age}
 */
public record Origin(String text, String place) {

    /** The statement and its place, e.g. {@code @Min(18) on shop.Customer.age}. */
    @Override
    public String toString() {
        return text + " on " + place;
    }
}
