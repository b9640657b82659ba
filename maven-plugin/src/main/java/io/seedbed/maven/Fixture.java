package io.seedbed.maven;

import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.FixtureSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <fixture>} element of a POM: one file of objects, or one for each entity of a data set. Maven fills its fields.
 */
public final class Fixture {
    /** The class whose objects are the rows, an interface with {@code @Dataset}, or the name of a {@code <dataset>}. */
    private @Nullable String type;

    /** How many; the goal's {@code rows} if left out. A data set says itself. */
    private @Nullable Long rows;

    /**
     * The file, relative to the goal's output directory. For a data set {@code *} stands for the entity's name and {@code #} for its place
     * in the order in which entities can be loaded.
     */
    private @Nullable String file;

    /** The format; the file's ending tells it if left out. */
    private @Nullable String format;

    /** The table that SQL inserts into, and the name of a row in XML; the type's name in lower case with underscores if left out. */
    private @Nullable String table;

    /** The validation groups whose constraints the rows meet, as class names; the default group if left out. */
    private List<String> groups = List.of();

    /** A condition that all rows meet, such as {@code fraud = true and amount >= 100}; not for a data set. */
    private @Nullable String where;

    /** The database that SQL is for: ansi, postgresql, mysql, h2, sqlserver, oracle or sqlite; ansi if left out. */
    private @Nullable String dialect;

    /** Whether SQL begins with a CREATE TABLE. */
    private boolean ddl;

    /** Which entities of a data set are written; all if left out. */
    private List<String> entities = List.of();

    Declaration declaration(int position, Rows sizes) {
        return new Declaration(
                "<fixture> " + position,
                new FixtureSpec.Declared(type, sizes.of(rows), file, format, table, dialect, ddl),
                rows != null,
                groups,
                where,
                entities);
    }

    /** Everything that was written, for the fingerprint of the inputs. */
    @Override
    public String toString() {
        return type + "|" + rows + "|" + file + "|" + format + "|" + table + "|" + groups + "|" + where + "|" + dialect
                + "|" + ddl + "|" + entities;
    }
}
