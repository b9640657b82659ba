/**
 * What a build does with Seedbed: small goals that translate a POM's words into a request and delegate it.
 *
 * <p>Place in the story: the last step of the road. The project's classes and the engine live behind a class loader of
 * their own; the goals here and the file formats beside them never see a domain object, only rows of JDK values.
 *
 * <p>May depend on: the JDK, Maven's API and this plugin's own packages; never on the engine's classes.
 */
@NullMarked
package io.seedbed.maven;

import org.jspecify.annotations.NullMarked;
