/**
 * The one door through which programs that cannot share a class loader with a project ask for its rows: today the Maven plugin.
 *
 * <p>Place in the story: after the facade, for machines. A build tool runs with libraries of its own, often of other versions than
 * the project's; so nothing but JDK types passes here: a question is a map of strings, an answer is an iterator of arrays. The
 * entry class and its number {@link io.seedbed.bridge.FixtureBridge#API} are a contract between releases of the plugin and of this
 * jar, and change together.
 *
 * <p>May depend on: the root package, {@code dataset}, {@code plan}, {@code blueprint}, {@code distribution}, {@code problem} and the
 * annotations.
 */
@NullMarked
package io.seedbed.bridge;

import org.jspecify.annotations.NullMarked;
