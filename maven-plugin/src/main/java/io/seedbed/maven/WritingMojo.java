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
abstract class WritingMojo extends FixturesMojo {
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

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
        Question question = question().scaled(sizes().scale());
        List<Declaration> declarations = declared();
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
                declarations.addAll(annotated(engine, question, annotated));
                List<List<FixtureSpec>> specs = declarations.stream()
                        .map(declaration -> declaration.specs(engine, question))
                        .toList();
                FixtureSpec.checkDistinct(specs.stream().flatMap(List::stream).toList());
                write(new FixtureWriter(engine, question, threads(), getLog()::info), specs, stamp, fingerprint);
            }
        }
        published();
    }

    private void write(FixtureWriter writer, List<List<FixtureSpec>> specs, Stamp stamp, String fingerprint) {
        stamp.begin();
        List<Path> written = new ArrayList<>();
        for (List<FixtureSpec> together : specs) {
            written.addAll(writer.write(together, outputDirectory()));
        }
        stamp.finish(fingerprint, written);
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
        Fingerprint said = new Fingerprint().with("plugin", plugin.getVersion()).with("question", question);
        return with(said)
                .with("output", outputDirectory())
                .withClassPath(
                        classPath.elements(),
                        file -> !withTests() || file.toString().endsWith(".class") || file.startsWith("META-INF"))
                .hex();
    }
}
