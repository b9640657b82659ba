package io.seedbed.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes fixture files of classes in src/test/java straight among the compiled tests.
 *
 * <p>Which files: the {@code <fixtures>} of this execution, and those that classes in src/test/java declare with {@code @Fixture}, of
 * their own or of another {@code type}. Beside each file lies a manifest that tells what it was made from.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends WritingMojo {
    /** Where the files go. */
    @Parameter(property = "seedbed.testOutputDirectory", defaultValue = "${project.build.testOutputDirectory}")
    private File outputDirectory;

    @Override
    boolean withTests() {
        return true;
    }

    @Override
    Path classes() {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    void published() {
        // Compiled tests are on the test class path already.
    }
}
