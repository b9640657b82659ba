package io.seedbed.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes fixture files of classes in src/main/java or in a dependency and adds them to the test resources.
 *
 * <p>Which files: the {@code <fixtures>} of the POM, and those that classes in src/main/java declare with {@code @Fixture}. Beside each
 * file lies a manifest that tells what it was made from.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateMojo extends WritingMojo {
    /** Where the files go; it becomes a test resource directory of the project. */
    @Parameter(
            property = "seedbed.outputDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/seedbed")
    private File outputDirectory;

    @Override
    boolean withTests() {
        return false;
    }

    @Override
    Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    void published() {
        Resource resource = new Resource();
        resource.setDirectory(outputDirectory.getPath());
        project.addTestResource(resource);
    }
}
