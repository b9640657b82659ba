package io.seedbed.blueprint;

import java.util.function.Function;

/**
 * A type made from characters.
 *
 * @param type the Java class
 * @param of makes a value from its characters
 * @param defaultPattern a regular expression for values that nobody described, in place of plain words; empty for words
 */
public record TextForm<T>(Class<T> type, Function<String, T> of, String defaultPattern) {}
