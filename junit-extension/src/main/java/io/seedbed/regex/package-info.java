/**
 * Sets of strings: regular expressions read the way {@code java.util.regex} reads them, and strings drawn from them.
 *
 * <p>A {@link io.seedbed.regex.Language} is a conjunction of rules, each a pattern that the whole string must match, and
 * bounds on the length. It becomes one automaton, so several patterns, an e-mail rule and a length meet in one place and
 * a contradiction is proved instead of being searched for. The road, one class a step:
 *
 * <ol>
 *   <li>{@code PatternReader} turns the text of a pattern into a tree of {@code Node}s; what a character class contains is
 *       left to {@code java.util.regex} itself, asked through {@code CharSet};
 *   <li>{@code Universe} is the alphabet: the characters worth writing, split into classes that no rule tells apart;
 *   <li>{@code Terms} holds boolean formulas over "what may still follow"; {@code Derivation} says what a formula becomes
 *       once a character is read (look-arounds, anchors and conjunctions are plain boolean algebra there);
 *   <li>{@code Automaton} numbers the formulas met, lazily; {@code Exploration} finds the lengths that have strings;
 *   <li>{@code Sampler} walks the automaton at random, {@code Ranking} counts its strings.
 * </ol>
 *
 * <p>The idea of derivatives is from Brzozowski, "Derivatives of Regular Expressions" (1964); hash-consed boolean
 * combinations of continuations keep the number of formulas small.
 *
 * <p>May use: the JDK and {@code random}.
 */
@NullMarked
package io.seedbed.regex;

import org.jspecify.annotations.NullMarked;
