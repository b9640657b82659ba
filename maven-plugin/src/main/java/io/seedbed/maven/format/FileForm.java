package io.seedbed.maven.format;

import io.seedbed.sql.Dialect;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a user says of how rows become a file's bytes.
 *
 * @param format the format
 * @param compression what is done to the format's text
 * @param dialect the database that SQL is for
 * @param ddl whether SQL begins with a CREATE TABLE
 */
public record FileForm(Formats format, Compression compression, Dialect dialect, boolean ddl) {
    private static final String ADVICE = " Give the file such an ending, or name its <format>.";

    /**
     * Reads it from a file's name and from what is said beside it.
     *
     * @param file a file's name, with or without folders
     * @param format a format's name; null takes the file's ending
     * @param dialect a dialect's name; null means ANSI
     * @param ddl whether to create the table
     * @return the form
     * @throws UnwritableException if a name is unknown or two do not go together
     */
    public static FileForm of(String file, @Nullable String format, @Nullable String dialect, boolean ddl) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Optional<Compression> compression = Compression.ofEnding(ending(name));
        String inner = compression.isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
        Formats found = format != null ? Formats.named(format) : ofEnding(inner);
        if (compression.isPresent() && !found.isText()) {
            throw new UnwritableException("a file of the format " + lower(found)
                    + " is not compressed as a whole. Remove the ending \"." + ending(name) + "\".");
        }
        if (found != Formats.SQL && (dialect != null || ddl)) {
            throw new UnwritableException((dialect != null ? "the dialect " + dialect : "ddl")
                    + " says something of SQL, but the" + " format is " + lower(found) + ". Remove it, or write sql.");
        }
        return new FileForm(
                found,
                compression.orElse(Compression.NONE),
                dialect == null ? Dialect.ANSI : Dialect.named(dialect),
                ddl);
    }

    private static Formats ofEnding(String name) {
        String ending = ending(name);
        if (ending.isEmpty()) {
            throw new UnwritableException(
                    "the file has no ending that tells its format. The formats are " + Formats.all() + "." + ADVICE);
        }
        Optional<Formats> found = Formats.find(ending);
        if (found.isPresent()) {
            return found.get();
        }
        if (Formats.find(ending(name.substring(0, name.length() - ending.length() - 1)))
                .isPresent()) {
            throw new UnwritableException("there is no compression \"" + ending + "\". The compressions are "
                    + String.join(", ", Compression.endings()) + ".");
        }
        throw new UnwritableException(
                "there is no format \"" + ending + "\". The formats are " + Formats.all() + "." + ADVICE);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /**
     * Returns what a manifest says of it.
     *
     * @return names and values; what is as usual is left out
     */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("format", lower(format));
        if (compression != Compression.NONE) {
            facts.put("compression", lower(compression));
        }
        if (dialect != Dialect.ANSI) {
            facts.put("dialect", lower(dialect));
        }
        if (ddl) {
            facts.put("ddl", "true");
        }
        return facts;
    }

    /**
     * Returns what writes a table in this form.
     *
     * @param table what will be written
     * @return the format
     * @throws UnwritableException if the form cannot hold such a table
     */
    public Format<?> of(Table table) {
        Format<?> made = format.of(table, this);
        return made instanceof TextFormat text ? compression.around(text) : made;
    }

    /**
     * Returns the same form without compression.
     *
     * @return the form of the text inside
     */
    public FileForm plain() {
        return new FileForm(format, Compression.NONE, dialect, ddl);
    }

    /**
     * Tells whether the file, or what is compressed in it, is text.
     *
     * @return true if so
     */
    public boolean isText() {
        return format.isText();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
