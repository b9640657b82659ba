package io.seedbed.maven;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints, for every property of a class, what may appear, how often, and which annotation said so. */
@Mojo(name = "explain", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class ExplainMojo extends SeedbedMojo {
    /** The class to explain, such as {@code shop.Customer}. */
    @Parameter(property = "seedbed.type")
    private @Nullable String type;

    /** The validation groups that count, as class names separated by commas; the default group if left out. */
    @Parameter(property = "seedbed.groups")
    private @Nullable String groups;

    @Override
    void run() throws DependencyResolutionRequiredException {
        if (type == null || type.isBlank()) {
            throw new SeedbedFailure("Which class shall be explained? Name it: -Dseedbed.type=shop.Customer");
        }
        boolean oneOfMany = session.getProjects().size() > 1;
        if (oneOfMany && !isCompiledHere(type)) {
            getLog().info(type + " is not a class of this module.");
            return;
        }
        Question question = question().within(ClassNames.in(groups));
        try (Engine engine = engine(classPath(true).elements())) {
            String text = (String) engine.ask(question.explain(type)).next()[0];
            text.lines().forEach(getLog()::info);
        }
    }

    private boolean isCompiledHere(String name) {
        String file = name.replace('.', '/') + ".class";
        return Files.exists(Path.of(project.getBuild().getOutputDirectory(), file))
                || Files.exists(Path.of(project.getBuild().getTestOutputDirectory(), file));
    }
}
