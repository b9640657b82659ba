/** What the tests of all formats share: rows with every kind of value, and how they become files. */
@NullUnmarked
package io.seedbed.maven.sample;

import org.jspecify.annotations.NullUnmarked;
