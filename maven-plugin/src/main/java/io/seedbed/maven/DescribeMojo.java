package io.seedbed.maven;

import io.seedbed.maven.describe.Describer;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.AtomicFile;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.FixtureScan;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page for each data set, and for each class that has a fixture: how entities refer to each other, what may appear in each
 * property and who said so, and how often, declared beside drawn. A page is one HTML file that needs no other, no network and no script, and
 * is the same whenever it is written.
 *
 * <p>Which: those of the POM's {@code <fixtures>} and of {@code @Fixture} on main and test classes, or the {@code type} alone if one is
 * named.
 */
@Mojo(name = "describe", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class DescribeMojo extends FixturesMojo {
    /** The data set or class to describe, such as {@code shop.Shop}; those of all fixtures if left out. */
    @Parameter(property = "seedbed.type")
    private @Nullable String type;

    /** Where the pages go; each is named after its class or data set. */
    @Parameter(property = "seedbed.pages", defaultValue = "${project.build.directory}/seedbed-pages")
    private File pages;

    /** How many rows of each entity are drawn for the pictures, evenly spread over all. Memory grows with it, and with nothing else. */
    @Parameter(property = "seedbed.sample", defaultValue = "10000")
    private long sample;

    /** Up to how many rows of an entity quotas are counted in all of them, and not in the sample alone. */
    @Parameter(property = "seedbed.counted", defaultValue = "1000000")
    private long counted;

    /** How many rows of each entity are shown. */
    @Parameter(property = "seedbed.examples", defaultValue = "8")
    private long examples;

    /** What a page is about. */
    private record Subject(String type, List<String> groups) {
        /** Named like the class, and like the groups if others than the default one count. */
        String file() {
            List<String> names = new ArrayList<>(List.of(type));
            names.addAll(groups);
            return String.join("-", names).replace('$', '.') + ".html";
        }
    }

    @Override
    void run() throws DependencyResolutionRequiredException {
        Describer.Limits limits = new Describer.Limits(
                atLeast(1, "sample", sample), atLeast(0, "counted", counted), atLeast(0, "examples", examples));
        if (type != null && !type.isBlank() && isOfAnotherModule(type)) {
            return;
        }
        Question question = question().scaled(sizes().scale());
        List<Declaration> declarations = declared();
        try (Engine engine = engine(classPath(true).elements())) {
            for (String folder : List.of(
                    project.getBuild().getOutputDirectory(), project.getBuild().getTestOutputDirectory())) {
                declarations.addAll(annotated(engine, question, FixtureScan.in(Path.of(folder))));
            }
            Map<Subject, Long> subjects = subjects(declarations);
            if (subjects.isEmpty()) {
                getLog().info(
                                "Nothing to describe: neither <fixtures> in the POM nor @Fixture on a class. Name a class by"
                                        + " -Dseedbed.type=shop.Customer.");
            }
            Describer describer = new Describer(engine, question, limits, threads());
            subjects.forEach((subject, rows) -> {
                byte[] page = describer.page(subject.type, subject.groups, rows).getBytes(StandardCharsets.UTF_8);
                Path file = pages.toPath().resolve(subject.file());
                AtomicFile.write(file, out -> out.write(page));
                getLog().info(subject.type + " is described in " + file);
            });
        }
    }

    /** With as many rows as the largest of the fixtures has. */
    private Map<Subject, Long> subjects(List<Declaration> declarations) {
        Map<Subject, Long> subjects = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            String name = declaration.what().type();
            if (name != null && (type == null || type.isBlank() || type.equals(name))) {
                subjects.merge(
                        new Subject(name, declaration.groups()),
                        declaration.what().rows(),
                        Math::max);
            }
        }
        if (subjects.isEmpty() && type != null && !type.isBlank()) {
            subjects.put(new Subject(type, List.of()), sizes().of((Long) null));
        }
        return subjects;
    }

    private static long atLeast(long least, String name, long value) {
        if (value < least) {
            throw new SeedbedFailure(
                    name + " (seedbed." + name + ") must be " + least + " or more, but is " + value + ".");
        }
        return value;
    }
}
