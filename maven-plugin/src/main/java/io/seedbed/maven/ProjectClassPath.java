package io.seedbed.maven;

import io.seedbed.maven.engine.EngineLoader;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * A project's test class path, with this plugin's own copy of the engine behind it if the project has none.
 *
 * @param elements folders and jars, the project's first
 * @param lent whether the engine is the plugin's copy
 */
record ProjectClassPath(List<Path> elements, boolean lent) {
    /** What the plugin needs for itself and the engine does not. */
    private static final Set<String> PLUGINS_OWN = Set.of("io.seedbed:seedbed-maven-plugin", "de.siegmar:fastcsv");

    private static final String PLUGINS_JSON = "tools.jackson.";

    /**
     * Finds it.
     *
     * @param withTests false leaves out the project's compiled tests: before they are compiled, those of an earlier build may lie
     *     there, and what a goal writes must not depend on them
     */
    static ProjectClassPath of(MavenProject project, PluginDescriptor plugin, EngineLoader loader, boolean withTests)
            throws DependencyResolutionRequiredException {
        List<Path> elements = new ArrayList<>();
        Path tests = Path.of(project.getBuild().getTestOutputDirectory());
        for (String element : project.getTestClasspathElements()) {
            Path path = Path.of(element);
            if (withTests || !path.equals(tests)) {
                elements.add(path);
            }
        }
        if (loader.isOn(elements)) {
            return new ProjectClassPath(List.copyOf(elements), false);
        }
        elements.addAll(missing(plugin.getArtifacts(), project.getArtifacts()));
        return new ProjectClassPath(List.copyOf(elements), true);
    }

    /** The project's version of a library always wins: ours is appended only where the project has none at all. */
    private static List<Path> missing(List<Artifact> ours, Set<Artifact> theirs) {
        Set<String> there = new HashSet<>(PLUGINS_OWN);
        theirs.forEach(artifact -> there.add(id(artifact)));
        List<Path> missing = new ArrayList<>();
        for (Artifact artifact : ours) {
            File file = artifact.getFile();
            if (file != null && !artifact.getGroupId().startsWith(PLUGINS_JSON) && there.add(id(artifact))) {
                missing.add(file.toPath());
            }
        }
        return missing;
    }

    private static String id(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
