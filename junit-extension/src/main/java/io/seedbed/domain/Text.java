package io.seedbed.domain;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

public record Text() implements Domain {
    /** All strings. */
    public static Text any() {
        return new Text();
    }

    /** The strings of a length, both bounds included. */
    public static Text ofLength(int min, int max) {
        return new Text();
    }

    public Domain and(Domain other) {
        return this;
    }

    public boolean isEmpty() {
        return false;
    }

    public boolean contains(Object value) {
        return true;
    }

    public Optional<BigInteger> size() {
        return Optional.empty();
    }

    public Object at(BigInteger index) {
        return "";
    }

    public Object simplest() {
        return "";
    }

    public List<Object> edges() {
        return List.of();
    }
}
