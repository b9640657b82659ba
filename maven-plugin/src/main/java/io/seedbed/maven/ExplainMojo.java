package io.seedbed.maven;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.AtomicFile;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints, for every property of a class, what may appear, how often, what makes it, who said so, and three examples. */
@Mojo(name = "explain", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class ExplainMojo extends SeedbedMojo {
    private static final List<String> FORMATS = List.of("text", "json");

    /** The class or data set to explain, such as {@code shop.Customer}. */
    @Parameter(property = "seedbed.type")
    private @Nullable String type;

    /** The validation groups that count, as class names separated by commas; the default group if left out. */
    @Parameter(property = "seedbed.groups")
    private @Nullable String groups;

    /** How to explain: {@code text} for people, {@code json} for programs. */
    @Parameter(property = "seedbed.format", defaultValue = "text")
    private String format = "text";

    /** The file to write the explanation to; the build's log if left out. */
    @Parameter(property = "seedbed.output")
    private @Nullable File output;

    @Override
    void run() throws DependencyResolutionRequiredException {
        if (type == null || type.isBlank()) {
            throw new SeedbedFailure("Which class shall be explained? Name it: -Dseedbed.type=shop.Customer");
        }
        if (!FORMATS.contains(format)) {
            throw new SeedbedFailure("format (seedbed.format) must be one of " + String.join(", ", FORMATS)
                    + ", but is \"" + format + "\".");
        }
        if (isOfAnotherModule(type)) {
            return;
        }
        Question question = question().within(ClassNames.in(groups));
        try (Engine engine = engine(classPath(true).elements())) {
            tell((String) engine.ask(format.equals("json") ? question.explainAsJson(type) : question.explain(type))
                    .next()[0]);
        }
    }

    private void tell(String text) {
        if (output == null) {
            text.lines().forEach(getLog()::info);
            return;
        }
        AtomicFile.write(output.toPath(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        getLog().info(type + " is explained in " + output);
    }
}
