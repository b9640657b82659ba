package io.seedbed.maven.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class EngineLoaderTests {
    private static final Question ANY = new Question(null, null, null);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String SKEW =
            "Seedbed's Maven plugin 9.9 speaks version 5 of the bridge, but the engine on this project's test"
                    + " class path, seedbed-junit 0.0.1, speaks version 0. Give seedbed-maven-plugin and seedbed-junit the same version.";

    private final List<Path> classPath = List.of(testClasses());

    @Test
    void callsTheEngineWithItsOwnLoaderAsContextAndNothingOfMavenInSight() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        try (Engine engine = loader(FakeBridgeTestCase.class).isolated(classPath)) {
            assertThat(engine.ask(ANY.explain("shop.Order")).next()).containsExactly(true, false, true);
        }

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void showsTheCauseOfAFailureWithoutBeingAsked() {
        try (Engine engine = loader(FakeBridgeTestCase.class).isolated(classPath)) {
            assertThatThrownBy(() -> engine.ask(ANY.rows("shop.Order", 1, 0, 1)))
                    .isInstanceOf(SeedbedFailure.class)
                    .hasMessage(
                            "Could not generate shop.Order: java.lang.IllegalStateException: Cannot create shop.Order\n"
                                    + "  caused by java.lang.IllegalArgumentException: total is negative");
        }
    }

    @Test
    void knowsWhetherTheEngineIsThere() {
        assertThat(loader(FakeBridgeTestCase.class).isOn(classPath)).isTrue();
        assertThat(loader(FakeBridgeTestCase.class).isOn(List.of())).isFalse();
    }

    @Test
    void refusesAnEngineThatIsNotThere() {
        assertThatThrownBy(() -> loader(FakeBridgeTestCase.class).isolated(List.of()))
                .isInstanceOf(SeedbedFailure.class)
                .hasMessage("""
                        Seedbed's engine is not on this project's test class path. Add it as a dependency:
                          <dependency><groupId>io.seedbed</groupId><artifactId>seedbed-junit</artifactId><version>9.9</version>\
                        <scope>test</scope></dependency>""");
    }

    @Test
    void refusesAnEngineOfAnotherVersion() {
        assertThatThrownBy(() -> loader(FakeBridgeTestCase.Old.class).isolated(classPath))
                .isInstanceOf(SeedbedFailure.class)
                .hasMessage(SKEW);
    }

    @Test
    void refusesAnEngineOfAnotherVersionInAForkedJvm() {
        assertThatThrownBy(() -> loader(FakeBridgeTestCase.Old.class).forked(classPath, JAVA, List.of(), line -> {}))
                .isInstanceOf(SeedbedFailure.class)
                .hasMessage(SKEW);
    }

    @Test
    void saysThatAForkedJvmDoesNotStart() {
        List<String> console = new CopyOnWriteArrayList<>();

        assertThatThrownBy(() -> loader(FakeBridgeTestCase.Old.class)
                        .forked(classPath, JAVA, List.of("-XX:NoSuch"), console::add))
                .isInstanceOf(SeedbedFailure.class)
                .hasMessage(
                        "The JVM started for <fork>true</fork> ended at once. What it printed is above; check <jvmArgs>.");
        assertThat(console).anyMatch(line -> line.contains("NoSuch"));
    }

    @Test
    void saysThatThereIsNoJvmToFork() {
        assertThatThrownBy(
                        () -> loader(FakeBridgeTestCase.Old.class).forked(classPath, "/no/java", List.of(), line -> {}))
                .isInstanceOf(SeedbedFailure.class)
                .hasMessageStartingWith("Could not start a JVM for <fork>true</fork> with /no/java: ");
    }

    @Test
    void addsARemedyWhereTheJvmsOwnWordsNeedOne() {
        assertThat(Failures.in("generate a.B", new UnsupportedClassVersionError("a/B has version 69")))
                .hasMessage("Could not generate a.B: java.lang.UnsupportedClassVersionError: a/B has version 69\n"
                        + "The class was compiled for a newer Java than the one that runs here. Run Maven on that Java, or set up a jdk"
                        + " toolchain for it.");
        assertThat(Failures.in("generate a.B", new IllegalStateException("x", new NoClassDefFoundError("a/C"))))
                .hasMessage("Could not generate a.B: java.lang.IllegalStateException: x\n"
                        + "  caused by java.lang.NoClassDefFoundError: a/C\n"
                        + "The class is not on this project's test class path: add the dependency that holds it.");
        assertThat(Failures.in("generate a.B", new NoClassDefFoundError("Could not initialize class a.C")))
                .hasMessage("Could not generate a.B: java.lang.NoClassDefFoundError: Could not initialize class a.C");
    }

    @Test
    void leavesTheEnginesOwnWordsAlone() {
        SeedbedFailure ours =
                new SeedbedFailure("There is no class a.B\n  to do: correct the name", new IllegalStateException("x"));

        assertThat(Failures.in("generate a.B", ours))
                .hasMessage("Could not generate a.B: There is no class a.B\n  to do: correct the name");
    }

    private static EngineLoader loader(Class<?> bridge) {
        return new EngineLoader("9.9", bridge.getName());
    }

    private static Path testClasses() {
        try {
            return Path.of(EngineLoaderTests.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
