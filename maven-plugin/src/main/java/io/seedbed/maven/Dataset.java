package io.seedbed.maven;

import io.seedbed.maven.fixture.DatasetDeclaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code <dataset>} element of a POM: entities that belong together, without an interface that lists them. Maven fills its fields. */
public final class Dataset {
    /** What a {@code <type>} says to mean this data set. */
    private @Nullable String name;

    /** What it consists of, each with a {@code <name>}, a {@code <type>}, and {@code <rows>} or {@code <childrenOf>}. */
    private List<DatasetEntity> entities = List.of();

    DatasetDeclaration declaration() {
        return new DatasetDeclaration(
                name, entities.stream().map(DatasetEntity::declaration).toList());
    }
}
