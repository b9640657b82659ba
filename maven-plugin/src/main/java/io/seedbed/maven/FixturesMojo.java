package io.seedbed.maven;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.Fingerprint;
import io.seedbed.maven.fixture.FixtureSpec;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals share that know fixtures: those of the POM, and those that classes declare. */
abstract class FixturesMojo extends RowsMojo {
    /**
     * The files to write: each {@code <fixture>} has a {@code <type>} and a {@code <file>}, and may have {@code <rows>},
     * {@code <format>} (such as csv, json or sql; the file's ending if left out), {@code <table>}, {@code <dialect>} and {@code <ddl>} (for
     * SQL: the type's name, ansi, and no CREATE TABLE if left out), {@code <groups>} (validation groups; the default group if left out) and
     * {@code <where>} (a condition that all rows meet, such as {@code fraud = true}). If the type is a data set, a file is written for each of
     * its {@code <entities>} (all if left out), whose name stands where {@code <file>} and {@code <table>} have {@code *}. Classes annotated
     * with {@code @Fixture} add to them.
     */
    @Parameter
    private List<Fixture> fixtures = List.of();

    /** The number of rows of fixtures that do not say. */
    @Parameter(property = "seedbed.rows", defaultValue = "100")
    private long rows;

    final Rows sizes() {
        return sizes(rows);
    }

    /** The fixtures of the POM, as far as they can be checked without any class. */
    final List<Declaration> declared() {
        Rows sizes = sizes();
        List<Declaration> declarations = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            Declaration declaration = fixture.declaration(declarations.size() + 1, sizes);
            declaration.check();
            declarations.add(declaration);
        }
        return declarations;
    }

    /** The fixtures that classes declare by annotation. */
    final List<Declaration> annotated(Engine engine, Question question, List<String> classes) {
        Rows sizes = sizes();
        List<Declaration> declarations = new ArrayList<>();
        for (String name : classes) {
            engine.ask(question.fixtures(name)).forEachRemaining(row -> {
                Long wanted = (Long) row[1];
                declarations.add(new Declaration(
                        "@Fixture on " + name,
                        new FixtureSpec.Declared(
                                (String) row[0],
                                sizes.of(wanted == -1 ? null : wanted),
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[6],
                                (Boolean) row[7]),
                        wanted != -1,
                        ClassNames.in((String) row[5]),
                        (String) row[9],
                        ClassNames.in((String) row[8])));
            });
        }
        return declarations;
    }

    /** All that was said here of the files. */
    final Fingerprint with(Fingerprint fingerprint) {
        return fingerprint.with("fixtures", fixtures).with("rows", rows).with("scale", sizes().scale());
    }
}
