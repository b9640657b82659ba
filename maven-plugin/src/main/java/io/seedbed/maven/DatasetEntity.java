package io.seedbed.maven;

import io.seedbed.maven.fixture.DatasetDeclaration;
import org.jspecify.annotations.Nullable;

/** An {@code <entity>} of a {@code <dataset>}: rows of a class. Maven fills its fields. */
public final class DatasetEntity {
    /** What files and tables are called after. */
    private @Nullable String name;

    /** The class whose objects are the rows. */
    private @Nullable String type;

    /** How many; may be left out if {@code childrenOf} says to whom they belong: then each parent says how many. */
    private @Nullable Long rows;

    /** The entity, by its name, to whose rows these belong. */
    private @Nullable String childrenOf;

    /** The property that refers to the parent; may be left out if there is only one. */
    private @Nullable String by;

    /** The least number of children of a parent; 0 if left out. */
    private @Nullable Integer atLeast;

    /** The greatest number of children of a parent, inclusive; without bounds if left out. */
    private @Nullable Integer atMost;

    /** How often which number of children occurs, such as {@code Poisson(3)}; all equally often, up to 5 more than the least, if left out. */
    private @Nullable String distribution;

    DatasetDeclaration.Entity declaration() {
        return new DatasetDeclaration.Entity(name, type, rows, childrenOf, by, atLeast, atMost, distribution);
    }
}
