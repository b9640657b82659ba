package io.seedbed.maven;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.EngineLoader;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.DatasetDeclaration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the data starts from, and how the engine is found. */
abstract class SeedbedMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Inject
    private ToolchainManager toolchains;

    /** Does nothing. {@code -Dmaven.test.skip} does the same. */
    @Parameter(property = "seedbed.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(property = "maven.test.skip", defaultValue = "false", readonly = true)
    private boolean skipTests;

    /**
     * The 64-bit number from which all data follows: the same seed and classes give the same bytes anywhere. {@code random} draws one
     * and says which. The engine's fixed default if left out.
     */
    @Parameter(property = "seedbed.seed")
    private @Nullable String seed;

    /** The instant that "past" and "future" refer to, such as {@code 2026-01-01T00:00:00Z}. The engine's fixed default if left out. */
    @Parameter(property = "seedbed.now")
    private @Nullable String now;

    /** The language of names and places, such as {@code de-DE}. The engine's fixed default if left out. */
    @Parameter(property = "seedbed.locale")
    private @Nullable String locale;

    /** Types with {@code @BlueprintFor} that describe classes from outside, as class names separated by commas; none if left out. */
    @Parameter(property = "seedbed.mixins")
    private @Nullable String mixIns;

    /**
     * Data sets that no interface lists: each {@code <dataset>} has a {@code <name>}, which may stand wherever a {@code <type>} does, and
     * {@code <entities>}. An {@code <entity>} has a {@code <name>}, a {@code <type>}, and {@code <rows>} or, in place of that or besides,
     * {@code <childrenOf>}, the name of the entity to whose rows its own belong; with that it may have {@code <by>} (the property that refers
     * to the parent, if there are several), {@code <atLeast>}, {@code <atMost>} and {@code <distribution>} (how many children a parent has,
     * such as {@code Poisson(3)}).
     */
    @Parameter
    private List<Dataset> datasets = List.of();

    /**
     * Generates in a JVM of its own: for classes compiled for a newer Java than Maven runs on, or for more memory. A jdk toolchain
     * implies it and names the JVM.
     */
    @Parameter(property = "seedbed.fork", defaultValue = "false")
    private boolean fork;

    /** Arguments of the forked JVM, separated by blanks, such as {@code -Xmx1g}. */
    @Parameter(property = "seedbed.jvmArgs", defaultValue = "")
    private @Nullable String jvmArgs;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipTests) {
            getLog().info("Skipped.");
            return;
        }
        try {
            run();
        } catch (SeedbedFailure e) {
            throw failure(e);
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("Maven has not resolved the project's dependencies: " + e.getMessage(), e);
        }
    }

    /** Maven would append the words of all causes to ours, a whole INSERT among them; what is suppressed stands in the trace alone. */
    private static MojoFailureException failure(SeedbedFailure e) {
        MojoFailureException failure = new MojoFailureException(e.getMessage());
        failure.addSuppressed(e);
        return failure;
    }

    abstract void run() throws DependencyResolutionRequiredException;

    /** Where the data starts from, checked. */
    final Question question() {
        return Settings.question(seed, now, locale, getLog()::info)
                .describedBy(ClassNames.in(mixIns))
                .knowing(stated());
    }

    private Map<String, String> stated() {
        return DatasetDeclaration.texts(
                datasets.stream().map(Dataset::declaration).toList());
    }

    final ProjectClassPath classPath(boolean withTests) throws DependencyResolutionRequiredException {
        ProjectClassPath classPath = ProjectClassPath.of(project, plugin, loader(), withTests);
        if (classPath.lent()) {
            getLog().debug("No seedbed-junit on the project's test class path: the plugin lends its own, "
                    + plugin.getVersion());
        }
        return classPath;
    }

    final Engine engine(List<Path> classPath) {
        getLog().debug("Class path: " + classPath);
        Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
        String java = toolchain == null ? null : toolchain.findTool("java");
        if (!fork && java == null) {
            return loader().isolated(classPath);
        }
        String own = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return loader().forked(
                        classPath,
                        java != null ? java : own,
                        jvmArgs == null || jvmArgs.isBlank()
                                ? List.of()
                                : List.of(jvmArgs.strip().split("\\s+")),
                        line -> getLog().info("[fork] " + line));
    }

    /** Whether a class that is named for a build of several modules is not compiled in this one, nor a data set of its POM; says so. */
    final boolean isOfAnotherModule(String type) {
        String file = type.replace('.', '/') + ".class";
        boolean here = Files.exists(Path.of(project.getBuild().getOutputDirectory(), file))
                || Files.exists(Path.of(project.getBuild().getTestOutputDirectory(), file));
        if (session.getProjects().size() > 1 && !here && !stated().containsKey(type)) {
            getLog().info(type + " is not a class of this module.");
            return true;
        }
        return false;
    }

    private EngineLoader loader() {
        return new EngineLoader(plugin.getVersion(), EngineLoader.BRIDGE);
    }
}
