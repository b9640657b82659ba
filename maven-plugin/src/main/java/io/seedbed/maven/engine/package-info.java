/**
 * The engine, as this plugin finds it among a project's own classes and talks to it in JDK types only.
 *
 * <p>Place in the story: between the goals and the rows. A project's classes and libraries live in a class loader of their own whose
 * parent is the platform loader: no library of Maven or of this plugin can shadow the project's version of it, and the rows are
 * those that the JUnit extension makes in the same project's tests, because the same jars make them.
 *
 * <p>May depend on: the JDK only. The engine is named in one place, {@link io.seedbed.maven.engine.EngineLoader}, as text.
 */
@NullMarked
package io.seedbed.maven.engine;

import org.jspecify.annotations.NullMarked;
