package io.seedbed.maven;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.Fingerprint;
import io.seedbed.maven.fixture.FixtureScan;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.FixtureWriter;
import io.seedbed.maven.fixture.Stamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** What both goals that write files share; they differ in where they look for annotated classes and where they write. */
abstract class FixturesMojo extends SeedbedMojo {
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * The files to write: each {@code <fixture>} has a {@code <type>} and a {@code <file>}, and may have {@code <rows>},
     * {@code <format>} (csv, json, ndjson or sql; the file's ending if left out), {@code <table>} (for SQL; the type's name if left
     * out) and {@code <groups>} (validation groups; the default group if left out). If the type is a data set, a file is written for each of
     * its {@code <entities>} (all if left out), whose name stands where {@code <file>} and {@code <table>} have {@code *}. Classes annotated
     * with {@code @Fixture} add to them.
     */
    @Parameter
    private List<Fixture> fixtures = List.of();

    /** The number of rows of fixtures that do not say. */
    @Parameter(property = "seedbed.rows", defaultValue = "100")
    private long rows;

    /** Multiplies the rows of every fixture, rounding up: {@code 0.01} for a quick build, {@code 100} for a load test. */
    @Parameter(property = "seedbed.scale", defaultValue = "1")
    private double scale;

    /** How many threads generate; 0, the default, takes one for each processor. The bytes do not depend on it. */
    @Parameter(property = "seedbed.threads", defaultValue = "0")
    private int threads;

    /** Writes the files even if nothing that they depend on has changed. */
    @Parameter(property = "seedbed.force", defaultValue = "false")
    private boolean force;

    /** Whether the project's compiled tests are there already. */
    abstract boolean withTests();

    /** The compiled classes among which annotated ones are looked for. */
    abstract Path classes();

    abstract Path outputDirectory();

    /** Called when the files are there, whether they have just been written or were up to date. */
    abstract void published();

    @Override
    final void run() throws DependencyResolutionRequiredException {
        Rows sizes = Rows.of(rows, scale);
        Question question = question().scaled(scale);
        List<Declaration> declarations = declared(sizes);
        List<String> annotated = FixtureScan.in(classes());
        if (declarations.isEmpty() && annotated.isEmpty()) {
            getLog().info("No fixtures: neither <fixtures> in the POM nor @Fixture on a class in "
                    + project.getBasedir().toPath().relativize(classes()) + ".");
            return;
        }
        ProjectClassPath classPath = classPath(withTests());
        String fingerprint = fingerprint(question, classPath);
        Stamp stamp = stamp();
        if (!force && stamp.isCurrent(fingerprint)) {
            getLog().info("Fixtures are up to date.");
        } else {
            try (Engine engine = engine(classPath.elements())) {
                declarations.addAll(annotated(engine, question, annotated, sizes));
                List<List<FixtureSpec>> specs = declarations.stream()
                        .map(declaration -> declaration.specs(engine, question))
                        .toList();
                FixtureSpec.checkDistinct(specs.stream().flatMap(List::stream).toList());
                write(new FixtureWriter(engine, question, threads(), getLog()::info), specs, stamp, fingerprint);
            }
        }
        published();
    }

    private List<Declaration> declared(Rows sizes) {
        List<Declaration> declarations = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            Declaration declaration = fixture.declaration(declarations.size() + 1, sizes);
            declaration.check();
            declarations.add(declaration);
        }
        return declarations;
    }

    private static List<Declaration> annotated(Engine engine, Question question, List<String> classes, Rows sizes) {
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
                        ClassNames.in((String) row[8])));
            });
        }
        return declarations;
    }

    private void write(FixtureWriter writer, List<List<FixtureSpec>> specs, Stamp stamp, String fingerprint) {
        stamp.begin();
        List<Path> written = new ArrayList<>();
        for (List<FixtureSpec> together : specs) {
            written.addAll(writer.write(together, outputDirectory()));
        }
        stamp.finish(fingerprint, written);
    }

    private int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    private Stamp stamp() {
        Path file = Path.of(
                project.getBuild().getDirectory(),
                "seedbed",
                execution.getGoal() + "-" + execution.getExecutionId() + ".stamp");
        return new Stamp(file, outputDirectory());
    }

    /** Classes and what configures validation count; other files among the compiled tests may be our own. */
    private String fingerprint(Question question, ProjectClassPath classPath) {
        return new Fingerprint()
                .with("plugin", plugin.getVersion())
                .with("question", question)
                .with("fixtures", fixtures)
                .with("rows", rows)
                .with("scale", scale)
                .with("output", outputDirectory())
                .withClassPath(
                        classPath.elements(),
                        file -> !withTests() || file.toString().endsWith(".class") || file.startsWith("META-INF"))
                .hex();
    }
}
