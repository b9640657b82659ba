package io.seedbed.domain;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An explicit list of values, such as the constants of an enum.
 *
 * @param values the values in the order that indexes follow, without duplicates or {@code null}
 */
public record Choice(List<?> values) implements Domain {

    public Choice {
        values = List.copyOf(new LinkedHashSet<>(values));
    }

    public static Choice of(Object... values) {
        return new Choice(List.of(values));
    }

    /** The values of this choice that the other holds too, in the order of this one. */
    @Override
    public Choice and(Domain other) {
        return new Choice(values.stream().filter(other::contains).toList());
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean contains(Object value) {
        return values.contains(value);
    }

    @Override
    public Optional<BigInteger> size() {
        return Optional.of(BigInteger.valueOf(values.size()));
    }

    @Override
    public Object at(BigInteger index) {
        return values.get(index.intValueExact());
    }

    @Override
    public Object simplest() {
        return values.get(0);
    }

    @Override
    public List<Object> edges() {
        return values.isEmpty()
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(List.of(values.get(0), values.get(values.size() - 1))));
    }

    @Override
    public List<Domain> complement(Domain all) {
        List<?> others =
                ((Choice) all).values.stream().filter(value -> !contains(value)).toList();
        return others.isEmpty() ? List.of() : List.of(new Choice(others));
    }

    /** The set as in {@code {BASIC, SILVER, GOLD}}, shortened after a dozen values. */
    @Override
    public String toString() {
        String shown = values.stream().limit(12).map(String::valueOf).collect(Collectors.joining(", "));
        return "{" + shown + (values.size() > 12 ? ", ... " + values.size() + " values" : "") + "}";
    }
}
