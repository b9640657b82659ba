package io.seedbed.maven;

import io.seedbed.maven.check.Finding;
import io.seedbed.maven.check.FixtureCheck;
import io.seedbed.maven.check.Surplus;
import io.seedbed.maven.check.Verdict;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.FixtureScan;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.Generation;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if fixture files are not what would be written today: if a class, a setting or the generator has changed, if somebody has changed a
 * file, if one is missing or left over, or if a value that was future when it was made is so no longer. Writes nothing.
 *
 * <p>This is for fixtures under version control. Let the plugin's {@code <configuration>} name the directory, and bind this goal alone; the
 * files are written when somebody runs {@code mvn test-compile seedbed:generate} and commits what it wrote:
 *
 * <pre>{@code
 * <executions><execution><goals><goal>check</goal></goals></execution></executions>
 * <configuration>
 *   <outputDirectory>src/test/resources</outputDirectory>
 *   <fixtures>
 *     <fixture><type>shop.Customer</type><rows>500</rows><file>customers.csv</file></fixture>
 *   </fixtures>
 * </configuration>
 * }</pre>
 *
 * <p>Fixtures of the POM, and those that classes in src/main/java declare with {@code @Fixture}, are looked for in {@code outputDirectory},
 * where {@code generate} writes them; those that classes in src/test/java declare in {@code testOutputDirectory}, where
 * {@code generate-test} does.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends FixturesMojo {
    /** Where {@code generate} has written the files. */
    @Parameter(
            property = "seedbed.outputDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/seedbed")
    private File outputDirectory;

    /** Where {@code generate-test} has written the files. */
    @Parameter(property = "seedbed.testOutputDirectory", defaultValue = "${project.build.testOutputDirectory}")
    private File testOutputDirectory;

    /**
     * What becomes of values that were future, or past, when they were made and are so no longer: {@code fail}, {@code warn} or
     * {@code ignore}.
     */
    @Parameter(property = "seedbed.stale", defaultValue = "fail")
    private String stale = "fail";

    /**
     * What becomes of files that no fixture writes any more: {@code fail}, {@code warn} or {@code ignore}. They are known by their manifests,
     * and looked for outside of the build's directory only.
     */
    @Parameter(property = "seedbed.surplus", defaultValue = "fail")
    private String surplus = "fail";

    @Override
    void run() throws DependencyResolutionRequiredException {
        Severity onStale = Severity.named("stale", stale);
        Severity onSurplus = Severity.named("surplus", surplus);
        Question question = question().scaled(sizes().scale());
        List<Declaration> declared = declared();
        List<String> ofMain = FixtureScan.in(Path.of(project.getBuild().getOutputDirectory()));
        List<String> ofTests = FixtureScan.in(Path.of(project.getBuild().getTestOutputDirectory()));
        if (declared.isEmpty() && ofMain.isEmpty() && ofTests.isEmpty()) {
            getLog().info("No fixtures: neither <fixtures> in the POM nor @Fixture on a class.");
            return;
        }
        Verdict.Collected found = new Verdict.Collected();
        try (Engine engine = engine(classPath(true).elements())) {
            declared.addAll(annotated(engine, question, ofMain));
            List<List<FixtureSpec>> main = specs(engine, question, declared);
            List<List<FixtureSpec>> tests = specs(engine, question, annotated(engine, question, ofTests));
            Generation generation = new Generation(engine, question, threads(), getLog()::info);
            compare(generation, main, outputDirectory, "seedbed:generate", found);
            compare(generation, tests, testOutputDirectory, "seedbed:generate-test", found);
            boolean together = outputDirectory.equals(testOutputDirectory);
            found.addAll(surplus(outputDirectory, together ? List.of(main, tests) : List.of(main)), "");
            found.addAll(together ? List.of() : surplus(testOutputDirectory, List.of(tests)), "");
        }
        tell(found, kind -> switch (kind) {
            case STALE -> onStale;
            case SURPLUS -> onSurplus;
            default -> Severity.FAIL;
        });
    }

    private static List<List<FixtureSpec>> specs(Engine engine, Question question, List<Declaration> declarations) {
        List<List<FixtureSpec>> specs = declarations.stream()
                .map(declaration -> declaration.specs(engine, question))
                .toList();
        FixtureSpec.checkDistinct(specs.stream().flatMap(List::stream).toList());
        return specs;
    }

    private void compare(
            Generation generation,
            List<List<FixtureSpec>> specs,
            File directory,
            String goal,
            Verdict.Collected found) {
        FixtureCheck check = new FixtureCheck(generation, directory.toPath(), Instant.now());
        specs.forEach(together -> found.addAll(check.of(together), goal));
    }

    /** What lies in the build's own directory is tidied up by those who write it, or copied from elsewhere. */
    private List<Finding> surplus(File directory, List<List<List<FixtureSpec>>> specs) {
        if (directory.toPath().startsWith(Path.of(project.getBuild().getDirectory()))) {
            return List.of();
        }
        return Surplus.in(
                directory.toPath(),
                specs.stream().flatMap(List::stream).flatMap(List::stream).toList());
    }

    private void tell(Verdict.Collected found, Function<Finding.Kind, Severity> severity) {
        Verdict warnings = found.where(kind -> severity.apply(kind) == Severity.WARN);
        if (!warnings.findings().isEmpty()) {
            getLog().warn(warnings.text());
        }
        Verdict failures = found.where(kind -> severity.apply(kind) == Severity.FAIL);
        if (!failures.findings().isEmpty()) {
            throw new SeedbedFailure(failures.text());
        }
        getLog().info("Fixtures are what would be written today.");
    }
}
